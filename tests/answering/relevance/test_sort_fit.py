"""Statements of things of the sort that is asked for."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.relevance.fit_scale import OTHER, UNFIT
from bot.answering.relevance.sort_fit import (
    OF_ANOTHER_LIST,
    ONE_THING,
    OTHERWISE_LISTED,
    gives_every,
    of_anything,
    of_sort,
    sorts_to_name,
    unknown_sort,
    which,
)
from bot.facts import Attribute


def about(records: Records, entity: str, attribute: Attribute | None = None) -> Record:
    """The first statement in an entity's file, or the first of an attribute there."""
    own = records.own(entity)
    return next(one for one in own if attribute is None or one.attribute == attribute)


@pytest.mark.parametrize(
    ("text", "entity", "attribute", "suits"),
    [
        ("which company spoke", "huawei", None, 1.0),
        ("which company spoke", "guangxi-ai-industry-fund", None, OTHER),
        ("which company took part", "tkxel", Attribute.STATEMENT, UNFIT),
        ("which industries use AI", "huawei", None, OF_ANOTHER_LIST),
        (
            "which industries use AI",
            "ai-plus-manufacturing-action-plan",
            Attribute.FIELD,
            ONE_THING,
        ),
        ("which of them grew", "huawei", None, OTHERWISE_LISTED),
        ("which of them grew", "ai-plus-manufacturing-action-plan", Attribute.FIELD, 1.0),
    ],
)
def test_which_thing_of_a_sort(
    reader: Reader,
    records: Records,
    *,
    text: str,
    entity: str,
    attribute: Attribute | None,
    suits: float,
) -> None:
    """A thing of the sort that is asked for suits best, else what lists what is asked for."""
    assert which(about(records, entity, attribute), reader.read(text)) == suits


def test_a_list_of_a_sort(reader: Reader, records: Records) -> None:
    """To a list of companies belongs a company, to one of sectors what lists some."""
    huawei, fund = about(records, "huawei"), about(records, "guangxi-ai-industry-fund")
    companies = reader.read("list the companies")
    assert (of_sort(huawei, companies), of_sort(fund, companies)) == (1.0, OTHER)
    plan = about(records, "ai-plus-manufacturing-action-plan", Attribute.FIELD)
    sectors = reader.read("list the sectors that are told")
    assert of_sort(plan, sectors) > of_sort(fund, sectors)
    methods = reader.read("list the methods of all sectors")
    assert of_sort(plan, methods) == of_sort(fund, methods)
    anything = reader.read("what happened")
    assert of_sort(fund, anything) == of_anything(fund, anything) == 1.0


def test_every_value_is_given(reader: Reader, records: Records) -> None:
    """One value of two is not enough."""
    expo = about(records, "china-import-expo-6th", Attribute.DATE)
    assert gives_every(expo, reader.read("was it in November 2023"))
    assert not gives_every(expo, reader.read("were 17 firms there in November 2023"))


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("what are the names of the five firms", {"company"}),
        ("the five firms, what are their names", {"company"}),
        ("the firm whose rep talks about products and services, name please", {"company"}),
        (
            "the event that firms with new technologies came to, name please",
            {"competition", "event"},
        ),
        ("what are the names of the ministers", {"person"}),
        ("authors of the Stanford report by name", {"person"}),
        ("the name of the software event", {"competition", "event"}),
        ("the name of the Guangdong lab that Huawei visited", set()),
        ("which firms came", set()),
        ("which products did Yin name", set()),
        ("what is the name of muguo techs blockchain platform", {"platform"}),
        ("list the five Chinese firms", {"company"}),
        ("list the Chinese firms", set()),
        ("list the four areas of the guideline", set()),
    ],
)
def test_names_that_are_asked_for(reader: Reader, text: str, sorts: set[str]) -> None:
    """Where names are asked for, they are those of the things told beside, or of the people.

    So they are where a number of firms is to be listed.
    """
    assert sorts_to_name(reader.read(text)) == sorts


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("quelle loi Xiaosheng Tan réclame-t-il", ["loi"]),
        ("which law does Xiaosheng Tan want", ["law"]),
        ("which company came", []),
        ("which political gathering was it", []),
        ("siapa yang mana yang baru", []),
    ],
)
def test_a_sort_of_which_nothing_is_known(reader: Reader, text: str, sort: list[str]) -> None:
    """The words behind "which" tell a sort; where the vocabulary has none of them, no thing is."""
    assert [content.text for content in unknown_sort(reader.read(text))] == sort
