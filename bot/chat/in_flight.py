"""What is being answered right now, so that the bot can finish it before it leaves."""

import asyncio
from types import TracebackType


class InFlight:
    """Counts what is being answered; use it as a context manager around each answer."""

    def __init__(self) -> None:
        self._count = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def __enter__(self) -> None:
        self._count += 1
        self._idle.clear()

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._count -= 1
        if not self._count:
            self._idle.set()

    async def finished(self, seconds: float) -> bool:
        """Wait until nothing is being answered; false where that takes longer than ``seconds``."""
        try:
            await asyncio.wait_for(self._idle.wait(), seconds)
        except TimeoutError:
            return False
        return True
