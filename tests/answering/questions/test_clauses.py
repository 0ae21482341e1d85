"""How the parts of a question stand to each other."""

import pytest

from bot.answering.questions.clauses import (
    with_known,
    words_beside,
    words_excluded,
    words_for_sources,
    words_of_writer,
)
from bot.answering.questions.named_things import Named
from bot.answering.questions.reader import Reader
from bot.answering.questions.written import written


def test_clauses_that_ask_nothing(reader: Reader) -> None:
    """What is told beside a question that names its thing need not be explained, an office must."""
    contents = reader.read("what is the theme of the CIIE, this goes into a brochure").contents
    assert {c.text for c in contents if c.beside} >= {"brochure"}
    assert not any(c.beside for c in contents if c.keys("attributes"))
    asked = reader.read("as mayor of Shanghai, what does Chen Gang say of Guangxi").contents
    assert not any(c.beside for c in asked if "mayor" in c.text)


def test_from_where_or_with_whom(reader: Reader) -> None:
    """A place from which somebody comes, or with which one works, is not where something is."""
    (laos,) = reader.read("a company from Laos").named
    assert (laos.origin, laos.unplacing) == (True, True)
    (laos,) = reader.read("a company with Laos").named
    assert (laos.origin, laos.unplacing) == (False, True)
    (laos,) = reader.read("a company in Laos").named
    assert (laos.origin, laos.unplacing) == (False, False)


def test_what_is_known_already(reader: Reader) -> None:
    """An answer need not speak of what a question sets aside, if it names something else."""
    told = reader.read("Besides running the Party in Guangxi, what else does Chen Gang do?")
    assert told.sure == ("chen-gang",)
    assert all(c.beside for c in told.contents if c.text in ("running", "party"))
    assert reader.read("Besides the Super League, what is planned?").sure == ("ai-super-league",)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("I need it for a slide, what is the theme of the CIIE?", "i need it for a slide"),
        ("I need it for the CIIE, what is the theme?", ""),
        ("what is the theme of the CIIE", ""),
    ],
)
def test_a_clause_beside_what_asks(reader: Reader, text: str, beside: str) -> None:
    """A clause asks nothing where another one asks and names the thing."""
    said = written(text, ())
    indexes = words_beside(said, said.readings, reader.read(text).named)
    assert [said.folded[index] for index in indexes] == beside.split()


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Besides the league, what is planned", "besides the league"),
        ("what is planned besides the league", "besides the league"),
        ("besides the league what is planned", "besides the league"),
        ("the city, besides the league, what is planned", "besides the league"),
        ("陈刚除了当书记，还有什么身份", "除 了 当 书 记"),
        ("the league besides", ""),
        ("besides the league", ""),
    ],
)
def test_a_clause_of_what_is_known(text: str, known: str) -> None:
    """What a question sets aside is known already, where it asks for something else."""
    said = written(text, ())
    assert [said.folded[index] for index in words_excluded(said)] == known.split()


def test_what_is_known_is_unsure_beside_another_thing() -> None:
    """A thing that is set aside need not be spoken of, unless nothing else is named."""
    aside, other = Named({"huawei": 1.0}, 1, 1), Named({"meituan": 1.0}, 4, 4)
    assert [one.is_sure for one in with_known((aside, other), {0, 1})] == [False, True]
    assert with_known((aside,), {0, 1}) == (aside,)


def test_the_same_is_asked_of_two(reader: Reader) -> None:
    """Two names with only "and" between them are asked the same; far apart they are not tied."""
    joined = reader.read("when are Laos and Vietnam there").named
    assert [one.joined for one in joined] == [True, True]
    apart = reader.read("is it in Laos or was it perhaps held in Vietnam").named
    assert not any(one.joined for one in apart)


@pytest.mark.parametrize(
    "text",
    [
        "Perusahaan Tiongkok mana yang membuat platform?",
        "Syarikat China mana yang membina platform?",
        "Công ty Trung Quốc nào xây dựng nền tảng?",
        "哪家中国公司建立了平台？",
    ],
)
def test_a_country_as_an_adjective(reader: Reader, text: str) -> None:
    """A "China firm" is a Chinese one where nearly everything is Chinese, and names no China."""
    question = reader.read(text)
    assert "china" not in question.sure
    assert any("china" in content.origins for content in question.contents)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Perusahaan Pakistan mana yang membuat platform?", "pakistan"),
        ("Apa yang dibuat perusahaan di Tiongkok?", "china"),
        ("Quelle entreprise de Chine a fait la plateforme ?", "china"),
    ],
)
def test_a_country_by_its_name(reader: Reader, text: str, country: str) -> None:
    """Any other country, and one that a preposition leads to, has to be spoken of."""
    assert country in reader.read(text).sure


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("what is there in Guizhou according to these texts", {"said"}, "texts"),
        ("who leads the delegation in those pieces", set[str](), "pieces"),
        ("what do these texts say about Huawei", {"said"}, "texts"),
        ("who wrote these texts", set[str](), ""),
        ("what does the CGTN article say", {"said"}, ""),
    ],
)
def test_all_that_is_read_here(reader: Reader, text: str, asked: set[str], found: str) -> None:
    """Words for all that is read here tell only where it stands."""
    said = written(text, ())
    indexes = words_for_sources(said, reader.read(text).contents, asked)
    assert [said.folded[index] for index in indexes] == found.split()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("which city would I have to travel to for the expo", "travel"),
        ("where do you go for the import expo", ""),
        ("where can I travel to from Nanning", ""),
        ("which countries did the delegation travel to for talks", ""),
        ("which sectors do the two sides work on", "two"),
        ("what is the league meant to do for both sides", ""),
    ],
)
def test_where_whoever_asks_goes(reader: Reader, text: str, found: str) -> None:
    """What whoever asks does, and that both of those spoken of do it, need not be told."""
    said = written(text, ())
    indexes = words_of_writer(said, reader.read(text).contents)
    assert [said.folded[index] for index in indexes] == found.split()
