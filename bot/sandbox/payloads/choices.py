"""Choices of an option, in a command and in an autocomplete answer."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from bot.sandbox.payloads.base import Payload, wrong
from bot.sandbox.payloads.localizations import Localizations

MAX_VALUE = 100
"""Characters of a text value (Discord's reference, "Application Command Option Choice")."""

MAX_SAFE_INTEGER = 2**53 - 1
"""The largest integer that JavaScript, and so Discord, holds exactly."""


def _value(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise wrong("STRING_TYPE_CONVERT", "Could not interpret the value as string.")
    if isinstance(value, str):
        if len(value) > MAX_VALUE:
            raise wrong("BASE_TYPE_MAX_LENGTH", f"Must be {MAX_VALUE} or fewer in length.")
    elif abs(value) > MAX_SAFE_INTEGER:
        raise wrong(
            "NUMBER_TYPE_MAX", f"int value should be less than or equal to {MAX_SAFE_INTEGER}."
        )
    return value


ChoiceName = Annotated[str, Field(min_length=1, max_length=100)]
ChoiceValue = Annotated[str | int | float, BeforeValidator(_value)]


class Choice(Payload):
    """One choice."""

    name: ChoiceName
    name_localizations: Localizations[ChoiceName] = None
    value: ChoiceValue
