"""Whose view a source says that it does not give, where a statement has it speak for them."""

from bot.checking.report import Aspect, Difference
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome
from bot.checking.statements.grammar import follows
from bot.checking.statements.reading import Part, Reading
from bot.facts import Type


def speaks_for_another(case: Case) -> Outcome:
    """What is said to give the views of somebody, where its own note says that they are not theirs.

    "The authors speak for CGTN", where it is "not necessarily the views of CGTN".
    """
    reading = case.reading
    if not (reading.has("voicing") or reading.has("views")):
        return NOTHING
    is_open = reading.has("possibly") or reading.has("only") or bool(reading.negations)
    voiced = reading.indexes("voicing", "views")
    # "The broadcaster" is that of which the statement speaks.
    media = (part for part, types in reading.sorts if Type.MEDIA in types)
    for name in (*reading.names, *(part._replace(entities=tuple(reading.named)) for part in media)):
        said = _said_of(reading, name)
        for cover in case.covers if said else ():
            record = cover.passage.records[0]
            if record.excluded.isdisjoint(name.entities):
                continue
            if is_open or any(part.first not in voiced for part in cover.untold(reading)):
                return Outcome(is_doubtful=not reading.negations)
            return Outcome((Conflict(record, Difference(Aspect.OTHER, said, cover.passage.text)),))
    return NOTHING


def _said_of(reading: Reading, name: Part) -> str:
    """The words by which a view is said to be a name's, and the name; "" where none do.

    Not where more is told of that view: "the views of CGTN are others".
    """
    _, end = reading.clause_of(name.first)
    for first, last in reading.cues.get("views", ()):
        ends = last + 1 == end or not reading.is_genitive(name)  # "CGTN endorses the article"
        if first == name.last + 1 and ends:  # "it is CGTN's own position"
            return reading.stretch(name.first, last)
    for first, last in reading.cues.get("voicing", ()) if follows(reading, "voicing", name) else ():
        if first < name.first <= last + 2 and name.last + 1 == end:
            return reading.stretch(first, name.last)
    return ""
