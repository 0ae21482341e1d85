"""The names themselves, packed."""

import pytest

from bot.matching.store import Store

NAMES = [
    ("fund", "Guangxi AI Fund"),
    ("fund", "guangxi ai fund"),
    ("other", "GUANGXI AI FUND"),
    ("place", "Guangxi"),
    ("conference", "Chengdu International Software Conference"),
    ("university", "Punjab University of Lahore"),
    ("nothing", "…"),
]


@pytest.fixture(scope="module")
def store() -> Store:
    """A few names, of which some fold to the same words."""
    return Store(NAMES, {"fund": frozenset({"fund", "initiative"})})


def form(store: Store, *words: str) -> int:
    """The form of these words."""
    (found,) = store.exactly(words)
    return found


def test_names_of_the_same_words_are_one_form(store: Store) -> None:
    """A form has all names that fold to it, each of its entity; a name of marks alone has none."""
    names = store.names_of(form(store, "guangxi", "ai", "fund"))
    assert {store.ids[store.entities[name]] for name in names} == {"fund", "other"}
    assert store.forms == 4
    assert "nothing" not in {store.ids[entity] for entity in store.entities}


def test_a_form_is_read_back(store: Store) -> None:
    """A form tells its words, their letters, and what they weigh together."""
    fund = form(store, "guangxi", "ai", "fund")
    assert store.folded(fund) == ["guangxi", "ai", "fund"]
    assert store.letters(fund) == "guangxiaifund"
    weights = (store.vocabulary.weights[word] for word in store.words_of(fund))
    assert store.weights[fund] == pytest.approx(sum(weights))


@pytest.mark.parametrize(
    "words", [("guangxi", "zorblat"), ("ai", "fund"), ("fund", "ai", "guangxi")]
)
def test_only_the_very_words_are_a_form(store: Store, words: tuple[str, ...]) -> None:
    """Unknown words, a part of a name and another order are no form."""
    assert not store.exactly(words)


def test_a_word_leads_to_its_forms(store: Store) -> None:
    """Every form with a word is found by it, in order, and counted."""
    word = store.vocabulary.number["guangxi"]
    forms = [*store.forms_with(word)]
    assert forms == sorted({form(store, "guangxi"), form(store, "guangxi", "ai", "fund")})
    assert store.count_with(word) == len(forms)


def test_forms_that_begin_alike(store: Store) -> None:
    """Forms are found by their first words and the beginning of the next one."""
    number = store.vocabulary.number
    low, high = store.vocabulary.beginning("a")
    begun = store.beginning([number["guangxi"]], low, high)
    assert [*begun] == [form(store, "guangxi", "ai", "fund")]


@pytest.mark.parametrize(("letters", "found"), [("cisc", 1), ("pul", 1), ("puol", 0), ("g", 0)])
def test_initials_are_known(store: Store, letters: str, found: int) -> None:
    """The first letters of a name's telling words lead to it, from three words on."""
    assert len(store.with_initials(letters)) == found


def test_kinds_are_those_of_any_bearer(store: Store) -> None:
    """A form is of a kind if any entity of that name is; all are where none is asked for."""
    fund, place = form(store, "guangxi", "ai", "fund"), form(store, "guangxi")
    assert store.of_kind(fund, {"fund"})
    assert not store.of_kind(fund, {"person"})
    assert not store.of_kind(place, {"fund"})
    assert store.of_kind(place, None)
