"""The small words of a question tell what it denies, narrows, compares or has come to be."""

import pytest

from bot.answering.questions.reader import Reader


def test_negations_and_restrictions(reader: Reader) -> None:
    """A negation and a word such as "only" are noticed, a tag at the end is neither."""
    assert reader.read("is it not in Nanning").form.negated
    assert reader.read("is it only for students").form.restricted
    assert not reader.read("it is in Nanning, no").form.negated


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("the fund is new, isn't it", False),
        ("it ends in November, does it not", False),
        ("the fund is not in dollars, right", True),
    ],
)
def test_tags_deny_nothing(reader: Reader, text: str, *, negated: bool) -> None:
    """A negation before nothing but small words asks for a yes."""
    assert reader.read(text).form.negated == negated


def test_what_is_open_or_ahead(reader: Reader) -> None:
    """Some words ask if there is any at all, others whether something will be."""
    assert reader.read("is there an AI centre in Malaysia?").form.open
    assert not reader.read("is the AI centre in Malaysia?").form.open
    assert reader.read("will the hub open?").form.ahead
    assert not reader.read("did they announce that the hub is open?").form.ahead


def test_only_before_a_value(reader: Reader) -> None:
    """Only a number is as much as the number; only a sort of people is less than all."""
    assert not reader.read("were there only five firms?").form.restricted
    assert reader.read("is it only for students?").form.restricted


def test_what_is_past(reader: Reader) -> None:
    """An auxiliary of the past tells that a question takes something for done."""
    assert reader.read("did the 22nd expo take place").form.past
    assert reader.read("le pôle a été ouvert ?").form.past
    assert not reader.read("will the hub open").form.past


def test_what_is_compared(reader: Reader) -> None:
    """Of two things that are compared, the one before the word between them is more or less."""
    form = reader.read("is the fund of Guangxi bigger than that of Laos").form
    assert form.compares
    assert form.degrees == {"more"}
    assert not reader.read("is the fund of Guangxi big").form.compares


def test_pronouns_for_people_and_things(reader: Reader) -> None:
    """A pronoun tells whether it stands for people, or for what is spoken of."""
    assert reader.read("and where do they work").form.personal
    assert reader.read("and what will it do for Guangxi").form.pronoun
    assert not reader.read("and what will the fund do for Guangxi").form.pronoun
