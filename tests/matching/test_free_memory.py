"""Memory given back."""

import ctypes
import sys
from types import SimpleNamespace

import pytest

from bot.matching.free_memory import give_back


def test_what_is_free_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Linux the C library is asked once to keep nothing back; elsewhere it is not."""
    kept_back: list[int] = []
    library = SimpleNamespace(malloc_trim=kept_back.append)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: library)
    monkeypatch.setattr(sys, "platform", "linux")
    give_back()
    assert kept_back == [0]
    monkeypatch.setattr(sys, "platform", "darwin")
    give_back()
    assert kept_back == [0]


def test_c_libraries_that_give_nothing_back_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the C library cannot do it, it is asked for that and for nothing else."""
    asked: list[str] = []

    class Library:
        def __getattr__(self, name: str) -> object:
            asked.append(name)
            raise AttributeError(name)

    monkeypatch.setattr(ctypes, "CDLL", lambda _: Library())
    monkeypatch.setattr(sys, "platform", "linux")
    give_back()
    assert asked == ["malloc_trim"]
