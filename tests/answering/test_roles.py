"""Which roles people do not tell apart."""

from bot.answering.roles import kin
from bot.facts import Role


def test_kin() -> None:
    """Who sets a meeting up organises it; who signs does not."""
    assert Role.ORGANISER in kin([Role.FOUNDER])
    assert kin([Role.SIGNATORY]) == {Role.SIGNATORY}
