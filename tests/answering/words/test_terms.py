"""Some terms are told apart by their keys."""

from bot.answering.words.terms import is_unsaid


def test_unsaid_notions_are_told_apart() -> None:
    """A concept of which no source speaks is known by its key."""
    assert is_unsaid(("concepts", "unsaid_winner"))
    assert not is_unsaid(("concepts", "talent"))
