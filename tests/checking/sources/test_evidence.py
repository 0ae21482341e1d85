"""Passages that explain a statement."""

import pytest

from bot.answering.words.stems import stem_term
from bot.checking.sources.evidence import (
    BY_TYPE,
    KEPT,
    LIGHT_WEIGHT,
    NAME_WEIGHT,
    UNKNOWN_WEIGHT,
    WORD_BY_WORD,
    Evidence,
    explained,
)
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import Part, PartKind
from bot.checking.values.comparison import Fit


def test_the_best_passage_comes_first(reader: Reader, evidence: Evidence) -> None:
    """The passage that explains most of a statement comes first, of a bounded number."""
    reading = reader.read("The AI Super League has three events.", "en")
    covers = evidence.covers(reading, ())
    assert "three events" in covers[0].passage.text
    assert covers[0].fits == (Fit.SAME,)
    assert covers[0].speaks_of_all(reading, *PartKind)
    assert not list(covers[0].untold(reading))
    assert len(covers) <= KEPT
    assert [one.score for one in covers] == sorted((one.score for one in covers), reverse=True)


def test_what_a_passage_leaves_over(reader: Reader, evidence: Evidence) -> None:
    """A word that the passage does not explain is told apart."""
    reading = reader.read("The AI Super League has three purple events.", "en")
    best = evidence.covers(reading, ())[0]
    assert [part.text for part in best.untold(reading)] == ["purple"]


def test_what_a_statement_may_be_about_finds_passages(reader: Reader, evidence: Evidence) -> None:
    """A statement without a name is about what was named before it."""
    reading = reader.read("It has three events.", "en")
    best = evidence.covers(reading, ("ai-super-league",))[0]
    assert "ai-super-league" in best.passage.subjects


def test_no_word_that_is_known_finds_nothing(reader: Reader, evidence: Evidence) -> None:
    """Words that no source holds find no passage."""
    assert not evidence.covers(reader.read("Zorblat quux wibbles.", "en"), ())


@pytest.mark.parametrize(
    ("text", "weight"),
    [("huawei", NAME_WEIGHT), ("wibbles", UNKNOWN_WEIGHT)],
)
def test_parts_have_their_weights(
    reader: Reader, evidence: Evidence, text: str, weight: float
) -> None:
    """A name weighs most, and a word that no statement holds more than a common one."""
    reading = reader.read("Huawei wibbles.", "en")
    (part,) = (one for one in reading.parts if one.text == text)
    assert evidence.weight(part) == weight


def test_a_light_word_hardly_weighs(evidence: Evidence) -> None:
    """A word that carries the sentence weighs the same whatever it is."""
    assert evidence.weight(Part(PartKind.LIGHT, "has", 0, 0)) == LIGHT_WEIGHT


def test_the_rest_beside_a_name_is_told(reader: Reader, evidence: Evidence) -> None:
    """A passage tells all of a statement but one name only where nothing else is left open."""
    for text, expected in (
        ("The 6th CIIE takes place in Shanghai.", True),
        ("The purple wug of the 6th CIIE takes place in Shanghai.", False),
    ):
        reading = reader.read(text, "en")
        place = next(part for part in reading.parts if part.text == "shanghai")
        told = any(
            evidence.tells_rest(reading, cover, place) for cover in evidence.covers(reading, ())
        )
        assert told is expected


def test_passages_of_an_entity(evidence: Evidence) -> None:
    """The passages in which an entity plays a part are known; of another there are none."""
    numbers = evidence.passages.of_entity("huawei")
    assert numbers
    assert all("huawei" in evidence.passages[number].entities for number in numbers)
    assert not evidence.passages.of_entity("no-such-thing")


@pytest.mark.parametrize(
    ("held", "share"),
    [
        ({("concepts", "talent")}, 1.0),
        ({("types", "event")}, BY_TYPE),
        ({stem_term("talent", "en"), stem_term("contest", "en")}, WORD_BY_WORD),
        ({stem_term("talent", "en")}, WORD_BY_WORD / 2),
        (set(), 0.0),
    ],
)
def test_how_much_terms_explain(held: set[tuple[str, str]], share: float) -> None:
    """A notion explains a phrase wholly, its sort less, and each of its words a part."""
    words = (frozenset({stem_term("talent", "en")}), frozenset({stem_term("contest", "en")}))
    terms = frozenset({("concepts", "talent"), ("types", "event")})
    part = Part(PartKind.WORD, "talent contest", 0, 1, terms, words)
    assert explained(part, frozenset(held)) == pytest.approx(share)
