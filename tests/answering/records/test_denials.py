"""What a text denies, or says that its source does not give, is none of what it tells."""

import pytest

from bot.answering.records.denials import positive, words_denied
from bot.matching.fold import words


def test_what_is_not_said_is_left_out() -> None:
    """Our own words about what a source leaves open are no part of what it says."""
    assert positive("Five firms came; their names are not given.") == "Five firms came"
    assert positive("It began in May; it ended in June") == "It began in May; it ended in June"


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("it is not the view of Beijing, but of Awan", ["not", "the", "view", "of", "beijing"]),
        ("it is the view of Awan", []),
    ],
)
def test_a_negation_denies_its_clause(text: str, denied: list[str]) -> None:
    """The words from a negation to the end of its clause are denied, and no others."""
    found = words(text)
    assert [found[i].text for i in sorted(words_denied("en", text, found))] == denied
