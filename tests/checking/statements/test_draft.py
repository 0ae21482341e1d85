"""A statement while it is read."""

from bot.checking.statements.reading import PartKind
from tests.checking.statements.drafts import drafted


def test_what_is_taken_is_free_no_more() -> None:
    """The words of a stretch, both ends included, belong to one part."""
    draft = drafted("the AI fund of Guangxi")
    draft.take(1, 2)
    assert draft.free == [True, False, False, True, True]
    assert not draft.is_free(0, 1)
    assert draft.is_free(3, 4)


def test_a_part_takes_its_words() -> None:
    """A part is made of the folded words of a stretch, which no other part can have then."""
    draft = drafted("the AI fund of Guangxi")
    part = draft.part(PartKind.WORD, 1, 2)
    assert (part.text, part.first, part.last) == ("ai fund", 1, 2)
    assert not draft.is_free(1, 2)
