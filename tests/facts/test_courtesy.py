"""Loading in a thread lets others run, and keeps the garbage collector away from what stays."""

import gc
import threading
from time import perf_counter

import pytest

from bot.facts import courtesy
from bot.facts.courtesy import let_go, no_collection, politely


def test_nothing_is_lost_or_reordered() -> None:
    """In the main thread and in others, the same items come in the same order."""
    found: list[list[int]] = []
    thread = threading.Thread(target=lambda: found.append(list(politely(range(1000)))))
    thread.start()
    thread.join()
    assert found == [list(range(1000))]
    assert list(politely(range(1000))) == list(range(1000))


def test_a_list_is_emptied() -> None:
    """What is let go of is gone from the list."""
    items = [object(), object()]
    let_go(items)
    assert items == []


def rests_of(work: object, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long each rest was while ``work`` ran."""
    rests: list[float] = []
    monkeypatch.setattr(courtesy, "sleep", rests.append)
    assert callable(work)
    work()
    return rests


def busily() -> None:
    """Work 20 ms on items of 0.1 ms."""
    for _ in politely(range(200)):
        end = perf_counter() + 0.0001
        while perf_counter() < end:
            pass


def test_a_thread_rests_and_the_main_thread_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside an event loop there is a rest about every half millisecond; at start there is none."""

    def in_thread() -> None:
        thread = threading.Thread(target=busily)
        thread.start()
        thread.join()

    assert rests_of(busily, monkeypatch) == []
    assert len(rests_of(in_thread, monkeypatch)) >= 5


def test_the_collector_is_off_inside_and_on_after() -> None:
    """What is made inside is not searched, then or later, until it is no longer used."""
    try:
        with no_collection():
            assert not gc.isenabled()
            made = [[number] for number in range(1000)]
        assert gc.isenabled()
        assert gc.get_freeze_count() >= len(made)
    finally:
        gc.unfreeze()


def test_it_is_off_until_the_last_has_left() -> None:
    """Whoever leaves first, in whatever thread, leaves it off for the one who is still inside."""
    inside, leave = threading.Event(), threading.Event()

    def make() -> None:
        with no_collection():
            inside.set()
            leave.wait(30)

    other = threading.Thread(target=make)
    try:
        with no_collection():
            other.start()
            assert inside.wait(30)
        assert not gc.isenabled()
        leave.set()
        other.join()
        assert gc.isenabled()
    finally:
        leave.set()
        gc.unfreeze()


def test_a_failure_leaves_nothing_frozen() -> None:
    """When loading fails, what it made is garbage like any other."""
    gc.unfreeze()
    with pytest.raises(ValueError, match="no base"), no_collection():
        raise ValueError("no base")
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_a_collector_that_is_off_stays_off() -> None:
    """Whoever switched it off decides when it is on again."""
    gc.disable()
    try:
        with no_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
