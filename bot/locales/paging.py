"""Which statements stand on which page: whole ones only, the asked-for ones first."""

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.locales.card import Line, Point

FIRST_PAGE = 3
"""Points and quotes on the first page, so that the answer is seen at once."""

LATER_PAGE = 5
"""Points on each later page."""

ROOM = 3_200
"""Weight of a page; Discord takes 4,000 characters and about 10,000 bytes over a whole message."""

BYTE_WEIGHT = 0.4
"""So that 4,000 in weight stay within Discord's bytes too."""

_ESCAPED = frozenset("\\*_~`|>#-+[]()<@:.")
"""Marks before which a face may have to put another one."""


def weight(text: str | None) -> int:
    """How much of a page a text fills: its characters with escapes, or its bytes."""
    if not text:
        return 0
    characters = len(text) + sum(character in _ESCAPED for character in text)
    return max(characters, int(len(text.encode()) * BYTE_WEIGHT))


def weight_of(point: Point) -> int:
    """How much of a page a point fills."""
    texts: list[str | None] = [point.claim]
    for line in point.lines:
        texts += (line.label, line.value, line.text)
    for quote in point.quotes:
        texts += (quote.shown, quote.citation, quote.translation)
    return sum(weight(text) + 8 for text in texts)  # 8: the marks of bold, quotes and line ends


def pages_of(asked: Sequence[Point], more: Sequence[Point], taken: int) -> list[tuple[Point, ...]]:
    """Lay points out on pages.

    Args:
        asked: What was asked for.
        more: What stands behind it; it starts on a page of its own.
        taken: The weight of everything else on the first page.

    Returns:
        At least one page; the first may be empty.
    """
    return [*_fill(asked, FIRST_PAGE, taken), *_fill(more, LATER_PAGE, 0)] or [()]


def _parts(point: Point) -> Iterator[Point]:
    """The point itself, or several where it alone would be too much for a page."""
    if weight_of(point) <= ROOM:
        yield point
        return
    for quote in point.quotes:
        lines: list[Line] = []
        for line in point.lines:
            if lines and weight_of(Point((*lines, line), ())) > ROOM // 2:
                yield Point(tuple(lines), (quote,), point.claim)
                lines = []
            lines.append(line)
        yield Point(tuple(lines), (quote,), point.claim)


def _fill(points: Sequence[Point], limit: int, used: int) -> Iterator[tuple[Point, ...]]:
    """Put points on pages, each page at least one."""
    page: list[Point] = []
    quotes = 0
    for point in chain.from_iterable(map(_parts, points)):
        size = weight_of(point)
        is_full = len(page) == limit or quotes + len(point.quotes) > limit or used + size > ROOM
        if page and is_full:
            yield tuple(page)
            page, quotes, used, limit = [], 0, 0, LATER_PAGE
        page.append(point)
        quotes += len(point.quotes)
        used += size
    if page:
        yield tuple(page)
