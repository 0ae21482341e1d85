"""What Discord would say to a payload, by the sandbox's own checks of it."""

import itertools
from typing import Any

from bot.chat.layout import CardView
from bot.chat.limits import CUSTOM_ID
from bot.sandbox.messages import every_component
from bot.sandbox.payloads.layout import check_layout
from bot.sandbox.payloads.messages import parse_message


def components(view: CardView) -> list[dict[str, Any]]:
    """Every component of a view, outer before inner."""
    return every_component(view.to_components())


def texts(view: CardView) -> list[str]:
    """Every text of a view."""
    return [component["content"] for component in components(view) if "content" in component]


def assert_accepted(view: CardView) -> None:
    """Discord takes the view as a message."""
    payload = view.to_components()
    body = parse_message({"components": payload, "flags": 1 << 15})
    assert body.components
    problems = check_layout(body.components, v2=True, uploads=frozenset(), path=("components",))
    assert problems == []
    ids = [c["custom_id"] for c in components(view) if "custom_id" in c]
    assert len(ids) == len(set(ids))
    assert all(len(custom_id) <= CUSTOM_ID for custom_id in ids)


def pages(first: CardView, turn: Any) -> list[CardView]:  # noqa: ANN401 - any way to turn a page
    """The first page and every later one, until a page is the one before it."""
    found = [first]
    for page in itertools.count(1):
        view = turn(page)
        if view.to_components() == found[-1].to_components():
            return found
        found.append(view)
    raise AssertionError
