"""Single texts are read for what they stand for, and for the names in them."""

from bot.answering.records.texts import Texts, names_of
from bot.facts import FactBase


def test_names_and_figures(base: FactBase) -> None:
    """A text holds the names that it spells in full, its figures, and the notions of its words."""
    texts = Texts(names_of(base))
    text = texts.read("en", "Huawei trained 12 talents in Nanning")
    assert {"huawei", "nanning"} <= text.named
    assert [figure.value for figure in text.figures] == [12]
    assert ("concepts", "talent") in {texts.numbers.known[word] for word in text.words}


def test_the_longest_name_wins(base: FactBase) -> None:
    """Where one name begins another, the longer one is meant."""
    folded = ["shenzhen", "university"]
    ((first, last, owners),) = Texts(names_of(base)).exact_names(folded)
    assert (first, last) == (0, 1)
    assert "shenzhen-university" in owners
