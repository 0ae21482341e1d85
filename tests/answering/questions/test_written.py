"""A question is read as it is written."""

import pytest

from bot.answering.questions.written import MAX_WORDS, written


def test_surnames_tell_no_language() -> None:
    """A name that is a word of another language leaves the question in its own."""
    assert written("gan Malaysian", set()).language != "en"
    assert written("gan Malaysian", {"gan"}).language == "en"


def test_phrases_are_of_several_words() -> None:
    """The phrases of a question are those of its readings that have more than one word."""
    said = written("how many firms came", set())
    assert [said.folded[phrase.first : phrase.last + 1] for phrase in said.phrases] == [
        ["how", "many"]
    ]
    assert len(said.readings) > len(said.phrases)


def test_only_so_much_is_read() -> None:
    """Of a long text only the first words are read, and the text as far as these."""
    said = written("word " * 100, set())
    assert len(said.words) == len(said.folded) == len(said.typed) == MAX_WORDS
    assert said.read == " ".join(["word"] * MAX_WORDS)
    assert not written("", set()).read


def test_capitals_spell_an_acronym_out() -> None:
    """A word that only its capitals tell from another one is read as what it is short for."""
    short, asking = written("dùng AI thế nào", set()), written("ai dùng nó thế nào", set())
    assert "tri tue nhan tao" in short.folded
    assert "ai" in asking.folded


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The thing of Zorblat grew", ["zorblat"]),
        ("Zorblat grew", []),
        ("Zorblat University: who spoke", ["zorblat", "university"]),
        ("关于zorblat的问题", ["zorblat"]),
    ],
)
def test_names_are_told_by_their_letters(text: str, names: list[str]) -> None:
    """A capital may be of a name, at the beginning with another; so may Latin in Chinese."""
    said = written(text, ())
    assert [said.folded[index] for index in sorted(said.like_names)] == names
