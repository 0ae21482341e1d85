"""A record is all by which a question can find one statement."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records


def test_a_record_is_shown_as_the_statement_of_its_entity(records: Records) -> None:
    """What a reply shows of a record stands in the file of the entity that it names."""
    for record in records.all:
        assert record.shown.statement is record.statement
        assert record.shown.statement in record.shown.entity.statements


@pytest.mark.parametrize("text", ["huawei talents", "huawei agents ia", "华为 人才"])
def test_a_word_is_told_by_what_holds_it(records: Records, reader: Reader, text: str) -> None:
    """A word is told by a statement that holds it in any language."""
    contents = reader.read(text).contents
    assert contents
    assert all(any(record.tells(content) for record in records.all) for content in contents)


def test_a_strange_word_is_told_by_nothing(records: Records, reader: Reader) -> None:
    """A word that no source holds is told by no statement, whatever it is about."""
    (content,) = reader.read("huawei zebras").contents
    assert not any(record.tells(content) for record in records.all)
