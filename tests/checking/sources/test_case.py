"""A conflict tells where a message and a source differ, in the source's words."""

from bot.answering.records.records import Records
from bot.checking.sources.case import written
from bot.facts import FactBase


def test_a_name_is_written_as_a_quote_has_it(base: FactBase, records: Records) -> None:
    """The longest of an entity's names that stands in the first quote with one is written."""
    china = base.entities["china"]
    of_china = [record for record in records.all if "china" in record.entities]
    in_french = {written(record, china) for record in of_china} & {"Chine", "la Chine"}
    assert in_french


def test_a_name_that_no_quote_has_is_our_own(base: FactBase, records: Records) -> None:
    """An entity that a quote means without a name of it is written by its English name."""
    for record in records.all:
        for entity in (base.entities[one] for one in record.entities):
            quoted = [n for n in entity.all_names() for q in record.statement.quotes if n in q.text]
            assert written(record, entity) in (quoted or [entity.names.en])
