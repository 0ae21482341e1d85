"""Question words tell what is asked; words that only look like them do not."""

import pytest

from bot.answering.reader import Reader


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who led them when they went to Laos", ("who",)),
        ("list the fields where Yin sees room", ("list",)),
        ("when and where is it", ("when", "where")),
        ("what city is it in", ("which",)),
        ("can anyone tell me who runs IQTM", ("who",)),
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
