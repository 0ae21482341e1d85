"""A question is read for what it asks, what it gives, and what is left to explain."""

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.questions.written import MAX_WORDS
from bot.answering.words.values import Date


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("when does it end", "when"),
        ("jusqu'à quand", "until_when"),
        ("jusqu'en quel mois", "until_when"),
        ("en quel mois", "when"),
        ("à quelle date", "when"),
        ("谁", "who"),
        ("di mana", "where"),
        ("có bao nhiêu", "how_many"),
        ("how often", "how_often"),
        ("pourquoi", "why"),
    ],
)
def test_question_words(reader: Reader, text: str, asks: str) -> None:
    """The question word of each language tells what is asked."""
    assert asks in reader.read(text).asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what is the super league for", "what_for"),
        ("what's the Nanning telecom hub for?", "what_for"),
        ("what is China asking for", "tell"),
    ],
)
def test_what_it_is_for(reader: Reader, text: str, asks: str) -> None:
    """What a thing is "for" asks for its purpose, where the word belongs to no other."""
    assert reader.read(text).asks == (asks,)


def test_figures_are_values_but_not_within_names(reader: Reader) -> None:
    """The values of a question are its figures, but not those within a name."""
    question = reader.read("was the 6th CIIE in November 2023")
    assert [figure.date for figure in question.figures if figure.date] == [Date(2023, 11, None)]


def test_who_asks_for_the_year_wants_the_year(reader: Reader) -> None:
    """Who asks for the year wants the year, and who asks for the day the day."""
    assert reader.read("in what year was it").precision == {"year"}
    assert reader.read("quel jour exact").precision == {"day"}
    assert not reader.read("when was it").precision


def test_unsaid_notions(reader: Reader) -> None:
    """A notion of which no source speaks is known as such."""
    (content,) = [c for c in reader.read("who won the super league").contents if c.is_unsaid]
    assert content.text == "won"


@pytest.mark.parametrize(
    "text", ["how many visitors came to the CIIE", "siapa sponsor super league"]
)
def test_what_is_unsaid_where_it_is_counted_or_named(reader: Reader, text: str) -> None:
    """Who asks how many or who asks for the meaning of a word of which no source speaks."""
    assert any(content.is_unsaid for content in reader.read(text).contents)


def test_long_questions_are_cut(reader: Reader) -> None:
    """Of an endless question the first words are read."""
    question = reader.read("talent privacy " * 500)
    assert len(question.contents) <= MAX_WORDS


def test_bounded_values(reader: Reader) -> None:
    """What bounds a value is read with it."""
    (figure,) = reader.read("did more than 3,000 firms come to the CIIE").figures
    assert figure.bound == "over"


def test_light_words(reader: Reader) -> None:
    """A word that an answer need not explain is told from those that it has to."""
    contents = reader.read("what talent did they pick").contents
    assert {content.text: content.light for content in contents} == {"talent": False, "pick": True}


def test_a_sort_after_what(reader: Reader) -> None:
    """What city asks which city."""
    assert reader.read("what city hosts the software conference").asks == ("which",)


def test_a_share_is_no_list(reader: Reader) -> None:
    """A word such as "all" asks for a list at the beginning, and not in "half of all patents"."""
    assert "list" in reader.read("all the events in November").asks
    assert "list" in reader.read("what are all the events").asks
    assert "list" not in reader.read("did China file half of all patents").asks


def test_a_clause_about_a_sort(reader: Reader) -> None:
    """Where a clause tells more of a sort of thing, its first word asks nothing."""
    assert "where" not in reader.read("the sectors where AI is used in China").asks


def test_acronyms_that_are_words(reader: Reader) -> None:
    """In Vietnamese, capitals tell artificial intelligence from the word for who."""
    asked = reader.read("AI đã có ở những ngành nào rồi?")
    assert "who" not in asked.asks
    assert "ai" in asked.keys("concepts")
    assert "who" in reader.read("ai đã tổ chức cuộc gặp?").asks


def test_a_month_that_is_asked_for(reader: Reader) -> None:
    """A question may ask for a month, and be answered by no year."""
    assert reader.read("which month of 2022 was it").precision == {"month"}


def test_members_of_a_region(reader: Reader) -> None:
    """Who stands for a region or a country beside its name need not be told apart from it."""
    (governments,) = reader.read("what is it to ASEAN governments").contents
    assert governments.beside
    assert reader.read("what use is it to governments in ASEAN").contents[-1].beside
    assert not reader.read("does the government of Malaysia back it").contents[0].beside


def test_a_name_within_a_word_of_syllables(reader: Reader) -> None:
    """In Vietnamese a short name is none within a word of several syllables."""
    assert "linhua-dong" not in reader.read("trung tâm khi nào đi vào hoạt động").ids


def test_words_that_only_help(reader: Reader) -> None:
    """A light word that stands for something helps to find it and needs no explanation."""
    (content, *_) = reader.read("what does Awan want").contents
    assert content.light
    assert content.keys("concepts")


def test_no_unsaid_word_is_light(reader: Reader) -> None:
    """A word for a notion of which no source speaks is to be explained, however light."""
    assert not any(c.light for c in reader.read("why did Vietnam refuse it").contents)


def test_a_name_is_of_no_language(reader: Reader) -> None:
    """The words of a person's name do not tell the language of a question."""
    assert reader.read("is gan hong seng malaysian").language == "en"


def test_people_of_a_body(reader: Reader) -> None:
    """The people of a body that is named are told with it; those of a place are people."""
    (people,) = (c for c in reader.read("where did the Huawei people sit").contents if c.beside)
    assert people.text == "people"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Who wrote the opinion piece on the Super League?", False),
        ("Qui est l'auteur du commentaire sur la Super Ligue ?", False),
        ("Who said that firms should sign agreements?", True),
        ("Who commented on the Super League?", True),
    ],
)
def test_who_wrote_an_opinion(reader: Reader, *, text: str, says: bool) -> None:
    """Where it is asked who wrote something, a word for that asks for nobody's words."""
    assert ("said" in reader.read(text).asks) is says


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("黄浩是干什么的", ("tell",)),
        ("à quoi sert Chen Gang ?", ("tell",)),
        ("à quoi sert le fonds du Guangxi ?", ("what_for",)),
    ],
)
def test_what_somebody_is_there_for(reader: Reader, text: str, asks: tuple[str, ...]) -> None:
    """What a person is for asks who they are; what a thing is for, its purpose."""
    assert reader.read(text).asks == asks
