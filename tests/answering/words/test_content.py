"""A word of a question, beside what is asked."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.words.content import (
    Content,
    as_asked,
    by_itself,
    either,
    naming_lightly,
)
from bot.answering.words.terms import GROUND, NAME, Term


def test_reasons_and_purposes(reader: Reader) -> None:
    """Where it is asked why, a word for a purpose stands for reasons as well."""
    assert "reason" in reader.read("why is it good for a hub").keys("attributes")


def test_what_somebody_is_after(reader: Reader) -> None:
    """Where it is asked what, a word for an aim is told by any ground; a need, by a need alone."""
    assert GROUND in reader.read("what do they hope to get out of it").terms
    assert GROUND not in reader.read("what is the need for it").terms
    assert GROUND not in reader.read("who hopes to get anything out of it").terms


@pytest.mark.parametrize(
    ("text", "unsaid"), [("who can sign up for the league", False), ("how do I sign up", True)]
)
def test_signing_up(reader: Reader, text: str, *, unsaid: bool) -> None:
    """Who may take part is told by sources; how one registers is not."""
    assert any(content.is_unsaid for content in reader.read(text).contents) is unsaid


def test_either_of_two_sorts(reader: Reader) -> None:
    """Two sorts with "or" between them are one word to be explained."""
    contents = reader.read("which ministries or bodies run it").contents
    assert sum(bool(content.keys("types")) for content in contents) == 1


def test_a_name_that_is_no_noun(reader: Reader) -> None:
    """What somebody names is told beside the name of a thing that is asked for."""
    verb = reader.read("which fields does Yin Shengxin name").contents
    noun = reader.read("what is the name of his field").contents
    assert [c.light for c in verb if c.keys("concepts") == {"name"}] == [True]
    assert [c.light for c in noun if c.keys("concepts") == {"name"}] == [False]


def test_a_position_of_a_person(reader: Reader) -> None:
    """A person's position is a post, and no good place."""
    contents = reader.read("what position does Chen Gang hold").contents
    assert [content.terms for content in contents] == [{("attributes", "position")}]


def test_why_it_matters(reader: Reader) -> None:
    """Why something is important is told by any ground, in any words; how much, it is not."""
    contents = reader.read("why is the hub important").contents
    assert any(
        {"reason", "effect", "strength"} <= c.keys("attributes") for c in contents if c.light
    )
    contents = reader.read("what is important for the hub").contents
    assert not any(c.keys("attributes") for c in contents)


def test_what_a_person_studied(reader: Reader) -> None:
    """Where somebody studied is no research, as their study is; their school is where they work."""
    (content,) = reader.read("where did Keke Gai study").contents
    assert content.is_unsaid
    assert "university" in reader.read("which school is Keke Gai at").keys("types")
    assert "report" in reader.read("which study did Stanford publish").keys("types")


def test_what_a_word_is_told_by() -> None:
    """A word has its keys in each section, its bare stems, and the countries that it comes from."""
    terms = frozenset({("concepts", "of_china"), ("types", "company"), ("en", "chines")})
    content = Content("chinese", terms, 0, 0)
    assert content.keys("types") == {"company"}
    assert content.origins == ["china"]
    assert content.bare == {("en", "chines")}
    assert not content.is_unsaid


@pytest.mark.parametrize(
    ("terms", "unsaid", "idle"),
    [
        ({("concepts", "unsaid_winner"), ("en", "won")}, True, False),
        ({("concepts", "unsaid_winner"), ("concepts", "contest")}, False, False),
        ({("statuses", "done"), ("en", "be")}, False, True),
        ({("en", "won")}, False, False),
    ],
)
def test_words_that_tell_nothing_of_the_sources(
    terms: set[Term], *, unsaid: bool, idle: bool
) -> None:
    """A word is unsaid where all its notions are, and idle where it only says that it is so."""
    content = Content("word", frozenset(terms), 0, 0)
    assert (content.is_unsaid, content.is_idle) == (unsaid, idle)


def test_a_narrow_word_by_itself() -> None:
    """Where just a kind is asked for, only its own word tells it; a wider word stays as it is."""
    terms = frozenset({("concepts", "ai"), ("en", "robot")})
    narrow = Content("robots", terms, 0, 0, narrow=True)
    assert by_itself(narrow).terms == {("en", "robot")}
    wide = Content("ai", terms, 0, 0)
    assert by_itself(wide) is wide


def test_an_unsaid_meaning_is_meant_where_it_is_counted() -> None:
    """How many there were asks for what no source says, where one meaning is such."""
    unsaid = ("concepts", "unsaid_attendance")
    content = Content("visitors", frozenset({unsaid, ("concepts", "visit")}), 0, 0)
    assert as_asked(content, {"how_many"}).terms == {unsaid}
    assert as_asked(content, {"when"}).terms == content.terms


def test_parts_are_counted_by_their_number() -> None:
    """How many parts there are is told by a number; how many it attracted, by those who came."""
    part = Content("consist of", frozenset({("attributes", "part")}), 0, 1)
    assert as_asked(part, {"how_many"}).light
    assert not as_asked(part, {"what"}).light
    drawn = Content("draw", frozenset({("concepts", "attract")}), 0, 0)
    assert ("concepts", "participate") in as_asked(drawn, {"how_many"}).terms


def test_two_sorts_are_one_word_only_beside_each_other() -> None:
    """Two sorts with the joining word between them are one, which reaches over both."""
    firms = Content("firms", frozenset({("types", "company")}), 1, 1)
    bodies = Content("bodies", frozenset({("types", "institute")}), 3, 3)
    (joined,) = either([firms, bodies], {2})
    assert (joined.first, joined.last) == (1, 3)
    assert joined.keys("types") == {"company", "institute"}
    assert [*either([firms, bodies], set())] == [firms, bodies]


def test_a_name_behind_what_is_named_is_light() -> None:
    """A word for a name needs no explanation behind the thing, but does before it."""
    name = Content("name", frozenset({NAME}), 3, 3)
    field = Content("fields", frozenset({("attributes", "field")}), 1, 1)
    assert [content.light for content in naming_lightly([name, field])] == [False, True]
    before = Content("name", frozenset({NAME}), 0, 0)
    assert [content.light for content in naming_lightly([field, before])] == [False, False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what does Awan teach", False),
        ("what does Gan Hong Seng teach at his university", False),
        ("mata kuliah apa yg diajar Gan Hong Seng di kampusnya", False),
        ("干红成在学校教什么课", False),
        ("where does Awan teach", True),
        ("which university does Gan teach at", True),
    ],
)
def test_what_somebody_teaches(answerer: Answerer, *, text: str, told: bool) -> None:
    """Where somebody teaches is told, and not what."""
    assert isinstance(answerer.ask(text), Answer if told else Unknown)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("who paid China a visit recently", "Recent visit by Malaysian Prime Minister"),
        ("who paid for Anwar's visit to China", ""),
        ("how much was paid for a visit to Huawei", ""),
        ("according to CNNIC's study, how many AI firms does China have", "generated AI"),
        ("how many years did Chen Gang study", ""),
        ("which website says startups can join the league", "According to news site People.cn"),
        ("what is the website of the Super League", ""),
        ("what subjects does Yin say the two could cooperate on", "agriculture"),
        ("what subject is Keke Gai a professor of", ""),
    ],
)
def test_a_word_of_two_meanings(answerer: Answerer, text: str, quote: str) -> None:
    """A paid visit costs nothing, a study that tells is a report, subjects need not be taught."""
    reply = answerer.ask(text)
    shown = reply.statements[:2] if isinstance(reply, Answer) else ()
    told = " ".join(one.statement.quotes[0].text for one in shown)
    assert quote in told
    assert bool(told) is bool(quote)


def test_who_made_a_report_wrote_it(reader: Reader) -> None:
    """Whoever makes a report is its author; of other things, one who makes them is none."""
    assert "author" in reader.read("who made the patent study").keys("roles")
    assert "author" not in reader.read("who made the chatbots").keys("roles")


@pytest.mark.parametrize(
    "text",
    [
        "when was the media tour organised",
        "when did ASEAN organise the media tour",
        "où la tournée des médias a-t-elle été organisée ?",
    ],
)
def test_when_an_event_is_organised(answerer: Answerer, text: str) -> None:
    """An event is organised when, and where, it takes place."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "Media Tour" in reply.statements[0].statement.quotes[0].text
