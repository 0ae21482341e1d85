"""Where a post stands before the name of who holds it: "Governor X"."""

from bot.checking.statements.grammar import posts
from bot.checking.statements.reading import Reading
from bot.checking.words.cues import longest


def entitled(reading: Reading, holder: str) -> tuple[int, int]:
    """Where a post begins that stands before its holder's name, and what is behind that.

    With whose it is on either side: "X's governor Y", "the governor of X Y".

    Args:
        reading: The statement.
        holder: The id of a person.

    Returns:
        The first word, and the first behind all; 0 twice where no post stands so.
    """
    known, folded = reading.function_words, reading.folded
    for first, last in longest(posts(reading, employed=False)):
        behind = last + 1
        for name in (name for name in reading.names if name.first >= behind):
            if not known.genitive_preposition.issuperset(folded[behind : name.first]):
                break
            behind = name.last + 1
            if holder in name.entities:
                whose = (n.first for n in reading.names if n.last + 1 == first)
                return next(whose, first), behind
    return 0, 0
