"""What pydantic finds wrong in a file, said so that an author can mend it."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic_core import ErrorDetails

_MEND = {
    "unexpected_keyword_argument": "is no field of this form; remove it or correct its spelling",
    "missing": "is missing; add it",
    "string_type": "is no text; write one word or line of text",
    "dataclass_type": "must hold `key: value` lines",
    "dict_type": "must hold `key: value` lines",
    "tuple_type": "must be a list; write one `- …` line for each",
}
"""Complete sentences by type of error."""

_LIMITS = {
    "string_too_long": "has more than {max_length} characters; shorten it",
    "string_too_short": "has fewer than {min_length} characters; write more",
    "too_short": "holds too few; write at least {min_length}",
    "too_long": "holds too many; write at most {max_length}",
    "greater_than": "must be more than {gt}; correct it",
}
"""Sentences that name a limit, by type of error."""

_VALUES = {
    "enum": "write {expected}",
    "literal_error": "write {expected}",
    "decimal_parsing": "write a number such as 1380000000 or 1.5",
    "bool_parsing": "write true or false",
    "date_from_datetime_parsing": "write a day such as 2026-11-22",
    "date_parsing": "write a day such as 2026-11-22",
    "url_parsing": "write a whole address such as https://example.org/article",
}
"""What to write instead of a wrong value, by type of error."""


def each_once(errors: Sequence[ErrorDetails]) -> Iterator[tuple[tuple[int | str, ...], str]]:
    """The place of each error and what to say of it; a misspelt field is not missing as well."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a file with mistakes needs it

    missing = [item["loc"] for item in errors if item["type"] == "missing"]
    meant: dict[tuple[int | str, ...], tuple[int | str, ...]] = {}
    for item in errors:
        *around, name = item["loc"] or ("",)
        if item["type"] == "unexpected_keyword_argument":
            beside = [loc[-1] for loc in missing if [*loc[:-1]] == around]
            alike = get_close_matches(str(name), map(str, beside), 1)
            if alike:
                meant[item["loc"]] = (*around, alike[0])
    for item in errors:
        if item["loc"] in meant:
            right = ".".join(map(str, meant[item["loc"]]))
            yield item["loc"], f"{say(item)}; perhaps `{right}` is meant"
        elif item["loc"] not in meant.values() or item["type"] != "missing":
            yield item["loc"], say(item)


def say(item: ErrorDetails) -> str:
    """One of pydantic's errors in the words of an editor: where, what, and how to mend it."""
    kind, context = item["type"], item.get("ctx", {})
    where = ".".join(str(step) for step in item["loc"] if step != "[key]")
    name = f"`{where}`"
    if kind in _MEND:
        return f"{name} {_MEND[kind]}"
    if kind in _LIMITS:
        return f"{name} {_LIMITS[kind].format_map(context)}"
    if kind in _VALUES:
        return f"{name} is {_shown(item['input'])}; {_VALUES[kind].format_map(context)}"
    if kind == "value_error":
        return f"{name}: {context['error']}" if where else str(context["error"])
    if kind == "string_pattern_mismatch":
        form = context["pattern"]
        return f"{name} is {_shown(item['input'])}; write it in the form {form}"
    return f"{name} is {_shown(item['input'])}; {item['msg'][0].lower()}{item['msg'][1:]}"


def _shown(value: Any) -> str:  # noqa: ANN401 - whatever stood in the file
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"  # noqa: PLR2004 - one line of a terminal
