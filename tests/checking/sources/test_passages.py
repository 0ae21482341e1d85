"""The passages of the sources."""

from collections import defaultdict

from bot.answering.records.records import Records
from bot.answering.words.terms import Term
from bot.checking.sources.evidence import Evidence
from bot.facts import FactBase, Role


def test_every_quote_is_a_passage_once(base: FactBase, evidence: Evidence) -> None:
    """Each stretch of a source that proves something is one passage, however much it proves."""
    proving = {
        (quote.source, quote.text)
        for entity in base.entities.values()
        for statement in entity.statements
        if getattr(statement, "role", None) is not Role.SIMILAR
        for quote in statement.quotes
    }
    assert len(evidence.passages) == len(proving)
    assert {passage.text for passage in evidence.passages} == {text for _, text in proving}
    assert [passage.number for passage in evidence.passages] == [*range(len(proving))]


def test_a_passage_holds_all_that_it_proves(evidence: Evidence) -> None:
    """Every statement of a passage is proved by it, and tells of one of its subjects."""
    for passage in evidence.passages:
        for record in passage.records:
            assert passage.text in {quote.text for quote in record.statement.quotes}
        assert passage.subjects == {record.entity.id for record in passage.records}
        assert passage.subjects <= passage.entities.keys()


def test_the_editor_s_remarks_prove_nothing(records: Records, evidence: Evidence) -> None:
    """That two things are alike is said by no source."""
    assert any(record.role is Role.SIMILAR for record in records.all)
    assert all(
        record.role is not Role.SIMILAR
        for passage in evidence.passages
        for record in passage.records
    )


def test_a_value_of_a_passage_is_given_once(evidence: Evidence) -> None:
    """Neither a figure nor a tie stands twice in a passage."""
    for passage in evidence.passages:
        figures = [(one.measure, one.value, one.currency) for one in passage.figures]
        assert len(figures) == len(set(figures))
        assert len(passage.ties) == len(set(passage.ties))


def test_passages_are_found_by_what_they_hold(evidence: Evidence) -> None:
    """A term, or an entity, leads to the passages of all statements that it is found in."""
    terms: dict[Term, set[int]] = defaultdict(set)
    entities: dict[str, set[int]] = defaultdict(set)
    for passage in evidence.passages:
        for record in passage.records:
            assert passage.number in evidence.passages.of_record(record.number)
            values = {record.known[number] for number in record.values}
            for term in record.terms | values:
                terms[term].add(passage.number)
        for entity in passage.entities:
            entities[entity].add(passage.number)
    assert all([*evidence.passages.of_term(t)] == sorted(found) for t, found in terms.items())
    assert all([*evidence.passages.of_entity(e)] == sorted(n) for e, n in entities.items())
    assert not evidence.passages.of_term(("en", "no such word"))


def test_a_passage_is_made_once(evidence: Evidence) -> None:
    """Whoever asks for a passage gets the same one."""
    assert evidence.passages[0] is evidence.passages[0]


def test_a_passage_holds_the_deeds_that_nobody_else_can_have_done(evidence: Evidence) -> None:
    """Those are the deeds of its facts that are marked so, and some passage has one."""
    found = [pair for passage in evidence.passages for pair in passage.sole_deeds]
    assert found
    for passage in evidence.passages:
        deeds = [(one, getattr(one.statement, "deed", None)) for one in passage.records]
        alone = [(record, deed) for record, deed in deeds if deed and deed.alone]
        assert list(passage.sole_deeds) == alone
