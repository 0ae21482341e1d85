"""What holds over all components of a message together (Discord's reference, "Components")."""

from collections.abc import Iterator, Sequence

from bot.sandbox.payloads.components import (
    AnyComponent,
    File,
    MediaGallery,
    Section,
    TextDisplay,
    Thumbnail,
)
from bot.sandbox.refusal import Problem, Refusal

MAX_COMPONENTS = 40
"""Components of a Components V2 message, nested ones included."""

MAX_TEXT = 4_000
"""Characters over all text displays of a Components V2 message."""

MAX_TEXT_BYTES = 10_170
"""UTF-8 bytes over all text displays, and twelve for each, above which Discord answers 500.

Measured by its users and reported to Discord (its public discord-api-docs, number 8554).
"""

TEXT_OVERHEAD_BYTES = 12

MAX_ROWS = 5
"""Rows of a message without Components V2."""

ACTION_ROW = 1

Path = tuple[str | int, ...]


def walk(components: Sequence[AnyComponent], path: Path) -> list[tuple[Path, AnyComponent]]:
    """Return every component with its place, outer before inner."""
    found: list[tuple[Path, AnyComponent]] = []
    for index, component in enumerate(components):
        here = (*path, index)
        found.append((here, component))
        # Pydantic is slow to miss an attribute; the fields stand in the instance's dictionary.
        inner = component.__dict__.get("components")
        if inner:
            found += walk(inner, (*here, "components"))
        if type(component) is Section:  # isinstance is slow with pydantic's classes
            found.append(((*here, "accessory"), component.accessory))
    return found


def check_layout(
    components: Sequence[AnyComponent], *, v2: bool, uploads: frozenset[str], path: Path
) -> list[Problem]:
    """Return what is wrong with the components of a message.

    Args:
        components: the top-level components.
        v2: whether the message has the Components V2 flag.
        uploads: names of the message's files.
        path: where the components stand in the body.

    Raises:
        Refusal: 500, where Discord itself breaks on too much text.
    """
    everything = walk(components, path)
    problems = _duplicates(everything)
    if not v2:
        return problems + _only_rows(components, path)
    if len(everything) > MAX_COMPONENTS:
        problems.append(
            Problem(
                path,
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                f"The maximum number of components allowed is {MAX_COMPONENTS}",
            )
        )
    texts = [item.content for _, item in everything if type(item) is TextDisplay]
    if sum(map(len, texts)) > MAX_TEXT:
        problems.append(
            Problem(
                path,
                "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                f"Text displayable from components exceeds the maximum size of {MAX_TEXT}",
            )
        )
    elif sum(len(text.encode()) + TEXT_OVERHEAD_BYTES for text in texts) > MAX_TEXT_BYTES:
        raise Refusal(500, 0, "500: Internal Server Error")
    return problems + _missing_uploads(everything, uploads)


def _only_rows(components: Sequence[AnyComponent], path: Path) -> list[Problem]:
    problems = [
        Problem(
            (*path, index),
            "UNION_TYPE_CHOICES",
            f'Value of field "type" must be one of ({ACTION_ROW},).',
        )
        for index, component in enumerate(components)
        if component.type != ACTION_ROW
    ]
    if len(components) > MAX_ROWS:
        problems.append(
            Problem(path, "BASE_TYPE_MAX_LENGTH", f"Must be {MAX_ROWS} or fewer in length.")
        )
    return problems


def _duplicates(everything: list[tuple[Path, AnyComponent]]) -> list[Problem]:
    return [
        *_repeated(
            everything,
            "custom_id",
            "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated",
        ),
        *_repeated(
            everything, "id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated"
        ),
    ]


def _repeated(
    everything: list[tuple[Path, AnyComponent]], name: str, code: str, message: str
) -> list[Problem]:
    """A problem for each component whose value of a field another one before it has."""
    given = [(path, value) for path, one in everything if (value := one.__dict__.get(name))]
    first = {value: path for path, value in reversed(given)}
    return [
        Problem((*path, name), code, message) for path, value in given if first[value] is not path
    ]


def _missing_uploads(
    everything: list[tuple[Path, AnyComponent]], uploads: frozenset[str]
) -> list[Problem]:
    problems = []
    for path, url in _addresses(everything):
        name = url.removeprefix("attachment://")
        if name != url and name not in uploads:
            problems.append(
                Problem(
                    path,
                    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                    f"The referenced attachment {name[:100]} was not found",
                )
            )
    return problems


def _addresses(everything: list[tuple[Path, AnyComponent]]) -> Iterator[tuple[Path, str]]:
    for path, component in everything:
        if type(component) is File:
            yield (*path, "file", "url"), component.file.url
        elif type(component) is MediaGallery:
            for index, item in enumerate(component.items):
                yield (*path, "items", index, "media", "url"), item.media.url
        elif type(component) is Thumbnail:
            yield (*path, "media", "url"), component.media.url
