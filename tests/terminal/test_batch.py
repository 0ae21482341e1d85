"""``footnote ask --batch``: the public contract."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering import Answerer
from bot.terminal.batch import answer_lines
from bot.terminal.surfaces import SURFACES

FIELDS = ["id", "status", "entities", "quotes", "choices"]


def _answers(answerer: Answerer, *lines: object) -> list[dict[str, object]]:
    written = [line if isinstance(line, bytes) else orjson.dumps(line) for line in lines]
    return [orjson.loads(line) for line in answer_lines(answerer, written)]


def test_an_answer_has_the_fields_of_the_contract(answerer: Answerer) -> None:
    """An answered name gives its id, status, entity and quotes, in the contract's form."""
    asked = {"id": "a", "surface": "fund", "text": "Guangxi AI industry fund"}
    (answer,) = _answers(answerer, asked)
    assert list(answer) == FIELDS
    assert answer["status"] == "answer"
    assert answer["entities"] == ["Guangxi AI industry fund"]
    quotes = answer["quotes"]
    assert isinstance(quotes, list)
    assert {*quotes[0]} == {"text", "source", "lang"}
    assert "10 milliards de yuans" in quotes[0]["text"]


@pytest.mark.parametrize("number", [0, -1, 2**53 + 1, 2**63, 2**64 - 1, 1.5])
def test_a_number_comes_back_as_it_was(answerer: Answerer, number: float) -> None:
    """An id that is a number is given back digit by digit."""
    (answer,) = _answers(answerer, {"id": number, "surface": "fund", "text": "x"})
    assert answer["id"] == number
    assert type(answer["id"]) is type(number)


@pytest.mark.parametrize("written", [b"100000000000000000000000", b"-9223372036854775809"])
def test_a_number_that_would_not_come_back_is_refused(answerer: Answerer, written: bytes) -> None:
    """An id of more than 64 bits is told, and not given back as another one."""
    line = b'{"id": ' + written + b', "surface": "fund", "text": "x"}'
    (answer,) = _answers(answerer, line)
    assert answer == {"id": None, "error": "id: write text, a number of at most 64 bits or null"}


def test_the_mark_of_windows_loses_no_line(answerer: Answerer) -> None:
    """A byte order mark at the beginning is passed over, and nowhere else."""
    line = b'{"id": 1, "surface": "fund", "text": "Guangxi AI fund"}'
    first, second = _answers(answerer, b"\xef\xbb\xbf" + line, b"\xef\xbb\xbf" + line)
    assert first["status"] == "answer"
    assert "error" in second


def test_every_quote_is_proven(answerer: Answerer) -> None:
    """Each quote of an answer stands in the source that it names."""
    for line in _answers(
        answerer,
        {"id": 1, "surface": "partner", "text": "Guangxi"},
        {"id": 2, "surface": "initiative", "text": "super league"},
        {"id": 3, "surface": "mention", "text": "what did chen gang say"},
    ):
        quotes = line["quotes"]
        assert isinstance(quotes, list)
        assert quotes
        for quote in quotes:
            assert answerer.base.sources[quote["source"]].find(quote["text"]) is not None


def test_a_name_of_another_command_is_suggested(answerer: Answerer) -> None:
    """A name that belongs to another command is offered, not answered."""
    (answer,) = _answers(answerer, {"id": 1, "surface": "fund", "text": "Huawei"})
    assert answer["status"] == "suggest"
    assert answer["choices"] == ["Huawei"]
    assert answer["quotes"] == []


def test_autocompletion_gives_labels(answerer: Answerer) -> None:
    """Autocompletion gives names in the reader's language as choices."""
    asked = {"id": 1, "surface": "autocomplete:fund", "text": "fonds", "locale": "fr"}
    (answer,) = _answers(answerer, asked)
    assert answer["choices"] == ["Fonds industriel de l'IA du Guangxi"]


def test_unknown_name_abstains(answerer: Answerer) -> None:
    """A name that is nowhere near any other is not answered."""
    (answer,) = _answers(answerer, {"id": 1, "surface": "fund", "text": "bitcoin price"})
    assert answer["status"] == "abstain"
    assert answer["quotes"] == []


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b"[]",
        b"{}",
        b'{"id": 1}',
        b'{"id": 1, "surface": "nowhere", "text": "x"}',
        b'{"id": 1, "surface": "fund", "text": 5}',
        b'{"id": {}, "surface": "fund", "text": "x"}',
        b"\xff\xfe",
        b'{"id": 1, "surface": "fund", "text": "x", "locale": 3}',
    ],
)
def test_a_bad_line_is_told_and_the_rest_goes_on(answerer: Answerer, line: bytes) -> None:
    """A bad line gets an error without an id, and the next line is answered."""
    good = {"id": "next", "surface": "fund", "text": "Guangxi fund"}
    bad, after = _answers(answerer, line, good)
    assert bad["id"] is None
    assert bad["error"]
    assert after["id"] == "next"


def test_a_line_without_an_object_is_told_plainly(answerer: Answerer) -> None:
    """JSON that is no object is told in words that anyone understands."""
    (bad,) = _answers(answerer, b"[1]")
    assert bad == {"id": None, "error": "no object; write {…} with its fields"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            {"id": {}, "surface": "fund", "text": "x"},
            "id: write text, a number of at most 64 bits or null",
        ),
        (
            {"id": True, "surface": "fund", "text": "x"},
            "id: write text, a number of at most 64 bits or null",
        ),
        ({"surface": "fund"}, "text: is missing; write the text, in quotation marks"),
        ({"surface": "fund", "text": 5}, "text: write the text, in quotation marks"),
        ({"surface": "x", "text": "x"}, f"surface: write one of {', '.join(SURFACES)}"),
        (
            {"surface": "fund", "text": "x", "locale": 3},
            'locale: write a language such as "en" or "fr", or null',
        ),
        (b'{"id"', "not JSON (unexpected end of data at character 6); write one object a line"),
    ],
)
def test_a_bad_field_says_what_to_write(answerer: Answerer, line: object, told: str) -> None:
    """Each wrong field is told once, with what may be written, in nobody's jargon."""
    (bad,) = _answers(answerer, line)
    assert bad == {"id": None, "error": told}


@pytest.mark.parametrize("line_id", ["a", 7, 1.5, None])
def test_an_id_comes_back_as_it_was(answerer: Answerer, line_id: object) -> None:
    """Text and numbers are given back unchanged."""
    (answer,) = _answers(answerer, {"id": line_id, "surface": "fund", "text": "Guangxi fund"})
    assert answer["id"] == line_id


def test_blank_lines_are_passed_over(answerer: Answerer) -> None:
    """Blank lines are no questions."""
    assert _answers(answerer, b"\n", b"  \r\n") == []


@given(text=st.text(max_size=300), surface=st.sampled_from(SURFACES))
def test_any_text_gets_a_calm_line(answerer: Answerer, text: str, surface: str) -> None:
    """Whatever is typed on any surface gets one line with a status of the contract."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        return  # no JSON holds it
    (answer,) = _answers(answerer, {"id": 1, "surface": surface, "text": text})
    assert answer["status"] in {"answer", "suggest", "abstain"}
