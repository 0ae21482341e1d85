"""What Babel has read, let go of."""

from babel import Locale, core, localedata

from bot.locales import LANGUAGES, keep_ours, translator_for


def test_what_other_languages_need_is_let_go_and_read_again_when_asked_for() -> None:
    """Afterwards Babel holds our languages alone, and still knows the names of all others."""
    before = Locale.parse("zh").territories["FR"], core.get_global("zone_territories")
    keep_ours()
    held = set(localedata._cache)
    assert held == {"root", *(str(translator_for(one).locale) for one in LANGUAGES)}
    assert core._global_data is None
    again = Locale.parse("zh").territories["FR"], core.get_global("zone_territories")
    assert again == before


def test_our_sentences_need_nothing_read_again() -> None:
    """Names of languages are written without the file on the world."""
    keep_ours()
    for language in LANGUAGES:
        ours = translator_for(language).locale
        assert Locale.parse("zh", sep="-").get_display_name(ours)
    assert core._global_data is None
