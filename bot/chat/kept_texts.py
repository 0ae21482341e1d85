"""Texts that were checked, kept for a while so that the pages of the result can be turned."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable

KEPT = 256
"""Texts at most; the oldest is let go first."""

KEPT_SECONDS = 15 * 60
"""As long as Discord takes answers to the interaction that brought a text."""


class KeptTexts:
    """A few texts under their keys, none of them for long.

    Args:
        clock: Seconds that only rise.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._texts: OrderedDict[str, tuple[float, str]] = OrderedDict()

    def keep(self, key: str, text: str) -> None:
        """Keep a text, in place of the one that was kept under this key."""
        self._texts[key] = (self._clock(), text)
        self._texts.move_to_end(key)
        if len(self._texts) > KEPT:
            self._texts.popitem(last=False)
        asyncio.get_running_loop().call_later(KEPT_SECONDS, self._let_go)

    def get(self, key: str) -> str | None:
        """The text under a key; none where there never was one, or it is no longer kept."""
        self._let_go()
        kept = self._texts.get(key)
        return kept[1] if kept else None

    def _let_go(self) -> None:
        """Forget the texts whose time is over."""
        oldest = self._clock() - KEPT_SECONDS
        while self._texts and next(iter(self._texts.values()))[0] <= oldest:
            self._texts.popitem(last=False)
