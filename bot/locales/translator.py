"""Sentences by id, in the language of whoever reads them (Project Fluent)."""

from functools import cache
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from bot.facts import SPOKEN

LANGUAGES = SPOKEN
"""The languages that Footnote speaks, by BCP 47; the first one is the fallback."""

# British dates ("5 November 2023") are read without doubt by every reader of English.
_BABEL = {"en": "en_GB", "fr": "fr"}


class Translator:
    """The sentences of one language.

    Attributes:
        language: BCP 47 tag, one of ``LANGUAGES``.
        locale: How dates and numbers are written in it.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(_BABEL[language])
        # Isolation marks would stand inside names and custom formats; both languages run one way.
        self._bundle = FluentBundle([_BABEL[language].replace("_", "-")], use_isolating=False)
        source = Path(__file__).with_name(f"{language}.ftl").read_text("utf-8")
        # Where each word stands in the file is of no use here, and half of what is kept.
        self._bundle.add_resource(FluentParser(with_spans=False).parse(source))

    def __call__(self, message: str, /, **arguments: str | int) -> str:
        """Write the sentence with the id ``message``.

        Raises:
            KeyError: No sentence has this id.
            ValueError: It lacks an argument that the sentence needs.
        """
        pattern = self._bundle.get_message(message).value
        if pattern is None:
            raise KeyError(message)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise ValueError(f"{message} in {self.language}: {errors[0]}")
        return str(text)


def speaks(locale: str | None) -> str:
    """The language of ``LANGUAGES`` for a reader's locale, such as ``fr`` or ``en-US``."""
    language = (locale or "").replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


@cache
def _translator(language: str) -> Translator:
    return Translator(language)


def translator_for(locale: str | None) -> Translator:
    """The translator for a reader's locale; each language is read once."""
    return _translator(speaks(locale))
