"""What a check returns can be written as data."""

import json

from bot.checking import Checker, Report
from bot.facts import FactBase
from bot.terminal.reports import report_as_data

TEXT = "Guangxi's AI fund is endowed with 10 billion yuan. It is endowed with 3 billion yuan. Hi!"


def test_a_report_is_data_as_it_stands(checker: Checker, base: FactBase) -> None:
    """Each finding is written with its verdict, its differences and its quotes word for word."""
    report = checker.check(TEXT)
    data = json.loads(json.dumps(report_as_data(report, base), ensure_ascii=False))
    assert [one["verdict"] for one in data["statements"]] == [f.verdict for f in report.findings]
    for one, finding in zip(data["statements"], report.findings, strict=True):
        assert one["text"] == TEXT[finding.start : finding.end]
        assert len(one["differences"]) == len(finding.differences)
        proven = {q.text for shown in finding.statements for q in shown.statement.quotes}
        assert {quote["text"] for quote in one["quotes"]} == proven
        assert all(q["lang"] == base.sources[q["source"]].language for q in one["quotes"])


def test_an_empty_report_is_data_too(base: FactBase) -> None:
    """Where there is no text, there are no statements."""
    assert report_as_data(Report(()), base) == {"statements": []}


def test_data_names_verdict_quotes_and_differences(checker: Checker) -> None:
    """The JSON form carries each quote with its source and language."""
    report = checker.check("The AI Super League has five events.")
    (statement,) = report_as_data(report, checker.base)["statements"]
    assert statement["verdict"] == "contradicted"
    assert statement["differences"][0]["attribute"] == "count"
    quote = statement["quotes"][0]
    assert quote["source"] in checker.base.sources
    assert quote["lang"] == checker.base.sources[quote["source"]].language
