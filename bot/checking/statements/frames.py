"""What stands around a statement and is none of it: how, by whom and to whom it is said."""

import re
from collections.abc import Iterator

from bot.answering.words.terms import UNKNOWN_BODY, is_unsaid
from bot.checking.statements.reading import NAMING, PartKind, Reading
from bot.checking.words.elisions import head
from bot.checking.words.sections import Cue

_LABELS = (
    re.compile(r"\A(?:[^\W\d_]+ )?\d{1,2} ?[:：]\s+(?=\S)"),  # the number of an entry: "Edit 2:"
    re.compile(r"\A@[^:：]{1,40}[:：]\s+(?=\S)"),  # "@mods pls pin:"
    re.compile(r"\A(?:@\w+[\s,]+)+(?=\S)"),
    re.compile(r"\A[A-Z][A-Z'’. -]{2,30} ?[—–]\s+(?=[\"“]?[A-Z][a-z])"),  # "LAHORE DESK — He"
)
_ROW = re.compile(r"(?:(?:\s+#\w+){2,}|\s+[(\[]\d{1,2}/\d{1,2}[)\]])\s*\Z")
"""So many hashtags that none of them is a word of the sentence, or the number of a post."""

_HEADING = re.compile(r"\A[^:：]{1,80}(?:: |：)\s*(?=\S)")
_CLAUSE = re.compile(r"\A[^,，:：]{1,60}[,，:：]\s*(?=\S)")
_TAG = re.compile(r"(?:[,，;–—-]\s*|\s\()[^,，;–—()]{1,40}\)?\Z")
_QUESTION = re.compile(r"\s*[?？][\s?!？！]*\Z")

LEAST_WORDS = 5
"""What is left has so many words, or it is an entry of a list rather than a statement."""

LEAST_TOLD = 2
"""So many names and values a statement has that says something though its writer doubts it."""

MOST_BEFORE = 10
"""So many words may tell whose words follow: "heard from a friend at the ministry that"."""

MOST_BEHIND = 7
"""So many words may tell by whom it is said: "trust me im from there"."""

LEAST_LETTERS = 2
"""The capital letters for the name of a body are so many: "UN"."""

_ASIDES: tuple[Cue, ...] = ("frames", "opinions", "speaking")
"""Sections of cues with which something may begin that is said aside."""

_TURNING: tuple[Cue, ...] = (
    "cancelled",
    "negations",
    "undone",
    "elsewhen",
    "conditions",
    "disowning",
)
"""Sections of cues that turn what stands behind them."""

_UNCLAIMED: tuple[Cue, ...] = ("opinions", "wishes", "feelings", "wanting", "hypothetical")
"""Sections of cues behind which nothing is claimed."""


def stripped(reading: Reading) -> tuple[int, int]:
    """Where a sentence stands without the phrases that only tell how it is said.

    "Trust me", "btw" or "mdr" at one of its ends say nothing of what it is about, nor does the
    number of an entry, whom it is written to, or a row of hashtags.

    Args:
        reading: The sentence.
    """
    labels = (label.end() for known in _LABELS if (label := known.match(reading.text)))
    start = next((end for end in labels if _is_idle(reading, end)), 0)
    end = len(reading.text)
    if row := _ROW.search(reading.text, start):
        end = row.start()
    phrases = reading.cues.get("frames", ())
    calling = reading.cues.get("calling", ())
    if not (start or row or phrases or calling):
        return 0, end  # as most sentences
    opening = [*phrases, *(span for span in calling if not _is_longer(reading, span))]
    inside = [i for i, word in enumerate(reading.words) if start <= word.start < end]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    begun, ended = first, last
    while behind := [until for at, until in opening if at == begun]:
        begun = max(behind) + 1
    while before := [at for at, until in phrases if until == ended]:
        ended = min(before) - 1
    if begun > ended:
        return 0, len(reading.text)
    start = reading.words[begun].start if begun > first else start
    end = reading.words[ended].end if ended < last else end
    return (start, end) if _states(reading, start, end) else (0, len(reading.text))


def _is_longer(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether words that call for attention only begin a phrase that does not: "so far"."""
    return any(
        span[0] == first and span[1] < last
        for section, spans in reading.cues.items()
        if section != "calling"
        for first, last in spans
    )


def asserted(reading: Reading, following: Reading) -> int | None:
    """Where what a question claims ends, if the sentence behind it says that it is so.

    "Tkxel is Indian, right? no its true" claims that it is.

    Args:
        reading: The question.
        following: The sentence behind it.
    """
    mark = _QUESTION.search(reading.text)
    affirmed = -1
    while ends := [u for at, u in following.cues.get("affirming", ()) if at == affirmed + 1]:
        affirmed = max(ends)
    if not mark or affirmed + 1 < len(following.words) or not following.words:
        return None
    last = len(reading.words) - 1
    tags = [at for at, until in reading.cues.get("tags", ()) if until == last and at]
    return reading.words[min(tags) - 1].end if tags else mark.start()


def without_frame(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a statement stands in its sentence, if something stands around it.

    "Short version for grandma: Huawei organised it" is told of Huawei alone; "X runs Y, I think"
    says that X does, and so does "a friend told me that X runs Y". A heading with a name or a
    value is a part of what is told.

    Args:
        reading: The sentence.
    """
    start, end = _begin(reading), len(reading.text)
    tag = _TAG.search(reading.text, start)
    asides = [reading.words[at].start for at in _asides(reading)]
    for begun in ([tag.start()] if tag else []) + asides:
        if start < begun and _is_aside(reading, begun, marked=begun not in asides):
            end = begun
            break
    if (start, end) != (0, len(reading.text)) and _states(reading, start, end):
        yield start, end


def attributed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where it stands what somebody is told to say whom no source knows: "Macron said that …".

    Args:
        reading: The sentence.
    """
    begun = _behind_that(reading)
    before = [part for part in reading.parts if reading.words[part.first].start < begun]
    known = any(part.entities for part in before)
    tells = _tells(reading, 0, begun) == 1 or _is_of_somebody(reading, begun)
    if begun and not known and tells and not _turns(reading, begun):
        yield begun, len(reading.text)


def _begin(reading: Reading) -> int:
    """Where what is said begins, behind what tells by whom or to whom it is said."""
    heading = _HEADING.match(reading.text)
    if heading and _leads(reading, heading.end()):
        return heading.end()
    clause = _CLAUSE.match(reading.text)
    if clause and _is_of_talkers(reading, clause.end()):
        return clause.end()
    if begun := _behind_that(reading):
        is_open = _leads(reading, begun, claimed=True) and not _is_of_somebody(reading, begun)
        return begun if is_open else 0
    return 0


def _behind_that(reading: Reading) -> int:
    """Where what somebody is told to say begins, behind "says that"; 0 where nothing does."""
    linking = reading.own_words.complementiser
    for word in reading.words[:MOST_BEFORE]:
        lead = head(reading.text[word.start : word.end])  # "qu'il y a"
        if lead in linking:
            start = word.start
            said = _has_before(reading, "speaking", start) or _has_before(reading, "hearing", start)
            return start + len(lead) + 1 if said else 0
    return 0


def _is_of_somebody(reading: Reading, end: int) -> bool:
    """Whether one of whom no source tells anything says what follows: "a UN report says that".

    It is told by "a minister", by a name in the vocabulary, or by letters for a name.
    """
    before = [index for index, word in enumerate(reading.words) if word.start < end]
    written = ((index, reading.stretch(index, index)) for index in before)
    letters = (at for at, word in written if len(word) >= LEAST_LETTERS and word.isupper())
    unsaid = (p for p in reading.of_kind(PartKind.WORD) if any(map(is_unsaid, p.terms)))
    some = {last + 1 for last in reading.lasts("indefinite")} & reading.firsts("positions")
    told = {*letters, *some, *(part.first for part in unsaid)}
    return not told.isdisjoint(before)


def _asides(reading: Reading) -> Iterator[int]:
    """The last words from which on, without a mark before them, something may be said aside."""
    first = max(1, len(reading.words) - MOST_BEHIND)
    spans = (span for name in _ASIDES for span in reading.cues.get(name, ()))
    return iter(sorted({at for at, _ in spans if at >= first}))


def _is_idle(reading: Reading, end: int) -> bool:
    """Whether nothing that turns a statement and no known name stand before it."""
    known = any(reading.words[part.first].start < end for part in reading.names)
    return not (known or _turns(reading, end, claimed=False))  # "FAKE NEWS — The fund"


def _tells(reading: Reading, start: int, end: int) -> int:
    """How many names, of unknown bodies as well, and values stand in a stretch of the text."""
    bodies = [part for part, told in reading.keyed("concepts") if UNKNOWN_BODY in told]
    told = [(part.first, part.last) for part in (*reading.of_kind(*NAMING), *bodies)]
    told += [(value.first, value.last) for value in reading.values]
    words = reading.words
    return sum(words[last].end > start and words[first].start < end for first, last in told)


def _has_before(reading: Reading, section: Cue, end: int) -> bool:
    """Whether a cue of a section begins before an offset."""
    return any(reading.words[first].start < end for first, _ in reading.cues.get(section, ()))


def _leads(reading: Reading, end: int, *, claimed: bool = False) -> bool:
    """Whether what stands up to an offset names, denies, orders and doubts nothing.

    Args:
        reading: The sentence.
        end: The offset.
        claimed: Whether it must not tell either that somebody only feels or wishes so.
    """
    return not (_tells(reading, 0, end) or _turns(reading, end, claimed=claimed))


def _turns(reading: Reading, end: int, *, claimed: bool = True) -> bool:
    """Whether what stands up to an offset denies, orders or doubts what stands behind it."""
    sections = (*_TURNING, *_UNCLAIMED) if claimed else _TURNING
    return 0 in reading.firsts("instructions") or any(
        _has_before(reading, section, end) for section in sections
    )


def _is_of_talkers(reading: Reading, end: int) -> bool:
    """Whether a first clause tells only of who writes or reads: "my prof is wrong"."""
    turning: set[Cue] = {*_TURNING, *_UNCLAIMED, "for_things"} - {"disowning"}
    return (
        0 in reading.firsts("talkers")
        and 0 not in reading.firsts("instructions")
        and not _tells(reading, 0, end)
        and not any(_has_before(reading, section, end) for section in turning)
    )


def _is_aside(reading: Reading, start: int, *, marked: bool) -> bool:
    """Whether what stands from an offset on tells only how the writer knows or thinks so.

    Args:
        reading: The sentence.
        start: The offset.
        marked: Whether a mark parts it from what is told; else it tells who thinks so.
    """
    if _tells(reading, start, len(reading.text)):
        return False
    behind = {
        section
        for section, spans in reading.cues.items()
        if any(reading.words[at].start >= start for at, _ in spans)
    }
    thought = marked and "opinions" in behind
    return thought or ("talkers" in behind and behind.isdisjoint(_TURNING))


def _states(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch of the text is a statement by itself."""
    inside = sum(start <= word.start < end for word in reading.words)
    told = _tells(reading, start, end)
    return told >= LEAST_TOLD or (bool(told) and inside >= LEAST_WORDS)
