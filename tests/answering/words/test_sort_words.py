"""Words beside a name that tell what sort of thing bears it."""

from bot.answering.words.sort_words import sort_of, sort_words
from bot.facts import Type


def test_every_type_has_words() -> None:
    """Of each type of thing but centres, which bear such words in their names, there are some."""
    assert {found for types in sort_words().values() for found in types} == {*Type} - {Type.CENTRE}


def test_words_of_several_languages() -> None:
    """They are folded, and told alike in any language."""
    for words in ("group", "groupe", "tap doan", "syarikat", "集 团", "pvt ltd"):
        assert sort_words()[words] == {Type.COMPANY}
    assert sort_words()["project"] == {Type.PROGRAMME, Type.INFRASTRUCTURE}
    assert "huawei" not in sort_words()


def test_the_plural_is_of_the_same_sort() -> None:
    """One or several: a word for a sort is known in both numbers, and a name is none."""
    assert sort_of(["companies"]) == sort_of(["company"]) == {Type.COMPANY}
    assert sort_of(["universites"]) == {Type.UNIVERSITY}
    assert not sort_of(["huawei"])
