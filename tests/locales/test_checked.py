"""Checks of messages in words."""

from dataclasses import replace

import pytest

from bot.answering import Shown
from bot.checking import Aspect, Difference, Finding, Report, Verdict
from bot.facts import Attribute, Fact, FactBase
from bot.locales import Card, Outcome, present_check, quotes_in_order

from .small_base import FAIR, OPENED, base, quote, words

STATEMENT = "The fair was opened on 6 May"


def finding(verdict: Verdict, text: str = STATEMENT, **more: object) -> Finding:
    """A finding on a text."""
    return replace(Finding(text, 0, len(text), verdict), **more)  # type: ignore[arg-type]  # its fields


def shown(*indexes: int) -> tuple[Shown, ...]:
    """Facts of the fair."""
    return tuple(Shown(FAIR, FAIR.facts[n]) for n in indexes)


def one_page(*findings: Finding, locale: str = "en", cut: bool = False) -> Card:
    """The first page of a report of these findings."""
    return present_check(Report(findings, "en", cut=cut), base(), locale)


def test_each_verdict_is_said_with_its_statement() -> None:
    """Statements stand in the order of the message, each with its verdict and a count of all."""
    card = one_page(
        finding(Verdict.SUPPORTED, "One", statements=shown(0)),
        finding(Verdict.NONE, "Two"),
        finding(Verdict.ABSENT, "Three"),
        finding(Verdict.PARTLY, "Four", statements=shown(2), missing=("mars", "moon")),
    )
    lines = [(line.label, line.value) for point in card.points for line in point.lines]
    assert lines == [
        ("✓ Supported", "“One”"),
        ("○ Not in the sources", "“Three”"),
        ("◐ Partly supported", "“Four”"),
        ("Not mentioned", "“mars”, “moon”"),
    ]
    assert card.lead == ("1 statement supported · 1 partly supported · 1 not in the sources",)
    assert card.outcome is Outcome.ANSWER


def test_the_proof_names_claimant_and_date() -> None:
    """Below a verdict stand quote, whose claim it is, and the citation with the source's date."""
    card = one_page(finding(Verdict.SUPPORTED, statements=shown(0, 2)))
    first, second = card.points
    assert first.quotes[0].text == OPENED.text
    assert "6 May 2023" in first.quotes[0].citation
    assert second.claim == "says Mayor"
    assert second.lines == ()


@pytest.mark.parametrize("aspect", Aspect)
@pytest.mark.parametrize("locale", ["en", "fr"])
def test_both_values_stand_side_by_side(aspect: Aspect, locale: str) -> None:
    """A contradiction of any kind says what differs, what the message says and what the source."""
    difference = Difference(aspect, "6 May", "the fifth of May")
    card = one_page(
        finding(Verdict.CONTRADICTED, statements=shown(0), differences=(difference,)),
        locale=locale,
    )
    _, line = card.points[0].lines
    between = "; source: " if locale == "en" else "\u00a0; source\u00a0: "
    assert f"6 May{between}the fifth of May" in line.value
    assert line.label


def test_nothing_checkable_is_a_kind_line() -> None:
    """Opinions alone, or no statement at all, lead to one kind line."""
    for card in (one_page(finding(Verdict.NONE)), one_page()):
        assert card.outcome is Outcome.ABSTAIN
        assert card.points == ()
        assert card.lead[0].startswith("There is nothing to check here")


def test_a_cut_text_is_told() -> None:
    """A plain word says that only the beginning of a long text was checked."""
    assert "4,000 characters" in one_page(cut=True).notes[0]


def test_statements_and_values_are_short_and_plain() -> None:
    """A long statement ends at a word, and nothing invisible comes with it."""
    long = "word " * 100 + "\x1b[31m\u202e"
    difference = Difference(Aspect.OTHER, long, long)
    card = one_page(finding(Verdict.ABSENT, long, differences=(difference,) * 9))
    stated, *values = card.points[0].lines
    assert stated.value.endswith("word…”")
    assert len(stated.value) <= 202
    assert len(values) == 3
    assert not {"\x1b", "\u202e"} & set("".join(line.value for line in card.points[0].lines))


def test_the_message_tells_the_language_where_the_reader_does_not() -> None:
    """Without a reader's locale, the result is in the language of the message."""
    report = Report((finding(Verdict.ABSENT),), "fr")
    assert present_check(report, base()).language == "fr"
    assert present_check(report, base(), "en-GB").language == "en"


def _long_base(quotes: int) -> tuple[FactBase, tuple[Shown, ...]]:
    """Facts that quote 900 characters each, the longest that a quote may be."""
    facts = tuple(
        Fact(
            attribute=Attribute.WHAT,
            text=words(f"Fact {n}."),
            quotes=(quote(f"{n} ".ljust(900, "*"), "revue"),),
        )
        for n in range(quotes)
    )
    fair = replace(FAIR, facts=facts, relations=())
    return base(fair), tuple(Shown(fair, fact) for fact in facts)


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_no_quote_is_cut_or_lost_on_any_page(count: int) -> None:
    """Long quotes are spread over pages, each whole, once, and under its statement's own line."""
    facts, statements = _long_base(count)
    found = [finding(Verdict.SUPPORTED, f"Statement {n}", statements=statements) for n in range(3)]
    report = Report(tuple(found), "en")
    pages = present_check(report, facts).pages
    cards = [present_check(report, facts, page=page) for page in range(pages)]
    quotes = [q.text for card in cards for point in card.points for q in point.quotes]
    assert quotes == [s.statement.quotes[0].text for s in statements] * 3
    for card in cards:
        assert card.points[0].lines, "a page begins with the statement that its quotes are for"
        assert len(list(quotes_in_order(card))) <= 3
    if count > 1:
        assert "✓ Supported (continued)" in {card.points[0].lines[0].label for card in cards}


def test_pages_are_counted_and_kept_within() -> None:
    """Many statements fill counted pages; a page too high is the last, one too low the first."""
    report = Report(tuple(finding(Verdict.ABSENT, f"S{n}") for n in range(20)), "en")
    first = present_check(report, base())
    assert (first.pages, first.footer) == (3, "Page 1 of 3")
    assert present_check(report, base(), page=99).page == 2
    assert present_check(report, base(), page=-5) == first
    assert present_check(report, base(), page=1).lead == ()
