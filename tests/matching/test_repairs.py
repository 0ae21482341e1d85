"""Which typed word stands for one of a name that is missed."""

import pytest

from bot.matching.repairs import believed
from bot.matching.store import Store
from bot.matching.vocabulary import Vocabulary


@pytest.fixture
def vocabulary() -> Vocabulary:
    """The words of a few names."""
    names = [("a", "Punjab University of Lahore"), ("b", "IQTM Lahore"), ("c", "Pubjab Radio 21")]
    return Store(names, {}).vocabulary


def test_a_slip(vocabulary: Vocabulary) -> None:
    """A word near the missed one stands for it; another, or another number, does not."""
    assert believed("punjub", "punjab", vocabulary, placed=False) > 0
    assert believed("lahore", "punjab", vocabulary, placed=False) == 0
    assert believed("20", "21", vocabulary, placed=True) == 0


def test_a_known_word_is_doubted(vocabulary: Vocabulary) -> None:
    """A word of another name is more likely that one."""
    slip = believed("punjub", "punjab", vocabulary, placed=False)
    assert 0 < believed("pubjab", "punjab", vocabulary, placed=False) < slip


def test_a_small_word(vocabulary: Vocabulary) -> None:
    """A word that tells nothing may be misspelled by one edit."""
    assert believed("f", "of", vocabulary, placed=False) == 1
    assert believed("x", "of", vocabulary, placed=False) == 0
