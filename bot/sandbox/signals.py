"""Telling others that something happened, and waiting for it."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")
Result = TypeVar("Result")


class Signal(Generic[Value]):
    """Something that happens again and again, with those who want to hear of it."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Value], None]] = []

    def connect(self, listener: Callable[[Value], None]) -> Callable[[], None]:
        """Call ``listener`` each time from now on; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def send(self, value: Value) -> None:
        """Call every listener."""
        for listener in tuple(self._listeners):
            listener(value)

    async def until(self, check: Callable[[], Result | None], limit: float) -> Result:
        """Wait until ``check`` returns something that is true; it is asked now and each time.

        Args:
            check: returns what is waited for, or something false.
            limit: seconds to wait at most.

        Raises:
            TimeoutError: it did not happen in time.
        """
        found = check()
        if found:
            return found
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()

        def look(_: Value) -> None:
            result = check()
            if result and not future.done():
                future.set_result(result)

        disconnect = self.connect(look)
        try:
            async with asyncio.timeout(limit):
                return await future
        finally:
            disconnect()
