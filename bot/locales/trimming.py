"""Text that is cut where it is too long."""

_ELLIPSIS = "…"


def trim(text: str, limit: int) -> str:
    """Cut our own words, or a reader's, at the end of a word; never used on a quote.

    Args:
        text: Plain text, before it is escaped.
        limit: Characters at most, the ellipsis counted.
    """
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    cut = text[: limit - 1]
    is_whole = text[limit - 1].isspace() or cut[-1:].isspace()
    words = cut if is_whole or len(cut.split()) < 2 else cut.rsplit(None, 1)[0]  # noqa: PLR2004 - a first word that is too long is cut
    return words.rstrip(" ,;:–-") + _ELLIPSIS
