"""CLDR's names are those that Babel has, and nothing of them is kept."""

from babel import Locale

from bot.checking.words.cldr import names_of

OTHER = "nl"
"""A language in which nothing is answered."""


def test_names_are_those_of_babel() -> None:
    """Places, cities and currencies are called what Babel calls them, inherited names too."""
    for language in ("en", "fr", "zh"):
        names, locale = names_of(language), Locale.parse(language)
        assert names["territories"] == dict(locale.territories)
        assert names["currency_names"] == dict(locale.currencies)
        cities = {zone: told.get("city") for zone, told in locale.time_zones.items()}
        assert {zone: told.get("city") for zone, told in names["time_zones"].items()} == cities


def test_no_language_is_kept() -> None:
    """What was read of a language is let go of: it takes most of a megabyte."""
    before = names_of(OTHER)["territories"]
    after = names_of(OTHER)["territories"]
    assert before["CN"] == "China"
    assert before == after
    assert before is not after
