"""Memory given back."""

import ctypes

import pytest

from bot.matching.freeing import give_back


def test_c_libraries_that_give_nothing_back_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is raised where the C library cannot do it."""
    give_back()
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    give_back()
