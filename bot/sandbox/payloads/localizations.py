"""Translations of names and descriptions, by Discord's locales."""

from typing import Annotated, TypeVar

from pydantic import BeforeValidator

from bot.sandbox.payloads.base import wrong

LOCALES = frozenset(
    (
        *("ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr"),
        *("he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR"),
        *("ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW"),
    )
)
"""The locales that Discord knows (its reference, "Locales", and its OpenAPI description)."""


def _known(value: object) -> object:
    if isinstance(value, dict):
        for key in value:
            if key not in LOCALES:
                known = ", ".join(sorted(LOCALES))
                raise wrong("DICT_TYPE_INVALID_KEY", f"Keys must be one of ({known}).", str(key))
    return value


Text = TypeVar("Text")
Localizations = Annotated[dict[str, Text] | None, BeforeValidator(_known)]
"""Texts by locale."""
