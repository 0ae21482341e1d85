"""Memory that is free, given back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Give back to the system what building has freed: glibc keeps it until asked."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in other C libraries
        if trim is not None:
            trim(0)
