"""Whether a part of a statement is borne out."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.sources.support import nothing
from bot.checking.statements.reader import Reader
from bot.checking.support.clauses import ends_idly, has_told_clause, openings
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Parking was free for the exhibitors.", Verdict.ABSENT),
        ("Microsoft had the largest booth at the 6th CIIE.", Verdict.ABSENT),
        ("The Super League has three events and a jury of thirty professors.", Verdict.PARTLY),
    ],
)
def test_a_part_that_is_borne_out_is_a_clause(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Only what says two things can be borne out in one of them; shared words are not enough."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "The Guangxi AI fund was set up in February 2024.",
        "The super league runs until the 30th of November.",
        "Le fonds IA du Guangxi a été créé le 3 février.",
    ],
)
def test_a_finer_date_is_borne_out_in_part(checker: Checker, text: str) -> None:
    """Of a day or a year that no source gives, its month is borne out."""
    assert only(checker, text).verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The AI Super League has three events and a jury of thirty professors.",
            ["The AI Super League has three events"],
        ),
        (
            "It has three events, which grew, and a jury.",
            ["It has three events, which grew", "It has three events"],
        ),
        ("The fund grew.", []),
        ("It grew, and the AI Super League has three events.", []),
    ],
)
def test_a_statement_opens_with_clauses(reader: Reader, text: str, found: list[str]) -> None:
    """The longest opening comes first; one of too few words states nothing by itself."""
    assert [text[start:end] for start, end in openings(reader.read(text, "en"))] == found


@pytest.mark.parametrize(
    ("text", "open_words", "expected"),
    [
        ("The expo opened centres.", (), True),
        ("The expo opened centres.", ("opened",), False),
        ("The expo opened centres and pleased everybody.", ("pleased",), True),
        ("Tesla came to Guangxi with drones.", ("tesla",), True),
    ],
)
def test_a_clause_with_content_of_its_own(
    reader: Reader, *, text: str, open_words: tuple[str, ...], expected: bool
) -> None:
    """Where something is left open, another clause with content must not be."""
    reading = reader.read(text, "en")
    left = tuple(part for part in reading.parts if part.text in open_words)
    support = nothing(reading)._replace(missing=left, unsaid=())
    assert has_told_clause(reading, support) is expected


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Super League ends in October, so hurry up with your drafts.", Verdict.CONTRADICTED),
        ("The twelve cables lie under the sea and sharks bite them.", Verdict.CONTRADICTED),
        ("The fund was created in June and lawyers drafted the statutes.", Verdict.CONTRADICTED),
        ("La conférence de Chengdu aura lieu en octobre, alors partez tôt.", Verdict.CONTRADICTED),
        ("That the fund was created in June, as bloggers write, is a myth.", Verdict.ABSENT),
    ],
)
def test_an_opening_that_is_wrong_makes_a_statement_wrong(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """What follows a wrong clause and only chats leaves it wrong; what turns it does not."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        ("The fund is in Laos, so relax.", 19, True),
        ("The fund is in Laos, and Huawei owns it.", 19, False),
        ("The fund is in Laos, which is a myth.", 19, False),
        ("The fund is in Laos, not yet.", 19, False),
    ],
)
def test_what_ends_a_statement_idly(reader: Reader, text: str, end: int, *, expected: bool) -> None:
    """A name, a value or a word that turns what stands before it is not idle."""
    assert ends_idly(reader.read(text, "en"), end) is expected
