"""Pushes to an open page what changes in it, as server-sent events."""

import asyncio
from collections.abc import Callable

from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.driver import Driver
from bot.sandbox.messages import Message
from bot.sandbox.page.guard import HEADERS
from bot.sandbox.page.render import message_html, presence_html
from bot.sandbox.page.viewer import Viewer
from bot.sandbox.payloads.commands import MESSAGE_MENU
from bot.sandbox.world import Change

PING_S = 15.0
"""Seconds of silence after which a comment is sent, so that a closed page is noticed."""


class Feed:
    """One open page.

    Changes are collected and rendered when they are sent, so that a message that changes often is
    rendered once.

    Args:
        state: the sandbox's state.
        driver: tells which commands the viewer may use.
        viewer: who looks.
        hidden: ids of the messages that the viewer has dismissed.
    """

    def __init__(self, state: Backend, driver: Driver, viewer: Viewer, hidden: set[int]) -> None:
        self._state = state
        self._driver = driver
        self._viewer = viewer
        self._hidden = hidden
        self._changed: dict[int, Message | None] = {}
        self._everything = True
        self._presence = True
        self._wake = asyncio.Event()

    def seen(self, message: Message) -> bool:
        """Whether the viewer sees a message."""
        return (
            message.channel is self._viewer.channel
            and message.visible_to in {None, self._viewer.person.id}
            and message.id not in self._hidden
        )

    def _on_change(self, change: Change) -> None:
        if self.seen(change.message):
            gone = change.what == "deleted"
            self._changed[change.message.id] = None if gone else change.message
            self._wake.set()

    def _on_presence(self, _: object) -> None:
        self._presence = True
        self._wake.set()

    def _on_commands(self, _: object) -> None:
        # The "Apps" menus of the messages name commands.
        self._everything = True
        self._wake.set()

    def render(self, message: Message) -> str:
        """Return a message as the viewer sees it."""
        viewer = self._viewer
        menu = self._driver.commands(viewer.place, viewer.person, MESSAGE_MENU)
        return message_html(viewer, message, menu)

    def everything(self) -> list[Message]:
        """Return all messages that the viewer sees."""
        messages = self._state.world.messages(self._viewer.channel)
        return [message for message in messages if self.seen(message)]

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Send events until the page is closed."""
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        state = self._state
        disconnect: list[Callable[[], None]] = [
            state.world.changes.connect(self._on_change),
            state.gateway.presence.connect(self._on_presence),
            state.commands.changed.connect(self._on_commands),
        ]
        try:
            while True:
                for event, text in self._collect():
                    await response.write(_event(event, text))
                try:
                    async with asyncio.timeout(PING_S):
                        await self._wake.wait()
                except TimeoutError:
                    await response.write(b":\n\n")
                self._wake.clear()
        except ConnectionError:
            return response
        finally:
            for stop in disconnect:
                stop()

    def _collect(self) -> list[tuple[str, str]]:
        events = []
        if self._presence:
            connected = self._state.gateway.connected
            events.append(("presence", presence_html(self._viewer, connected=connected)))
        if self._everything:
            messages = self.everything()
            events.append(("keep", " ".join(f"m{message.id}" for message in messages)))
            self._changed |= {message.id: message for message in messages}
        for message_id, message in self._changed.items():
            if message is None:
                events.append(("remove", f"m{message_id}"))
            else:
                events.append(("message", self.render(message)))
        self._changed = {}
        self._everything = self._presence = False
        return events


def _event(event: str, text: str) -> bytes:
    lines = "".join(f"data: {line}\n" for line in text.splitlines() or [""])
    return f"event: {event}\n{lines}\n".encode()
