"""Every way in which a statement and the sources can differ, the surest first."""

from collections.abc import Callable, Sequence

from bot.checking.denied.exclusivity import Exclusivity
from bot.checking.denied.negations import Negations
from bot.checking.how_far.stages import Stages
from bot.checking.how_many.disputes import Disputes
from bot.checking.how_many.ranking import misnumbers, misranks
from bot.checking.said.mottos import Mottos
from bot.checking.said.origins import Origins
from bot.checking.said.voices import speaks_for_another
from bot.checking.sources.case import NOTHING, Case, Outcome, Rule
from bot.checking.sources.means import Means
from bot.checking.when.weekdays import Weekdays
from bot.checking.who.clefts import singles_out_another
from bot.checking.who.comparisons import Comparisons
from bot.checking.who.crossed_names import CrossedNames
from bot.checking.who.deeds import Deeds
from bot.checking.who.other_doers import done_by_another
from bot.checking.who.wrong_pairs import WrongPairs
from bot.checking.who.wrong_values import WrongValues


def contradictions(
    means: Means,
    disputes: Disputes,
    stages: Stages,
    crossed_names: CrossedNames,
    deeds: Deeds,
    *,
    is_borne_out: Callable[[str, Case], bool],
) -> tuple[Rule, ...]:
    """The rules that tell where a statement and the sources differ, in the order of asking."""
    return (
        _disowned,
        speaks_for_another,
        misnumbers,
        stages.differing,
        Negations(means, is_borne_out).told,
        misranks,
        Exclusivity(means).told,
        _cancelled,
        deeds.sparing(crossed_names.told),
        Comparisons(crossed_names).told,
        WrongValues(means, disputes).told,
        Origins(means).told,
        done_by_another,
        WrongPairs(means).told,
        singles_out_another,
        Weekdays(means).told,
        Mottos(means).told,
    )


def outcome(rules: Sequence[Rule], case: Case) -> Outcome:
    """Where a statement and the sources differ, by the first of some rules that tells.

    Args:
        rules: The rules, in the order of asking.
        case: The statement.
    """
    is_doubtful = False
    for rule in rules:
        found = rule(case)
        is_doubtful = is_doubtful or found.is_doubtful
        if found.conflicts or found.is_last:
            return Outcome(found.conflicts, is_doubtful)
    return Outcome((), is_doubtful)


def _disowned(case: Case) -> Outcome:
    """Whether its writer does not hold with what is said: "it is false that …", "…, which is fake".

    But "wrong, it is …" claims it.
    """
    known, folded = case.reading.function_words, case.reading.folded
    if any(
        first and (last + 1 == len(folded) or folded[last + 1] in known.complementiser)
        for first, last in case.reading.cues.get("disowning", ())
    ):
        return Outcome(is_doubtful=True, is_last=True)
    return NOTHING


def _cancelled(case: Case) -> Outcome:
    """Of what is said to be called off, nothing else is held against the sources."""
    return Outcome(is_last=True) if case.reading.has("cancelled") else NOTHING
