"""JSON Lines in, JSON Lines out, for questions and for messages to check: a public contract."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import starmap
from types import MappingProxyType
from typing import IO, Annotated, Any, TypeVar

import orjson
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictFloat,
    StrictInt,
    StrictStr,
    ValidationError,
    field_validator,
)

from bot.answering import Answerer
from bot.checking import Checker
from bot.terminal.reports import report_as_data
from bot.terminal.surfaces import SURFACES, as_data


def _exact(value: object) -> object:
    """Take no number that was too large to be read exactly: the same id would not come back."""
    if isinstance(value, float) and abs(value) >= 2**63:
        raise ValueError("too large")
    return value


Id = Annotated[StrictStr | StrictInt | StrictFloat | None, AfterValidator(_exact)]
Locale = Annotated[str, Field(max_length=35)] | None


class Asked(BaseModel):
    """One line of a batch of questions."""

    model_config = ConfigDict(extra="ignore")

    id: Id = None
    surface: str
    text: str
    locale: Locale = None

    @field_validator("surface")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in SURFACES:
            raise ValueError("no surface")
        return value


class Checked(BaseModel):
    """One line of a batch of messages to check."""

    model_config = ConfigDict(extra="ignore")

    id: Id = None
    text: str
    locale: Locale = None
    """Taken so that one file serves every tool; data is the same in every language."""


_WRITE: Mapping[str, str] = MappingProxyType(
    {
        "id": "text, a number of at most 64 bits or null",
        "surface": f"one of {', '.join(SURFACES)}",
        "text": "the text, in quotation marks",
        "locale": 'a language such as "en" or "fr", or null',
    }
)
"""What may be written in each field."""

Line = TypeVar("Line", Asked, Checked)


def answer_lines(
    answerer: Answerer, lines: Iterable[bytes], locale: str | None = None
) -> Iterator[bytes]:
    """Answer each line, in order; a line that cannot be read gets an error and the rest goes on.

    Args:
        answerer: What answers.
        lines: ``{"id", "surface", "text", "locale"?}`` each.
        locale: The locale of every line that gives none.

    Yields:
        ``{"id", "status", "entities", "quotes", "choices"}``, or ``{"id": null, "error"}``.
    """

    def answer(asked: Asked) -> dict[str, Any]:
        return as_data(answerer, asked.surface, asked.text, asked.locale or locale)

    return _each(Asked, answer, lines)


def check_lines(checker: Checker, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Check each line, in order; a line that cannot be read gets an error and the rest goes on.

    Args:
        checker: What checks.
        lines: ``{"id", "text", "locale"?}`` each.

    Yields:
        ``{"id", "statements"}``, or ``{"id": null, "error"}``.
    """

    def check(one: Checked) -> dict[str, Any]:
        return report_as_data(checker.check(one.text), checker.base)

    return _each(Checked, check, lines)


def _told(field: str, missing: bool) -> str:  # noqa: FBT001 - two values of one table
    return f"{field}: {'is missing; ' if missing else ''}write {_WRITE[field]}"


def write(lines: Iterable[bytes], out: IO[bytes]) -> None:
    """Write lines as they come, each at once: whoever reads them may send the next one then."""
    for line in lines:
        out.write(line)
        out.flush()


def _each(
    kind: type[Line], answer: Callable[[Line], dict[str, Any]], lines: Iterable[bytes]
) -> Iterator[bytes]:
    for number, raw in enumerate(lines):
        # Windows begins what it writes as UTF-8 with a mark that is no JSON.
        line = raw if number else raw.removeprefix(BOM_UTF8)
        if line.strip():
            yield orjson.dumps(_answer(kind, answer, line), option=orjson.OPT_APPEND_NEWLINE)


def _answer(
    kind: type[Line], answer: Callable[[Line], dict[str, Any]], line: bytes
) -> dict[str, Any]:
    try:
        data = orjson.loads(line)
        if not isinstance(data, dict):
            return {"id": None, "error": "no object; write {…} with its fields"}
        read = kind.model_validate(data)
    except orjson.JSONDecodeError as error:
        message = f"not JSON ({error.msg} at character {error.pos + 1}); write one object a line"
        return {"id": None, "error": message}
    except ValidationError as error:
        # One sentence a field, however many types it was tried as.
        wrong = {str(one["loc"][0]): one["type"] == "missing" for one in error.errors()}
        return {"id": None, "error": "; ".join(starmap(_told, wrong.items()))}
    return {"id": read.id, **answer(read)}
