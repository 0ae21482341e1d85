"""Tests of the words and phrases that the vocabulary knows."""

from collections.abc import Collection

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.phrases import phrases, readings_of
from bot.checking.statements.reading import Part, PartKind
from tests.checking.findings import only
from tests.checking.statements.drafts import drafted


def found(text: str, light: Collection[int] = ()) -> list[Part]:
    """The telling phrases of a folded English text."""
    draft = drafted(text)
    return list(phrases(draft, list(readings_of(draft)), {*light}))


def test_only_free_words_are_read() -> None:
    """A word that is explained already is read no more, nor is one that is read twice."""
    draft = drafted("ai talents")
    draft.take(0, 0)
    assert [reading.first for reading in readings_of(draft)] == [1]
    assert draft.free == [False, False]
    assert not list(readings_of(draft))


def test_small_words_tell_nothing() -> None:
    """Only what carries meaning is a part: no article, no preposition, no question word."""
    assert [part.text for part in found("how many talents of the ai")] == ["talents", "ai"]


def test_a_narrower_word_is_told_by_itself_alone() -> None:
    """A hospital is not explained by all that is said of health."""
    (hospital,) = found("hospital")
    assert ("en", "hospit") in hospital.terms
    assert not any(section == "concepts" for section, _ in hospital.terms)


def test_a_phrase_keeps_its_words() -> None:
    """Each telling word of a phrase may explain it, too; a single word has no parts."""
    (phrase,) = found("artificial intelligence")
    assert len(phrase.parts) == 2
    assert not found("ai")[0].parts


def test_cues_are_light() -> None:
    """What is read as a cue elsewhere needs no explanation."""
    assert [part.kind for part in found("ai talents", light={1})] == [
        PartKind.WORD,
        PartKind.LIGHT,
    ]


def test_the_end_of_a_year_tells_something() -> None:
    """When a year ends is told by light words only, and is still no light phrase."""
    (part,) = found("year end", light=(0, 1))
    assert part.kind is PartKind.WORD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anwar Ibrahim paid China a visit.", True),
        ("A delegation led by Chen Gang paid a visit to Vietnam and Laos.", True),
        ("Anwar Ibrahim paid for the visit to China.", False),
        ("Anwar Ibrahim paid Laos a visit.", False),
    ],
)
def test_whoever_pays_a_visit_pays_nothing(checker: Checker, *, text: str, expected: bool) -> None:
    """To pay is an act of its own, but where the word only makes a visit of one."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected


def test_whoever_interprets_is_somebody(checker: Checker) -> None:
    """A word for somebody is no word that only asks, though both have one stem."""
    text = "There was an interpreter at the China-Pakistan AI session."
    assert only(checker, text).verdict is Verdict.ABSENT
