"""What is shown with a verdict."""

from bot.checking import Checker, Verdict
from bot.checking.conflicts.disputing import Dispute
from bot.checking.showing import missing, proofs
from bot.checking.sources.carrying import nothing
from bot.checking.sources.evidence import Evidence
from bot.checking.statements.reader import Reader
from bot.checking.values.comparing import Fit
from tests.checking.findings import only


def test_a_contradiction_shows_nothing_of_other_things(checker: Checker) -> None:
    """Beside what contradicts a statement no quote stands that is about something else."""
    finding = only(checker, "The Guangxi AI fund was set up with 30 billion yuan.")
    assert finding.verdict is Verdict.CONTRADICTED
    quotes = [quote.text for one in finding.statements for quote in one.statement.quotes]
    assert all("10 milliards" in quote for quote in quotes)


def test_what_no_passage_explains_is_shown_in_order(reader: Reader) -> None:
    """Words and values that are left open are shown as they were written, in their order."""
    reading = reader.read("Purple Wugs ate 300 apples.", "en")
    told = nothing(reading)
    left = missing(reading, told)
    at = [reading.text.index(one) for one in left]
    assert at == sorted(at)
    assert "300" in left
    assert missing(reading, told._replace(missing=(), unsaid=())) == ()


def test_proofs_of_values_come_first(reader: Reader, evidence: Evidence) -> None:
    """What gives a value is shown before what only explains words; of a wrong thing only that."""
    reading = reader.read("The AI Super League has three events.", "en")
    covers = evidence.covers(reading, ())
    record = evidence.passages[0].records[0]
    disputes = [Dispute(reading.values[0], Fit.SAME, record)]
    assert next(proofs(covers, disputes, ())) is record
    assert next(proofs(covers, [Dispute(reading.values[0], Fit.OTHER)], ())) in (
        covers[0].passage.records
    )
    others = [*proofs(covers, disputes, {"huawei"})]
    assert record not in others
    assert len(others) < len(covers)
