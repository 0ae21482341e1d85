"""What a record takes from its statement."""

from decimal import Decimal

from bot.answering.records.base_reader import BaseReader
from bot.answering.records.record import CLAIMANT, PLACE, SUBJECT, TARGET, WHOLE, Record
from bot.answering.records.records import Records
from bot.answering.words.values import Measure
from bot.facts import Attribute, FactBase, Relation, Role


def first(
    records: Records, entity: str, *, attribute: Attribute | None = None, role: Role | None = None
) -> Record:
    """The first statement of a sort in an entity's file."""
    own = records.own(entity)
    return next(one for one in own if (one.attribute, one.role) == (attribute, role))


def test_parts_are_played_more_or_less_surely(records: Records) -> None:
    """Its own entity comes first, then what it is tied to, where it is, who says so, the whole."""
    tie = first(records, "china-pakistan-ai-matchmaking", role=Role.ORGANISER)
    assert isinstance(tie.statement, Relation)
    assert tie.entities[tie.statement.target] == TARGET
    assert tie.entities[tie.entity.id] == SUBJECT
    place = first(records, "china-asean-expo-22nd", attribute=Attribute.PLACE)
    assert place.entities["nanning"] == PLACE
    assert place.entities["chen-gang"] == CLAIMANT
    assert place.entities["china-asean-expo"] == WHOLE


def test_a_fact_or_a_relation(records: Records) -> None:
    """A record has the attribute of a fact or the role of a relation, and the sorts of its ends."""
    assert all((one.attribute is None) is not (one.role is None) for one in records.all)
    tie = first(records, "china-pakistan-ai-matchmaking", role=Role.ORGANISER)
    assert ("roles", Role.ORGANISER) in tie.terms
    assert tie.entity.type in tie.sorts
    place = first(records, "china-asean-expo-22nd", attribute=Attribute.PLACE)
    assert ("attributes", Attribute.PLACE) in place.terms


def test_a_first_place_is_a_rank(records: Records) -> None:
    """What a statement of a rank calls the first has an ordinal, however that is written."""
    rank = first(records, "china", attribute=Attribute.RANK)
    assert Decimal(1) in {f.value for f in rank.typed if f.measure is Measure.ORDINAL}


def test_a_year_belongs_to_the_date_beside_it(records: Records) -> None:
    """The year of "November 5 to 10, 2023" is no date of its own, which any month of it fits."""
    theme = first(records, "china-import-expo-6th", attribute=Attribute.THEME)
    given = [figure.date for figure in theme.figures if figure.date]
    assert given
    assert all(date.month == 11 for date in given)


def test_what_a_count_counts(records: Records) -> None:
    """A count keeps its number, and what the words for the things that it counts stand for."""
    count = first(records, "china-import-expo-6th", attribute=Attribute.COUNT)
    assert [figure.value for figure in count.typed] == [3_400]
    assert ("concepts", "company") in count.counted


def test_a_rank_in_a_name_is_an_edition(records: Records) -> None:
    """What quotes an event by its rank among others tells its edition, and nothing else does."""
    own = [r for r in records.all if r.entity.id.endswith("conference-21st")]
    ranked = [r for r in own if "21st" in r.statement.quotes[0].text]
    assert ranked
    assert all(("concepts", "edition") in r.terms for r in ranked)
    league = [r for r in records.all if r.entity.id == "ai-super-league"]
    assert not any(("concepts", "edition") in r.terms for r in league)


def test_names_of_an_entity_stand_for_themselves(base: FactBase) -> None:
    """Every entity has words: those of its names in any language, and its sorts."""
    recorder = BaseReader(base)
    assert recorder.name_words.keys() == base.entities.keys()
    known = recorder.texts.numbers.known
    terms = {known[word] for word in recorder.name_words["guangxi-ai-industry-fund"]}
    assert {("types", "fund"), ("concepts", "ai")} <= terms


def test_records_are_made_in_the_order_of_the_base(base: FactBase, records: Records) -> None:
    """Two readings of a base make the same records."""
    again = list(BaseReader(base).records())
    assert [one.statement for one in again] == [one.statement for one in records.all]
    assert [one.entities for one in again] == [one.entities for one in records.all]
    assert [one.terms for one in again[:50]] == [one.terms for one in records.all[:50]]
