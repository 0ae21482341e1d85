"""Names in bulk are read like one text, and acronyms told from words by how they are written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.fold import ranked, words
from bot.matching.numbered_names import Reading, read

LETTERS = "aBé'`. -\0広/:2\n\u0301\u2019東"
"""Of which a text is likely to be one that takes a closer look."""


def words_read(reading: Reading) -> list[tuple[str, list[str]]]:
    """Each name with its words."""
    return [
        (name, [reading.vocabulary[place] for place in reading.words[start:end]])
        for name, (start, end) in zip(reading.names, pairwise(reading.starts), strict=True)
    ]


@given(st.lists(st.one_of(st.text(max_size=40), st.text(LETTERS, max_size=12))))
def test_together_as_alone(names: list[str]) -> None:
    """Whatever names are read together, each has the words that it has as a text of its own."""
    alone = [(name, [ranked(word.text) for word in words(name)]) for name in names]
    read_together = words_read(read(("e", name) for name in names))
    assert sorted(read_together) == sorted(entry for entry in alone if entry[1])


@pytest.mark.parametrize(
    ("names", "acronyms"),
    [
        (["Fund of the EU", "UNESCO"], {"eu", "unesco"}),
        (["Fund of the EU", "Eu"], set()),
        (["FUND OF THE EU"], set()),
        (["R.C.E.P.", "L'OCDE", "ВТО"], {"rcep", "ocde", "vto"}),
        (["CHULALONGKORN"], set()),
        (["AI+", "AI中心"], {"ai"}),
        (["AI FUND中心"], set()),
    ],
)
def test_acronyms_are_short_runs_of_capitals(names: list[str], acronyms: set[str]) -> None:
    """Acronyms are short runs of capitals that stand nowhere as anything else."""
    assert read(("e", name) for name in names).acronyms == acronyms


def test_without_words() -> None:
    """A name without letters and its entity are left out."""
    reading = read([("e", "..."), ("f", "Fund")])
    assert (reading.ids, reading.names) == (["f"], ["Fund"])
