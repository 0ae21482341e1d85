"""Names are arranged by their words, however they were read."""

from itertools import permutations

import pytest

from bot.matching.arrangement import Arranged, arrange
from bot.matching.numbered_names import read

PAIRS = [("lao", "Laos"), ("chn", "China"), ("lao", "LAOS"), ("cla", "China Laos"), ("lao", "Laos")]


def _told(arranged: Arranged) -> list[tuple[list[str], list[tuple[str, str]]]]:
    """The words of each form, and the entity and text of each of its names."""
    words = [
        [arranged.vocabulary[word] for word in arranged.words[start:end]]
        for start, end in zip(arranged.starts, arranged.starts[1:], strict=False)
    ]
    names = [
        [(arranged.ids[arranged.entities[n]], arranged.texts[n]) for n in range(start, end)]
        for start, end in zip(arranged.first, arranged.first[1:], strict=False)
    ]
    return list(zip(words, names, strict=True))


@pytest.mark.parametrize("large", [False, True])
def test_the_order_of_reading_tells_nothing(*, large: bool) -> None:
    """By whatever way, the same names are arranged alike in any order, each pair once."""
    arranged = {str(_told(arrange(read(some), large=large))) for some in permutations(PAIRS)}
    assert arranged == {
        str(
            [
                (["china"], [("chn", "China")]),
                (["china", "laos"], [("cla", "China Laos")]),
                (["laos"], [("lao", "LAOS"), ("lao", "Laos")]),
            ]
        )
    }


def test_words_are_counted_by_entity() -> None:
    """A word counts once for each entity that has it in a name, however many names that has."""
    arranged = arrange(read(PAIRS), large=False)
    assert dict(zip(arranged.vocabulary, arranged.counts, strict=True)) == {"china": 2, "laos": 2}
