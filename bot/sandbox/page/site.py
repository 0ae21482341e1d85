"""The page's routes."""

from importlib.resources import files

import orjson
from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.driver import Driver
from bot.sandbox.exchange import Exchange
from bot.sandbox.page.actions import Actions, people_items
from bot.sandbox.page.command_list import leaves, matching, named_in
from bot.sandbox.page.feed import Feed
from bot.sandbox.page.guard import HEADERS, guarded, html
from bot.sandbox.page.render import form_html, page_html, picker_html
from bot.sandbox.page.viewer import Viewer, viewer_of
from bot.sandbox.people import CHANNELS
from bot.sandbox.refusal import Json

_STATIC = {
    "page.js": "text/javascript",
    "page.css": "text/css",
}
_INLINE_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


class Site:
    """The page of one sandbox.

    Args:
        state: the sandbox's state.
        driver: acts for the people.
    """

    def __init__(self, state: Backend, driver: Driver) -> None:
        self._state = state
        self._driver = driver
        self._hidden: set[int] = set()
        modals: dict[str, Exchange] = {}
        self._actions = Actions(state, driver, self._hidden, modals)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes of the page."""
        return [
            web.get("/", guarded(self.page)),
            web.get("/events", guarded(self.events)),
            web.get("/pick", guarded(self.pick)),
            web.get("/form", guarded(self.form)),
            web.post("/do/{action}", guarded(self.do)),
            web.get("/static/{name}", guarded(self.static)),
            web.get("/attachments/{channel}/{attachment}/{name}", guarded(self.attachment)),
        ]

    def _feed(self, viewer: Viewer) -> Feed:
        return Feed(self._state, self._driver, viewer, self._hidden)

    def _commands(self, viewer: Viewer) -> list[Json]:
        commands = self._driver.commands(viewer.place, viewer.person)
        return list(leaves(commands, viewer.locale))

    async def page(self, request: web.Request) -> web.StreamResponse:
        """Return the whole page, with what has been said so far."""
        viewer = viewer_of(request.query)
        feed = self._feed(viewer)
        messages = [feed.render(message) for message in feed.everything()]
        return html(page_html(viewer, messages, connected=self._state.gateway.connected))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Push what changes."""
        return await self._feed(viewer_of(request.query)).serve(request)

    async def pick(self, request: web.Request) -> web.StreamResponse:
        """Return the commands or the people that begin with what was typed."""
        viewer = viewer_of(request.query)
        typed = request.query.get("typed", "")
        if typed.startswith("@"):
            return html(picker_html(viewer, "mentions", people_items(typed), "no_choices"))
        items = matching(self._commands(viewer), typed)
        return html(picker_html(viewer, "commands", items, "no_commands"))

    async def form(self, request: web.Request) -> web.StreamResponse:
        """Return the form of the command with which a text begins, or nothing."""
        viewer = viewer_of(request.query)
        command = named_in(self._commands(viewer), request.query.get("typed", ""))
        if command is None:
            return web.Response(status=204, headers=HEADERS)
        return html(form_html(viewer, command))

    async def do(self, request: web.Request) -> web.StreamResponse:
        """Do what the person did."""
        try:
            data = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            raise web.HTTPBadRequest from None
        action = request.match_info["action"]
        return await self._actions.do(action, viewer_of(request.query), data)

    async def static(self, request: web.Request) -> web.StreamResponse:
        """Return the page's script or its style."""
        name = request.match_info["name"]
        if name not in _STATIC:
            raise web.HTTPNotFound
        source = files("bot.sandbox.page") / "static" / name
        headers = HEADERS | {"Content-Type": f"{_STATIC[name]}; charset=utf-8"}
        return web.Response(body=source.read_bytes(), headers=headers)

    async def attachment(self, request: web.Request) -> web.StreamResponse:
        """Return an uploaded file; only pictures are shown, everything else is saved."""
        found = request.match_info
        channel = CHANNELS.get(int(found["channel"])) if found["channel"].isdecimal() else None
        for message in self._state.world.messages(channel) if channel else ():
            content = message.files.get(found["attachment"])
            if content is not None:
                break
        else:
            raise web.HTTPNotFound
        shown = found["name"].lower().endswith(_INLINE_IMAGES)
        headers = HEADERS | {"Content-Security-Policy": "default-src 'none'; sandbox"}
        if not shown:
            headers |= {"Content-Disposition": "attachment"}
            return web.Response(
                body=content, content_type="application/octet-stream", headers=headers
            )
        suffix = found["name"].rpartition(".")[2].lower().replace("jpg", "jpeg")
        return web.Response(body=content, content_type=f"image/{suffix}", headers=headers)
