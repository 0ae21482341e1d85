"""Register an article: its citation and fingerprint go into the fact base, its text does not."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from textwrap import fill
from typing import Any
from unicodedata import normalize

import yaml
from anyascii import anyascii
from pydantic import ValidationError

from bot.facts.document import decode, parse, read
from bot.facts.files import SOURCES, content
from bot.facts.messages import say
from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.source import WINDOW, Source, fingerprint
from bot.facts.values import adapter

LICENCE = "The text is its publisher's; only short, attributed quotations are kept here."
"""What is said of a text whose licence nobody gives."""

NOT_ITS_TITLE = "does not hold the title; correct it, or say that it is ours (--title-is-ours)"

_COLUMNS = 96
_LONGEST_ID = 64
_PLAIN = frozenset({"$schema", "id", "entity", "language", "sha256", "url"})
"""Fields whose values are never prose, and stand without quotation marks."""


def register(folder: Path, text_file: Path, details: Mapping[str, Any]) -> Path:
    """Write the source file of an article.

    Args:
        folder: The fact base's folder.
        text_file: The article's whole text, in UTF-8.
        details: Fields of :class:`~bot.facts.source.Source`, as text or plain data; at least
            ``title``, ``language`` and ``added``. ``id`` is made of the title where it is not
            given, and ``licence`` is :data:`LICENCE`.

    Returns:
        The new file.

    Raises:
        InvalidFactBaseError: The text cannot be read or is registered already, a detail is not
            valid, the text does not hold a title that is not said to be the editor's, or there is
            a file of this id; nothing is written.
    """
    text, digest = _article(text_file)
    known = {"id": slug(str(details.get("title", ""))), "licence": LICENCE} | {
        name: value for name, value in details.items() if value
    }
    path = folder / SOURCES / f"{known['id']}.yaml"
    try:
        source = adapter(Source).validate_python(
            known | {"sha256": digest, "fingerprint": " ".join(fingerprint(text))}
        )
    except ValidationError as error:
        raise InvalidFactBaseError([Problem(path, 1, say(e)) for e in error.errors()]) from None
    for other in sorted(path.parent.glob("*.y*ml")):
        if isinstance(there := read(other, Source), Source) and there.sha256 == digest:
            raise InvalidFactBaseError([Problem(other, 1, f"holds {text_file} already")])
    new = written(source)
    if isinstance(again := parse(path, new.encode(), Source), list):
        raise InvalidFactBaseError(again)
    if not source.title_is_ours and _plain(source.title) not in _plain(text):
        raise InvalidFactBaseError([Problem(text_file, 1, NOT_ITS_TITLE)])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(new)
    except FileExistsError:
        message = "is there already; give another id"
        raise InvalidFactBaseError([Problem(path, 1, message)]) from None
    except OSError as error:
        message = f"cannot be written ({error.strerror}); check its permissions"
        raise InvalidFactBaseError([Problem(path, 1, message)]) from None
    return path


def _plain(text: str) -> str:
    """The words of a text, without case and marks, in which titles are printed differently."""
    return " ".join(re.findall(r"\w+", normalize("NFKC", text).casefold()))


def slug(title: str) -> str:
    """An id made of a title in any script: ``L’IA et l’ASEAN`` gives ``l-ia-et-l-asean``."""
    words = re.findall(r"[a-z0-9]+", anyascii(title).lower())
    while len("-".join(words)) > _LONGEST_ID and len(words) > 1:
        words.pop()
    return "-".join(words)[:_LONGEST_ID]


def written(source: Source) -> str:
    """The YAML text of a source file."""
    fields = adapter(Source).dump_python(source, mode="json", exclude_defaults=True)
    data = {"$schema": "../schema/source.json"} | _quoted(fields)
    data["added"] = source.added
    data["fingerprint"] = _Block(fill(source.fingerprint, _COLUMNS - 2))
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))


def _article(text_file: Path) -> tuple[str, str]:
    """The text of an article, and the SHA-256 of its file."""
    raw = content(text_file)
    if not isinstance(raw, bytes):
        raise InvalidFactBaseError(raw)
    text = decode(text_file, raw)
    if isinstance(text, Problem):
        raise InvalidFactBaseError([text])
    if not fingerprint(text):
        message = f"has fewer than {WINDOW} words and marks; give the whole article"
        raise InvalidFactBaseError([Problem(text_file, 1, message)])
    return text, hashlib.sha256(raw).hexdigest()


class _Prose(str):
    """Text that is written between quotation marks, whatever it holds."""

    __slots__ = ()


class _Block(str):
    """Text that is written as it stands, line by line."""

    __slots__ = ()


def _quoted(value: Any, field: str = "") -> Any:  # noqa: ANN401 - plain data of any shape
    """The same data with all prose marked as such."""
    if isinstance(value, dict):
        return {name: _quoted(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_quoted(inner) for inner in value]
    return value if field in _PLAIN or isinstance(value, bool) else _Prose(value)


class _Dumper(yaml.SafeDumper):
    """Lists indented under their key, prose between double quotation marks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML's signature
        super().increase_indent(flow, indentless=False)


_Dumper.add_representer(
    _Prose, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)
_Dumper.add_representer(
    _Block, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|")
)
