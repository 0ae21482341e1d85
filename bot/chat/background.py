"""What takes long to make: made beside the event loop, in a thread that keeps no bot running."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

Made = TypeVar("Made")


async def beside(make: Callable[[], Made]) -> Made:
    """Make something in a thread of its own, and return it.

    Unlike ``asyncio.to_thread``, whose threads are waited for at the end of the process: what
    takes seconds to make would keep a bot that was told to leave.
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Future[Made] = loop.create_future()

    def settle(result: Made | None, error: BaseException | None) -> None:
        if made.done():  # nobody waits any more
            return
        if error is not None:
            made.set_exception(error)
        else:
            made.set_result(result)  # type: ignore[arg-type]  # None only where Made allows it

    def work() -> None:
        result, error = None, None
        try:
            result = make()
        except BaseException as raised:  # noqa: BLE001 - handed on to whoever waits
            error = raised
        with suppress(RuntimeError):  # the loop is closed: the bot has left
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=work, daemon=True).start()
    return await made


class Once(Generic[Made]):
    """Makes one thing when it is first asked for; a failed attempt is made again.

    Args:
        make: Makes it; runs in a thread.
    """

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._lock = asyncio.Lock()
        self._made: list[Made] = []

    @property
    def is_done(self) -> bool:
        """Whether it is made."""
        return bool(self._made)

    async def result(self) -> Made:
        """Wait until it is made, and return it."""
        if not self._made:
            async with self._lock:
                if not self._made:
                    self._made.append(await beside(self._make))
        return self._made[0]
