"""How names and words of a text stand to each other."""

from bot.answering.words.stems import stem_term
from bot.checking.statements.arrangement import Arrangement, enumerated
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import NAMING

PAIR = ("china", "pakistan")


def arranged(reader: Reader, text: str) -> Arrangement:
    """The arrangement of a text, its names known by their ids."""
    reading = reader.read(text, "en")
    return Arrangement(reading, [(name, frozenset(name.entities)) for name in reading.names])


def test_words_that_go_with_the_other_name(reader: Reader) -> None:
    """Two texts agree where each name has its words, and only turned where they changed places."""
    one = arranged(reader, "China has more products while Pakistan has more services.")
    other = arranged(reader, "Pakistan has more products while China has more services.")
    assert one.agrees(one, PAIR, PAIR)
    assert not one.agrees(other, PAIR, PAIR)
    assert one.agrees(other, PAIR, PAIR[::-1])


def test_a_word_between_two_names_has_a_direction(reader: Reader) -> None:
    """The commissioner of one to the other is no commissioner of the other to the one."""
    one = arranged(reader, "the commissioner of China to Pakistan")
    other = arranged(reader, "the commissioner of Pakistan to China")
    assert one.tells(PAIR)
    assert not one.agrees(other, PAIR, PAIR)
    assert one.agrees(other, PAIR, PAIR[::-1])


def test_what_joins_both_alike_has_no_direction(reader: Reader) -> None:
    """Who does something with another does it as the other does."""
    assert not arranged(reader, "China cooperates with Pakistan").tells(PAIR)


def test_a_text_that_names_one_has_not_both(reader: Reader) -> None:
    """A pair is named only where both names are."""
    assert arranged(reader, "China grew, and Pakistan too.").names_both(PAIR)
    assert not arranged(reader, "China grew.").names_both(PAIR)


def test_words_favour_the_name_they_go_with(reader: Reader) -> None:
    """Words that follow one name speak for it, and against the other; others for neither."""
    text = arranged(reader, "China has more products while Pakistan has more services.")
    services = frozenset({stem_term("services", "en")})
    assert text.favours(services, "pakistan", "china") > 0
    assert text.favours(services, "china", "pakistan") < 0
    assert text.favours(frozenset({stem_term("weather", "en")}), "china", "pakistan") == 0


def test_equal_words_of_several_texts_are_one_set(reader: Reader) -> None:
    """Texts that are kept together keep what is alike in them once."""
    reading = reader.read("China has more products while Pakistan has more services.", "en")
    names = [(name, frozenset(name.entities)) for name in reading.names]
    one, other = (Arrangement(reading, names) for _ in range(2))
    assert one.keys
    assert one.keys is other.keys


def test_names_that_are_listed_are_as_wrong(reader: Reader) -> None:
    """The names behind a wrong one are listed with it, up to one that the sources have there."""
    reading = reader.read("The expo takes place in Vietnam, Laos and Shanghai.", "en")
    names = list(reading.of_kind(*NAMING))
    first = next(part for part in names if part.text == "vietnam")
    known = next(part for part in names if part.text == "shanghai").entities
    assert [part.text for part in enumerated(reading, first, names, known)] == ["laos"]
    assert [part.text for part in enumerated(reading, first, names, ())] == ["laos", "shanghai"]
