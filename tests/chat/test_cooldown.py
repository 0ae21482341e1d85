"""How often one person is answered."""

from bot.chat.cooldown import REMEMBERED, Cooldown


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The seconds that have passed."""
        return self.now


def test_a_cooldown_counts_each_person_apart() -> None:
    """After the allowed answers one waits for the rest of the window, others do not."""
    clock = Clock()
    cooldown = Cooldown(2, 10, clock)
    assert [cooldown.wait(1) for _ in range(3)] == [0, 0, 10]
    clock.now = 9.5
    assert cooldown.wait(1) == 1
    assert cooldown.wait(2) == 0
    clock.now = 10
    assert cooldown.wait(1) == 0


def test_a_refusal_is_said_once_a_window() -> None:
    """In public one is asked to wait once, and again only in another window."""
    clock = Clock()
    cooldown = Cooldown(1, 10, clock)
    assert not cooldown.first_refusal(1)
    cooldown.wait(1)
    assert [cooldown.first_refusal(1) for _ in range(2)] == [True, False]
    clock.now = 11
    cooldown.wait(1)
    assert cooldown.first_refusal(1)


def test_a_cooldown_of_no_time_lets_everything_pass() -> None:
    """Zero seconds switch it off."""
    cooldown = Cooldown(1, 0)
    assert not any(cooldown.wait(1) for _ in range(100))


def test_a_cooldown_forgets_whoever_was_quiet_longest() -> None:
    """However many people ask, memory stays bounded."""
    cooldown = Cooldown(1, 1000)
    for person in range(REMEMBERED + 5):
        cooldown.wait(person)
    assert len(cooldown._windows) == REMEMBERED
    assert cooldown.wait(0) == 0
    assert cooldown.wait(REMEMBERED) > 0
