"""What is made of one fact base, and what of it is kept."""

from bot.chat.edition import Edition
from bot.facts import Kind


def test_what_was_picked_is_kept_and_what_was_typed_is_not(edition: Edition) -> None:
    """The same id leads to the same reply; a name that somebody types is looked up anew."""
    picked = edition.look_up(Kind.FUND, "harbour-fund")
    assert edition.look_up(Kind.FUND, "harbour-fund") is picked
    typed = edition.look_up(Kind.FUND, "harbour fund")
    assert typed == picked
    assert edition.look_up(Kind.FUND, "harbour fund") is not typed
