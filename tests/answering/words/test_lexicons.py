"""The vocabulary files are of one make."""

from importlib.resources import files
from typing import Any

import pytest
import yaml

from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import LISTS, SECTIONS, TELLING, is_unsaid
from bot.facts import Attribute, Role, Status, Type
from bot.facts.vocabulary import Kind

_FOLDER = files("bot.answering.words") / "vocabulary"
LANGUAGES = ("en", "fr", "id", "ms", "vi", "zh")
_VALUES = {
    "traits",
    "months",
    "numbers",
    "marked_numbers",
    "magnitudes",
    "currencies",
    "capitals",
    "participles",
    "bounds",
    "periods",
    "ordinals",
    "ordinal_words",
    "help",
    "function_words",
    "halves",
    "date_units",
    "ambiguous_months",
    "distinct",
    "abbreviations",
    "numbered",
    "acronyms",
    "letters",
    "ungiven",
    "denying",
    "tag",
    "frames",
}
_KEYS: dict[str, frozenset[str]] = {
    "attributes": frozenset(Attribute),
    "roles": frozenset(Role),
    "types": frozenset([*Type, *Kind]),
    "statuses": frozenset(Status),
    "degrees": frozenset({"more", "less"}),
    "tenses": frozenset({"past", "present"}),
    "precision": frozenset({"year", "month", "day", "hour"}),
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
    """A question word is read for itself, but for phrases of what no source speaks of.

    So is "with whom", which asks for a partner; verbs that only ask for a yes are in any phrase.
    """
    phrases = lexicons()[language].phrases
    asking = {
        phrase
        for phrase, terms in phrases.items()
        if " " not in phrase and any(s == "questions" and key != "yes_no" for s, key in terms)
    }
    for phrase, terms in phrases.items():
        kept = {"roles"} if ("questions", "who") in terms else set()
        telling = any(term[0] in TELLING - kept and not is_unsaid(term) for term in terms)
        if " " in phrase and telling:
            assert not asking & {*phrase.split(" ")}, phrase
