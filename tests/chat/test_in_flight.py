"""What is being answered right now."""

import asyncio

import pytest

from bot.chat.in_flight import InFlight


async def test_what_is_in_flight_is_waited_for() -> None:
    """Waiting ends when the last answer is done, and gives up when it takes too long."""
    in_flight = InFlight()
    assert await in_flight.finished(0.01)
    with in_flight:
        assert not await in_flight.finished(0.01)
        with in_flight:
            waiting = asyncio.create_task(in_flight.finished(5))
        await asyncio.sleep(0)
        assert not waiting.done()
    assert await waiting


async def test_a_failed_answer_is_done_too() -> None:
    """What fails while it is answered is waited for no longer, and its failure goes on."""
    in_flight = InFlight()
    with pytest.raises(ValueError, match="broken"), in_flight:
        raise ValueError("broken")
    assert await in_flight.finished(0.01)
