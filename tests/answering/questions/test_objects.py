"""What stands behind a question word is what it asks for."""

from bot.answering.questions.reader import Reader


def test_objects_of_question_words(reader: Reader) -> None:
    """What is counted, or of which one is asked for, follows the word that asks."""
    counted = reader.read("how many AI companies run cables to Laos").objects["how_many"]
    assert [content.text for content in counted] == ["ai", "companies"]
    sort = reader.read("combien de brevets la Chine a-t-elle déposés").objects["how_many"]
    assert [content.text for content in sort] == ["brevets"]


def test_sorts_in_a_row(reader: Reader) -> None:
    """Things of two sorts with "and" between them are asked for together."""
    sorts = reader.read("which companies and labs did they visit").objects["which"]
    assert [content.text for content in sorts] == ["companies", "labs"]


def test_nothing_is_counted_behind_a_verb(reader: Reader) -> None:
    """What stands behind "are" is what is said of the things, and not what is counted."""
    assert not reader.read("of the cables how many are planned").objects["how_many"]


def test_who_leads_is_asked_for(reader: Reader) -> None:
    """A leader right behind "which" is asked for, but one who leads what stands there is not."""
    leaders = reader.read("which leader visited Pakistan").objects["which"]
    assert [content.text for content in leaders] == ["leader"]
    firms = reader.read("which firm leads the market").objects["which"]
    assert [content.text for content in firms] == ["firm"]
