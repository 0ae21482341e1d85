"""Compare a fact base with the texts of its articles: what do its quotes leave out?"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from sentencex import get_sentence_boundaries

from bot.facts.base import FactBase
from bot.facts.problems import Problem
from bot.facts.source import Source

_MARKS = '"“”„‟«»‹›「」『』'

_UNQUOTED = str.maketrans(dict.fromkeys(_MARKS, " "))
"""Without its marks, because sentencex takes a whole quotation for part of one sentence."""

_TAIL = re.compile(rf"\s[\s{_MARKS}]*$")
"""White space after a sentence, and the mark that opens the next one."""

_SHOWN = 200
"""Characters of a sentence that a line of the report shows."""


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """How much of one article the quotes use.

    Attributes:
        source: The source's id.
        file: The file with its text; none where no file has the source's SHA-256.
        sentences: How many sentences the text has, headings and site furniture included.
        untouched: The sentences that no quote touches, each where it begins.
        misquoted: The quotes that do not stand in the text word for word, by the text itself.
    """

    source: str
    file: Path | None
    sentences: int = 0
    untouched: tuple[Problem, ...] = ()
    misquoted: tuple[str, ...] = ()


def coverage(base: FactBase, articles: Path) -> tuple[SourceCoverage, ...]:
    """Find each source's text among the files in ``articles`` and compare it with the quotes.

    Raises:
        OSError: The folder or a file in it cannot be read.
    """
    files = {
        hashlib.sha256(path.read_bytes()).hexdigest(): path
        for path in sorted(articles.iterdir())
        if path.is_file()
    }
    quotes: dict[str, set[str]] = {source: set() for source in base.sources}
    for _, _, quote in base.quotes():
        quotes[quote.source].add(quote.text)
    return tuple(
        _covered(source, file, sorted(quotes[source.id]))
        if (file := files.get(source.sha256))
        else SourceCoverage(source.id, None)
        for source in base.sources.values()
    )


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of ``text`` begins and ends, in characters, lines being paragraphs."""
    for line in re.finditer(r"[^\n]+", text):
        unquoted = line[0].translate(_UNQUOTED)
        for found in get_sentence_boundaries(language.partition("-")[0], unquoted):
            sentence = _TAIL.sub("", line[0][found["start_index"] : found["end_index"]])
            start = line.start() + found["start_index"]
            if any(character.isalnum() for character in sentence):
                yield start, start + len(sentence)


def _covered(source: Source, file: Path, quotes: list[str]) -> SourceCoverage:
    text = normalize("NFC", file.read_text("utf-8-sig"))
    spans: list[tuple[int, int]] = []
    misquoted: list[str] = []
    for quote in quotes:
        words = map(re.escape, normalize("NFC", quote).split())
        found = [match.span() for match in re.finditer(r"\s+".join(words), text)]
        spans += found
        if not found:
            misquoted.append(quote)
    every = list(sentences(text, source.language))
    untouched = (
        (start, end)
        for start, end in every
        if not any(begins < end and start < ends for begins, ends in spans)
    )
    return SourceCoverage(
        source=source.id,
        file=file,
        sentences=len(every),
        untouched=tuple(_missing(file, text, start, end) for start, end in untouched),
        misquoted=tuple(misquoted),
    )


def _missing(file: Path, text: str, start: int, end: int) -> Problem:
    shown = " ".join(text[start:end].split())
    line = text.count("\n", 0, start) + 1
    return Problem(file, line, f"no quote touches “{shown[:_SHOWN]}”; quote it if it tells a fact")
