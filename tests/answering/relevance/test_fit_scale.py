"""One scale tells how well a statement suits what is asked."""

from bot.answering.chosen import FITTING
from bot.answering.relevance import fit_scale
from bot.answering.relevance.asked_attributes import SUITING
from bot.answering.relevance.fit_scale import RIGHT, RULED_OUT, UNFIT

_STEPS = {value for name, value in vars(fit_scale).items() if name.isupper()}


def test_what_is_near_is_not_fitting() -> None:
    """What does not answer a question is below what may be shown, and above what is ruled out."""
    assert RULED_OUT < UNFIT < FITTING < RIGHT
    assert min(_STEPS) == RULED_OUT
    assert max(_STEPS) == RIGHT


def test_each_question_word_has_an_attribute_that_is_right() -> None:
    """Whatever suits a question word stands on a step, and one attribute just gives it."""
    for suiting in SUITING.values():
        assert {*suiting.values()} <= _STEPS
        assert max(suiting.values()) == RIGHT
