"""What Babel has read of Unicode's CLDR, let go where nobody asks for it any more."""

from babel import core, localedata

from bot.locales.translator import LANGUAGES, translator_for


def keep_ours() -> None:
    """Let go of all that Babel has read but what ``LANGUAGES`` are written with.

    Babel keeps every file for good: of the other languages whose names of places and currencies
    the check knows, and one on the languages, currencies and time zones of the world. Nothing of
    it is asked for once the indexes are made. Who asks for it all the same has it read again, in
    milliseconds.
    """
    ours = {str(translator_for(language).locale) for language in LANGUAGES}
    for locale in ours:
        localedata.load(locale)  # may ask for the file on the world, so it goes after that
    kept = localedata._cache  # noqa: SLF001 - no other way
    for locale in kept.keys() - ours - {"root"}:
        kept.pop(locale, None)
    core._global_data = None  # noqa: SLF001 - see above
