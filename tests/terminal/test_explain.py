"""How a question is explained to whoever maintains the vocabulary."""

import ast
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from bot.answering import Answer, Answerer
from bot.terminal.explain import LISTED, explained, print_steps

ROOT = Path(__file__).parents[2]


def explain(answerer: Answerer, question: str) -> dict[str, Any]:
    """How the only question of a text is understood."""
    (step,) = explained(answerer, question, None)
    return step


def printed(answerer: Answerer, question: str, width: int = 80) -> list[str]:
    """The lines that a terminal of a width shows."""
    out = StringIO()
    console = Console(file=out, width=width, highlight=False)
    print_steps(explained(answerer, question, None), console)
    return [line.rstrip() for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("question", "because"),
    [
        ("when did the hundred-billion fund start", ["premise: a statement gives another value"]),
        ("how big is the Guangxi AI fund", ["within 0.15 of the best"]),
        ("who manages the fund", ["no source says of it what is asked"]),
        ("is Gai at Tsinghua", ["no: what says where somebody belongs", "wrong_posts.misplaced"]),
        ("is the Guangxi fund from Laos?", ["no: what says from which country a thing is"]),
        ("is the super league run by Huawei", ["the check contradicts"]),
        ("was WeBank visited", ["within 0.15 of the best", "the check bears out"]),
        ("is the media tour still going on", ["question_replies._asks_for_all"]),
        ("is the fund in Vietnam?", ["corrections._is_beside", "no source says of it"]),
        ("cite the CGTN article", ["an article as such"]),
        ("when is the expo?", ["several things may be meant"]),
        ("hello", ["asks nothing of the sources"]),
        ("x", ["nothing is named"]),
    ],
)
def test_what_decided_is_told(answerer: Answerer, question: str, because: list[str]) -> None:
    """Each reply, verdict and gap has what decided it, in the order of deciding."""
    told = " / ".join(explain(answerer, question)["because"])
    found = [told.find(one) for one in because]
    assert -1 not in found, told
    assert found == sorted(found)


@pytest.mark.parametrize(
    "question",
    ["when does the super league end", "is meituan chinese", "what do you know about Huawei", "x"],
)
def test_every_statement_is_told_once(answerer: Answerer, question: str) -> None:
    """What the reply shows is told in its order; all else that was considered has a why not."""
    step, reply = explain(answerer, question), answerer.ask(question)
    shown = reply.statements if isinstance(reply, Answer) else ()
    assert [one["quote"] for one in step["shown"]] == [
        one.statement.quotes[0].text for one in shown
    ]
    assert all(one["why"] for one in step["not_shown"])


def test_what_the_check_finds_is_told(answerer: Answerer) -> None:
    """A claim that is contradicted has the statement against it, and both values."""
    statement, difference = explain(answerer, "is the super league run by Huawei")["check"]
    assert statement.startswith("contradicted by AI Super League, organiser guangxi: ")
    assert difference.startswith("the question has “Huawei”, the source “Guangzhou Zhuang")
    (silent,) = explain(answerer, "is meituan chinese")["check"]
    assert silent == "no source says it"
    (borne_out, *_) = explain(answerer, "is the 6th CIIE in Shanghai?")["check"]
    assert borne_out.startswith("borne out by 6th China International Import Expo")


def test_words_passed_over_and_names_nearby_are_told(answerer: Answerer) -> None:
    """Words that stand for nothing are told, and so are the things with a name like one of none."""
    assert explain(answerer, "is the media tour still going on")["passed_over"] == (
        "is the still going on"
    )
    assert explain(answerer, "who is li gang")["near"] == ["Chen Gang"]


@pytest.mark.parametrize("width", [60, 80, 200])
def test_a_statement_has_one_line(answerer: Answerer, width: int) -> None:
    """However narrow a terminal is, a statement takes a line, and there are not many."""
    for question in ("is the media tour still going on", "was the fund mentioned by stanford"):
        lines, step = printed(answerer, question, width), explain(answerer, question)
        for label, name in (("shown", "shown"), ("not shown", "not_shown")):
            found = [line for line in lines if line.startswith(f"  {label}  ")]
            more = len(step[name]) > LISTED
            assert len(found) == min(len(step[name]), LISTED) + more
            assert more == any("more; --json tells all" in line for line in found)
        assert max(map(len, lines)) <= width
        assert len(lines) <= 45


def test_the_example_is_what_is_printed(answerer: Answerer) -> None:
    """The README shows what --explain prints today."""
    block = re.search(
        r"--explain.*?```text\n(.*?)   ```", (ROOT / "README.md").read_text(), re.DOTALL
    )
    assert block
    example = [line.removeprefix("   ") for line in block[1].splitlines()]
    assert printed(answerer, example[0]) == example


@pytest.mark.parametrize("storey", ["claims", "relevance"])
def test_each_rule_can_be_told(storey: str) -> None:
    """Whatever tells something of a question says in its docstring what, for explanations."""
    for path in (ROOT / "bot" / "answering" / storey).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name):
                asked = [one.arg for one in node.args.args if one.arg != "self"]
                if node.returns.id == "bool" and asked[:1] == ["question"]:
                    assert ast.get_docstring(node), f"{path.name}: {node.name}"
