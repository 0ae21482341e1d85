"""Whether what goes with a name of a statement goes with another one in the sources."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.attachments import EVERYWHERE, Attachment
from bot.checking.statements.participants import Participants
from bot.checking.statements.reading import Reading
from bot.checking.who.crossed_names import CrossedNames
from bot.facts import Relation


class WrongAttachments:
    """Holds what goes with the names of a statement against what goes with those of passages."""

    def __init__(self, means: Means, crossed_names: CrossedNames) -> None:
        self._crossed_names = crossed_names
        self._standing = means.standing
        self._types = {entity.id: entity.type for entity in means.base.entities.values()}

    def fails(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether passages have a word of a statement beside other names only.

        "Vietnam's progress in AI" is not told by "the progress of China".

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        said = self._crossed_names.own(reading)
        told = partial(self._told, reading.language, covers)
        return any(
            self._is_of_another(one, told) and not _has_like_part(one, covers)
            for one in said.attached
        )

    def _told(self, language: str, covers: Sequence[Cover]) -> Iterator[Participants]:
        """What passages say of their names; each of their texts is read when it is asked for."""
        return (
            one
            for cover in covers
            for one in self._crossed_names.participants(cover.passage, language)
        )

    def _is_of_another(self, said: Attachment, told: Callable[[], Iterator[Participants]]) -> bool:
        """Whether passages have a word beside other names only, one of them of the same sort."""
        if any(self._agrees(said, text) for text in told()):
            return False  # most often the first text does, and no other is read
        texts = list(told())
        given = [one for text in texts for one in text.attached]
        others = (one.keys for one in given if not said.head.isdisjoint(one.head))
        if not any(self._crossed_names.are_of_one_sort(said.keys, there) for there in others):
            return False
        # "The big data centre in Guizhou" may be the name of a thing of which a text speaks.
        named = {name for text in texts for name in text.names if name in self._types}
        things = [name for name in named if ("types", self._types[name]) in said.near]
        return not self._holds(said.keys, things)

    def _agrees(self, said: Attachment, text: Participants) -> bool:
        """Whether a text has a word beside the same name, or one that is in it or holds it."""
        own = (one.keys for one in text.attached if not said.near.isdisjoint(one.near))
        return any(said.keys & there or self._holds(said.keys, there) for there in own)

    def _holds(self, keys: Iterable[str], others: Iterable[str]) -> bool:
        """Whether any of some names is in any of some others, or the other way round."""
        within = self._standing.is_within
        pairs = [(one, other) for other in others for one in keys]
        return any(within(one, other) or within(other, one) for one, other in pairs)


def _has_like_part(said: Attachment, covers: Sequence[Cover]) -> bool:
    """Whether passages tell by a word of it what part a name has: one of several hosts."""
    records = (record for cover in covers for record in cover.passage.records)
    return any(
        isinstance(record.statement, Relation)
        and record.statement.target in said.keys
        and not said.head.isdisjoint(record.terms - EVERYWHERE)
        for record in records
    )
