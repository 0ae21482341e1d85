"""The word for the members of a whole is read within the name of the whole."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.lists import Lists
from bot.facts import FactBase, Type

MEMBERS = {"laos", "malaysia", "vietnam"}


@pytest.mark.parametrize(
    "text",
    [
        "which countries are in ASEAN",
        "list the ASEAN countries",
        "what are the ASEAN countries",
        "countries of ASEAN",
        "quels pays sont membres de l'ASEAN",
        "东盟国家有哪些",
    ],
)
def test_members(base: FactBase, reader: Reader, records: Records, text: str) -> None:
    """Who asks for the countries of ASEAN asks for its members, though it may be called so."""
    question = reader.read(text)
    assert question.sure == ("asean",)
    assert {record.entity.id for record in Lists(base, records).listed(question)} == MEMBERS


@pytest.mark.parametrize(
    "text", ["ASEAN countries", "how do ASEAN countries benefit", "which ASEAN countries benefit"]
)
def test_the_whole(reader: Reader, text: str) -> None:
    """Where no members are asked for, or more than who they are, the name is that of the whole."""
    assert Type.COUNTRY not in reader.read(text).keys("types")


def test_so_many_members(reader: Reader) -> None:
    """Who asks how many ASEAN countries there are has the countries counted."""
    (thing,) = reader.read("how many ASEAN countries").objects["how_many"]
    assert thing.text == "countries"
