"""Work in a thread beside a running event loop, without making it wait."""

import gc
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TypeVar

Item = TypeVar("Item")

_SLICE = 0.0005
"""Seconds of work after which other threads are let in; by itself CPython waits for 0.005."""

_PAUSE = 0.00005
"""Seconds of sleep that let them in: ``sleep(0)`` mostly takes the interpreter straight back."""


def politely(items: Iterable[Item]) -> Iterator[Item]:
    """Hand on ``items``; in any thread but the main one, rest for a moment twice a millisecond."""
    if threading.current_thread() is threading.main_thread():
        yield from items
        return
    due = perf_counter() + _SLICE
    for item in items:
        yield item
        if perf_counter() > due:
            sleep(_PAUSE)
            due = perf_counter() + _SLICE


def let_go(items: list[Item]) -> None:
    """Empty a long list politely: freed with it, its items would go all at once."""
    for _ in politely(range(len(items))):
        items.pop()


class _Collector:
    """The garbage collector, off as long as anyone is making things."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._making = 0
        self._was_on = False

    def rest(self) -> None:
        """Begin to make things."""
        with self._lock:
            if not self._making:
                self._was_on = gc.isenabled()
                gc.disable()
            self._making += 1

    def go_on(self, *, made: bool) -> None:
        """They are made, or could not be; once nobody makes any more, it is on again."""
        with self._lock:
            self._making -= 1
            if self._making or not self._was_on:
                return
            if made:
                gc.freeze()
            gc.enable()


_COLLECTOR = _Collector()


@contextmanager
def no_collection() -> Iterator[None]:
    """Make many objects that all stay, without searching them for garbage.

    The collector would stop every thread to walk through all of them, again and again while they
    are made and ever after. So it is off until all who are inside have left, in whatever thread
    and order, and then what there is counts as permanent (``gc.freeze``); it is still freed when
    the last reference to it goes.

    Not to be held across an ``await``: whoever gives that up would leave while things are made.
    """
    _COLLECTOR.rest()
    made = False
    try:
        yield
        made = True
    finally:
        _COLLECTOR.go_on(made=made)
