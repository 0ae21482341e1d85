"""Texts that are kept for a while."""

import asyncio

import pytest

from bot.chat import kept_texts
from bot.chat.kept_texts import KEPT, KeptTexts


async def test_a_text_is_kept_under_its_key() -> None:
    """The last text under a key is there, and none where there never was one."""
    kept = KeptTexts()
    kept.keep("1", "one")
    kept.keep("1", "another")
    kept.keep("2", "two")
    assert [kept.get(key) for key in ("1", "2", "3")] == ["another", "two", None]


async def test_the_oldest_goes_first() -> None:
    """However many texts are checked, so many are kept; one that is kept anew is the newest."""
    kept = KeptTexts()
    for key in range(KEPT):
        kept.keep(str(key), "a text")
    kept.keep("0", "a text")
    kept.keep("more", "a text")
    assert kept.get("1") is None
    assert kept.get("0") == kept.get("2") == kept.get("more") == "a text"


async def test_no_text_is_kept_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text goes when its time is over, counted anew where it is kept again."""
    monkeypatch.setattr(kept_texts, "KEPT_SECONDS", 0.01)
    kept = KeptTexts()
    for key in ("1", "2"):
        kept.keep(key, "a text")
    monkeypatch.setattr(kept_texts, "KEPT_SECONDS", 60)
    kept.keep("2", "a text")
    await asyncio.sleep(0.1)
    assert kept.get("1") is None
    assert kept.get("2") == "a text"
