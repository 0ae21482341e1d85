"""What a person does on the page: each becomes the driver's gesture, and its outcome a fragment."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.sandbox import ids
from bot.sandbox.backend import Backend
from bot.sandbox.driver import Driver
from bot.sandbox.exchange import Exchange, NoAnswer
from bot.sandbox.messages import Message
from bot.sandbox.options import NotPossible
from bot.sandbox.page.guard import HEADERS, html
from bot.sandbox.page.render import choice_items, modal_html, picker_html
from bot.sandbox.page.viewer import Viewer
from bot.sandbox.people import PEOPLE
from bot.sandbox.refusal import Refusal

_GRACE_S = 1.0
"""Seconds beyond Discord's limit that the page waits to hear that there was no answer."""


class Action(BaseModel):
    """What the page sends; each action uses some of it."""

    model_config = ConfigDict(extra="forbid")

    content: str = ""
    reply_to: str = ""
    name: str = ""
    options: dict[str, str] = Field(default_factory=dict)
    option: str = ""
    message: str = ""
    component: str = ""
    values: list[str] = Field(default_factory=list)
    fields: dict[str, str | list[str]] = Field(default_factory=dict)
    interaction: str = ""


class Actions:
    """Does for one viewer what the page asks for.

    Args:
        state: the sandbox's state.
        driver: acts for the people.
        hidden: ids of dismissed messages.
        modals: exchanges whose modal is open, by interaction id.
    """

    def __init__(
        self, state: Backend, driver: Driver, hidden: set[int], modals: dict[str, Exchange]
    ) -> None:
        self._state = state
        self._driver = driver
        self._hidden = hidden
        self._modals = modals
        self._all: dict[str, Callable[[Viewer, Action], Awaitable[web.Response]]] = {
            "send": self.send,
            "command": self.command,
            "type": self.type_option,
            "press": self.press,
            "choose": self.choose,
            "menu": self.menu,
            "submit": self.submit,
            "dismiss": self.dismiss,
        }

    async def do(self, name: str, viewer: Viewer, data: Any) -> web.Response:  # noqa: ANN401 - decoded JSON
        """Do one action; what Discord's client would not allow is said in the page's words."""
        handler = self._all.get(name)
        if handler is None:
            raise web.HTTPNotFound
        try:
            return await handler(viewer, Action.model_validate(data))
        except (NotPossible, Refusal, ValidationError):
            return html(viewer.words["not_possible"], kind="failure")

    def _message(self, viewer: Viewer, message_id: str) -> Message:
        if not message_id.isdecimal():
            raise NotPossible("there is no such message")
        return self._state.world.message(viewer.channel, int(message_id))

    async def _outcome(self, viewer: Viewer, exchange: Exchange, failure: str) -> web.Response:
        """Wait for the first answer: a modal is shown, a missing answer is said."""
        try:
            await exchange.answered(self._state.answer_within + _GRACE_S)
        except (NoAnswer, TimeoutError):
            return html(viewer.words[failure], kind="failure")
        modal = exchange.interaction.modal
        if modal is None:
            return web.Response(status=204, headers=HEADERS)
        key = str(exchange.interaction.id)
        self._modals[key] = exchange
        return html(modal_html(viewer, modal, exchange.interaction.id), kind="modal")

    async def send(self, viewer: Viewer, action: Action) -> web.Response:
        """Write a message."""
        content = action.content
        for person in PEOPLE.values():
            content = content.replace(f"@{person.name}", f"<@{person.id}>")
        replied = self._message(viewer, action.reply_to) if action.reply_to else None
        self._driver.send(content, user=viewer.person, place=viewer.place, reply_to=replied)
        return web.Response(status=204, headers=HEADERS)

    async def command(self, viewer: Viewer, action: Action) -> web.Response:
        """Run a slash command."""
        exchange = self._driver.command(
            action.name,
            action.options,
            user=viewer.person,
            place=viewer.place,
            locale=viewer.locale,
        )
        return await self._outcome(viewer, exchange, "no_answer")

    async def type_option(self, viewer: Viewer, action: Action) -> web.Response:
        """Type into an option with autocomplete."""
        exchange = self._driver.type_option(
            action.name,
            action.option,
            action.content,
            action.options,
            user=viewer.person,
            place=viewer.place,
            locale=viewer.locale,
        )
        try:
            choices = await exchange.choices(self._state.answer_within + _GRACE_S)
        except (NoAnswer, TimeoutError):
            return html(picker_html(viewer, "choices", [], "choices_failed"))
        items = choice_items(choices, viewer.locale)
        return html(picker_html(viewer, "choices", items, "no_choices"))

    async def press(self, viewer: Viewer, action: Action) -> web.Response:
        """Press a button."""
        message = self._message(viewer, action.message)
        exchange = self._driver.press(
            message, action.component, user=viewer.person, locale=viewer.locale
        )
        return await self._outcome(viewer, exchange, "failed")

    async def choose(self, viewer: Viewer, action: Action) -> web.Response:
        """Choose in a select."""
        exchange = self._driver.choose(
            self._message(viewer, action.message),
            action.component,
            action.values,
            user=viewer.person,
            locale=viewer.locale,
        )
        return await self._outcome(viewer, exchange, "failed")

    async def menu(self, viewer: Viewer, action: Action) -> web.Response:
        """Use an entry of a message's "Apps" menu."""
        message = self._message(viewer, action.message)
        exchange = self._driver.menu(action.name, message, user=viewer.person, locale=viewer.locale)
        return await self._outcome(viewer, exchange, "no_answer")

    async def submit(self, viewer: Viewer, action: Action) -> web.Response:
        """Submit the open modal."""
        exchange = self._modals.get(action.interaction)
        if exchange is None or exchange.interaction.person is not viewer.person:
            raise NotPossible("no modal is open")
        submitted = self._driver.submit(exchange, action.fields)
        del self._modals[action.interaction]
        return await self._outcome(viewer, submitted, "failed")

    async def dismiss(self, viewer: Viewer, action: Action) -> web.Response:
        """Hide a private message for good."""
        message = self._message(viewer, action.message)
        if message.visible_to == viewer.person.id:
            self._hidden.add(message.id)
        return web.Response(status=204, headers=HEADERS)


def people_items(typed: str) -> list[dict[str, str]]:
    """Return the people whose name begins with what was typed, the bot first."""
    begins = typed.removeprefix("@").casefold()
    return [
        {
            "value": f"@{person.name}",
            "label": f"@{person.name}",
            "hint": "APP" if person.id == ids.APPLICATION_ID else "",
        }
        for person in PEOPLE.values()
        if person.name.casefold().startswith(begins)
    ]
