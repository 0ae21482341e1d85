"""Statements told in other words that mean the same, so that those of a source explain them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.words.cues import cues, cues_of
from bot.checking.words.sections import Cue

NEAR_WHO = 2
"""So many words behind "than" or "with" a name may begin: "than the Chinese", "us Malaysians"."""

NEAR_WHOM = 4
"""So many words before "no bigger" the name stands of whose it is: "Malaysia has had"."""

_TELLING = frozenset({*NAMING, PartKind.WORD})

_TURNING: tuple[Cue, ...] = (
    "negations",
    "conditions",
    "hypothetical",
    "formerly",
    "cancelled",
    "elsewhen",
    "deictics",
    "additive",
)
"""Sections of cues with which an insertion tells that something else may be meant."""

_AFTERMATH: tuple[Cue, ...] = ("speaking", "hearing", "indefinite", "opinions")
"""Sections of cues behind which no more is said of a thing that is known."""

_RANKING: tuple[Cue, ...] = ("superlatives", "positions")
"""Sections of cues of which one in a phrase tells that it is no verb."""


def outdone(reading: Reading) -> str | None:
    """A statement by which nobody does more than somebody, told as that one being the first.

    "No country trades more with Malaysia than China" tells that China is Malaysia's largest partner
    in trade, and not whose partner Malaysia is.

    Args:
        reading: The statement.
    """
    cue = cues().get(reading.language)
    if cue is None or not cue.outdone:
        return None
    if not reading.has("nobody"):
        return _unsurpassed(reading, cue.outdone["largest"])
    known, folded = reading.own_words, reading.folded
    begun, last = max(reading.cues["nobody"], key=lambda span: span[1] - span[0])
    more = next((i for i in range(last + 1, len(folded)) if folded[i] == cue.outdone["more"]), 0)
    particles = known.comparative_particle
    than = next((i for i in range(more, len(folded)) if folded[i] in particles), 0)
    who = next((name for name in reading.names if 0 < name.first - than <= NEAR_WHO), None)
    if not more or not than or who is None:
        return None
    at = who.last + 1
    while at < len(folded) and folded[at] in known.doing_auxiliary | known.auxiliary:
        at += 1
    words = reading.words
    tail = reading.text[words[at - 1].end :]
    begin = last + 1 + (folded[last + 1] in known.preverbal_negation)
    beside = [name for name in reading.names if more < name.first and name.last < than]
    withs = [i for i in range(more + 1, than) if folded[i] in known.comitative_preposition]
    if beside and withs and 0 < beside[0].first - withs[0] <= NEAR_WHO:
        told, whom = "partner", reading.stretch(beside[0].first, beside[0].last)
        did = f"{_stretch(reading, begin, more - 1)} {_stretch(reading, more + 1, withs[0] - 1)}"
        what = _stretch(reading, beside[0].last + 1, than - 1)
    else:
        told, whom = "first", ""
        did = _stretch(reading, begin, more - 1)
        what = _stretch(reading, more + 1, than - 1)
    one = reading.stretch(than + 1, who.last)
    retold = cue.outdone[told].format(who=one, whom=whom, did=did, what=what)
    return f"{reading.text[: words[begun].start]}{retold}{tail}"


def above_all(reading: Reading) -> str | None:
    """A statement by which somebody does more than all others, told as that one being the first.

    "Malaysia trades more with China than with anyone" tells that China is its largest partner.

    Args:
        reading: The statement.
    """
    cue = cues().get(reading.language)
    if cue is None or not cue.outdone or not reading.has("anybody"):
        return None
    folded = reading.folded
    than, last = max(reading.cues["anybody"], key=lambda span: span[1] - span[0])
    more = next((i for i in range(than) if folded[i] == cue.outdone["more"]), 0)
    who = next((name for name in reversed(reading.names) if name.last < more), None)
    if who is None:
        return None
    one = reading.stretch(who.first, who.last)
    did = _stretch(reading, who.last + 1, more - 1)
    withs = reading.own_words.comitative_preposition
    beside = next((name for name in reading.names if more < name.first < than), None)
    if beside and not withs.isdisjoint(folded[more + 1 : beside.first]):
        other = reading.stretch(beside.first, beside.last)
        retold = cue.outdone["partner"].format(who=other, whom=one, did=did, what="")
    else:
        what = _stretch(reading, more + 1, than - 1)
        retold = cue.outdone["first"].format(who=one, whom="", did=did, what=what)
    words = reading.words
    return f"{reading.text[: words[who.first].start]}{retold}{reading.text[words[last].end :]}"


def _unsurpassed(reading: Reading, pattern: str) -> str | None:
    """A statement by which one has nothing larger of a sort, told as which is the largest.

    Args:
        reading: The statement: "Malaysia has no bigger trading partner than China".
        pattern: How it is told which one somebody's largest is.
    """
    folded, words = reading.folded, reading.words
    for first, last in reading.cues.get("unsurpassed", ()):
        particles = reading.own_words.comparative_particle
        than = next((i for i in range(last + 2, len(folded)) if folded[i] in particles), 0)
        who = next((name for name in reading.names if 0 < name.first - than <= NEAR_WHO), None)
        whom = next((name for name in reversed(reading.names) if name.last < first), None)
        if than and who and whom and first - whom.last <= NEAR_WHOM:
            one, other = (reading.stretch(name.first, name.last) for name in (who, whom))
            what = reading.stretch(last + 1, than - 1)
            retold = pattern.format(who=one, whom=other, what=what)
            begun, ended = words[whom.first].start, words[who.last].end
            return f"{reading.text[:begun]}{retold}{reading.text[ended:]}"
    return None


def _stretch(reading: Reading, first: int, last: int) -> str:
    return reading.stretch(first, last) if first <= last else ""


def without_insertion(reading: Reading) -> Iterator[tuple[str, Sequence[Part]]]:
    """A statement without what is inserted, each with the names and words in that.

    Only what stands between two marks or behind a relative pronoun, before the verb that goes on
    with what stands ahead of it, and has no values, no names that nobody knows and no negation.

    Args:
        reading: The statement.
    """
    resuming = reading.firsts("resuming")
    if not resuming:
        return
    found = reading.words
    gaps = [reading.text[one.end : two.start] for one, two in pairwise(found)]
    marks = [index + 1 for index, gap in enumerate(gaps) if "," in gap]
    spans = {(s, e) for s, e in pairwise(marks) if e in resuming}
    told = [part.first for part in reading.of_kind(*NAMING)]
    told += [value.first for value in reading.values]
    last = max(told, default=0)
    for first, until in reading.cues.get("inserting", ()):
        ends = [at for at in resuming if until + 1 < at < last]
        if ends and first and not any(first <= mark <= max(ends) for mark in marks):
            spans.add((first, max(ends)))
    for start, end in sorted(spans):
        if not (_turns(reading, start, end) or _has(reading, _AFTERMATH, 0, start)):
            head = reading.text[: found[start - 1].end]
            inside = [p for p in reading.parts if start <= p.first < end and p.kind in _TELLING]
            yield f"{head} {reading.text[found[end].start :]}", inside


def _turns(reading: Reading, start: int, end: int) -> bool:
    """Whether an insertion may tell of another thing than the one that is known."""
    told = [part.first for part in reading.of_kind(*NAMING) if not part.entities]
    told += [value.first for value in reading.values]
    strange = any(start <= at < end for at in told)
    return strange or _has(reading, _TURNING, start, end)


def _has(reading: Reading, sections: tuple[Cue, ...], start: int, end: int) -> bool:
    """Whether a cue of some sections begins in a stretch of words."""
    return any(start <= at < end for name in sections for at, _ in reading.cues.get(name, ()))


def without_intensives(reading: Reading) -> str | None:
    """A statement without the pronoun that only stresses a name: "Tkxel itself is …".

    Args:
        reading: The statement.
    """
    behind = {part.last + 1 for part in reading.names}
    span = next((s for s in reading.cues.get("intensives", ()) if s[0] in behind), None)
    if span is None:
        return None
    words, text = reading.words, reading.text
    return f"{text[: words[span[0] - 1].end]}{text[words[span[1]].end :]}"


def with_copula(reading: Reading) -> str | None:
    """A statement of what a name is, told with "is": "Tkxel adalah syarikat Pakistan".

    Args:
        reading: The statement: "Tkxel syarikat Pakistan", or "Tkxel itu syarikat Pakistan".
    """
    copula = cues_of(reading.language).copula
    if not (copula and reading.names) or reading.has("being"):
        return None
    subject = reading.names[0]
    begin = subject.last + 1
    begin += begin in reading.firsts("definite")
    ranking = reading.indexes(*_RANKING)
    nouns = (
        part
        for part in reading.of_kind(PartKind.WORD)
        if part.first == begin
        and (part.keys("types") or not ranking.isdisjoint(range(part.first, part.last + 1)))
    )
    if subject.first or not any(nouns):
        return None
    words, text = reading.words, reading.text
    return f"{text[: words[subject.last].end]} {copula} {text[words[begin].start :]}"
