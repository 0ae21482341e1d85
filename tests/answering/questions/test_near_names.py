"""Names that are near those of the fact base, and others' all the same."""

import pytest

from bot.answering import Answerer
from bot.answering.questions.reader import Reader
from bot.answering.reply import Answer, Gap, Remark, Unknown


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("who is li gang", "chen-gang"),
        ("what did Wang Gang say", "chen-gang"),
        ("who is keke tan", "keke-gai"),
        ("qui est Huang Xiaoming ?", "huang-hao"),
        ("siapa Huang Wei", "huang-hao"),
        ("chengdu institute of technology", "chengdu-institute-of-standardisation"),
        ("who works at the institute of physics", "beijing-institute-of-technology"),
        ("what is the Shanghai Software Industry Association", "shanghai"),
        ("what did the asean times write", "asean"),
        ("what was said at the Belt and Road Forum", "belt-and-road-initiative"),
    ],
)
def test_another_name_is_in_no_source(answerer: Answerer, text: str, near: str) -> None:
    """A name that shares a part with a known one is in no source, and the known one is offered."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_IN_SOURCES
    assert near in {entity.id for entity in reply.nearest}


@pytest.mark.parametrize(
    "text",
    [
        "who is chen",
        "what did Hao Huang say",
        "hong seng gan",
        "Yin Sheng Xin's interview",
        "Mohammed Usman Awan on skills",
        "Chen Gagn's position",
        "keke gai jing yu",
        "Chen Gang yang mengatakan apa",
        "Tan Xiaosheng, Huang Hao and Dong Linhua",
        "chengdu institute of standards",
        "chengdu institute of standardisatoin",
        "institute of technology in beijing",
        "a Pakistani institute",
        "an institute of Pakistan",
        "which ASEAN university",
        "university of shenzhen",
        "Chengdu Institute of Standardisation and University of the Punjab",
        "association of southeast asian nations",
        "how many times did Guangxi host it",
        "la tribune de CGTN",
        "professors from the University of Karachi",
    ],
)
def test_what_is_known_is_no_other(reader: Reader, text: str) -> None:
    """Half a name, a misspelled one, a description and another notion are no other's names."""
    assert reader.read(text).near is None


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("why did Huawei choose the University of Malaya for its partnership", Remark.PREMISE),
    ],
)
def test_it_is_answered_beside_what_is_known(answerer: Answerer, text: str, remark: Remark) -> None:
    """Beside an unknown name the known half is told, or that the source names another."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks
