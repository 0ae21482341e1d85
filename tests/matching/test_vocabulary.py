"""The words of all names, and which ones a typed word may stand for."""

import pytest

from bot.matching.store import Store
from bot.matching.vocabulary import CAPITALS, HOMOPHONE, WRONG, Similar, Vocabulary
from bot.matching.weights import FUNCTION_WEIGHT

NAMES = [
    ("fund", "Guangxi AI Fund"),
    ("university", "Punjab University of Lahore"),
    ("iqtm", "IQTM Lahore"),
    ("nus", "Nue Software 21"),
    ("shanxi", "山西"),
    ("shaanxi", "陕西"),
]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of a few names."""
    return Store(NAMES, {}).vocabulary


def words(vocabulary: Vocabulary, found: Similar) -> dict[str, float]:
    """Words with their similarities."""
    return {vocabulary.words[number]: alike for number, alike in found}


def test_rarer_words_weigh_more(vocabulary: Vocabulary) -> None:
    """A word of one entity weighs 1, one of two less, a small word next to nothing."""
    assert vocabulary.weight("fund") == 1
    assert FUNCTION_WEIGHT < vocabulary.weight("lahore") < 1
    assert vocabulary.weight("of") == FUNCTION_WEIGHT


@pytest.mark.parametrize(
    ("word", "weight"), [("zorblat", 1.0), ("ab", 0.5), ("7", 1.0), ("鱪", 0.5)]
)
def test_unknown_words_weigh_by_their_length(
    vocabulary: Vocabulary, word: str, weight: float
) -> None:
    """What is unknown tells as much as the rarest word, unless short; of a number each digit."""
    assert vocabulary.weight(word) == weight


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fund", {"fund": 1.0}),
        ("fnud", {"fund": 0.75}),
        ("fubd", {"fund": 0.75 - WRONG}),
        ("iqtn", {"iqtm": (0.75 - WRONG) * CAPITALS}),
        ("21", {"21": 1.0}),
        ("22", {}),
        ("山", {"山": 1.0, "陕": HOMOPHONE}),
        ("zorblat", {}),
    ],
)
def test_words_that_a_typed_one_may_be(
    vocabulary: Vocabulary, typed: str, meant: dict[str, float]
) -> None:
    """A swap is likelier than a wrong letter, an acronym less likely; no number is another."""
    assert words(vocabulary, vocabulary.similar(typed)) == pytest.approx(meant)


def test_a_known_word_without_a_slip_is_itself(vocabulary: Vocabulary) -> None:
    """What is typed as it should be stands for no neighbour."""
    assert words(vocabulary, vocabulary.as_typed("fund")) == {"fund": 1.0}


def test_two_edits_are_looked_past_only_widely(vocabulary: Vocabulary) -> None:
    """A long word may be two edits away, where nothing is nearer."""
    assert not vocabulary.similar("softwear")
    assert words(vocabulary, vocabulary.similar_widely("softwear")).keys() == {"software"}
    assert vocabulary.similar_widely("fund") == vocabulary.similar("fund")


def test_short_words_are_mended_only_where_asked(vocabulary: Vocabulary) -> None:
    """Of three letters every word is near another."""
    assert not vocabulary.similar("nua")
    assert words(vocabulary, vocabulary.similar_short("nua")).keys() == {"nue"}


@pytest.mark.parametrize(
    ("typed", "begun"),
    [("guan", ["guangxi"]), ("univre", ["university"]), ("zz", []), ("fund", ["fund"])],
)
def test_an_unfinished_word(vocabulary: Vocabulary, typed: str, begun: list[str]) -> None:
    """What is begun becomes the words that begin so, or nearly so where none does."""
    assert [vocabulary.words[number] for number in vocabulary.begun(typed)] == begun


@pytest.mark.parametrize(
    ("word", "expected"), [("lahore", True), ("iqtm", False), ("21", False), ("西", False)]
)
def test_what_may_be_misspelled(vocabulary: Vocabulary, *, word: str, expected: bool) -> None:
    """No number, acronym or ideograph is meant by another spelling."""
    assert vocabulary.misspellable(word) is expected
