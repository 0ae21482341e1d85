"""What a reading tells of its parts."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("It is not new.", "en", 1),
        ("The fund is not 10 billion yuan.", "en", 0),
        ("no the fund is larger", "en", 0),
        ("China is no 1.", "en", 0),
        ("Il ne va qu'à Nanning.", "fr", 0),
        ("Il n'approuve pas le plan.", "fr", 1),
        ("主题是共享未来", "zh", 0),
    ],
)
def test_negations_deny_a_statement(reader: Reader, text: str, language: str, found: int) -> None:
    """A negation of a value, an answer, a rank and an exception are no negation of a statement."""
    assert len(reader.read(text, language).negations) == found


@pytest.mark.parametrize(
    ("text", "behind"), [("Il n'approuve pas le plan.", [2]), ("Il approuve le plan.", [])]
)
def test_two_words_around_a_verb_deny_it(reader: Reader, text: str, behind: list[int]) -> None:
    """A verb between "ne" and "pas" is denied, told by the word behind it."""
    assert list(reader.read(text, "fr").verbs_denied()) == behind


def test_each_word_stands_in_one_clause(reader: Reader) -> None:
    """The clauses follow each other and hold every word."""
    reading = reader.read("The fund was created by Huawei, and the league by Laos.", "en")
    assert reading.clauses == ((0, 6), (6, 11))
    found = [reading.clause_of(index) for index in (0, 5, 6, 10)]
    assert found == [(0, 6), (0, 6), (6, 11), (6, 11)]


def test_a_stretch_is_given_as_it_was_written(reader: Reader) -> None:
    """Words are shown with their capitals and marks, not as they were folded."""
    reading = reader.read("Guangxi's AI-Fund grew.", "en")
    at = reading.folded.index("ai")
    assert reading.stretch(at, at + 1) == "AI-Fund"


def test_what_is_a_name_s_own(reader: Reader) -> None:
    """A name with an apostrophe and an s owns what follows it."""
    reading = reader.read("China's fund and Huawei grew.", "en")
    assert [reading.is_genitive(part) for part in reading.names] == [True, False]


def test_a_genitive_may_lack_its_apostrophe(reader: Reader) -> None:
    """The name of a place owns what follows an s, its people do not."""
    reading = reader.read("chinas fund and the laotians and Tans", "en")
    assert [reading.is_genitive(part) for part in reading.names] == [True, False, False]


def test_parts_are_of_a_sort(reader: Reader) -> None:
    """What is known, a place of the world, an unknown name and a word are told apart."""
    reading = reader.read("The Guangxi fund in Peru was bought by Zorblat Quux.", "en")
    kinds = {part.text: part.kind for part in reading.parts}
    assert kinds["guangxi fund"] is PartKind.NAME
    assert kinds["peru"] is PartKind.PLACE
    assert kinds["zorblat quux"] is PartKind.STRANGE
    assert reading.names == reading.of_kind(PartKind.NAME)


def test_cues_begin_and_end(reader: Reader) -> None:
    """Where the cues of a section begin and end is told; nowhere, where there are none."""
    reading = reader.read("According to Huawei, the fund grew.", "en")
    assert (reading.firsts("according"), reading.lasts("according")) == ({0}, {1})
    assert not reading.firsts("joining") | reading.lasts("joining")


def test_all_that_its_names_may_mean_is_named(reader: Reader) -> None:
    """Every entity of every name is among those named, whatever else stands there."""
    reading = reader.read("Huawei was visited by a media tour from Laos.", "en")
    assert {"huawei", "laos"} <= reading.named
    assert reading.named == {entity for part in reading.names for entity in part.entities}
