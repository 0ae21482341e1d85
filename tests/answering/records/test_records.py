"""Every statement is a record that names, words and figures find."""

from bot.answering.records.record import PLACE
from bot.answering.records.records import Records
from bot.answering.words.stems import stem_term
from bot.answering.words.values import Date
from bot.facts import FactBase


def test_every_statement_has_a_record(base: FactBase, records: Records) -> None:
    """There is one record for each statement, numbered in the order of the base."""
    statements = [s for entity in base.entities.values() for s in entity.statements]
    assert [record.statement for record in records.all] == statements
    assert [record.number for record in records.all] == list(range(len(statements)))


def test_records_are_found_by_entity(records: Records) -> None:
    """A record is found by each entity that plays a part in it."""
    numbers = records.of_entity("huawei")
    assert numbers
    assert all("huawei" in records.all[number].entities for number in numbers)


def test_records_are_found_by_what_they_say(records: Records) -> None:
    """A record is found by the notions of its words and by the parts of its dates."""
    privacy = [records.all[n] for n in records.of_term(("concepts", "privacy"))]
    assert any("privacy of personal data" in q.text for r in privacy for q in r.statement.quotes)
    december = [records.all[n] for n in records.of_term(("month", "12"))]
    assert any("conference" in record.entity.id for record in december)


def test_records_hold_the_terms_by_which_they_are_found(records: Records) -> None:
    """The terms of a record find it, and records of one quote share what stands for its words."""
    for record in records.all[:50]:
        assert record.terms
        assert all(record.number in records.of_term(term) for term in record.terms)
    shared = [words for record in records.all for words in record.words if words]
    assert len({id(words) for words in shared}) < len(shared)


def test_what_a_source_does_not_say_finds_nothing(records: Records) -> None:
    """Our own "its name is not given" is no statement about a name."""
    spoken = [r for r in records.all if r.statement.text and "not given" in r.statement.text.en]
    assert spoken
    assert not any(("en", "given") in record.terms for record in spoken)


def test_rarity_falls_with_use(records: Records) -> None:
    """A word of few statements tells more than one of many."""
    rare, common = ("concepts", "blockchain"), ("concepts", "ai")
    assert 0 <= records.rarity([common]) < records.rarity([rare]) <= 1


def test_things_are_described_by_the_names_in_their_names(records: Records) -> None:
    """The meeting of China and Pakistan is the matchmaking."""
    meeting = {("types", "event"), ("concepts", "meeting")}
    meant = records.described(["china", "pakistan"], meeting)
    assert "china-pakistan-ai-matchmaking" in meant
    assert not records.described(["china", "huawei"], {("types", "fund")})


def test_things_described_alike_come_in_one_order(records: Records) -> None:
    """Of several things that fit alike, the order is that of their ids, in every process."""
    meant = records.described(["china", "asean"], {("types", "centre"), stem_term("centre", "en")})
    assert len(meant) > 1
    assert list(meant) == sorted(meant)


def test_a_sort_describes_nothing(records: Records) -> None:
    """Guangxi as a gateway for ASEAN is none of the cables between the two."""
    gateway = {("types", "infrastructure"), ("concepts", "gateway")}
    assert not records.described(["guangxi", "asean"], gateway)


def test_people_are_at_home_where_their_firms_are(records: Records) -> None:
    """The profile of a person holds the place of the firm that employs them."""
    assert "beijing" in records.profile("xiaosheng-tan").homes
    assert "beijing" not in records.profile("xiaosheng-tan").entities


def test_two_countries_are_both_countries(records: Records) -> None:
    """A statement that names two countries tells of countries, and of none who names one."""
    nation = ("concepts", "nation")
    claims = {r.statement.quotes[0].text: r.terms for r in records.own("tkxel") if r.attribute}
    told = [terms for text, terms in claims.items() if "between the two countries" in text]
    assert told
    assert all(nation in terms for terms in told)


def test_a_profile_holds_what_an_entity_says_together(records: Records) -> None:
    """The profile of an entity holds what its own statements say together."""
    profile = records.profile("china-import-expo-6th")
    assert "shanghai" in profile.entities
    assert any(figure.date == Date(2023, 11, 5) for figure in profile.figures)


def test_places_play_a_main_part(records: Records) -> None:
    """The place of a fact counts as a main part of it."""
    placed = [r for r in records.all if getattr(r.statement, "place", None) == "shanghai"]
    assert placed
    assert all(record.entities["shanghai"] >= PLACE for record in placed)


def test_the_facts_that_tell_something_are_found(base: FactBase, records: Records) -> None:
    """The records of some facts are those that are found among all of an entity's file."""
    found = [one for e in base.entities for one in records.facts_of(e, lambda fact: fact.when)]
    assert found == [one for one in records.all if getattr(one.statement, "when", None)]
    assert found


def test_terms_lead_to_the_names_that_they_stand_for(base: FactBase, records: Records) -> None:
    """A term is that of an entity's names just where the entity is found by it."""
    entities = [*base.entities.values()]
    terms = {term for entity in entities for term in records.name_terms(entity)}
    assert ("types", "university") in terms
    for term in terms:
        found = [entities[place] for place in records.named_by(term)]
        assert found == [entity for entity in entities if term in records.name_terms(entity)]
    assert not records.named_by(("en", "of no name"))
