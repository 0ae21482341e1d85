"""What is near a name and may be the name of another thing all the same."""

import pytest

from bot.matching import NameIndex, Verdict
from bot.matching.candidates import prepare
from bot.matching.doubts import DOUBTED, is_doubtful
from bot.matching.fold import folded_words
from bot.matching.results import ANSWER, OFFER
from bot.matching.store import Store

NAMES = (
    "Nordland Data Industry Fund",
    "Nordland",
    "Sudland",
    "ASEAN AI Summit",
    "人工智能产业基金",
    "北京理工大学",
    "新加坡国立大学",
    "中国科学院",
    "亚洲AI峰会",
    "Joint AI Platform for Harbours and Railways",
)
OTHERS = [
    ("Sudland Data Industry Fund", NAMES[0]),
    ("Nordland Data Industry Fund of Sudland", NAMES[0]),
    ("Nordland Data Industry Fund II", NAMES[0]),
    ("Nordland Data Industry Fund 3", NAMES[0]),
    ("ASEAN Summit", NAMES[3]),
    ("亚洲峰会", NAMES[8]),
    ("国家人工智能产业基金", NAMES[4]),
    ("人工智能产业基金会", NAMES[4]),
    ("北京大学", NAMES[5]),
    ("中国科学院大学", NAMES[7]),
]
SAME = [
    ("Data Industry Fund", NAMES[0]),
    ("Nordland Industry Fund", NAMES[0]),
    ("the Nordland data industri fund", NAMES[0]),
    ("Joint Platform for Harbours and Railways", NAMES[9]),
    ("人工智能的产业基金", NAMES[4]),
    ("人工智智能产业基金", NAMES[4]),
    ("人工智能产基金", NAMES[4]),
    ("新加坡大学", NAMES[6]),
]


def _is_doubtful(typed: str, name: str) -> bool:
    store = Store(((known, known) for known in NAMES), {})
    query = prepare(store.vocabulary, folded_words(typed), widely=7)
    [form] = store.exactly(folded_words(name))
    return is_doubtful(store, query, form)


@pytest.mark.parametrize(("typed", "name"), OTHERS)
def test_what_tells_things_apart(typed: str, name: str) -> None:
    """A name, a number or an ideograph more, or an acronym less, may be another thing's name."""
    assert _is_doubtful(typed, name)
    assert NameIndex((name, name) for name in NAMES).decide(typed).verdict is not Verdict.CLEAR


@pytest.mark.parametrize(("typed", "name"), SAME)
def test_what_does_not(typed: str, name: str) -> None:
    """A common word left out, a word misspelled or an ideograph twice is still the same name."""
    assert not _is_doubtful(typed, name)


def test_what_is_doubtful_is_offered() -> None:
    """Whatever its score, what is doubtful is not answered; what would be answered is offered."""
    assert DOUBTED < ANSWER
    assert DOUBTED * ANSWER > OFFER
