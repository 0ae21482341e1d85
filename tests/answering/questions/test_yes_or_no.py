"""Marks and the order of words tell whether a question asks for a yes or no, and of what."""

import pytest

from bot.answering.questions.reader import Reader


def test_a_claim_with_a_question_mark(reader: Reader) -> None:
    """A statement with a question mark asks for yes or no, as far as its mark tells."""
    question = reader.read("la 22e expo parlera d'IA ?")
    assert question.asks[0] == "yes_no"
    assert question.form.implied


@pytest.mark.parametrize(
    ("text", "asks"), [("Huang Hao, title?", ()), ("Chen Gang party secretary?", ("yes_no",))]
)
def test_a_word_for_a_post_behind_a_name(reader: Reader, text: str, asks: tuple[str, ...]) -> None:
    """The word for any post asks for it, and that for a certain one if it is so."""
    assert reader.read(text).asks == asks


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("the expo is in Shanghai, isn't it?", "the expo is in Shanghai"),
        ("is it in Shanghai", "is it in Shanghai"),
        ("right, is it in Laos", "right, is it in Laos"),
        ("广西有没有和越南签协议", "广西有和越南签协议"),
        ("陈刚是不是广西党委书记？", "陈刚是广西党委书记？"),
        ("陈刚去没去日本，是不是？", "陈刚去日本"),
        ("广西没有和越南签协议", "广西没有和越南签协议"),
        ("est-ce que l'expo est à Shanghai ?", "l'expo est à Shanghai ?"),
        ("eske la ligue est ouverte", "la ligue est ouverte"),
        ("y a-t-il un fonds au Guangxi", "y a-t-il un fonds au Guangxi"),
        ("est-il au Laos", "est-il au Laos"),
        ("is there a fund", "is there a fund"),
        ("isn't the league open", "is the league open"),
        ("apakah dana itu di Laos", "dana itu di Laos"),
    ],
)
def test_what_a_question_claims(reader: Reader, text: str, claim: str) -> None:
    """What only asks whether it is so, around it or by a verb said twice, is no part of it."""
    assert reader.read(text).claim.rstrip(", ，") == claim


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("les programmes suffisent-ils", "yes_no"),
        ("est-ce que la ligue est ouverte", "yes_no"),
        ("qu'est-ce qu'il a dit", "what"),
        ("陈刚去没去日本", "yes_no"),
    ],
)
def test_the_order_of_words_asks(reader: Reader, text: str, asks: str) -> None:
    """A verb before its pronoun, or twice, asks for a yes; an elided question word for more."""
    assert reader.read(text).asks[0] == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Chen Gang pense-t-il que l'IA va vaincre l'homme", "yes_no"),
        ("Chen Gang est-il convaincu que l'IA finira par battre l'homme", "yes_no"),
        ("Gan dit-il qu'il faut des programmes", "yes_no"),
        ("que pense-t-il de l'IA", "what"),
        ("may startups take part in the super league", "yes_no"),
    ],
)
def test_what_somebody_holds_is_asked_for_a_yes(reader: Reader, text: str, asks: str) -> None:
    """Behind a verb before its pronoun, "que" begins a clause and asks for nothing."""
    assert reader.read(text).asks[0] == asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("L'ASEAN compte plus d'habitants que la Chine, non ?", ("yes_no",)),
        ("farming is one of the fields in which the institutes work together, right?", ("yes_no",)),
        ("the number of firms in China is over 4,500, isn't it?", ("yes_no",)),
        ("the number of firms at the CIIE, right?", ("how_many",)),
        ("so who runs the fund, right?", ("who",)),
        ("Chen Gang says that AI wins, right?", ("said", "yes_no")),
    ],
)
def test_a_tag_behind_a_claim_asks_for_a_yes(
    reader: Reader, text: str, asks: tuple[str, ...]
) -> None:
    """What a claim with a tag holds asks for nothing else, but for "who" ahead of it."""
    assert reader.read(text).asks == asks
