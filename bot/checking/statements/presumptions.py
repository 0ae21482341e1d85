"""What a question takes for granted of the things that it names, told as statements."""

from collections.abc import Iterator
from itertools import pairwise

from bot.checking.statements.grammar import follows
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading

_BETWEEN = 3
"""So many words may stand between a thing and its place: "to be held in Lahore"."""


def presumed(reading: Reading) -> Iterator[str]:
    """That a thing named is where a question says it is: "who pays for the fair in Lahore".

    Args:
        reading: The question.
    """
    being = min(reading.own_words.copula, default="")
    for name, place in pairwise(reading.of_kind(*NAMING)):
        if not (being and name.kind is PartKind.NAME and follows(reading, "before_place", place)):
            continue
        lead = max(last for last in reading.lasts("before_place") if last < place.first)
        # "Does Tkxel have an office in Laos" asks where the office is.
        is_near = 0 < lead - name.last <= _BETWEEN + 1
        if is_near and not any(name.last < one.first < lead for one in reading.telling):
            thing = reading.stretch(_begin(reading, name), name.last)
            yield f"{thing} {being} {reading.stretch(lead, place.last)}"


def _begin(reading: Reading, name: Part) -> int:
    """Where the words begin that go with a name: the robot league may be held elsewhere."""
    ends = {part.last: part.first for part in reading.parts} | {
        value.last: value.first for value in reading.values
    }
    begin = name.first
    while begin - 1 in ends:
        begin = ends[begin - 1]
    return begin
