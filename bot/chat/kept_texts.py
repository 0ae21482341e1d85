"""Texts that were checked, kept for a while so that the pages of the result can be turned."""

import asyncio
from collections import OrderedDict

KEPT = 256
"""Texts at most; the oldest is let go first."""

KEPT_SECONDS = 15 * 60
"""As long as Discord takes answers to the interaction that brought a text."""


class KeptTexts:
    """A few texts under their keys, none of them for long."""

    def __init__(self) -> None:
        self._texts: OrderedDict[str, tuple[str, asyncio.TimerHandle]] = OrderedDict()

    def keep(self, key: str, text: str) -> None:
        """Keep a text, in place of the one that was kept under this key."""
        self._forget(key)
        timer = asyncio.get_running_loop().call_later(KEPT_SECONDS, self._forget, key)
        self._texts[key] = (text, timer)
        if len(self._texts) > KEPT:
            self._forget(next(iter(self._texts)))

    def get(self, key: str) -> str | None:
        """The text under a key; none where there never was one, or it is no longer kept."""
        kept = self._texts.get(key)
        return kept[0] if kept else None

    def _forget(self, key: str) -> None:
        kept = self._texts.pop(key, None)
        if kept:
            kept[1].cancel()
