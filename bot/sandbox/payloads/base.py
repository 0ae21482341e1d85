"""What all bodies have in common: how a field is typed, and how Discord words what is wrong.

The words and codes are Discord's own, as its API answers them.
"""

from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from bot.sandbox.refusal import Problem, invalid_form


class Payload(BaseModel):
    """A JSON object. Unknown fields are dropped, as Discord drops them."""

    model_config = ConfigDict(extra="ignore")


def wrong(code: str, message: str, field: str | None = None) -> PydanticCustomError:
    """Return the error for a rule of Discord's that a type cannot say.

    Args:
        code: Discord's code.
        message: Discord's sentence.
        field: the field that is wrong, if it is not the whole object.
    """
    # Braces would be taken for placeholders.
    text = message.replace("{", "{{").replace("}", "}}")
    return PydanticCustomError(code, text, {"field": field} if field else None)


def _snowflake(value: int | str) -> str:
    text = str(value)
    if not text.isdecimal() or not text.isascii() or len(text) > 20:  # noqa: PLR2004 - 64 bits have 20 digits
        raise wrong("NUMBER_TYPE_COERCE", f'Value "{text}" is not snowflake.')
    return text


Snowflake = Annotated[int | str, AfterValidator(_snowflake)]
"""An id; libraries send it as a string or as a number."""


def _web_address(value: str) -> str:
    if not value.lower().startswith(("http://", "https://", "attachment://", "discord://")):
        scheme = value.partition("://")[0] if "://" in value else value
        raise wrong(
            "URL_TYPE_INVALID_SCHEME",
            f'Scheme "{scheme[:60]}" is not supported. Scheme must be one of '
            "('http', 'https', 'attachment', 'discord').",
        )
    if any(character.isspace() for character in value) or value.endswith("://"):
        raise wrong("URL_TYPE_INVALID_URL", "Not a well formed URL.")
    return value


Url = Annotated[str, Field(max_length=2048), AfterValidator(_web_address)]
"""An address that Discord would show."""

CustomId = Annotated[str, Field(min_length=1, max_length=100)]
Colour = Annotated[int, Field(ge=0, le=0xFFFFFF)]


Body = TypeVar("Body")


def parse(adapter: TypeAdapter[Body], data: object, prefix: tuple[str | int, ...] = ()) -> Body:
    """Return ``data`` as a checked object.

    Args:
        adapter: what it must be.
        data: decoded JSON.
        prefix: where it stands in the body, for the tree of errors.

    Raises:
        Refusal: 50035 with everything that is wrong.
    """
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        raise invalid_form(
            _problem(details, prefix) for details in error.errors(include_url=False)
        ) from None


def _problem(details: ErrorDetails, prefix: tuple[str | int, ...]) -> Problem:
    context: dict[str, Any] = details.get("ctx", {})
    path = prefix + _without_tags(details["loc"])
    kind = details["type"]
    if kind.isupper():
        if "field" in context:
            path = (*path, context["field"])
        return Problem(path, kind, details["msg"])
    if kind in {"union_tag_invalid", "union_tag_not_found"}:
        choices = context.get("expected_tags", "")
        if not choices:
            return Problem((*path, "type"), "BASE_TYPE_REQUIRED", "This field is required")
        return Problem(path, *_union(choices))
    return Problem(path, *_wording(kind, context, details["input"]))


def _union(choices: str) -> tuple[str, str]:
    listed = choices if "," in choices else f"{choices},"
    return "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({listed}).'


_WORDING = {
    "missing": ("BASE_TYPE_REQUIRED", "This field is required"),
    "string_pattern_mismatch": (
        "STRING_TYPE_REGEX",
        "String value did not match validation regex.",
    ),
    "string_type": ("STRING_TYPE_CONVERT", "Could not interpret the value as string."),
    "bool_type": ("BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
    "bool_parsing": ("BOOLEAN_TYPE_CONVERT", "Must be either true or false."),
    "list_type": ("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
    "dict_type": ("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType"),
    "model_type": ("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"),
    "model_attributes_type": (
        "MODEL_TYPE_CONVERT",
        "Only dictionaries may be used in a ModelType",
    ),
}

_BOUNDS = {
    "string_too_long": ("BASE_TYPE_MAX_LENGTH", "Must be {max_length} or fewer in length."),
    "too_long": ("BASE_TYPE_MAX_LENGTH", "Must be {max_length} or fewer in length."),
    "string_too_short": ("BASE_TYPE_MIN_LENGTH", "Must be {min_length} or more in length."),
    "too_short": ("BASE_TYPE_MIN_LENGTH", "Must be {min_length} or more in length."),
    "less_than_equal": ("NUMBER_TYPE_MAX", "int value should be less than or equal to {le}."),
    "greater_than_equal": (
        "NUMBER_TYPE_MIN",
        "int value should be greater than or equal to {ge}.",
    ),
}


def _wording(kind: str, context: dict[str, Any], given: object) -> tuple[str, str]:
    if context.get("min_length") == 1 and kind.endswith("too_short"):
        return _WORDING["missing"]
    if kind in _BOUNDS:
        code, message = _BOUNDS[kind]
        return code, message.format(**context)
    if kind in {"literal_error", "enum"}:
        choices = context["expected"].replace("'", "").replace(" or ", ", ")
        return "BASE_TYPE_CHOICES", f"Value must be one of {{{choices}}}."
    if kind.startswith(("int_", "float_")):
        return "NUMBER_TYPE_COERCE", f'Value "{str(given)[:60]}" is not int.'
    return _WORDING.get(kind, ("BASE_TYPE_INVALID", "The value is not valid here."))


_UNION_FIELDS = frozenset(("accessory", "component"))


def _without_tags(loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Drop from pydantic's location the tags of unions, which are numbers as list indexes are.

    A tag follows a list index, or the name of a field that holds one of several objects.
    """
    path: list[str | int] = []
    tag_next = False
    for key in loc:
        if tag_next and isinstance(key, int):
            tag_next = False
            continue
        path.append(key)
        tag_next = isinstance(key, int) or key in _UNION_FIELDS
    return tuple(path)
