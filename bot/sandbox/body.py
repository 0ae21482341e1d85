"""Reading what a client sends: JSON, or a form with files and its JSON beside them."""

from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web
from aiohttp.multipart import BodyPartReader

from bot.sandbox.refusal import Refusal

MAX_FILE = 10 * 1024 * 1024
"""Bytes of all uploads of a request; Discord's limit for a server without boosts."""

MAX_FILES = 10


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Body:
    """The decoded JSON of a request, and its files by their number in ``files[n]``."""

    data: Any
    uploads: dict[str, Upload] = field(default_factory=dict)


async def read_body(request: web.Request) -> Body:
    """Return the body of a request.

    Raises:
        Refusal: 50109 if it is not JSON, 40005 if it is too large.
    """
    if request.content_type == "multipart/form-data":
        return await _read_form(request)
    return Body(_json(await request.read()))


def _json(raw: bytes) -> object:
    if not raw:
        return {}
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from None


async def _read_form(request: web.Request) -> Body:
    data: object = {}
    uploads: dict[str, Upload] = {}
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        content = bytes(await part.read())
        size += len(content)
        if size > MAX_FILE or len(uploads) > MAX_FILES:
            raise Refusal(413, 40005, "Request entity too large")
        if part.name == "payload_json":
            data = _json(content)
        elif part.name and part.name.startswith("files[") and part.name.endswith("]"):
            uploads[part.name[6:-1]] = Upload(_safe_name(part.filename or "file"), content)
    return Body(data, uploads)


def _safe_name(name: str) -> str:
    """Return a file name without what has a meaning in a path or an address."""
    kept = "".join(c if c.isalnum() or c in "._-" else "_" for c in name.strip())
    return kept.lstrip(".")[:255] or "file"
