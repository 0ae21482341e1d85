"""Sentences in the language of whoever reads them."""

import pytest

from bot.locales.translator import LANGUAGES, Translator, speaks, translator_for


def test_a_missing_argument_is_a_mistake() -> None:
    """A sentence that lacks an argument is never shown with a hole in it."""
    with pytest.raises(ValueError, match="cooldown"):
        translator_for("en")("cooldown")


def test_an_unknown_sentence_is_a_mistake() -> None:
    """An id that no file has is refused."""
    with pytest.raises(LookupError):
        translator_for("en")("no-such-sentence")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("fr_FR", "fr"),
        ("FR", "fr"),
        ("en-GB", "en"),
        ("zh-CN", "en"),
        ("fra", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_readers_are_spoken_to_in_their_language(locale: str | None, language: str) -> None:
    """A reader's locale leads to its language, any other to English."""
    assert speaks(locale) == language
    assert translator_for(locale).language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_read_once(language: str) -> None:
    """Readers of one language share its translator."""
    assert translator_for(language) is translator_for(f"{language}-XX")


def test_no_isolation_marks_stand_in_a_sentence() -> None:
    """What is put into a sentence stands there as it is, without marks around it."""
    assert Translator("en")("quoted", text="a text") == "“a text”"


def test_english_dates_are_british() -> None:
    """The day stands before the month, which every reader of English reads without doubt."""
    assert str(translator_for("en").locale) == "en_GB"
