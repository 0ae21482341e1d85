"""Question words tell what is asked; words that only look like them do not."""

import pytest

from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who led them when they went to Laos", ("who",)),
        ("list the fields where Yin sees room", ("list",)),
        ("when and where is it", ("when", "where")),
        ("what city is it in", ("which",)),
        ("can anyone tell me who runs IQTM", ("who",)),
        ("dites, qui dirige l'IQTM", ("who",)),
        ("quỹ này bao nhiêu", ("how_many", "how_much")),
        ("la réunion c'était-tu à Islamabad", ("yes_no",)),
    ],
)
def test_words_that_join(reader: Reader, text: str, asks: tuple[str, ...]) -> None:
    """A when or a where within a sentence joins its clauses; in a row of them, each asks."""
    assert reader.read(text).asks == asks


@pytest.mark.parametrize(
    "text",
    [
        "c'est Chen Gang qui dirigeait la délégation au Vietnam ?",
        "was it Stanford who ranked China first?",
        "la conférence à laquelle Yu Jingyang conviait l'assistance a lieu à Chengdu ?",
        "les étudiants de l'ASEAN sont-ils concernés par les formations ?",
    ],
)
def test_words_that_set_apart_or_relate(reader: Reader, text: str) -> None:
    """Who is set apart and what a clause relates to is asked by neither: a yes or no is."""
    assert reader.read(text).asks[0] == "yes_no"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The Chengdu institute has ties with which university", ("which",)),
        ("the China-ASEAN AI centre will train people, ok, but what for", ("what_for",)),
        ("the super league is made up of how many contests", ("how_many",)),
        ("Huawei has its name on a centre in Guangxi", ("what", "yes_no")),
    ],
)
def test_verbs_inside(reader: Reader, text: str, asks: tuple[str, ...]) -> None:
    """A verb between a name and a question word asks for no yes."""
    assert tuple(sorted(reader.read(text).asks)) == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Combien d'entreprises sont venues à l'expo ?", {"how_many", "how_much"}),
        ("Combien d’argent y a-t-il dans le fonds ?", {"how_much"}),
        ("Combien vaut le fonds ?", {"how_much"}),
    ],
)
def test_elided_partitives(reader: Reader, text: str, asks: set[str]) -> None:
    """In French, "combien" asks how many of what "d'" stands before."""
    assert asks == {*reader.read(text).asks} - {"yes_no"}


def test_nothing_is_counted_behind_a_verb(reader: Reader) -> None:
    """What is planned is not what is counted in "how many are planned"."""
    assert not reader.read("how many are planned altogether").objects["how_many"]


@pytest.mark.parametrize(
    ("text", "indirect"),
    [
        ("did Chen Gang say when it opens", True),
        ("did Chen Gang say that it opens", False),
        ("when did Chen Gang say so", False),
    ],
)
def test_what_is_said_may_be_asked_for(reader: Reader, text: str, *, indirect: bool) -> None:
    """A question word right behind a word for saying asks if the answer to it is told."""
    assert reader.read(text).form.indirect is indirect
