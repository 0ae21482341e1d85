"""``footnote check-text --batch``: the public contract."""

from collections.abc import Iterator

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checking import Checker
from bot.terminal.batch import check_lines

VERDICTS = {"supported", "contradicted", "partly", "absent", "none"}


def _checked(checker: Checker, *lines: object) -> list[dict[str, object]]:
    written = [line if isinstance(line, bytes) else orjson.dumps(line) for line in lines]
    return [orjson.loads(line) for line in check_lines(checker, written)]


def test_the_mark_of_windows_loses_no_line(checker: Checker) -> None:
    """A byte order mark at the beginning is passed over."""
    (line,) = _checked(checker, b'\xef\xbb\xbf{"id": 1, "text": "Hello."}')
    assert line["id"] == 1


def test_a_contradiction_has_the_fields_of_the_contract(checker: Checker) -> None:
    """A contradicted statement gives its text, quotes and both values."""
    text = "The Guangxi AI industry fund has 100 billion yuan."
    (line,) = _checked(checker, {"id": "a", "text": text, "locale": "fr"})
    assert list(line) == ["id", "statements"]
    statements = line["statements"]
    assert isinstance(statements, list)
    (statement,) = statements
    assert list(statement) == ["text", "verdict", "quotes", "differences"]
    assert statement["verdict"] == "contradicted"
    assert {*statement["quotes"][0]} == {"text", "source", "lang"}
    (difference,) = statement["differences"]
    assert difference == {
        "attribute": "amount",
        "message": "100 billion yuan",
        "source": "10 milliards de yuans",
    }


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b"[]",
        b"null",
        b"{}",
        b'{"id": 1}',
        b'{"id": 1, "text": 5}',
        b'{"id": {}, "text": "x"}',
        b"\xff\xfe",
        b'{"id": 1, "text": "\\ud800"}',
        b'{"id": 1, "text": "x", "locale": 3}',
        b"[" * 100_000,
    ],
)
def test_a_bad_line_is_told_and_the_rest_goes_on(checker: Checker, line: bytes) -> None:
    """A bad line gets an error without an id, and the next line is checked."""
    bad, after = _checked(checker, line, {"id": "next", "text": "Huawei is a company."})
    assert bad["id"] is None
    assert bad["error"]
    assert after["id"] == "next"


def test_blank_lines_are_passed_over(checker: Checker) -> None:
    """Blank lines are no messages."""
    assert _checked(checker, b"\n", b"  \r\n") == []


def test_lines_are_checked_one_by_one(checker: Checker) -> None:
    """Each line is answered before the next one is read."""
    read = []

    def lines() -> Iterator[bytes]:
        for n in range(2):
            read.append(n)
            yield orjson.dumps({"id": n, "text": "Hello"})

    next(check_lines(checker, lines()))
    assert read == [0]


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text_gets_a_calm_line(checker: Checker, text: str) -> None:
    """Whatever a message holds, each statement has a verdict, and proof where it needs one."""
    (line,) = _checked(checker, {"id": 1, "text": text})
    statements = line["statements"]
    assert isinstance(statements, list)
    for statement in statements:
        assert statement["verdict"] in VERDICTS
        assert bool(statement["quotes"]) == (statement["verdict"] not in {"absent", "none"})
        assert (statement["verdict"] == "contradicted") == bool(statement["differences"])
