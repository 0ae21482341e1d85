"""What stands on which page."""

from itertools import chain

import pytest

from bot.locales.card import Line, Point, Quoted
from bot.locales.paging import (
    BYTE_WEIGHT,
    FIRST_PAGE,
    LATER_PAGE,
    ROOM,
    pages_of,
    weight,
    weight_of,
)


def point(name: str, size: int = 10, quotes: int = 1) -> Point:
    """A point of one line of so many letters, with so many short quotes."""
    made = tuple(Quoted("q", "source", "en", f"q{n}", "c", None) for n in range(quotes))
    return Point((Line(name, "x" * size),), made)


def names(pages: list[tuple[Point, ...]]) -> list[list[str]]:
    """The labels of the lines of each page."""
    return [[line.label for one in page for line in one.lines] for page in pages]


@pytest.mark.parametrize(
    ("text", "expected"),
    [(None, 0), ("", 0), ("plain", 5), ("*bold*", 8), ("字" * 10, int(30 * BYTE_WEIGHT))],
)
def test_a_text_fills_a_page_by_marks_or_bytes(text: str | None, expected: int) -> None:
    """Marks that are escaped count twice, and letters of many bytes by their bytes."""
    assert weight(text) == expected


def test_no_points_make_one_empty_page() -> None:
    """There is always a page to show."""
    assert pages_of((), (), 0) == [()]


def test_the_first_page_is_short() -> None:
    """A few points come first, more on each page after it, in order and each once."""
    points = [point(str(n)) for n in range(FIRST_PAGE + LATER_PAGE + 1)]
    found = names(pages_of(points, (), 0))
    assert [len(page) for page in found] == [FIRST_PAGE, LATER_PAGE, 1]
    assert [*chain(*found)] == [str(n) for n in range(len(points))]


def test_what_is_behind_starts_on_a_page_of_its_own() -> None:
    """What was asked for shares no page with what was not."""
    assert names(pages_of([point("asked")], [point("more")], 0)) == [["asked"], ["more"]]


def test_quotes_fill_a_page_as_points_do() -> None:
    """A point of many quotes leaves room for fewer others."""
    found = names(pages_of([point("one", quotes=FIRST_PAGE), point("two")], (), 0))
    assert found == [["one"], ["two"]]


def test_no_page_is_too_full() -> None:
    """What else stands on the first page, and long points, leave room for fewer."""
    points = [point(str(n), size=ROOM // 3) for n in range(3)]
    assert names(pages_of(points, (), ROOM // 3)) == [["0"], ["1", "2"]]
    pages = pages_of(points, (), 0)
    assert all(sum(map(weight_of, page)) <= ROOM for page in pages)


def test_a_point_too_long_is_parted_by_its_lines() -> None:
    """The quote of a point that fills more than a page stands under each part of its lines."""
    quote = Quoted("q", "source", "en", "q", "c", None)
    lines = tuple(Line(str(n), "x" * (ROOM // 4)) for n in range(6))
    pages = pages_of([Point(lines, (quote,))], (), 0)
    assert len(pages) > 1
    assert [*chain(*names(pages))] == [line.label for line in lines]
    assert all(one.quotes == (quote,) for page in pages for one in page)
    assert all(sum(map(weight_of, page)) <= ROOM for page in pages)
