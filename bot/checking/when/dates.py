"""Dates of a message against those of a source, where both tell the same end of the same thing."""

from collections.abc import Iterator

from bot.answering.words.language import has_trait
from bot.answering.words.traits import Trait
from bot.checking.sources.clause import Clause
from bot.checking.statements.grammar import follows
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.values.comparison import Fit, compare_dates
from bot.checking.values.value import Value
from bot.checking.words.sections import Cue
from bot.facts import Attribute, Fact, Role

NEAR_CUE = 3
"""So many words before a value a word such as "until" may stand."""

_STARTING = frozenset({Role.FOUNDER, Role.PUBLISHER})
_ENDS = frozenset({Attribute.END, Attribute.DATE})


def dated(reading: Reading, value: Value, clause: Clause, fact: Fact) -> Fit:
    """How a date stands to that of a fact, where both tell the same end of the same thing."""
    if not fact.when:
        return Fit.OTHER
    until = _cue_before(reading, "until", value, clause)
    since = any(clause.first <= first < clause.end for first, _ in reading.cues.get("since", ()))
    since |= any(
        "start" in part.keys("attributes") or part.keys("roles") & _STARTING
        for part in _within(reading, clause)
    )
    targets = any("target" in told for _, told in reading.keyed("attributes"))
    if (targets or fact.attribute is Attribute.TARGET) and value.side in (None, "until"):
        until, value = False, value._replace(side=None)  # "by 2030" is the year of a target
    begins = since and not until and _cue_before(reading, "since", value, clause)
    if (until and fact.attribute not in _ENDS) or (begins and fact.attribute is Attribute.END):
        return Fit.OTHER
    part = "whole" if value.until else "end" if until else "start" if since else "whole"
    fit = compare_dates(value, fact.when, part=part)
    match fact.attribute:
        case Attribute.DATE | Attribute.PUBLICATION:
            exclusive = True
        case Attribute.START:
            exclusive = since
        case Attribute.END:
            exclusive = until
        case Attribute.TARGET:
            exclusive = targets
        case Attribute.RANK:
            exclusive = _is_predicate(reading, value)
        case _:
            exclusive = False
    return Fit.OTHER if fit is Fit.DIFFERENT and not exclusive else fit


def _within(reading: Reading, clause: Clause) -> Iterator[Part]:
    """The parts whose words stand in a clause itself."""
    return (part for part in reading.parts if clause.first <= part.first < clause.end)


def _cue_before(reading: Reading, section: Cue, value: Value, clause: Clause) -> bool:
    """Whether a cue stands before a value; a language may have its verb behind: 10月结束."""
    spans = reading.cues.get(section, ())
    if _follows_name(reading, value) and has_trait(reading.language, Trait.IDEOGRAPHIC):
        between = reading.cues.get("ranges", ())
        if any(
            0 < first - value.last <= NEAR_CUE
            and last < clause.end
            and (first, last) not in between
            for first, last in spans
        ):
            return True
    return any(
        clause.first <= first and last < value.first and value.first - last <= NEAR_CUE
        for first, last in spans
    )


def _follows_name(reading: Reading, value: Value) -> bool:
    """Whether only light words part a value from a name, so that nothing of that is dated."""
    name = max((part.last for part in reading.names if part.last < value.first), default=-1)
    light = {i for p in reading.of_kind(PartKind.LIGHT) for i in range(p.first, p.last + 1)}
    light -= reading.firsts("owning")
    return name >= 0 and light.issuperset(range(name + 1, value.first))


def _is_predicate(reading: Reading, value: Value) -> bool:
    """Whether it is said of something that this is its date: "the first place was for 2021"."""
    copula = reading.function_words.copula
    verbs = [at for at in range(value.first) if reading.folded[at] in copula]
    between = range(verbs[-1] + 1, value.first) if verbs else range(0)
    return bool(verbs) and not any(
        part.first in between or part.first > value.last for part in reading.telling
    )


def is_topic(reading: Reading, printing: Part, name: Part) -> bool:
    """Whether what was printed is of what a name means: "published its piece on the meeting".

    One more piece may be of another day.
    """
    between = range(printing.last + 1, name.first)
    new = any(first in between for first, _ in reading.cues.get("indefinite", ()))
    return bool(between) and not new and follows(reading, "topics", name)
