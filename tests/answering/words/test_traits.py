"""Languages differ in how they are written, and their vocabulary files tell how."""

import pytest

from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import lexicons
from bot.answering.words.traits import Trait


@pytest.mark.parametrize("trait", Trait)
def test_a_trait_tells_languages_apart(trait: Trait) -> None:
    """What is peculiar to a language is so to one at least, and not to all."""
    having = [has_trait(language, trait) for language in lexicons()]
    assert any(having)
    assert not all(having)


def test_a_language_without_a_vocabulary_has_no_trait() -> None:
    """Of a language that is not known, nothing is taken for granted."""
    assert not any(has_trait("eo", trait) for trait in Trait)


def test_marks_are_kept_where_they_tell_words_apart() -> None:
    """How phrases are written with their marks is kept for marked languages only."""
    assert {one.language for one in lexicons().values() if one.spelt} == {
        language for language in lexicons() if has_trait(language, Trait.MARKED)
    }
