"""JSON Lines in, JSON Lines out, for questions and for messages to check: a public contract."""

from collections.abc import Callable, Iterable, Iterator
from typing import IO, Annotated, Any, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.answering import Answerer
from bot.checking import Checker
from bot.checking import as_data as report_as_data
from bot.terminal.surfaces import SURFACES, as_data


class Asked(BaseModel):
    """One line of a batch of questions."""

    model_config = ConfigDict(extra="ignore")

    id: str | int | float | None = None
    surface: str
    text: str
    locale: Annotated[str, Field(max_length=35)] | None = None

    @field_validator("surface")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in SURFACES:
            message = f"no such surface; write one of {', '.join(SURFACES)}"
            raise ValueError(message)
        return value


class Checked(BaseModel):
    """One line of a batch of messages to check."""

    model_config = ConfigDict(extra="ignore")

    id: str | int | float | None = None
    text: str
    locale: Annotated[str, Field(max_length=35)] | None = None
    """Taken so that one file serves every tool; data is the same in every language."""


Line = TypeVar("Line", Asked, Checked)


def answer_lines(answerer: Answerer, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Answer each line, in order; a line that cannot be read gets an error and the rest goes on.

    Args:
        answerer: What answers.
        lines: ``{"id", "surface", "text", "locale"?}`` each.

    Yields:
        ``{"id", "status", "entities", "quotes", "choices"}``, or ``{"id": null, "error"}``.
    """

    def answer(asked: Asked) -> dict[str, Any]:
        return as_data(answerer, asked.surface, asked.text, asked.locale)

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


def write(lines: Iterable[bytes], out: IO[bytes]) -> None:
    """Write lines as they come, each at once: whoever reads them may send the next one then."""
    for line in lines:
        out.write(line)
        out.flush()


def _each(
    kind: type[Line], answer: Callable[[Line], dict[str, Any]], lines: Iterable[bytes]
) -> Iterator[bytes]:
    for line in lines:
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
        return {"id": None, "error": f"not JSON: {error}"}
    except ValidationError as error:
        problems = (
            f"{'.'.join(map(str, problem['loc'])) or 'line'}: {problem['msg']}"
            for problem in error.errors(include_url=False, include_input=False)
        )
        return {"id": None, "error": "; ".join(problems)}
    return {"id": read.id, **answer(read)}
