"""The sandbox: a small Discord on loopback."""

import ipaddress
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.body import MAX_FILE
from bot.sandbox.driver import Driver
from bot.sandbox.faults import Faults
from bot.sandbox.gateway import Gateway
from bot.sandbox.interactions import ANSWER_WITHIN_S, TOKEN_LASTS_S
from bot.sandbox.page.site import Site
from bot.sandbox.routes import application, callbacks, channels, commands, webhooks
from bot.sandbox.routes.http import API, BACKEND, no_such_route


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Sandbox:
    """A server that a bot connects to as it does to Discord, and a page to use the bot on.

    Use it as an asynchronous context manager, or call ``start`` and ``close``.

    Args:
        token: the token that the bot must bring.
        host: a loopback address; anything else is refused, since there is no access control.
        port: 0 takes a free one.
        clock: seconds that only rise, for the limits on interactions.
        answer_within: seconds to the first answer to an interaction.
        token_lasts: seconds for which follow-ups to an interaction are taken.

    Raises:
        ValueError: the host is not loopback, or the token is empty.
    """

    def __init__(
        self,
        *,
        token: str,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Callable[[], float] = time.monotonic,
        answer_within: float = ANSWER_WITHIN_S,
        token_lasts: float = TOKEN_LASTS_S,
    ) -> None:
        if not _loopback(host):
            raise ValueError(f"the sandbox listens on loopback only, not on {host!r}")
        if not token:
            raise ValueError("the sandbox needs a token that the bot must bring")
        self._host = host
        self._port = port
        self._backend = Backend(token, clock, answer_within, token_lasts)
        self._runner: web.AppRunner | None = None
        self.driver = Driver(self._backend)

    @property
    def api_url(self) -> str:
        """The address to give to the bot, without a slash at its end."""
        return f"{self._backend.base_url}{API}"

    @property
    def page_url(self) -> str:
        """The address of the page."""
        return f"{self._backend.base_url}/"

    @property
    def faults(self) -> Faults:
        """What goes wrong over HTTP."""
        return self._backend.faults

    @property
    def gateway(self) -> Gateway:
        """The gateway, to break it."""
        return self._backend.gateway

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: the port is taken.
        """
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        site = web.TCPSite(runner, self._host, self._port)
        await site.start()
        self._runner = runner
        address = runner.addresses[0]
        host = f"[{address[0]}]" if ":" in address[0] else address[0]
        self._backend.base_url = f"http://{host}:{address[1]}"
        self._backend.gateway.url = f"ws://{host}:{address[1]}/gateway"

    async def close(self) -> None:
        """Stop listening and break all connections."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        await self._backend.gateway.drop(1001)
        await runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=2 * MAX_FILE)
        app[BACKEND] = self._backend
        for module in (callbacks, webhooks, channels, application, commands):
            app.add_routes(module.routes())
        app.add_routes([web.get("/gateway/", self._backend.gateway.handle)])
        app.add_routes([web.get("/gateway", self._backend.gateway.handle)])
        app.router.add_route("*", "/api/{rest:.*}", no_such_route)
        app.add_routes(Site(self._backend, self.driver).routes())
        return app
