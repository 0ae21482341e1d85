"""Of which sort a thing is."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The AI Super League is a contest.", True),
        ("The AI Super League is a policy.", False),
        ("The guideline is a policy.", True),
        ("The conference is a law.", False),
        ("The hub is a country.", False),
        ("The platform is a competition.", False),
        ("Laos is a government body.", False),
        ("The institute is a newspaper.", False),
        ("La Super League est une politique.", False),
    ],
)
def test_a_thing_is_of_the_sort_that_is_told(checker: Checker, *, text: str, is_told: bool) -> None:
    """That the sources speak of hubs and of countries makes no hub a country."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Meituan is a company.", True),
        ("Chengdu is a city.", True),
        ("Huang Hao is a person.", True),
        ("WeBank est une entreprise.", True),
        ("Laos is not a country.", False),
        ("Meituan is a small company.", False),
        ("Meituan is a conference.", False),
    ],
)
def test_the_sort_alone_is_told_of_a_name(checker: Checker, *, text: str, is_told: bool) -> None:
    """Of what sort a thing is, is enough to say of it, if no more is said."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Yu Jingyang took part in the meeting.", True),
        ("Yu Jingyang était à la réunion.", True),
        ("Huang Hao organised the meeting.", False),
        ("The summit is in Guangxi.", True),
        ("The summit is in Chengdu.", False),
    ],
)
def test_a_thing_is_called_by_its_sort(checker: Checker, *, text: str, is_told: bool) -> None:
    """What a source ties to a name may be called by a word for its sort."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The conference is about AI.", False),
        ("The conference is about software.", True),
        ("The conference is in Chengdu.", True),
        ("The trip was led by Chen Gang.", True),
        ("La conférence est à Chengdu.", True),
    ],
)
def test_what_is_told_of_one_sort_is_not_told_of_another(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """The conference is about software, and the contest is no conference."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
