"""What is shown with a verdict."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.shown import missing, proofs
from bot.checking.sources.case import Case, Dispute
from bot.checking.sources.means import Means
from bot.checking.sources.support import nothing
from bot.checking.statements.reader import Reader
from bot.checking.values.comparison import Fit
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guangxi signed agreements with Vietnam.", "accords historiques avec le Vietnam"),
        ("The China-Laos centre has been created.", "a créé le Centre de coopération Chine-Laos"),
        ("The production value target is 100 billion yuan by 2027.", "100 billion yuan"),
        ("Nanning is the capital of Guangxi.", "capitale de la région"),
        ("Chen Gang is the Party secretary of Guangxi.", "Chen Gang, secrétaire du Parti"),
    ],
)
def test_the_statement_that_tells_most_is_shown(checker: Checker, text: str, words: str) -> None:
    """Of what a passage proves, that is shown which says what the message says."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.SUPPORTED
    assert any(words in quote.text for quote in finding.statements[0].statement.quotes)


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


def test_proofs_of_values_come_first(means: Means) -> None:
    """What gives a value is shown before what only explains words; of a wrong thing only that."""
    reading = means.reader.read("The AI Super League has three events.", "en")
    covers = means.evidence.covers(reading, ())
    record = means.evidence.passages[0].records[0]
    support = nothing(reading)._replace(covers=tuple(covers))
    given = Dispute(reading.values[0], Fit.SAME, record)
    case = Case(reading, covers, {}, support, [given], means)
    assert next(proofs(case, ())) is record
    other = case._replace(disputes=[Dispute(reading.values[0], Fit.OTHER)])
    assert next(proofs(other, ())) in covers[0].passage.records
    others = [*proofs(case, {"huawei"})]
    assert record not in others
    assert len(others) < len(covers)
