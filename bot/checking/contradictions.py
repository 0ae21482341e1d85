"""Every way in which a statement and the sources can differ, the surest first."""

from collections.abc import Mapping, Sequence

from bot.answering.words.values import Measure
from bot.checking.denied.exclusivity import Exclusivity
from bot.checking.how_many.disputes import Dispute
from bot.checking.how_many.wrong_editions import WrongEditions
from bot.checking.means import Means
from bot.checking.said.mottos import Mottos
from bot.checking.said.origins import Origins
from bot.checking.sources.conflict import Conflict
from bot.checking.sources.evidence import Cover
from bot.checking.sources.support import Support
from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import COUNTED, Fit
from bot.checking.when.weekdays import Weekdays
from bot.checking.who.clefts import Clefts
from bot.checking.who.wrong_holders import WrongHolders


class Contradictions:
    """Holds statements against the sources in every way in which the two can differ."""

    def __init__(self, means: Means) -> None:
        base, world = means.base, means.world
        evidence, subjects, wordings = means.evidence, means.subjects, means.negations.wordings
        self._subjects = subjects
        self._disputes = means.disputes
        self._stages = means.stages
        self._negations = means.negations
        self._crossed_names = means.crossed_names
        self._speakers = means.speakers
        self._exclusivity = Exclusivity(means.reader, wordings)
        self._clefts = Clefts(base, evidence, subjects)
        self._wrong_editions = WrongEditions(subjects, evidence)
        self._mottos = Mottos(base, subjects)
        self._weekdays = Weekdays(base, subjects, wordings)
        self._origins = Origins(base, evidence)
        self._wrong_holders = WrongHolders(base, subjects, world, means.authors)

    def conflicts(
        self,
        reading: Reading,
        covers: Sequence[Cover],
        candidates: Mapping[str, bool],
        support: Support,
        disputes: Sequence[Dispute],
    ) -> tuple[list[Conflict], bool]:
        """Where a statement and the sources differ, and whether it is in doubt that they agree."""
        if _is_disowned(reading):
            return [], True
        if self._subjects.editions.names_another(reading):
            return list(self._wrong_editions.misnumbered(reading, covers))[:1], True
        stages = [
            stage
            for stage in self._stages.stages(reading, candidates, disputes)
            if not self._stages.is_of_another(stage, reading, support)
        ]
        found = [Conflict(one.record, one.difference) for one in stages if one.difference]
        if found:
            return found, True
        found = self._negations.denials(reading, covers, support)
        found = found or self._exclusivity.restrictions(reading, covers)
        if found or reading.has("cancelled"):
            return found, bool(stages or found)
        crossed = self._crossed(reading, covers, support)
        if crossed:
            return crossed, True
        # What is told of another time may be so.
        if not self._negations.goes_beyond(reading, covers, "elsewhen"):
            found = self._given_otherwise(reading, candidates, support, disputes)
        found = found or self._told_otherwise(reading, covers)
        unsettled = support.gives_all and any(map(_is_miscounted, disputes))
        return found, bool(stages) or unsettled

    def _crossed(
        self, reading: Reading, covers: Sequence[Cover], support: Support
    ) -> list[Conflict]:
        """Where a statement that is told word by word has something as another's; at most one."""
        if not support.is_whole or self._speakers.is_other_act(reading, support.covers):
            return []
        crossed = self._crossed_names.crossed(reading, covers, support.covers)
        crossed = crossed or self._crossed_names.turned(reading, support.covers)
        crossed = crossed or self._crossed_names.compared_otherwise(reading, covers)
        return [crossed] if crossed else []

    def _given_otherwise(
        self,
        reading: Reading,
        candidates: Mapping[str, bool],
        support: Support,
        disputes: Sequence[Dispute],
    ) -> list[Conflict]:
        """The values of a statement, and its names, in whose place the sources give others."""
        # What one passage gives, every value of it, is so.
        is_open = len(disputes) == 1 or not support.gives_all
        found = [
            Conflict(one.record, one.difference)
            for one in disputes
            if one.record and one.difference and not one.value.is_reckoned
            if not is_denied(reading, one.value.first)
            if is_open or one.value.is_share  # half is given by "more than half", too
        ]
        fits = zip(disputes, support.fits, strict=True)
        if not all(Fit.SAME in (one.fit, fit) for one, fit in fits):
            return found or self._several(reading, candidates)
        return found + self._wrong_holders.swaps(reading, candidates, is_supported=support.is_whole)

    def _told_otherwise(self, reading: Reading, covers: Sequence[Cover]) -> list[Conflict]:
        """What passages that explain the rest of a statement tell in other words; at most one."""
        misplaced = (
            self._origins.misplaced(reading, covers)
            or self._clefts.mistaken(reading, covers)
            or self._weekdays.mistimed(reading, covers)
            or next(iter(self._mottos.misquoted(reading)), None)
        )
        return [misplaced] if misplaced else []

    def _several(self, reading: Reading, candidates: Mapping[str, bool]) -> list[Conflict]:
        """A name and a value that are both wrong of one thing, each hiding the other."""
        for swap in self._wrong_holders.swaps(reading, candidates, is_supported=False):
            thing = swap.record.entity.id
            wrong = [
                part
                for part in reading.parts
                if reading.stretch(part.first, part.last) == swap.difference.message
            ]
            about = {thing: candidates.get(thing, False)}
            disputes = [
                one
                for one in self._disputes.disputes(reading, about, wrong)
                if not any(n.first <= one.value.first <= n.last for n in reading.names)
            ]
            # Who ranks fortieth is somebody else than who ranks first.
            ranked = any(one.value.measure is Measure.ORDINAL for one in disputes)
            if not ranked and all(one.fit in (Fit.SAME, Fit.DIFFERENT) for one in disputes):
                found = [
                    Conflict(one.record, one.difference)
                    for one in disputes
                    if one.record and one.difference and not one.value.is_reckoned
                    if not is_denied(reading, one.value.first)
                ]
                return [*found, swap] if found else []
        return []


def _is_disowned(reading: Reading) -> bool:
    """Whether its writer does not hold with what is said: "it is false that …", "…, which is fake".

    But "wrong, it is …" claims it.
    """
    known, folded = reading.function_words, reading.folded
    return any(
        first and (last + 1 == len(folded) or folded[last + 1] in known.complementiser)
        for first, last in reading.cues.get("disowning", ())
    )


def _is_miscounted(dispute: Dispute) -> bool:
    """Whether the sources count another number of a few things than a statement does.

    A passage may give it all the same as a sum: "five and five" are not ten of each.
    """
    value = dispute.value
    is_few = value.measure is Measure.NUMBER and not value.is_share and value.number < COUNTED
    return dispute.fit is Fit.DIFFERENT and is_few
