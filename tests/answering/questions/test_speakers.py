"""Who is asked for what they say, though by no word for it."""

import pytest

from bot.answering.questions.reader import Reader


def test_people_of_a_body(reader: Reader) -> None:
    """That somebody of a named body is meant is nothing to explain, but where it is asked who."""
    told = reader.read("what did the person from Tkxel say about both countries")
    assert [c.text for c in told.contents if c.beside] == ["person"]
    assert not any(c.beside for c in reader.read("who is the person from Tkxel").contents)


@pytest.mark.parametrize(
    "text", ["what does Gan Hong Seng want", "what do the authors want on AI governance"]
)
def test_what_a_person_wants_is_what_they_say(reader: Reader, text: str) -> None:
    """What a person wants is asked of what that person says."""
    assert "said" in reader.read(text).asks


@pytest.mark.parametrize("text", ["what do Pakistani companies want", "what is Gan Hong Seng"])
def test_no_wishes(reader: Reader, text: str) -> None:
    """What firms want, or somebody is, need not be what anybody says."""
    assert "said" not in reader.read(text).asks


def test_where_somebody_spoke(reader: Reader) -> None:
    """An event of the article that quotes a person need not be told of by what they said there."""
    told = reader.read("what did Linhua Dong say at the expo")
    assert [c.text for c in told.contents if c.beside] == ["expo"]
    asked = reader.read("what did Linhua Dong say about the expo")
    assert not any(c.beside for c in asked.contents)


def test_what_is_wished_for(reader: Reader) -> None:
    """Where it is asked what a person hopes for, what they say need not tell that they hope."""
    told = reader.read("What does Muguo's CEO hope blockchain can do?")
    assert [c.text for c in told.contents if c.beside] == ["hope"]
