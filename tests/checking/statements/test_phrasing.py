"""What the vocabulary knows of a statement's words."""

from collections.abc import Collection

from bot.checking.statements.phrasing import phrases, readings_of, take
from bot.checking.statements.reading import Part, PartKind


def found(text: str, light: Collection[int] = ()) -> list[Part]:
    """The telling phrases of a folded English text."""
    folded = text.split()
    readings = list(readings_of(folded, "en", [True] * len(folded)))
    return list(phrases(folded, readings, {*light}, "en"))


def test_what_is_taken_is_explained() -> None:
    """The words of a stretch, both ends included, are no longer free."""
    free = [True] * 4
    take(free, 1, 2)
    assert free == [True, False, False, True]


def test_only_free_words_are_read() -> None:
    """A word that is explained already is read no more, nor is one that is read twice."""
    folded = ["ai", "talents"]
    free = [False, True]
    assert [first for first, _, _ in readings_of(folded, "en", free)] == [1]
    assert free == [False, False]
    assert not list(readings_of(folded, "en", free))


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
