"""What takes long to make is made once."""

import asyncio
import threading

import pytest

from bot.chat.background import Once


async def test_it_is_made_once_for_all_who_wait() -> None:
    """Whoever asks while it is made, or later, gets the same thing, made in a thread."""
    threads: list[threading.Thread] = []

    def make() -> object:
        threads.append(threading.current_thread())
        return object()

    once = Once(make)
    assert not once.is_done
    first, second = await asyncio.gather(once.result(), once.result())
    assert first is second is await once.result()
    assert once.is_done
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


async def test_a_failed_attempt_is_made_again() -> None:
    """A failure is told to who asked, and does not last."""
    attempts: list[str] = []

    def make() -> str:
        attempts.append("one more")
        if len(attempts) == 1:
            raise ValueError("broken")
        return "made"

    once = Once(make)
    with pytest.raises(ValueError, match="broken"):
        await once.result()
    assert not once.is_done
    assert await once.result() == "made"
