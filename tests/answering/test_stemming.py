"""The words of languages that inflect are known by their stems."""

from bot.answering.stemming import stem


def test_words_are_stemmed() -> None:
    """English and French words are told by their stems, those of the other languages whole."""
    assert stem("companies", "en") == stem("company", "en")
    assert stem("entreprises", "fr") == stem("entreprise", "fr")
    assert stem("berapa", "id") == "berapa"
