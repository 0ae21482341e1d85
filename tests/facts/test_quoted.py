"""What must hold of quotes."""

from copy import deepcopy

import pytest

from .small_base import CITY, FAIR, FAIR_QUOTE, SmallBase, with_quote


def test_every_quote_is_translated(small: SmallBase) -> None:
    """A quote without a translation into each language that Footnote speaks is told."""
    small.put("partners", with_quote(CITY, translation={}))
    (told,) = small.problems()
    assert told.endswith("this quote has no translation; add `translation: {fr: …}`")


def test_a_changed_quote_is_told_once(small: SmallBase) -> None:
    """Neither the changed quote, nor the same one unchanged elsewhere, is missed a translation."""
    for lost in ({}, {"translation": {"fr": "Le maire"}}):
        data = with_quote(FAIR, text=FAIR_QUOTE.replace("“", "‘"), translation={})
        data["facts"][0]["quotes"][0] |= lost
        small.put("initiatives", data)
        told = small.problems()
        changed = [one for one in told if "does not stand in the-ipsum-fair" in one]
        assert len(changed) == 1
        # Where the translation is gone as well, that is another cause.
        assert len(told) == (1 if lost else 2)


def test_a_wrong_quote_in_many_places_is_told_once(small: SmallBase) -> None:
    """A quote that is wrong in the same way in several places is one problem that names them."""
    data = deepcopy(FAIR)
    data["facts"].append(deepcopy(data["facts"][0]) | {"attribute": "purpose"})
    for fact in data["facts"]:
        fact["quotes"][0]["text"] = FAIR_QUOTE.replace("“", "‘")
    small.put("initiatives", data)
    (told,) = small.problems()
    assert "does not stand in the-ipsum-fair word for word" in told
    assert f"; also in {small.folder}/initiatives/ipsum-fair.yaml:" in told


def test_one_translation_serves_everywhere(small: SmallBase) -> None:
    """A quote that stands in several places is translated in one of them, or alike in all."""
    assert FAIR["relations"][0]["quotes"][0].get("translation") is None
    quote = small.load().entities["ipsum-fair"].relations[0].quotes[0]
    assert (
        small.load().translation(quote, "fr") == FAIR["facts"][0]["quotes"][0]["translation"]["fr"]
    )
    assert list(small.load().wordings(quote)) == [
        ("en", FAIR_QUOTE),
        ("fr", small.load().translation(quote, "fr")),
    ]
    small.put("partners", with_quote(CITY, text=FAIR_QUOTE))
    (told,) = small.problems()
    assert "this quote has another fr translation in another place" in told


def test_a_quote_is_not_translated_into_its_own_language(small: SmallBase) -> None:
    """An English translation of English words would be another text."""
    both = {"fr": "Une traduction", "en": "The same in other words"}
    small.put("partners", with_quote(CITY, translation=both))
    (told,) = small.problems()
    assert "the quote is in en itself; remove `translation: en`" in told


@pytest.mark.parametrize(
    ("said", "told"),
    [("on Monday", 0), ("on\N{NO-BREAK SPACE}Monday", 0), ("on Tuesday", 1)],
)
def test_the_words_of_a_date_are_quoted(small: SmallBase, said: str, told: int) -> None:
    """A card shows the words of a date as the source's own, so a quote of the fact has them."""
    data = deepcopy(FAIR)
    data["facts"][0] |= {"attribute": "start", "when": {"edtf": "XXXX", "said": said}}
    small.put("initiatives", data)
    problems = small.problems()
    assert len(problems) == told
    assert all(f"no quote of this fact says “{said}”" in problem for problem in problems)
