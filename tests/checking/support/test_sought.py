"""A statement for which support is sought is asked for clause by clause."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind
from bot.checking.support.sought import clauses_of


@pytest.mark.parametrize(
    "text",
    [
        "The fund has 10 billion yuan, and the expo takes place in Nanning in 2026.",
        "Chen Gang visited Laos.",
        "le fonds compte dix milliards de yuans",
    ],
)
def test_every_part_stands_in_one_clause(reader: Reader, text: str) -> None:
    """The clauses of a statement hold each of its parts and values once, in order."""
    reading = reader.read(text, "fr" if text.startswith("le") else "en")
    clauses = list(clauses_of(reading))
    assert [i for within, _, _ in clauses for i in within] == list(range(len(reading.parts)))
    assert [i for _, _, valued in clauses for i in valued] == list(range(len(reading.values)))


def test_light_words_need_no_explanation(reader: Reader) -> None:
    """What is to be explained of a clause is all of it but for its light words."""
    reading = reader.read("The fund will have 10 billion yuan.", "en")
    for within, telling, _ in clauses_of(reading):
        assert [*telling] == [i for i in within if reading.parts[i].kind is not PartKind.LIGHT]
