"""Questions as JSON Lines in, answers as JSON Lines out: a public contract."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.answering import Answerer
from bot.terminal.surfaces import SURFACES, as_data


class Asked(BaseModel):
    """One line of a batch."""

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


def answer_lines(answerer: Answerer, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Answer each line, in order; a line that cannot be read gets an error and the rest goes on.

    Args:
        answerer: What answers.
        lines: ``{"id", "surface", "text", "locale"?}`` each.

    Yields:
        ``{"id", "status", "entities", "quotes", "choices"}``, or ``{"id": null, "error"}``.
    """
    for line in lines:
        if line.strip():
            yield _dumped(_answer(answerer, line))


def _answer(answerer: Answerer, line: bytes) -> dict[str, object]:
    try:
        asked = Asked.model_validate(orjson.loads(line))
    except orjson.JSONDecodeError as error:
        return {"id": None, "error": f"not JSON: {error}"}
    except ValidationError as error:
        problems = (
            f"{'.'.join(map(str, problem['loc'])) or 'line'}: {problem['msg']}"
            for problem in error.errors(include_url=False, include_input=False)
        )
        return {"id": None, "error": "; ".join(problems)}
    return {"id": asked.id, **as_data(answerer, asked.surface, asked.text, asked.locale)}


def _dumped(data: dict[str, object]) -> bytes:
    return orjson.dumps(data, option=orjson.OPT_APPEND_NEWLINE)
