"""Values of a statement, and its names, in whose place the sources give others."""

from collections.abc import Iterator, Mapping, Sequence

from bot.answering.words.values import Measure
from bot.checking.how_many.disputes import Disputes
from bot.checking.sources.case import NOTHING, Case, Conflict, Dispute, Outcome
from bot.checking.sources.means import Means
from bot.checking.statements.counted import counted_by
from bot.checking.statements.grammar import is_denied
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import COUNTED, Fit
from bot.checking.where.stays import Stays
from bot.checking.who.wrong_holders import WrongHolders
from bot.facts import Attribute, Type


class WrongValues:
    """Finds the values and names of a statement that are others in the sources."""

    def __init__(self, means: Means, disputes: Disputes) -> None:
        self._wordings = means.wordings
        self._disputes = disputes
        self._holders = WrongHolders(means)
        self._stays = Stays(means)

    def told(self, case: Case) -> Outcome:
        """The values of a statement, and its names, in whose place the sources give others."""
        reading, disputes, support = case.reading, case.disputes, case.support
        if self._wordings.lack(reading, case.covers, "elsewhen"):
            return NOTHING  # what is told of another time may be so
        # What one passage gives, every value of it, is so; "6th" before or in a name is none.
        named = reading.name_indexes | {name.first - 1 for name in reading.names}
        apart = [d for d in disputes if d.value.first not in named or d.value.date]
        is_open = len(apart) <= 1 or not support.gives_all
        # Half is given by "more than half", too, and ten of one sort by five of each.
        found = list(
            _differing(
                reading,
                [d for d in disputes if is_open or d.value.is_share or _is_few(reading, d)],
            )
        )
        fits = zip(disputes, support.fits, strict=True)
        if not all(Fit.SAME in (one.fit, fit) for one, fit in fits if one in apart):
            return Outcome(found or self._several(reading, case.candidates))
        # That a passage names both does not have the one in the other.
        is_supported = support.is_whole and not self._stays.are_untold(reading)
        swaps = self._holders.swaps(reading, case.candidates, is_supported=is_supported)
        return Outcome([*found, *swaps])

    def _several(self, reading: Reading, candidates: Mapping[str, bool]) -> list[Conflict]:
        """A name and a value that are both wrong of one thing, each hiding the other."""
        for swap in self._holders.swaps(reading, candidates, is_supported=False):
            thing = swap.record.entity.id
            wrong = [
                part
                for part in reading.parts
                if reading.stretch(part.first, part.last) == swap.difference.message
            ]
            about = {thing: candidates.get(thing, False)}
            disputes = [
                one
                for one in self._disputes.of(reading, about, wrong)
                if not any(n.first <= one.value.first <= n.last for n in reading.names)
            ]
            # Who ranks fortieth is somebody else than who ranks first.
            ranked = any(one.value.measure is Measure.ORDINAL for one in disputes)
            if not ranked and all(one.fit in (Fit.SAME, Fit.DIFFERENT) for one in disputes):
                found = list(_differing(reading, disputes))
                return [*found, swap] if found else []
        return []


def _differing(reading: Reading, disputes: Sequence[Dispute]) -> Iterator[Conflict]:
    """The values that are not those of the sources, and of which it is said that they are.

    How much is aimed at by another year than that of which a source tells may be another aim.
    """
    aims = [
        one
        for one in disputes
        if one.record and one.difference and one.record.attribute is Attribute.TARGET
        if one.record.entity.type is not Type.PLAN
    ]
    is_other_aim = len({bool(one.value.date) for one in aims}) > 1
    for one in disputes:
        if (
            one.record
            and not (is_other_aim and one in aims)
            and one.difference
            and not one.value.is_reckoned
            and not is_denied(reading, one.value.first)
        ):
            yield Conflict(one.record, one.difference)


def _is_few(reading: Reading, dispute: Dispute) -> bool:
    """Whether a value is a small number of what a thing has: not "ten in total at the meeting"."""
    value, record = dispute.value, dispute.record
    counted = counted_by(reading, value)
    is_own = counted is None or record is None or record.entity.id not in counted.entities
    return is_own and value.measure is Measure.NUMBER and value.number < COUNTED
