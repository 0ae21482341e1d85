"""In which parts the words around a name put it."""

import pytest

from bot.checking.statements.name_roles import FAMILIES, put
from bot.checking.statements.reader import Reader
from bot.facts import Role


def roles(reader: Reader, text: str) -> set[Role]:
    """The roles in which a statement puts the last name that it holds."""
    reading = reader.read(text, "en")
    return {*put(reading, reading.names[-1])}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The expo will be held in Laos.", Role.LOCATION),
        ("The centre was founded by Huawei.", Role.FOUNDER),
        ("Huawei organised the contest.", Role.ORGANISER),
        ("The report was published by CNNIC.", Role.PUBLISHER),
        ("They signed an agreement with Laos.", Role.SIGNATORY),
        ("The contest is part of Huawei.", Role.PARENT),
        ("Chen Gang visited Laos.", Role.VISITED),
    ],
)
def test_words_that_tell_a_part(reader: Reader, text: str, role: Role) -> None:
    """A verb or a preposition beside a name puts it in the part that it tells."""
    assert role in roles(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "Huawei praised the contest.",
        "They spoke of Laos.",
        "They spoke of Laos; others signed a deal.",
    ],
)
def test_words_that_tell_none(reader: Reader, text: str) -> None:
    """Who is only spoken of, or does something else, is put in no part."""
    assert not roles(reader, text)


def test_a_family_holds_its_own_role() -> None:
    """Roles that are told by the same words include the one that is asked for."""
    assert all(role in family for role, family in FAMILIES.items())
