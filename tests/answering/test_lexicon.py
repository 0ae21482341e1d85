"""The vocabulary files are of one make, and phrases are found in texts."""

from importlib.resources import files
from typing import Any

import pytest
import yaml

from bot.answering.lexicon import LISTS, SECTIONS, TELLING, is_unsaid, lexicons, stem
from bot.facts import Attribute, Role, Status, Type
from bot.facts.vocabulary import Kind

_FOLDER = files("bot.answering") / "vocabulary"
LANGUAGES = ("en", "fr", "id", "ms", "vi", "zh")
_VALUES = {
    "months",
    "numbers",
    "magnitudes",
    "currencies",
    "capitals",
    "bounds",
    "ordinals",
    "ordinal_words",
    "help",
}
_KEYS: dict[str, frozenset[str]] = {
    "attributes": frozenset(Attribute),
    "roles": frozenset(Role),
    "types": frozenset([*Type, *Kind]),
    "statuses": frozenset(Status),
    "precision": frozenset({"year", "day"}),
}


def _data(language: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yaml").read_text("utf-8"))
    return data


@pytest.mark.parametrize("language", LANGUAGES)
def test_sections_are_the_same(language: str) -> None:
    """Every file has every section and no other one."""
    assert set(_data(language)) == {"language", *SECTIONS, *LISTS, *_VALUES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_empty(language: str) -> None:
    """Every phrase of every section has letters."""
    data = _data(language)
    listed = [phrase for section in LISTS for phrase in data[section]]
    listed += [p for section in SECTIONS for phrases in data[section].values() for p in phrases]
    assert listed
    assert all(str(phrase).strip() for phrase in listed)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", _KEYS)
def test_keys_are_of_the_closed_vocabulary(language: str, section: str) -> None:
    """A key of a section is a word of the fact base's own vocabulary."""
    assert set(_data(language)[section]) <= _KEYS[section]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_word_hides_in_a_telling_phrase(language: str) -> None:
    """A question word is read for itself, never as part of a longer telling phrase."""
    phrases = lexicons()[language].phrases
    asking = {p for p, t in phrases.items() if " " not in p and any(s == "questions" for s, _ in t)}
    for phrase, terms in phrases.items():
        if " " in phrase and any(section in TELLING for section, _ in terms):
            assert not asking & {*phrase.split(" ")}, phrase


def test_the_longest_phrase_wins() -> None:
    """The phrase number of times asks how often, and not how many."""
    (reading, *_) = lexicons()["en"].read(["number", "of", "times"])
    assert (reading.first, reading.last) == (0, 2)
    assert ("questions", "how_often") in reading.terms


def test_words_are_stemmed() -> None:
    """English and French words are told by their stems, those of the other languages whole."""
    assert stem("companies", "en") == stem("company", "en")
    assert stem("entreprises", "fr") == stem("entreprise", "fr")
    assert stem("berapa", "id") == "berapa"


def test_unsaid_notions_are_told_apart() -> None:
    """A concept of which no source speaks is known by its key."""
    assert is_unsaid(("concepts", "unsaid_winner"))
    assert not is_unsaid(("concepts", "talent"))


@pytest.mark.parametrize(("typed", "written"), [("negara2", "negara"), ("ngebantu", "bantu")])
def test_forms_of_known_words(typed: str, written: str) -> None:
    """An Indonesian word is known in another form, and as it is typed as spoken."""
    lexicon = lexicons()["id"]
    assert lexicon.of_word(typed)
    assert lexicon.of_word(typed) >= lexicon.of_word(written)


def test_forms_by_chance() -> None:
    """A short word is no form of another one, and a question word keeps to itself."""
    lexicon = lexicons()["id"]
    assert not lexicon.of_word("pain")
    assert lexicon.of_word("berapa") != lexicon.of_word("apa")
