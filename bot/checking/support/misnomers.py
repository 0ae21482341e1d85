"""Whether a name of a statement stands in a passage for what only another source means by it."""

from bot.checking.sources.evidence import Cover
from bot.checking.statements.reading import Reading
from bot.checking.statements.slips import Slips


def is_slip_of_another(reading: Reading, cover: Cover, slips: Slips) -> bool:
    """Whether a passage speaks of what a name means by a slip that its source does not make.

    "Guangzhou" may be Guangxi where the one source tells of it that writes it so.

    Args:
        reading: The statement.
        cover: A passage that explains some of it.
        slips: The names that sources write for something else.
    """
    passage = cover.passage
    return any(
        meant in passage.entities
        and owner not in passage.entities
        and passage.source not in slips.sources[owner, meant]
        for part in reading.names
        for owner, meant in slips.of(part.entities)
    )
