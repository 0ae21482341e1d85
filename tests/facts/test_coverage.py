"""What of an article no quote touches is found in the text itself."""

from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from bot.facts.coverage import coverage, sentences

from .small_base import ARTICLE, CITY, FAIR, SmallBase


def split(text: str, language: str) -> list[str]:
    """The sentences of a text."""
    return [text[start:end] for start, end in sentences(text, language)]


def test_sentences_that_no_quote_touches_are_told_by_line(small: SmallBase) -> None:
    """Each is told where it stands in the article, and nothing else is."""
    (found,) = coverage(small.load(), small.article.parent)
    assert (found.source, found.file, found.misquoted) == ("the-ipsum-fair", small.article, ())
    assert found.sentences == 5
    assert [(one.file, one.line) for one in found.untouched] == [
        (small.article, 1),
        (small.article, 3),
        (small.article, 4),
    ]
    assert found.untouched[0].message == (
        "no quote touches “It cost 3,5 million, he said.”; quote it if it tells a fact"
    )


def test_a_quote_over_two_sentences_touches_both(small: SmallBase) -> None:
    """Wherever a quote begins and ends, what it overlaps is touched."""
    data = deepcopy(CITY)
    data["facts"][0]["quotes"][0]["text"] = "he said. Über 40 firms came"
    small.put("partners", data)
    (found,) = coverage(small.load(), small.article.parent)
    assert [one.line for one in found.untouched] == [3, 4]


def test_a_source_without_its_text_is_told(small: SmallBase, tmp_path: Path) -> None:
    """A text is recognised by its content only; one changed letter makes it another."""
    small.article.rename(small.article.with_name("renamed.txt"))
    (found,) = coverage(small.load(), small.article.parent)
    assert found.file == small.article.with_name("renamed.txt")
    found.file.write_text(ARTICLE + ".", "utf-8")
    (found,) = coverage(small.load(), small.article.parent)
    assert found.file is None
    assert found.untouched == ()
    assert coverage(small.load(), tmp_path)[0].file is None


def test_quotes_are_proven_by_the_text_itself(small: SmallBase) -> None:
    """A quote that a false fingerprint lets pass is found out by the text."""
    base = small.load()
    quote = FAIR["facts"][0]["quotes"][0]
    fair = base.entities["ipsum-fair"]
    fact = fair.facts[0]
    false = replace(fact.quotes[0], text=quote["text"].replace("Monday", "Sunday"))
    entity = replace(fair, facts=(replace(fact, quotes=(false,)),))
    changed = type(base)({**base.entities, "ipsum-fair": entity}, base.sources, "")
    (found,) = coverage(changed, small.article.parent)
    assert found.misquoted == (false.text,)


def test_sentences_inside_quotation_marks_are_apart() -> None:
    """A long quotation is not one sentence, and no opening mark hangs on the sentence before."""
    assert split("He said: “It is done. It was hard.” They left.", "en") == [
        "He said: “It is done.",
        "It was hard.”",
        "They left.",
    ]
    assert split("« C’est fait », dit-il. « Ce fut dur. On continue. »", "fr")[1:] == [
        "Ce fut dur.",
        "On continue.",
    ]


def test_abbreviations_and_figures_end_no_sentence() -> None:
    """Points inside names and numbers are no full stops, in English as in French."""
    assert len(split("Beijing Muguo Tech Co., Ltd. paid $13.9 billion to Dr. Li.", "en")) == 1
    assert len(split("Le fonds compte 1,38 milliard, soit 3.0 en tout, etc. et plus.", "fr")) == 1


def test_lines_end_sentences_and_marks_alone_are_none() -> None:
    """Headings and list items stand on lines of their own; a lone sign says nothing."""
    assert split("×\n\nA heading\n\n• first\n• second", "en") == [
        "A heading",
        "• first",
        "• second",
    ]
