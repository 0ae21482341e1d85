"""Single texts are read for what they stand for, and for the names in them."""

from bot.answering.texts import Texts, positive
from bot.facts import FactBase


def test_names_and_figures(base: FactBase) -> None:
    """A text holds the names that it spells in full, its figures, and the notions of its words."""
    texts = Texts(base)
    text = texts.read("en", "Huawei trained 12 talents in Nanning")
    assert {"huawei", "nanning"} <= text.named
    assert [figure.value for figure in text.figures] == [12]
    assert ("concepts", "talent") in {texts.numbers.known[word] for word in text.words}


def test_the_longest_name_wins(base: FactBase) -> None:
    """Where one name begins another, the longer one is meant."""
    folded = ["shenzhen", "university"]
    ((first, last, owners),) = Texts(base).exact_names(folded)
    assert (first, last) == (0, 1)
    assert "shenzhen-university" in owners


def test_what_is_not_said_is_left_out() -> None:
    """Our own words about what a source leaves open are no part of what it says."""
    assert positive("Five firms came; their names are not given.") == "Five firms came"
    assert positive("It began in May; it ended in June") == "It began in May; it ended in June"
