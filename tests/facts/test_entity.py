"""An entity is whole, typed and proven, or told what it lacks."""

import json
from copy import deepcopy
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from pydantic import ValidationError

from bot.facts import SPOKEN, Attribute, Entity, Fact, Kind, Names, Quote
from bot.facts.values import Words, adapter

from .small_base import CITY, FAIR, FAIR_QUOTE


def changed(**more: object) -> dict[str, Any]:
    """The fair with other fields."""
    return deepcopy(FAIR) | more


def fact(**more: object) -> dict[str, Any]:
    """The fair with another fact, which is proven."""
    return changed(facts=[{"quotes": FAIR["facts"][0]["quotes"]} | more])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (changed(facts=[], relations=[]), "an entity needs a statement"),
        (changed(type="city"), "does not fit `kind: initiative`; choose one of agreement"),
        (fact(attribute="amount"), "needs `money:` with `amount` and `currency`"),
        (fact(attribute="count"), "needs `count:` with `number` and `unit`"),
        (fact(attribute="start"), "needs `when:` with `edtf` and `said`"),
        (fact(attribute="status"), "needs `status:` done, planned or proposed"),
        (fact(attribute="what"), "a fact needs a value"),
        (fact(attribute="colour"), "'what', 'purpose'"),
        (fact(attribute="what", place="lorem", deed={"by": ["lorem"]}), "a `deed` needs `text:`"),
        (fact(attribute="place", place="lorem", deed={"by": []}), "deed.by"),
        (
            fact(attribute="place", place="lorem", deed={"by": ["lorem"], "to": ["lorem"]}),
            "`by` and `to` both hold lorem; keep each on one side",
        ),
        (fact(attribute="place", place="No Slug"), "should match pattern"),
        (changed(names={"en": "Ipsum"}), "names.fr"),
        (changed(about={"en": "x", "fr": ""}), "about.fr"),
        (changed(colour="red"), "colour"),
    ],
)
def test_what_is_not_whole_is_refused(data: dict[str, Any], message: str) -> None:
    """A missing value, a wrong word or an unknown field names what is needed."""
    with pytest.raises(ValidationError) as caught:
        adapter(Entity).validate_python(data)
    assert message in str(caught.value)


def test_a_statement_needs_a_quote() -> None:
    """Neither a fact nor a relation is kept without its proof."""
    for name in ("facts", "relations"):
        data = changed()
        data[name][0]["quotes"] = []
        with pytest.raises(ValidationError, match="at least 1"):
            adapter(Entity).validate_python(data)


def test_a_quote_of_several_statements_is_kept_once() -> None:
    """The same words read twice are one object, by whichever file they come."""
    data = json.dumps(FAIR)
    one, other = (adapter(Entity).validate_json(data) for _ in range(2))
    assert one.facts[0].quotes[0].text is other.facts[0].quotes[0].text


def test_it_cannot_be_changed() -> None:
    """What is loaded stays as it was proven."""
    entity = adapter(Entity).validate_python(FAIR)
    with pytest.raises(FrozenInstanceError):
        entity.about.en = "something else"  # type: ignore[misc]  # that is the point


def test_it_is_found_under_each_of_its_kinds() -> None:
    """A centre that is a partner too is found by either command."""
    entity = adapter(Entity).validate_python(changed(type="centre", also=["partner"]))
    assert entity.kinds == {Kind.INITIATIVE, Kind.PARTNER}


@pytest.mark.parametrize(
    ("stages", "is_to_come"),
    [
        ([], False),
        (["planned"], True),
        (["planned", "proposed"], True),
        (["planned", "done"], False),
    ],
)
def test_what_is_done_in_part_is_not_to_come(stages: list[str], *, is_to_come: bool) -> None:
    """A thing is to come where its facts tell that it is planned or proposed, and nothing done."""
    told = FAIR["facts"][0] | {"attribute": "status"}
    facts = [FAIR["facts"][0], *(told | {"status": stage} for stage in stages)]
    entity = adapter(Entity).validate_python(changed(facts=facts))
    assert entity.stages == {*stages}
    assert entity.is_to_come is is_to_come


def test_names_come_first_and_once() -> None:
    """A display name that is the same in two languages is one name."""
    data = deepcopy(CITY) | {"aliases": ["LRM", "Lorem"], "shared_aliases": ["the city"]}
    assert adapter(Entity).validate_python(data).all_names() == ("Lorem", "LRM", "the city")


def test_a_name_falls_back_to_english() -> None:
    """Where there is no name in a language, or no such language, there is the English one."""
    names = Names(en="Ipsum", fr="Foire Ipsum", zh="伊普森")
    assert [names.get(language) for language in ("fr", "zh", "vi", "xx", "get")] == [
        "Foire Ipsum",
        "伊普森",
        "Ipsum",
        "Ipsum",
        "Ipsum",
    ]


def test_a_translation_is_no_part_of_the_proof() -> None:
    """What is proved by the same words has the same proof, whichever use is translated."""
    plain = Quote(source="the-ipsum-fair", text=FAIR_QUOTE)
    translated = replace(plain, translation={"fr": "Le maire a ouvert la foire"})
    one, other = (
        Fact(attribute=Attribute.WHAT, text=Words(en="A.", fr="A."), quotes=(quote,))
        for quote in (plain, translated)
    )
    assert one.quotes != other.quotes
    assert one.proof == other.proof == (("the-ipsum-fair", FAIR_QUOTE),)


def test_a_quote_is_translated_into_what_is_spoken() -> None:
    """Translations are taken in the languages of our own words, and in no other one."""
    schema = adapter(Quote).json_schema()["properties"]["translation"]
    assert schema["propertyNames"]["enum"] == [*SPOKEN]
