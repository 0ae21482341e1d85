"""The cards that no question leads to."""

from dataclasses import replace

from bot.answering import Gap, Unknown
from bot.facts import FactBase
from bot.facts.source import Author
from bot.locales import (
    Line,
    Outcome,
    help_card,
    present,
    sources_card,
)

from .shown import BASE, lines_of_card
from .small_base import words


def test_the_sources_are_cited_with_how_much_is_quoted() -> None:
    """Each source has its citation, its authors, its note and the number of its quotations."""
    authors = (Author(name="A. B."), Author(name="C. D."))
    gazette = replace(BASE.sources["gazette"], authors=authors, note=words("A note."))
    card = sources_card(FactBase(BASE.entities, {**BASE.sources, "gazette": gazette}, "x"), "en")
    assert lines_of_card(card) == [
        Line(
            "“Title of bulletin”",
            "The Outlet · author not named · in English · 1 quotation",
            "Some day in May.",
        ),
        Line(
            "“Title of gazette”",
            "The Outlet · by A. B. and C. D. · 6 May 2023 · in English · 4 quotations",
            "A note.",
        ),
        Line(
            "“Title of revue”",
            "The Outlet · author not named · date not given · in French · 1 quotation",
        ),
    ]
    assert "version" in card.footer


def test_asked_of_as_such_a_source_is_cited_alone() -> None:
    """The card has the citation of just the sources that are meant, and answers by no quote."""
    card = sources_card(BASE, "en", asked=(BASE.sources["gazette"],))
    assert [line.label for line in lines_of_card(card)] == ["“Title of gazette”"]
    assert card.outcome is Outcome.ABSTAIN
    assert present(Unknown(Gap.CITED, sources=(BASE.sources["gazette"],)), BASE, "en") == card


def test_an_author_whom_the_text_describes_is_told_in_the_readers_language() -> None:
    """A description is translated by the name of its entity; a name stays as printed."""
    authors = (Author(name="the fair's people", entity="fair"), Author(name="A. B.", entity="fair"))
    gazette = replace(BASE.sources["gazette"], authors=authors)
    base = FactBase(BASE.entities, {**BASE.sources, "gazette": gazette}, "x")
    assert "by the fair's people and A. B." in lines_of_card(sources_card(base, "en"))[1].value
    assert "par fair FR et A. B." in lines_of_card(sources_card(base, "fr"))[1].value


def test_help_speaks_the_readers_language() -> None:
    """The help names the commands as they are called in that language."""
    assert "/partenaire" in lines_of_card(help_card("fr"))[0].label
    assert "/partner" in lines_of_card(help_card("en"))[0].label
