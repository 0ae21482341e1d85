"""Names that are listed with another."""

from bot.checking.statements.enumeration import enumerated
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import NAMING


def test_names_that_are_listed_are_as_wrong(reader: Reader) -> None:
    """The names behind a wrong one are listed with it, up to one that the sources have there."""
    reading = reader.read("The expo takes place in Vietnam, Laos and Shanghai.", "en")
    names = list(reading.of_kind(*NAMING))
    first = next(part for part in names if part.text == "vietnam")
    known = next(part for part in names if part.text == "shanghai").entities
    assert [part.text for part in enumerated(reading, first, names, known)] == ["laos"]
    assert [part.text for part in enumerated(reading, first, names, ())] == ["laos", "shanghai"]
