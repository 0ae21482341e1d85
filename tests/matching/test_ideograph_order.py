"""The order of ideographs."""

import pytest

from bot.matching.ideograph_order import in_order
from bot.matching.typed import Typed


@pytest.mark.parametrize(
    ("typed", "kept", "swapped"),
    [
        ("天地人", "天地人", ""),
        ("地天人", "地人", "天"),
        ("人天地", "天地", ""),  # not beside its neighbour
        ("地天地人", "天地人", ""),
    ],
)
def test_most_of_the_order_is_kept(typed: str, kept: str, swapped: str) -> None:
    """Of ideographs in another order, those that weigh most stay; neighbours count as swapped."""
    name = [0, 1, 2]
    hits = {
        n: [(at, 1.0, 1) for at, found in enumerate(typed) if found == letter]
        for n, letter in enumerate("天地人")
    }
    ordered, others = in_order(Typed(typed, [0.5] * len(typed), hits), name, [0.4, 0.5, 0.5])
    assert "".join("天地人"[n] for n in name if n in ordered) == kept
    assert "".join("天地人"[n] for n, _ in others) == swapped
    places = [place[0] for n in name for place in ordered.get(n, ())]
    assert places == sorted(places)
