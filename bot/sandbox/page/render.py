"""From the sandbox's state to HTML."""

import re
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from bot.sandbox import ids
from bot.sandbox.messages import Flags, Message, every_component
from bot.sandbox.page.markdown import plain
from bot.sandbox.page.viewer import (
    LANGUAGES,
    PEOPLE_BY_NAME,
    PLACES,
    Viewer,
    clock_time,
    markdown,
    name_of_user,
)
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.people import BOT, CHANNELS, PEOPLE, Place
from bot.sandbox.refusal import Json

_SNIPPET = 90
_IMAGES = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp"))
_MESSAGE = re.compile(r"https://discord\.com/channels/(?:@me|\d+)/\d+/(\d+)")
_ENTITY_SELECTS: dict[int, str] = {5: "user", 6: "role", 7: "user", 8: "channel"}


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.sandbox.page"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["own_path"] = _own_path
    environment.filters["jump"] = _jump
    environment.filters["colour"] = lambda value: f"#{value:06x}"
    environment.filters["entities"] = _entities
    return environment


def _render(template: str, viewer: Viewer, **context: object) -> str:
    return (
        _templates()
        .get_template(template)
        .render(viewer=viewer, t=viewer.words, md=markdown(viewer.language), **context)
    )


def _own_path(address: str) -> str:
    """Return the path of one of the sandbox's own attachments, or nothing."""
    path = urlsplit(address).path
    return path if path.startswith("/attachments/") else ""


def _jump(address: str) -> str:
    """Return the place on the page of the message that an address of Discord leads to, if any."""
    found = _MESSAGE.fullmatch(address)
    return f"#m{found[1]}" if found else ""


def _entities(select: Json) -> list[Json]:
    """Return what can be chosen in a select of users or channels."""
    kind = _ENTITY_SELECTS[select["type"]]
    if kind == "user":
        return [{"label": p.name, "value": str(p.id)} for p in PEOPLE.values()]
    if kind == "channel":
        channels = (c for c in CHANNELS.values() if c.guild_id == ids.GUILD_ID)
        return [{"label": f"#{c.name}", "value": str(c.id)} for c in channels]
    return []


def _snippet(data: Json) -> str:
    displays = (c.get("content", "") for c in every_component(data["components"]))
    embeds = (e.get("title") or e.get("description", "") for e in data["embeds"])
    line = plain(next(filter(None, (data["content"], *embeds, *displays)), ""), name_of_user)
    return line if len(line) <= _SNIPPET else f"{line[:_SNIPPET].rstrip()}…"


def message_html(viewer: Viewer, message: Message, menu: Sequence[Json]) -> str:
    """Return a message as the viewer sees it.

    Args:
        viewer: who looks.
        message: the message.
        menu: the commands of its "Apps" menu.
    """
    data = message.data
    metadata = data.get("interaction_metadata") or {}
    replied = data.get("referenced_message")
    private = replied is not None and Flags.EPHEMERAL in Flags(replied["flags"])
    return _render(
        "message.html",
        viewer,
        m=data,
        message=message,
        app=bool(data["author"]["bot"]),
        name=data["author"]["global_name"] or data["author"]["username"].title(),
        time=clock_time(data["timestamp"], viewer.language),
        v2=Flags.COMPONENTS_V2 in message.flags,
        images=_IMAGES,
        used=metadata if "message_reference" not in data and "name" in metadata else None,
        replied=replied,
        # What was said in private is not quoted to others.
        snippet=_snippet(replied) if replied and (message.ephemeral or not private) else "",
        mentioned=any(user["id"] == str(viewer.person.id) for user in data["mentions"]),
        menu=menu,
        names={str(person.id): person.name for person in PEOPLE.values()},
    )


def place_name(viewer: Viewer, place: Place) -> str:
    """Return what a place is called on the page."""
    channel = Viewer(viewer.role, viewer.language, place).channel
    return BOT.name if place is Place.DM else f"#{channel.name}"


def page_html(viewer: Viewer, messages: Sequence[str], *, connected: bool) -> str:
    """Return the whole page.

    Args:
        viewer: who looks.
        messages: the messages, rendered, oldest first.
        connected: whether the bot is connected.
    """

    def address(**changes: str) -> str:
        query = viewer.query | changes
        return "/?" + "&".join(f"{key}={value}" for key, value in query.items())

    return _render(
        "page.html",
        viewer,
        messages=messages,
        connected=connected,
        address=address,
        languages=LANGUAGES,
        people=PEOPLE_BY_NAME,
        places=[(place, place_name(viewer, place)) for place in PLACES],
        here=place_name(viewer, viewer.place),
        bot=BOT,
    )


def presence_html(viewer: Viewer, *, connected: bool) -> str:
    """Return whether the bot is connected."""
    return _render("presence.html", viewer, connected=connected)


def picker_html(viewer: Viewer, kind: str, items: Sequence[Json], empty: str) -> str:
    """Return the lines of a list to pick from.

    Args:
        viewer: who looks.
        kind: what is listed; a key of the page's words.
        items: each with ``value``, ``label`` and ``hint``.
        empty: what to say if there are none; a key of the page's words.
    """
    return _render("picker.html", viewer, kind=kind, items=items, empty=empty)


def choice_items(choices: Sequence[Choice], locale: str) -> list[Json]:
    """Return autocomplete choices as lines of a list to pick from."""
    return [
        {
            "value": str(choice.value),
            "label": (choice.name_localizations or {}).get(locale, choice.name),
            "hint": "",
        }
        for choice in choices
    ]


def form_html(viewer: Viewer, command: Json) -> str:
    """Return the form of a command.

    Args:
        viewer: who looks.
        command: ``name``, ``label`` and the ``options`` of a command or subcommand.
    """
    return _render("form.html", viewer, command=command, people=list(PEOPLE.values()))


def modal_html(viewer: Viewer, modal: Json, interaction_id: int) -> str:
    """Return a modal as a dialog."""
    return _render("modal.html", viewer, modal=modal, interaction_id=interaction_id)
