"""The statements of a message: its sentences, without what is not the author's own prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.answering.words.language import guess_language
from bot.answering.words.lexicons import lexicons
from bot.checking.words.cues import cues_of
from bot.matching.fold import folded_words

MAX_CHARACTERS = 4_000
"""As much of a message as is checked: twice the longest message on Discord."""

PART = "\n\f"
"""Stands between the parts of a message, such as its text and its embeds.

What Markdown opens in one part, it closes there: neither a quote nor code goes on in the next.
"""

# Discord's Markdown: fenced and inline code, block quotes, links, mentions and custom emoji.
_NOT_PROSE = re.compile(
    r"```[^\f]*?(?:```|(?=\f)|\Z)"
    r"|``[^`\n]+``|`[^`\n]+`"
    r"|^[ \t\f]*>>> [^\f]*"
    r"|^[ \t\f]*> [^\n]*"
    r"|\]\([^()\s]{1,500}\)|<?\bhttps?://[^\s<>]+>?"
    r"|<(?:@[!&]?|#|a?:\w{1,32}:|t:|/)[^<>\n]{1,64}>",
    re.MULTILINE,
)
_MARKED = re.compile("[`<>]|]\\(|://")
"""One of these stands in all that is not prose; most sentences have none."""

_LEAD = re.compile(
    r"[\s>#*_~|`\-•–]*"
    r"(?:(?:\(?\d{1,2}[.)/]|[(\[]\d{1,2}[/:]\d{1,2}[)\]])\s+)?"  # "1.", "3/", "(1/4)", "[12:30]"
    r"[\s*_~|]*"
)
_WORD = re.compile(r"\w")
_HALF = re.compile("[\ud800-\udfff]")
_CUT_BACK = 600
"""So far back from the limit a sentence's end is looked for."""

_BREAK = re.compile(r"\n+")
_MARK = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？!?]+[”’」』]*)\s*")
"""A sentence mark; only where the next letter is small is it left to the library."""

_ONE = re.compile(r"[\w ,;:'’()/%$€-]*[.!?。]?\s*")
"""A line with no mark but at its end, as nine of ten are, is one sentence."""

_CRY = re.compile(r"(?<=[!?])\s+(?=[^\W\d_])|(?<=[。！？])(?=\d)|(?<=[。！？][”’」』])(?=\d)")
_LAST = re.compile(r"(\w+)[.]\s*\Z")
_ANSWER = re.compile(r"\b(\w+)[.]\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a message, and where it stands in it."""

    text: str
    start: int
    end: int

    def part(self, start: int, end: int) -> "Sentence":
        """A stretch of it as a sentence of its own."""
        return Sentence(self.text[start:end], self.start + start, self.start + end)

    def retold(self, text: str) -> "Sentence":
        """What it says in other words, in its place."""
        return Sentence(text, self.start, self.end)


def prose(text: str) -> str:
    """A text of the same length in which all that is not the author's prose is blank."""
    return _NOT_PROSE.sub(_blank, text) if _MARKED.search(text) else text


def cut(text: str) -> str:
    """As much of a text as is checked, up to the end of a sentence where one is near.

    Half a letter, which no one can read and no library takes, is marked as such.
    """
    text = _HALF.sub("\ufffd", text)
    if len(text) <= MAX_CHARACTERS:
        return text
    kept = text[:MAX_CHARACTERS]
    ends = [mark.end() for mark in _MARK.finditer(kept, MAX_CHARACTERS - _CUT_BACK)]
    ends += [mark.end() for mark in _BREAK.finditer(kept, MAX_CHARACTERS - _CUT_BACK)]
    return kept[: max(ends, default=MAX_CHARACTERS)]


def sentences(text: str, language: str) -> Iterator[Sentence]:
    """The sentences of a text in order, list marks left out; none that has no letter or digit.

    Args:
        text: What was written, as it was written.
        language: A BCP 47 tag; its abbreviations end no sentence.
    """
    readable = prose(text)
    at = 0
    for line in readable.split("\n"):
        start = at
        at += len(line) + 1
        if not _WORD.search(line):
            continue
        for part in _parts(line, language):
            found = readable.find(part, start)
            end = found + len(part)
            if found < 0:  # the library changed the text: then the line is one sentence
                found, end = start, at - 1
            yield from _sentence(text, readable, found, end)
            start = end


def _parts(line: str, language: str) -> Iterator[str]:
    """The sentences of a line; "!" and "?" end one though a small letter follows.

    A full stop behind an abbreviation ends none.
    """
    if _ONE.fullmatch(line):
        yield line
        return
    import sentencex  # noqa: PLC0415 - 3 MB, for messages of several sentences

    known = lexicons()[language if language in lexicons() else "en"].abbreviations
    held = ""
    for part in sentencex.segment(language, line):
        last = _LAST.search(held)
        if held and not (last and last[1] in known and part[:1].islower()):
            yield from _ended(held, language)
            held = ""
        held += part
    yield from _ended(held, language) if held else ()


def _ended(text: str, language: str) -> Iterator[str]:
    """What a cry ends, or an answer such as "no.", which is an abbreviation before a number."""
    known = cues_of(language).phrases
    start = 0
    for answer in _ANSWER.finditer(text):
        if "answers" in known.of((answer[1].lower(),)):
            yield from _CRY.split(text[start : answer.end()])
            start = answer.end()
    yield from _CRY.split(text[start:])


def _sentence(text: str, readable: str, start: int, end: int) -> Iterator[Sentence]:
    lead = _LEAD.match(readable, start, end)
    start = lead.end() if lead else start
    end = start + len(readable[start:end].rstrip())
    if _WORD.search(readable, start, end):
        yield Sentence(text[start:end], start, end)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found.group())


def language_of(text: str) -> str:
    """The BCP 47 tag of the language in which the prose of a text seems to be."""
    told = prose(text)
    return guess_language(folded_words(told), told)
