"""Results of checks as plain data, in the form of the public batch contract."""

from typing import Any

from bot.checking import Finding, Report
from bot.facts import FactBase


def report_as_data(report: Report, base: FactBase) -> dict[str, Any]:
    """A report as plain data, the form in which it is written as JSON."""
    return {"statements": [_finding(finding, base) for finding in report.findings]}


def _finding(finding: Finding, base: FactBase) -> dict[str, Any]:
    quotes = {
        (quote.text, quote.source): base.sources[quote.source].language
        for shown in finding.statements
        for quote in shown.statement.quotes
    }
    return {
        "text": finding.text,
        "verdict": str(finding.verdict),
        "quotes": [
            {"text": text, "source": source, "lang": language}
            for (text, source), language in quotes.items()
        ],
        "differences": [
            {"attribute": str(one.attribute), "message": one.message, "source": one.source}
            for one in finding.differences
        ],
    }
