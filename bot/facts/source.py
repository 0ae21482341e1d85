"""Sources, and the fingerprint that proves a quote without keeping the article."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from bot.facts.values import Edtf, Frozen, Slug, Text, Words

WINDOW = 5
"""Words and marks in one hashed run: long enough to prove order, short enough for a short quote."""

DIGEST_BYTES = 6
"""48 bits a run: a wrong run passes by chance in one of 3 * 10**11 articles of a thousand words."""

_TOKEN = re.compile(r"\w+|[^\w\s]")


def _language(tag: str) -> str:
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415 - only what is read needs it

    try:
        Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        message = f"{tag!r} is no BCP 47 language tag; write en, fr, zh, id, ms or vi"
        raise ValueError(message) from None
    return tag


def _address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        message = f"{url!r} is no address; write one that begins with https:// or http://"
        raise ValueError(message)
    return url


# Pydantic's own type takes a hundredth of a second to load at every start.
Url = Annotated[
    str,
    Field(min_length=1, max_length=2083, json_schema_extra={"format": "uri"}),
    AfterValidator(_address),
]


def fingerprint(text: str) -> list[str]:
    """Hash every run of ``WINDOW`` words and marks of ``text``, in order.

    The method is shingling (Broder, "On the resemblance and containment of documents", 1997),
    with a keyless BLAKE2b digest a shingle. White space counts as present or absent, never by
    its kind or length; everything else counts to the letter, after Unicode NFC.

    Returns:
        Hexadecimal digests, ``WINDOW - 1`` fewer than the text has words and marks; none where
        the text is shorter than one run.
    """
    text = unicodedata.normalize("NFC", text)
    spans = [match.span() for match in _TOKEN.finditer(text)]
    runs = zip(spans, spans[WINDOW - 1 :], strict=False)
    return [_digest(text[first[0] : last[1]]) for first, last in runs]


def _digest(run: str) -> str:
    words = " ".join(run.split())
    return hashlib.blake2b(words.encode(), digest_size=DIGEST_BYTES).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Author(Frozen):
    """Who wrote a source, as the source names them."""

    name: Text
    """The name as printed."""
    entity: Slug | None = None
    """The author's own entity, which tells their office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Frozen):
    """One article: its citation, and the fingerprint of its text."""

    id: Slug
    """The name of the file without its ending; it never changes."""
    title: Text
    """The title as printed, or the editor's where the text has none."""
    title_is_ours: bool = False
    """Whether the title is the editor's; it is then never shown as a quotation."""
    outlet: Text | None = None
    """The newspaper, agency or site that published it; none where the text names none."""
    authors: tuple[Author, ...] = ()
    """Who wrote it, where the text says so."""
    language: Annotated[str, AfterValidator(_language)]
    """The BCP 47 tag of the language in which it is written, such as `en`."""
    published: Edtf | None = None
    """The date as printed; none where the text gives none."""
    published_estimate: Words | None = None
    """What the editor can say of the date where none is printed."""
    note: Words | None = None
    """What a reader should know of this source: a translation, a second-hand report, an opinion."""
    licence: Text
    """Whose the text is, and what of it is kept here."""
    url: Url | None = None
    """Where it can be read."""
    added: date
    """The day on which it was added to the fact base."""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """The SHA-256 of the file with the article's text, to recognise it by."""
    fingerprint: Annotated[
        str,
        Field(
            pattern=r"^[0-9a-f]{12}( [0-9a-f]{12})*$",
            json_schema_extra={"pattern": r"^[0-9a-f]{12}(\s[0-9a-f]{12})*$"},  # as it is wrapped
        ),
    ]
    """The digests of every run of words, in order, parted by single spaces."""

    def find(self, quote: str) -> int | None:
        """Find where ``quote`` stands in this source, word for word.

        Returns:
            The place of its first word, counted in words and marks from 0; none where it does
            not stand there, or is shorter than ``WINDOW`` words and marks.
        """
        wanted = " ".join(fingerprint(quote))
        found = self.fingerprint.find(wanted) if wanted else -1
        return None if found < 0 else found // (2 * DIGEST_BYTES + 1)
