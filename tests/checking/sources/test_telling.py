"""Which of the statements that a passage proves tells most of a message."""

from functools import partial

from bot.checking.sources.evidence import Evidence
from bot.checking.sources.telling import teller, told_by
from bot.checking.statements.reader import Reader
from bot.facts import Role


def test_of_equal_words_the_part_that_somebody_has_decides(
    reader: Reader, evidence: Evidence
) -> None:
    """A message on who signed something is told by who signed it, not by what it is."""
    reading = reader.read("Guangxi signed the data agreements with Vietnam.", "en")
    covers = evidence.covers(reading, ())
    told = [teller(reading, cover) for cover in covers]
    assert any(record.role is Role.SIGNATORY for record in told)
    for cover, record in zip(covers, told, strict=True):
        most = max(told_by(reading, one) for one in cover.passage.records)
        assert told_by(reading, record) == most


def test_a_value_tells(reader: Reader, evidence: Evidence) -> None:
    """The fact that gives the value of a message tells more than its like without it."""
    reading = reader.read("More than 3,400 companies attended the CIIE.", "en")
    told = [teller(reading, cover) for cover in evidence.covers(reading, ())]
    best = max(told, key=partial(told_by, reading))
    assert [figure.value for figure in best.typed] == [3400]
