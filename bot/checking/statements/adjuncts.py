"""Whether a statement tells of a part of a thing, not of the thing itself: "the expo's gala"."""

from bot.checking.statements.reading import Part, Reading

NEAR = 2
"""So many words behind a thing's name, or before it, what is a part of it may begin or end."""


def is_of_adjunct(reading: Reading, index: int, thing: str) -> bool:
    """Whether a clause is about what is only a part of a thing, as a press conference is.

    Args:
        reading: The statement.
        index: The index of a word of the clause.
        thing: The id of the thing.
    """
    adjuncts = reading.cues.get("adjuncts")
    if not adjuncts:
        return False  # as most statements
    start, end = reading.clause_of(index)
    names = [p for p in reading.names if thing in p.entities and start <= p.first < end]
    return any(
        0 < first - name.last <= NEAR or _is_of(reading, last, name)
        for name in names
        for first, last in adjuncts
    )


def _is_of(reading: Reading, last: int, name: Part) -> bool:
    """Whether a name tells of what something is a part that ends before it: "the gala of X"."""
    known = reading.function_words
    between = reading.folded[last + 1 : name.first]
    linking = known.genitive_preposition | known.setting_preposition | known.purpose_preposition
    whole = linking | known.article
    return bool(linking.intersection(between)) and whole.issuperset(between)
