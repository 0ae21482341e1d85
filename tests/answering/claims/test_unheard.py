"""What stands in a statement where a question has a thing of no source."""

import pytest

from bot.answering import Answer, Answerer, Remark
from bot.answering.claims.unheard import Unheard
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judge
from bot.facts import FactBase


@pytest.mark.parametrize(
    ("text", "entity", "expected"),
    [
        ("why did Harvard rank China first in AI patents", "stanford-ai-report", True),
        ("did Harvard say that China leads in patents", "stanford-ai-report", False),
        ("did Stanford say that China leads in patents", "stanford-ai-report", False),
        ("why was the big data center built in Yunnan", "guizhou-big-data-center", True),
        ("when was the big data center in Yunnan built", "guizhou-big-data-center", False),
        ("why was the Yunnan big data center built", "guizhou-big-data-center", False),
        ("is the 2022 guideline older than the European one", "china-data-guideline-2022", False),
    ],
)
def test_a_known_thing_stands_for_an_unknown_one(
    base: FactBase,
    reader: Reader,
    records: Records,
    judge: Judge,
    *,
    text: str,
    entity: str,
    expected: bool,
) -> None:
    """Only what a question presumes of a thing that it sets there is corrected by its own place."""
    question, unheard = reader.read(text), Unheard(base)
    judged = [judge.judge(question, one, question.asks[0]) for one in records.own(entity)]
    assert any(unheard.stands_for_known(question, one) for one in judged) is expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("why was IQTM set up at Peking University?", "University of the Punjab"),
        ("why does IQTM belong to Lahore University?", "University of the Punjab"),
        ("pourquoi le centre de mégadonnées a-t-il été construit au Yunnan", "in Guizhou"),
        ("how did Russia come top for AI patents in the Stanford study", "China ranked first"),
    ],
)
def test_what_is_presumed_of_an_unknown_thing_is_corrected(
    answerer: Answerer, text: str, told: str
) -> None:
    """The one university, place or rank that the sources give corrects another in a question."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE in reply.remarks
    assert told in reply.statements[0].statement.quotes[0].text
