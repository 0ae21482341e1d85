"""Parts of messages, and what is said of wrong ones."""

from typing import Any

from .conftest import Answer

V2 = 1 << 15


def text(content: str = "x") -> dict[str, Any]:
    """Return a text display."""
    return {"type": 10, "content": content}


def button(**fields: object) -> dict[str, Any]:
    """Return a button that is right but for ``fields``."""
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go"} | fields


def row(*items: dict[str, Any]) -> dict[str, Any]:
    """Return an action row."""
    return {"type": 1, "components": list(items)}


def select(**fields: object) -> dict[str, Any]:
    """Return a string select that is right but for ``fields``."""
    options = [{"label": "a", "value": "a"}]
    return {"type": 3, "custom_id": "pick", "options": options} | fields


def option(value: str, **fields: object) -> dict[str, Any]:
    """Return an option of a select."""
    return {"label": value, "value": value} | fields


def v2(*components: dict[str, Any]) -> dict[str, Any]:
    """Return a Components V2 message."""
    return {"flags": V2, "components": list(components)}


def box(*components: dict[str, Any], **fields: object) -> dict[str, Any]:
    """Return a container."""
    return {"type": 17, "components": list(components)} | fields


def codes(answer: Answer) -> dict[str, str]:
    """Return Discord's codes by the place where they stand in the tree of errors."""
    found = {}

    def walk(node: dict[str, Any], path: str) -> None:
        for key, below in node.items():
            if key == "_errors":
                found[path] = below[0]["code"]
            else:
                walk(below, f"{path}.{key}".strip("."))

    walk(answer.data.get("errors", {}), "")
    return found
