"""Which of the statements that a passage proves tells most of a message."""

from bot.checking.sources.evidence import Evidence
from bot.checking.sources.tellers import teller, tellers
from bot.checking.statements.reader import Reader
from bot.facts import Role


def test_of_equal_words_the_part_that_somebody_has_decides(
    reader: Reader, evidence: Evidence
) -> None:
    """A message on who signed something is told by who signed it, not by what it is."""
    reading = reader.read("Guangxi signed the data agreements with Vietnam.", "en")
    covers = evidence.covers(reading, ())
    assert teller(reading, covers).role is Role.SIGNATORY
    for cover in covers:
        assert teller(reading, [cover]) in tellers(reading, cover)


def test_a_value_tells(reader: Reader, evidence: Evidence) -> None:
    """The fact that gives the value of a message tells more than its like without it."""
    reading = reader.read("More than 3,400 companies attended the CIIE.", "en")
    best = teller(reading, evidence.covers(reading, ()))
    assert [figure.value for figure in best.typed] == [3400]
