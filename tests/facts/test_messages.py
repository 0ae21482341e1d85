"""What is wrong in a file is said so that its author can mend it."""

from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from bot.facts.messages import each_once


@dataclass(config={"extra": "forbid"})
class _Form:
    """A form with one field of each sort."""

    name: str
    size: Literal["small", "large"] = "small"


def _said(data: dict[str, Any]) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(_Form).validate_python(data)
    return [message for _, message in each_once(caught.value.errors())]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "`name` is missing; add it"),
        ({"name": ["a"]}, "`name` is no text; write one word or line of text"),
        ({"name": "a", "size": "huge"}, "`size` is 'huge'; write 'small' or 'large'"),
    ],
)
def test_a_mistake_is_said_with_how_to_mend_it(data: dict[str, Any], said: str) -> None:
    """Each mistake is one sentence that names the field and says what to write."""
    assert _said(data) == [said]


def test_a_misspelt_field_is_not_missing_as_well() -> None:
    """Who misspells a field is told once, with the one that may be meant."""
    (said,) = _said({"nmae": "a"})
    assert said.startswith("`nmae` is no field of this form")
    assert said.endswith("perhaps `name` is meant")


def test_a_long_value_is_cut() -> None:
    """However long a wrong value is, it is shown in a line of a terminal."""
    (said,) = _said({"name": "a", "size": "x" * 1_000})
    assert len(said) < 120
