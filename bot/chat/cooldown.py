"""How often one person is answered."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

REMEMBERED = 10_000
"""People whose last answers are counted; whoever was quiet longest is forgotten first."""


@dataclass(slots=True)
class _Window:
    started: float
    uses: int = 0
    told: bool = False


class Cooldown:
    """Counts the answers of each person in windows of time.

    Args:
        uses: Answers in one window.
        seconds: The length of a window; 0 lets everything pass.
        clock: Seconds that only rise.
    """

    def __init__(
        self, uses: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._uses = uses
        self._seconds = seconds
        self._clock = clock
        self._windows: OrderedDict[int, _Window] = OrderedDict()

    def wait(self, user_id: int) -> int:
        """Count one answer to a person.

        Returns:
            Whole seconds until there is another one; 0 where it may be given now.
        """
        if not self._seconds:
            return 0
        now = self._clock()
        window = self._windows.get(user_id)
        if window is None or now - window.started >= self._seconds:
            window = self._windows[user_id] = _Window(now)
            if len(self._windows) > REMEMBERED:
                self._windows.popitem(last=False)
        self._windows.move_to_end(user_id)
        if window.uses < self._uses:
            window.uses += 1
            return 0
        return math.ceil(window.started + self._seconds - now)

    def first_refusal(self, user_id: int) -> bool:
        """Whether the person has not been told yet to wait in this window."""
        window = self._windows.get(user_id)
        if window is None or window.told:
            return False
        window.told = True
        return True
