"""What takes long to make: made once, in a thread, and waited for by whoever needs it."""

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from bot.chat.beside import beside

Made = TypeVar("Made")


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
