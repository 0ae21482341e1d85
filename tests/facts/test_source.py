"""A fingerprint proves a quote word for word, and nothing that is not one."""

import re
from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.facts import Source
from bot.facts.source import DIGEST_BYTES, WINDOW, fingerprint
from bot.facts.values import adapter

from .small_base import ARTICLE, CITY_QUOTE, FAIR_QUOTE

TEXTS = st.text(alphabet="aeéiou bn ,.’'“”« »!-1\n\u00a0\u202fß你の", min_size=20, max_size=120)


def source(text: str, **more: object) -> Source:
    """A source of which only the text matters."""
    fields = {"id": "x", "title": "T", "outlet": "O", "language": "en", "licence": "L"}
    proof = {"added": "2026-01-01", "sha256": "0" * 64, "fingerprint": " ".join(fingerprint(text))}
    return adapter(Source).validate_python(fields | proof | more)


def tokens(text: str) -> list[re.Match[str]]:
    """The words and marks of a text."""
    return list(re.finditer(r"\w+|[^\w\s]", text))


def stands_in(quote: str, text: str) -> bool:
    """Whether a quote stands in a text from word to word, found without any digest."""
    spaced = r"\s+".join(map(re.escape, normalize("NFC", quote).split()))
    text = normalize("NFC", text)
    starts = {token.start() for token in tokens(text)}
    ends = {token.end() for token in tokens(text)}
    found = (re.compile(spaced).match(text, start) for start in starts)
    return any(match is not None and match.end() in ends for match in found)


def test_quotes_are_found_where_they_stand() -> None:
    """The place is counted in words and marks from the beginning of the article."""
    article = source(ARTICLE)
    assert article.find(FAIR_QUOTE) == 0
    place = article.find(CITY_QUOTE)
    assert place is not None
    assert tokens(ARTICLE)[place][0] == "Über"


def test_white_space_counts_only_as_such() -> None:
    """Wrapped lines, non-breaking and doubled spaces prove the same quote."""
    article = source(ARTICLE)
    assert article.find(FAIR_QUOTE.replace(" ", "\u00a0\n ")) == 0
    assert article.find(FAIR_QUOTE.replace(" “", "“")) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“Ipsum”", '"Ipsum"'),
        ("“Ipsum”", "Ipsum"),
        ("3,5", "3.5"),
        ("Über", "Uber"),
        ("million, he", "million he"),
        ("Monday. It", "Monday It"),
        ("The mayor of", "The Mayor of"),
        ("mayor of Lorem", "Lorem of mayor"),
    ],
)
def test_a_changed_mark_is_not_found(old: str, new: str) -> None:
    """A comma, an accent, a quotation mark, a capital or two swapped words make another quote."""
    assert old in ARTICLE
    assert source(ARTICLE).find(ARTICLE) == 0
    assert source(ARTICLE).find(ARTICLE.replace(old, new, 1)) is None


def test_composed_and_decomposed_letters_are_one() -> None:
    """How an accent is encoded says nothing, because no reader can see it."""
    assert source(ARTICLE).find(normalize("NFD", CITY_QUOTE)) == source(ARTICLE).find(CITY_QUOTE)


def test_what_is_too_short_proves_nothing() -> None:
    """Fewer words and marks than one run are never found, nor is a text of none."""
    article = source("one two three four five six")
    assert article.find("one two three four five") == 0
    assert article.find("one two three four") is None
    assert article.find("") is None


def test_a_run_from_another_place_is_not_found() -> None:
    """Two true stretches with a gap between them are no quote."""
    words = [f"w{n}" for n in range(30)]
    article = source(" ".join(words))
    assert article.find(" ".join(words[0:10])) == 0
    assert article.find(" ".join(words[0:10] + words[15:25])) is None


@given(TEXTS, st.data())
def test_every_verbatim_stretch_is_found(text: str, data: st.DataObject) -> None:
    """Any stretch from word to word that is long enough is found."""
    text = normalize("NFC", text)
    found = tokens(text)
    assume(len(found) >= WINDOW)
    first = data.draw(st.integers(0, len(found) - WINDOW))
    last = data.draw(st.integers(first + WINDOW, len(found))) - 1
    place = source(text).find(text[found[first].start() : found[last].end()])
    assert place is not None
    assert place <= first


@given(TEXTS, st.data())
def test_only_what_stands_there_is_found(text: str, data: st.DataObject) -> None:
    """One character changed, missing, added or swapped is found only if that stands there too."""
    text = normalize("NFC", text)
    assume(len(tokens(text)) >= WINDOW)
    at = data.draw(st.integers(0, len(text) - 2))
    other = data.draw(st.sampled_from("aé,.’” b"))
    changed = data.draw(
        st.sampled_from(
            [
                text[:at] + other + text[at + 1 :],
                text[:at] + text[at + 1 :],
                text[:at] + other + text[at:],
                text[:at] + text[at + 1] + text[at] + text[at + 2 :],
            ]
        )
    )
    assume(len(tokens(changed)) >= WINDOW)
    assert (source(text).find(changed) is not None) == stands_in(changed, text)


def test_a_fingerprint_does_not_keep_the_text() -> None:
    """It holds digests only, one a run, so that the article cannot be read from it."""
    runs = fingerprint(ARTICLE)
    assert len(runs) == len(tokens(ARTICLE)) - WINDOW + 1
    assert all(re.fullmatch(r"[0-9a-f]+", run) and len(run) == 2 * DIGEST_BYTES for run in runs)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", "xx"),
        ("language", "english"),
        ("language", "../../etc"),
        ("published", "16 September 2023"),
        ("url", "javascript:alert(1)"),
        ("sha256", "abc"),
        ("fingerprint", "abc"),
        ("fingerprint", ""),
        ("added", "yesterday"),
        ("id", "../x"),
    ],
)
def test_fields_follow_their_standards(field: str, value: str) -> None:
    """Languages, dates, addresses, digests and ids that are none are refused."""
    with pytest.raises(ValidationError):
        source(ARTICLE, **{field: value})


def test_fields_may_be_written_in_any_of_the_standard_ways() -> None:
    """Regional languages and unknown years are as good as plain ones."""
    found = source(ARTICLE, language="zh-Hant", published="XXXX-02", added=date(2026, 1, 1))
    assert found.published == "XXXX-02"
