"""What keeps other pages of the same browser away from the sandbox."""

from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.routes.http import Handler, backend

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""Sent with everything that the page consists of."""


def guarded(handler: Handler) -> Handler:
    """Serve only the sandbox's own page.

    The host must be the sandbox's own, or a name that points here would make any page "the same
    origin"; and a request that changes something must come from the page itself.
    """

    async def serve(request: web.Request) -> web.StreamResponse:
        own = backend(request).base_url
        port = urlsplit(own).port
        if request.host not in {urlsplit(own).netloc, f"localhost:{port}"}:
            raise web.HTTPMisdirectedRequest
        origin = request.headers.get("Origin")
        if request.method == "POST" and origin != f"http://{request.host}":
            raise web.HTTPForbidden
        return await handler(request)

    return serve


def html(text: str, *, kind: str = "") -> web.Response:
    """Return HTML, and what kind of fragment it is."""
    headers = HEADERS | {"X-Fragment": kind} if kind else HEADERS
    return web.Response(text=text, content_type="text/html", headers=headers)
