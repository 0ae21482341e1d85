"""A statement fits a question word, or it does not."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.records.record import NAMED, Record
from bot.answering.records.records import Records
from bot.answering.relevance.fit import HARD, fit, is_owned
from bot.answering.relevance.fit_scale import NEARLY, UNFIT
from bot.facts import Attribute, Role


def _of(records: Records, entity: str, kind: str) -> Record:
    own = (records.all[n] for n in records.of_entity(entity))
    return next(
        r
        for r in own
        if r.entity.id == entity
        and kind in (getattr(r.statement, "attribute", ""), getattr(r.statement, "role", ""))
    )


@pytest.mark.parametrize(
    ("ask", "entity", "kind"),
    [
        ("when", "china-import-expo-6th", Attribute.DATE),
        ("until_when", "ai-super-league", Attribute.END),
        ("where", "china-import-expo-6th", Role.LOCATION),
        ("how_much", "guangxi-ai-industry-fund", Attribute.AMOUNT),
        ("how_many", "china-import-expo-6th", Attribute.COUNT),
        ("who", "china-pakistan-ai-matchmaking", Role.ORGANISER),
        (None, "huawei", Attribute.WHAT),
    ],
)
def test_just_so(reader: Reader, records: Records, ask: str, entity: str, kind: str) -> None:
    """The statement that gives what is asked for fits fully."""
    question = reader.read("who organised it" if ask == "who" else "x")
    assert fit(ask, _of(records, entity, kind), question) == 1


@pytest.mark.parametrize("ask", ["how_long", "since_when"])
def test_years_tell_since_when(reader: Reader, records: Records, ask: str) -> None:
    """For how many years a thing is so tells since when it is so, too."""
    question = reader.read("since when has China been Malaysia's largest trading partner")
    assert fit(ask, _of(records, "malaysia", Attribute.RANK), question) == NEARLY


def test_where_somebody_is_stronger(reader: Reader, records: Records) -> None:
    """Where a strength lies is told by a strength, and by no place."""
    question = reader.read("where is Pakistan stronger")
    assert fit("where", _of(records, "pakistan", Attribute.STRENGTH), question) == 1
    assert fit("where", _of(records, "tkxel", Role.LOCATION), question) == UNFIT


@pytest.mark.parametrize("ask", sorted(HARD - {"how_often"}))
def test_hard_asks(reader: Reader, records: Records, ask: str) -> None:
    """A motto tells neither a date, a place nor an amount."""
    record = _of(records, "china-import-expo-6th", Attribute.THEME)
    assert fit(ask, record, reader.read("x")) < 1


def test_a_month_alone_tells_no_year(reader: Reader, records: Records) -> None:
    """A month without a year does not tell the year."""
    record = _of(records, "guangxi-ai-industry-fund", Attribute.START)
    assert fit("when", record, reader.read("when was it set up")) == 1
    assert fit("when", record, reader.read("in what year was it set up")) == UNFIT


def test_a_role_is_told_by_that_role(reader: Reader, records: Records) -> None:
    """Who leads a thing is not told by when it began."""
    record = _of(records, "china-laos-ai-innovation-cooperation-centre", Attribute.START)
    assert fit("who", record, reader.read("who leads the centre")) == UNFIT


def test_what_somebody_claims_is_what_they_said(reader: Reader, records: Records) -> None:
    """What somebody claims is what they said, in whatever words the statement tells it."""
    record = _of(records, "china-laos-ai-innovation-cooperation-centre", Attribute.RANK)
    assert fit("said", record, reader.read("what does Chen Gang say")) > UNFIT
    assert fit("said", record, reader.read("what does Huang Hao say")) == UNFIT


def test_names_of_what_is_not_listed(reader: Reader, records: Records) -> None:
    """Who asks for a name asks for the thing that follows, not for what that thing has made."""
    record = _of(records, "china-asean-information-harbor", Attribute.ACTIVITY)
    assert fit(None, record, reader.read("name of the platform that built the cables")) != UNFIT


@pytest.mark.parametrize(
    "text",
    [
        "who wrote the 2022 data guideline",
        "qui a financé le fonds industriel de l'IA",
        "who runs the china-laos AI cooperation centre",
        "depuis quand chen gang dirige-t-il le guangxi",
        "when was ASEAN founded",
        "when was IQTM founded",
    ],
)
def test_another_part_in_it(answerer: Answerer, text: str) -> None:
    """Who speaks of a thing, or set it up, has no other part in it; nor is its date another's."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_company_runs_what_it_set_up(answerer: Answerer) -> None:
    """Whoever set up its own platform runs it."""
    assert isinstance(answerer.ask("who runs an AI platform based on blockchain"), Answer)


def test_when_a_document_was_released(answerer: Answerer) -> None:
    """A document was published when it begins, and no month is told where its year is given."""
    reply = answerer.ask("when was the young talents document released")
    assert isinstance(reply, Answer)
    assert "in 2023" in reply.statements[0].statement.quotes[0].text
    month = answerer.ask("in which month of 2022 was the data guideline released")
    assert not isinstance(month, Answer)


def test_where_a_number_comes_from(reader: Reader, records: Records) -> None:
    """Where a number comes from is told by those who say it, and not by a place."""
    question = reader.read("where does the stat come from that half of all patents are Chinese")
    assert fit("where", _of(records, "stanford-ai-report", Attribute.RANK), question) == 1
    assert fit("where", _of(records, "china-import-expo-6th", Role.LOCATION), question) == UNFIT


@pytest.mark.parametrize("text", ["what time does the CIIE open", "几点开幕进博会"])
def test_no_date_has_an_hour(answerer: Answerer, text: str) -> None:
    """On which day a thing begins does not tell the hour."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what date in december is the software conference",
        "until when does the guangxi fund run",
    ],
)
def test_a_day_that_is_not_told_so_precisely(answerer: Answerer, text: str) -> None:
    """A month does not tell the day, nor a start the end."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "why does the super league end in november",
        "what does Meituan use chatbots for",
        "since when has huang hao been head of the institute",
    ],
)
def test_a_value_is_no_reason(answerer: Answerer, text: str) -> None:
    """When a thing ends, or what a firm is, tells no reason and no use, nor a body since when."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_name_alone_tells_of_the_thing_itself(reader: Reader, records: Records) -> None:
    """What is only told beside a place is none of it, where nothing else tells of what."""
    question = reader.read("how many is Guangxi")
    for record in records.all:
        beside = record.entities.get("guangxi", 0.0) <= NAMED
        assert is_owned(record, question, "how_many") is not beside


def test_what_is_asked_of_a_place_need_not_be_it(reader: Reader, records: Records) -> None:
    """Where another word tells of what, any statement may tell of that."""
    question = reader.read("where in Guangxi is the expo held")
    assert all(is_owned(record, question, "where") for record in records.all)


def test_guests_are_not_all_there_are(answerer: Answerer) -> None:
    """Those who came to a meeting from a country are counted there, and not in the country."""
    assert isinstance(answerer.ask("how many AI companies does Pakistan have"), Unknown)
    assert isinstance(answerer.ask("how many companies from Pakistan came"), Answer)


@pytest.mark.parametrize(
    "text", ["which day did Xinhua report", "on which day did Xinhua report about the league"]
)
def test_the_day_of_a_report(answerer: Answerer, text: str) -> None:
    """When something was reported, the day of the report tells, though it gives no date."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "on Sunday" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "when was the standardisation centre with China created",
        "when did the standardisation centre with Pakistan start",
    ],
)
def test_a_thing_named_beside_a_country_is_asked_of(answerer: Answerer, text: str) -> None:
    """When a thing began is told of that thing, though a country with it is named more surely."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "in 2020" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When was the Pakistan standardisation centre set up?", True),
        ("Quand a été fondé le centre de normalisation du Pakistan ?", True),
        ("When was the Vietnam embassy opened?", False),
        ("When was Laos founded?", False),
        ("Quand a été fondée l'association de Chengdu ?", False),
    ],
)
def test_a_thing_called_after_a_country_has_its_own_date(
    answerer: Answerer, *, text: str, told: bool
) -> None:
    """What stands behind "when was" is asked of, and not the country in its name."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer) is told
    assert not isinstance(reply, Answer) or "2020" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    ["on what date was the Guangxi AI fund set up", "à quelle date le fonds du Guangxi a été créé"],
)
def test_a_date_may_be_a_month(answerer: Answerer, text: str) -> None:
    """A date that is asked for is told by a month, for no source has a finer one."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "on what date were the Vietnam agreements signed",
        "à quelle date les accords avec le Vietnam ont été signés",
    ],
)
def test_lately_is_no_date(answerer: Answerer, text: str) -> None:
    """A date that is asked for is not told by a recent visit."""
    assert isinstance(answerer.ask(text), Unknown)
