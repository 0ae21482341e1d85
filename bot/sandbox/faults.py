"""Faults to order, so that tests see what the bot does when Discord is unwell."""

import asyncio
import fnmatch
from dataclasses import dataclass

from bot.sandbox.refusal import Refusal


@dataclass(slots=True)
class _Fault:
    route: str
    times: int
    refusal: Refusal | None = None
    retry_after: float | None = None
    delay: float = 0.0


class RateLimited(Refusal):
    """429: too many requests; ``retry_after`` in seconds."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(429, 0, "You are being rate limited.")
        self.retry_after = retry_after
        self.body = {
            "message": "You are being rate limited.",
            "retry_after": retry_after,
            "global": False,
        }


class Faults:
    """What goes wrong next. A route is ``"POST /channels/*"``: a method and a shell pattern."""

    def __init__(self) -> None:
        self._ordered: list[_Fault] = []
        self._none_left = asyncio.Event()
        self._none_left.set()

    def rate_limit(self, retry_after: float, *, route: str = "* *", times: int = 1) -> None:
        """Answer the next ``times`` requests with 429 and seconds to wait."""
        self._order(_Fault(route, times, retry_after=retry_after))

    def refuse(
        self,
        status: int,
        *,
        code: int = 0,
        message: str = "Refused",
        route: str = "* *",
        times: int = 1,
    ) -> None:
        """Answer the next ``times`` requests with an HTTP status and a JSON error code."""
        self._order(_Fault(route, times, refusal=Refusal(status, code, message)))

    def slow(self, delay: float, *, route: str = "* *", times: int = 1) -> None:
        """Hold the next ``times`` requests for ``delay`` seconds before they are served."""
        self._order(_Fault(route, times, delay=delay))

    def clear(self) -> None:
        """Heal everything."""
        self._ordered.clear()
        self._none_left.set()

    async def spent(self) -> None:
        """Wait until every fault that was ordered has met a request."""
        await self._none_left.wait()

    def _order(self, fault: _Fault) -> None:
        self._ordered.append(fault)
        self._none_left.clear()

    async def strike(self, method: str, path: str) -> None:
        """Let the next fault ordered for a request happen.

        Raises:
            Refusal: the one that was ordered.
        """
        if not self._ordered:
            return
        request = f"{method} {path}"
        for fault in self._ordered:
            if fnmatch.fnmatchcase(request, fault.route):
                break
        else:
            return
        fault.times -= 1
        if fault.times <= 0:
            self._ordered.remove(fault)
            if not self._ordered:
                self._none_left.set()
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.retry_after is not None:
            raise RateLimited(fault.retry_after)
        if fault.refusal is not None:
            raise fault.refusal
