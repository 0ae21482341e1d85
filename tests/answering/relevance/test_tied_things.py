"""Initiatives are listed by what ties them to places."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.lists import Lists
from bot.answering.relevance.tied_things import TiedThings
from bot.facts import FactBase, Role

CENTRE = "china-laos-ai-innovation-cooperation-centre"
VISIT = "guangxi-delegation-visit-vietnam-laos"
MODELS = "ai-models-in-languages-of-vietnam-and-laos"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("projects in Laos", [CENTRE, VISIT, MODELS]),
        ("what initiatives are there in Laos", [CENTRE, VISIT, MODELS]),
        ("any projects in Laos?", [CENTRE, VISIT, MODELS]),
        ("what projects does Guangxi have in Laos", [CENTRE, VISIT]),
        ("events in Vietnam", []),  # a single one, of which more is told than its place
        ("which events are in Vietnam", [VISIT]),
        ("proyek di Singapura", ["huawei-nus-ai-talent-partnership"]),
        ("cables in Guangxi", []),
        ("what is planned in Guangxi", []),
        ("projects in Thailand", []),
    ],
)
def test_initiatives_of_a_place(
    base: FactBase, reader: Reader, records: Records, text: str, ids: list[str]
) -> None:
    """What is in a place, is done with it or is for it is listed, the closest ties first."""
    found = Lists(base, records).listed(reader.read(text))
    listed = [record.entity.id for record in found]
    assert listed == ids


def test_the_closest_tie(base: FactBase, reader: Reader, records: Records) -> None:
    """Of several ties of a thing to a place, the one is told that puts it there."""
    question = reader.read("projects in Nanning")
    ((thing, record),) = TiedThings(base, records).among(question, ["china-asean-expo-22nd"], ())
    assert (thing, record.role) == ("china-asean-expo-22nd", Role.LOCATION)


def test_no_places(base: FactBase, reader: Reader, records: Records) -> None:
    """Of a question that names a firm, or nothing, nothing is listed."""
    things = TiedThings(base, records)
    for text in ("projects of Huawei", "projects"):
        assert not things.among(reader.read(text), base.entities, ())
