"""The fact base itself: whole, proven, translated, and filed where people look."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.facts import SPOKEN, Fact, FactBase, Kind, Relation, load
from bot.facts.files import SOURCES
from bot.facts.summary import summary

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
FOLDERS = {
    "initiatives": Kind.INITIATIVE,
    "funds": Kind.FUND,
    "partners": Kind.PARTNER,
    "people": Kind.PERSON,
}


@cache
def base() -> FactBase:
    """The fact base, which loads without any problem."""
    return load(KNOWLEDGE)


def statements() -> Iterator[tuple[str, Fact | Relation]]:
    """Every statement with its entity's id."""
    for entity in base().entities.values():
        for statement in entity.statements:
            yield entity.id, statement


def test_it_is_valid() -> None:
    """Every file is in its form, every tie leads somewhere, no alias is taken twice."""
    files = [*KNOWLEDGE.glob("*/*.yaml")]
    assert len(base().entities) + len(base().sources) == len(files)


def test_it_is_complete_in_number() -> None:
    """Five articles give at least this many things, and quotations that stand alone."""
    found = summary(base())
    assert len(base().sources) == 5
    assert found.kinds[Kind.INITIATIVE] >= 60
    assert found.kinds[Kind.FUND] >= 1
    assert found.kinds[Kind.PARTNER] >= 55
    assert found.kinds[Kind.PERSON] >= 13
    assert sum(found.distinct.values()) >= 250
    assert all(found.distinct.values()), "every article is quoted"


def test_every_quote_is_proven_and_translated() -> None:
    """Each stands in its article word for word, and can be read in each language spoken."""
    for _, statement, quote in base().quotes():
        source = base().sources[quote.source]
        assert source.find(quote.text) is not None, quote.text
        assert statement.quotes
        for language in SPOKEN:
            translation = base().translation(quote, language)
            assert (translation is None) == (language == source.language), quote.text


def test_files_say_which_form_they_have() -> None:
    """The first line of every file lets an editor complete and underline."""
    for path in KNOWLEDGE.glob("*/*.yaml"):
        form = "source" if path.parent.name == SOURCES else "entity"
        first, *_ = path.read_text("utf-8").splitlines()
        assert first == f"$schema: ../schema/{form}.json", path
        assert (path.parent / first.removeprefix("$schema: ")).is_file()


def test_files_need_no_comments() -> None:
    """The form explains itself; what is worth saying is a note that readers see too."""
    for path in KNOWLEDGE.glob("*/*.yaml"):
        lines = path.read_text("utf-8").splitlines()
        assert not [line for line in lines if line.lstrip().startswith("#")], path


def test_files_stand_in_the_folder_of_their_kind() -> None:
    """Whoever looks for a thing's file guesses its folder."""
    for path in KNOWLEDGE.glob("*/*.yaml"):
        if path.parent.name != SOURCES:
            assert base().entities[path.stem].kind is FOLDERS[path.parent.name], path


@pytest.mark.parametrize("kind", [Kind.INITIATIVE, Kind.FUND])
def test_how_far_a_thing_has_come_is_told(kind: Kind) -> None:
    """Done, planned and proposed things are never mixed up, because each says which it is."""
    missing = [
        entity.id
        for entity in base().entities.values()
        if entity.kind is kind and not any(fact.attribute == "status" for fact in entity.facts)
    ]
    assert not missing


def test_nothing_is_told_twice() -> None:
    """No entity has the same statement twice."""
    seen: set[tuple[str, str]] = set()
    for entity_id, statement in statements():
        key = (entity_id, str(replace(statement, quotes=())))
        assert key not in seen, key
        seen.add(key)


def test_no_relation_leads_to_itself() -> None:
    """Nothing is its own partner."""
    for entity_id, statement in statements():
        assert not (isinstance(statement, Relation) and statement.target == entity_id), entity_id


def test_people_have_an_office_or_a_statement() -> None:
    """A person is in the base for what they are or for what they said."""
    for entity in base().entities.values():
        if entity.kind is Kind.PERSON:
            assert {fact.attribute for fact in entity.facts} & {"position", "statement"}, entity.id


def test_quotes_are_short() -> None:
    """A quotation is read at a glance: it has at most 60 words."""
    for _, _, quote in base().quotes():
        assert len(quote.text.split()) <= 60, quote.text
