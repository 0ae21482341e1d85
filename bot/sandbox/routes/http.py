"""What all routes share: who may call, how answers look, how refusals are told."""

import hmac
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.faults import RateLimited
from bot.sandbox.refusal import Refusal, not_found, unauthorized

API = "/api/v10"

BACKEND = web.AppKey("backend", Backend)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# Without these headers discord.py sends the requests of a route one after the other.
_LIMIT_HEADERS = {
    "X-RateLimit-Limit": "1000",
    "X-RateLimit-Remaining": "999",
    "X-RateLimit-Reset-After": "1.000",
    "X-RateLimit-Bucket": "sandbox",
}
_JSON = {"Content-Type": "application/json"}
_LIMITED_JSON = _JSON | _LIMIT_HEADERS


def answer(data: object, status: int = 200) -> web.Response:
    """Return a JSON answer; its content type has no charset, as discord.py demands."""
    return web.Response(body=orjson.dumps(data), status=status, headers=_LIMITED_JSON)


def nothing() -> web.Response:
    """Return an answer without a body."""
    return web.Response(status=204, headers=_LIMIT_HEADERS)


def refused(refusal: Refusal) -> web.Response:
    """Return a refusal as Discord words it."""
    headers = dict(_JSON)
    if isinstance(refusal, RateLimited):
        # discord.py takes a 429 without Via for a ban by Discord's edge.
        headers |= {"Via": "1.1 sandbox", "Retry-After": str(refusal.retry_after)}
    return web.Response(body=orjson.dumps(refusal.body), status=refusal.status, headers=headers)


def backend(request: web.Request) -> Backend:
    """Return the state behind a request."""
    return request.app[BACKEND]


def open_route(handler: Handler) -> Handler:
    """Serve a route that takes no token: interaction tokens stand in the address."""

    async def serve(request: web.Request) -> web.StreamResponse:
        try:
            await backend(request).faults.strike(request.method, request.path[len(API) :])
            return await handler(request)
        except Refusal as refusal:
            return refused(refusal)
        except web.HTTPRequestEntityTooLarge:
            return refused(Refusal(413, 40005, "Request entity too large"))

    return serve


def bot_route(handler: Handler) -> Handler:
    """Serve a route that takes the bot's token."""

    @open_route
    async def serve(request: web.Request) -> web.StreamResponse:
        given = request.headers.get("Authorization", "")
        wanted = f"Bot {backend(request).token}"
        if not hmac.compare_digest(given.encode(), wanted.encode()):
            raise unauthorized()
        return await handler(request)

    return serve


@open_route
async def no_such_route(_: web.Request) -> web.StreamResponse:
    """Refuse an address that does not exist."""
    raise not_found()
