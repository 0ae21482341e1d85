"""Names, quotes and citations."""

from dataclasses import replace

import pytest

from bot.facts import Quote
from bot.locales.quoting import Quoting, quoting_for
from bot.locales.translator import translator_for

from .small_base import FIRMS, OPENED, PLANS, base

BASE = base()


@pytest.fixture
def english() -> Quoting:
    """The names and quotes of the small base in English."""
    return Quoting(BASE, translator_for("en"))


def test_only_entities_that_are_there_are_options(english: Quoting) -> None:
    """An id that is gone is no option; a name and what it is are in the reader's language."""
    assert [option.id for option in english.options(("alpha", "gone", "beta"))] == ["alpha", "beta"]
    french = Quoting(BASE, translator_for("fr")).option(BASE.entities["alpha"])
    assert (french.label, french.description) == ("Alpha FR", "About Alpha. (fr)")


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        ((), ""),
        (("gone",), ""),
        (("alpha",), "Alpha"),
        (("alpha", "beta"), "Alpha and Beta"),
        (("alpha", "beta", "mayor"), "Alpha, Beta and Mayor"),
    ],
)
def test_names_are_a_list_in_a_sentence(english: Quoting, ids: tuple[str, ...], names: str) -> None:
    """Names are joined as a sentence joins them."""
    assert english.names(ids) == names


def test_a_quote_is_shown_with_whom_it_means(english: Quoting) -> None:
    """Whom a pronoun means stands outside the quotation marks."""
    shown = english.quoted(FIRMS).shown
    assert shown.startswith(f"“{FIRMS.text}”")
    assert "Mayor" in shown.removeprefix(f"“{FIRMS.text}”")
    assert english.quoted(OPENED).shown == f"“{OPENED.text}”"


def test_only_a_foreign_quote_is_translated(english: Quoting) -> None:
    """A translation stands beside a quote that is not in the reader's language, and no other."""
    assert "The fair is to have" in (english.quoted(PLANS).translation or "")
    assert english.quoted(OPENED).translation is None
    assert Quoting(BASE, translator_for("fr")).quoted(PLANS).translation is None


def test_a_citation_tells_what_is_known(english: Quoting) -> None:
    """Title and date are told; a title of ours, no outlet and no date are told as such."""
    gazette = BASE.sources["gazette"]
    citation = english.citation(gazette)
    assert all(part in citation for part in ("The Outlet", "“Title of gazette”", "6 May 2023"))
    bare = replace(gazette, id="bare", outlet=None, published=None, title_is_ours=True)
    bare_citation = english.citation(bare)
    assert "“Title of gazette”" not in bare_citation
    assert english.translator("outlet-not-named") in bare_citation
    assert english.dated(bare) == english.translator("source-undated")


def test_each_quote_is_worded_once(english: Quoting) -> None:
    """An equal quote has the same words, not only equal ones."""
    again = Quote(source=OPENED.source, text=OPENED.text)
    assert english.quoted(again) is english.quoted(OPENED)
    assert quoting_for(BASE, "en") is quoting_for(BASE, "en")


@pytest.mark.parametrize(("tag", "name"), [("fr", "French"), ("zh-CN", "Chinese (China)")])
def test_languages_have_names(english: Quoting, tag: str, name: str) -> None:
    """A language is named in the reader's."""
    assert english.language_name(tag).startswith(name.partition(" ")[0])
