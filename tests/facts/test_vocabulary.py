"""The vocabulary of the fact base."""

import re

import pytest

from bot.facts import TO_COME, Attribute, Bound, Kind, Role, Status, Type
from bot.facts.vocabulary import TYPES


def test_every_type_belongs_to_a_kind() -> None:
    """No word of the vocabulary is useless, and every kind has words."""
    assert set(TYPES) == set(Kind)
    assert frozenset().union(*TYPES.values()) == set(Type)


@pytest.mark.parametrize("words", [Kind, Type, Attribute, Role, Status, Bound])
def test_words_are_as_files_write_them(words: type[Kind | Type | Attribute | Role]) -> None:
    """Every word is lower-case and of one piece, so that it is written in one way only."""
    for word in words:
        assert word.value == word.name.lower()
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", word.value)


def test_what_is_to_come_is_not_done() -> None:
    """Only what is planned or proposed may still come to be."""
    assert set(Status) - {Status.DONE} == TO_COME


def test_a_type_tells_places_from_things() -> None:
    """Places are partners, and a person is a person alone."""
    assert {Type.COUNTRY, Type.REGION, Type.CITY} <= TYPES[Kind.PARTNER]
    assert TYPES[Kind.PERSON] == {Type.PERSON}
    assert TYPES[Kind.FUND] == {Type.FUND}
