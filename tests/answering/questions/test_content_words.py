"""The words of a question that an answer has to explain."""

import pytest

from bot.answering.questions.content_words import MAX_CONTENTS
from bot.answering.questions.reader import Reader
from bot.answering.records.typed import currency_term


def test_chinese_words_that_are_unknown(reader: Reader) -> None:
    """Unknown Chinese characters in a row are one word."""
    assert len(reader.read("鱪鱫鱬").contents) == 1


def test_words_that_no_source_could_hold(reader: Reader) -> None:
    """An unknown word tells little where no source is in its language, unless it may be a name."""
    contents = reader.read("Super League có blabla và Zyxwvu gì").contents
    unread = {content.text: content.unread for content in contents}
    assert unread["blabla"]
    assert not unread["zyxwvu"]


def test_a_field_within_a_question_phrase(reader: Reader) -> None:
    """What a question phrase asks for is kept: "những ngành nào" asks for fields."""
    assert "field" in reader.read("những ngành nào dùng trí tuệ nhân tạo").keys("attributes")
    assert "field" in reader.read("in which fields do they work").keys("attributes")


def test_a_kind_of_no_notion(reader: Reader) -> None:
    """A word for one kind of things is to be explained, whatever notion it has or not."""
    contents = reader.read("which dialects does the database cover").contents
    assert "dialects" in [content.text for content in contents]


def test_so_many_words_at_most(reader: Reader) -> None:
    """Of an endless question so many words have to be explained, each once."""
    many = " ".join(f"wibble{one}{other}" for one in "abcdef" for other in "abcdef")
    contents = reader.read(many).contents
    assert len(contents) == MAX_CONTENTS
    assert len(reader.read("talent talent talent").contents) == 1


def test_a_phrase_keeps_its_words(reader: Reader) -> None:
    """A phrase is one content, explained by its notion or by its words."""
    (phrase,) = reader.read("artificial intelligence").contents
    assert ("concepts", "ai") in phrase.terms
    assert len(phrase.parts) == 2


def test_a_currency_is_asked_for(reader: Reader) -> None:
    """The name of a currency is explained by amounts in it."""
    (dollars,) = reader.read("in dollars").contents
    assert dollars.terms == {currency_term("USD")}


@pytest.mark.parametrize("text", ["en dollars américains", "in Hong Kong dollars"])
def test_a_currency_of_several_words(reader: Reader, text: str) -> None:
    """The name of a currency is one word to be explained, whatever place is in it."""
    contents = reader.read(text).contents
    assert [bool(content.keys("currency")) for content in contents] == [True]


@pytest.mark.parametrize("text", ["which company spoke", "công ty nào nói"])
def test_the_sort_in_a_question_phrase(reader: Reader, text: str) -> None:
    """What a question phrase asks for is a content of its own."""
    assert "company" in reader.read(text).keys("types")


def test_who_interprets_need_not_translate(reader: Reader) -> None:
    """A word that asks what somebody says is none for one kind of another notion."""
    words = reader.read("how does Gan interpret Anwar's visit").contents
    assert [content.text for content in words] == ["visit"]
    assert any(c.is_unsaid for c in reader.read("who is the interpreter of Gan").contents)
