"""Names that a source writes for something else."""

from bot.checking.statements.slips import Slips
from bot.facts import FactBase


def test_a_slip_is_that_of_the_sources_that_make_it(base: FactBase) -> None:
    """The city's name stands for the region in the source whose quotes are marked so, only."""
    assert Slips(base).sources == {("guangzhou-city", "guangxi"): {"global-times-ai-super-league"}}


def test_what_is_named_beside_is_not_meant(base: FactBase) -> None:
    """A name means the thing itself where a statement calls the other by its own name as well."""
    slips = Slips(base)
    both = ("guangxi", "guangzhou-city")
    assert slips.meant(both, [("china",)]) == both
    assert slips.meant(both, [("guangxi",)]) == ["guangzhou-city"]
    assert slips.meant(both, [both]) == both
