"""How far passages carry a statement."""

import pytest

from bot.checking.sources.support import LEAST_GAIN, Support, nothing
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import Part, PartKind
from bot.checking.values.comparison import Fit

BARE = Support(
    (), (), (), LEAST_GAIN, 0.0, (), is_named=True, gives_all=True, least=LEAST_GAIN, is_close=True
)


@pytest.mark.parametrize(
    ("support", "expected"),
    [
        (BARE, True),
        (BARE._replace(gain=LEAST_GAIN / 2), False),
        (BARE._replace(gain=LEAST_GAIN / 2, least=LEAST_GAIN / 2), True),
        (BARE._replace(is_close=False), False),
        (BARE._replace(lack=LEAST_GAIN), False),
    ],
)
def test_a_statement_is_supported_as_it_stands(support: Support, *, expected: bool) -> None:
    """Enough is explained and little left over; one's own things need less, an open name all."""
    assert support.is_whole is expected


def test_a_value_that_none_gives_supports_no_whole(reader: Reader) -> None:
    """What no passage gives leaves at most a part, and ranks below the rest."""
    value = reader.read("ten firms", "en").values[0]
    support = BARE._replace(unsaid=(value,), fits=(Fit.OTHER,))
    assert not support.is_whole
    assert support.rank == BARE.rank - 1


@pytest.mark.parametrize(
    ("support", "expected"),
    [
        (BARE, True),
        (BARE._replace(lack=10 * LEAST_GAIN), False),
        (BARE._replace(gain=0.1), False),
        (BARE._replace(missing=(Part(PartKind.STRANGE, "quux", 0, 0),)), True),
        (BARE._replace(missing=(Part(PartKind.STRANGE, "quux", 0, 0),), is_named=False), False),
    ],
)
def test_a_part_may_be_supported(support: Support, *, expected: bool) -> None:
    """A share of a statement is borne out where it is about what the sources know."""
    assert support.is_part is expected


def test_nothing_supports_nothing(reader: Reader) -> None:
    """A statement of which no passage speaks is open in every part and value."""
    reading = reader.read("Three purple wugs.", "en")
    support = nothing(reading)
    assert support.missing == reading.parts
    assert support.unsaid == reading.values
    assert support.fits == (Fit.OTHER,)
    assert not support.things
    assert not support.is_whole
    assert not support.is_part
