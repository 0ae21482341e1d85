"""What a message tells is kept apart from what it asks."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.relevance.sentences import asking, is_settled, joined


def test_a_bare_question_word(reader: Reader) -> None:
    """A question word by itself is put to the sentence before it."""
    told = reader.read("Somebody proposed joint laboratories.")
    (question,) = joined([told, reader.read("Who?")])
    assert question.asks == ("who",)
    assert question.contents == told.contents


def test_a_question_of_its_own(reader: Reader) -> None:
    """A question that names something, or that follows a question, stays as it is."""
    questions = [reader.read("What is the fund?"), reader.read("Where is the Guangxi AI fund?")]
    assert joined(questions) == questions


def test_all_of_it_is_wanted(reader: Reader) -> None:
    """A sentence that only wants all of what was asked for makes one list of it."""
    asked = reader.read("what are chen gangs priorities")
    (question,) = joined([asked, reader.read("need all of em")])
    assert question.asks == ("list",)
    assert question.named == asked.named


def test_what_sort_of_answer_is_wanted(reader: Reader) -> None:
    """A sentence that only says what a question word says asks nothing; another attribute does."""
    asked = reader.read("How many firms does China have?")
    assert joined([asked, reader.read("the exact number pls")]) == [asked]
    assert len(joined([asked, reader.read("the budget pls")])) > 1


def test_what_only_tells(reader: Reader) -> None:
    """A sentence that tells something asks nothing where another one asks."""
    told, asked = reader.read("I write about it."), reader.read("Where is the Guangxi AI fund?")
    assert list(asking([told, asked])) == [asked]


def test_what_is_told_around_a_question(reader: Reader) -> None:
    """A sentence that names nothing and asks for no attribute asks nothing beside another one."""
    asked = reader.read("Where is the Guangxi AI fund?")
    assert list(asking([asked, reader.read("need it for a story")])) == [asked]
    attribute = reader.read("its budget")
    assert list(asking([asked, attribute])) == [asked, attribute]


def test_enough_is_asked(reader: Reader) -> None:
    """Once more is asked than is answered, no later sentence changes which sentences ask."""
    asked = [reader.read("Where is the Guangxi AI fund?"), reader.read("How big is it?")]
    told = reader.read("Somebody proposed joint laboratories.")
    assert is_settled(asked, 1)
    assert not is_settled(asked, 2)
    assert not is_settled([*asked, told], 1)  # "Who?" may follow


def test_whether_somebody_is_right(reader: Reader) -> None:
    """Who asks if somebody is right asks whether it is so what the sentence before says."""
    told = reader.read("My colleague insists the sixth import expo was hosted in Beijing.")
    (question,) = joined([told, reader.read("Is she right?")])
    assert question.is_yes_no
    assert question.sure == ("china-import-expo-6th", "beijing")


def test_whether_a_figure_is_right(reader: Reader) -> None:
    """Who asks if a figure is right asks whether the sentence before it is so."""
    told = reader.read("China is said to have upwards of 5000 AI firms.")
    (question,) = joined([told, reader.read("Is that figure right?")])
    assert question.is_yes_no
    assert [int(one.value) for one in question.figures if one.value] == [5000]
    apart = [told, reader.read("Does it have a figure?")]
    assert list(joined(apart)) == apart


def test_what_asks_again(reader: Reader) -> None:
    """That a number is wanted, after the number was asked for, asks nothing more."""
    asked = reader.read("Combien de fonctionnaires seront formés ?")
    assert list(asking([asked, reader.read("y a un chiffre ?")])) == [asked]


def test_what_is_not_asked_for(answerer: Answerer) -> None:
    """A sentence that only says what is not asked for is not answered."""
    reply = answerer.ask("who is the governor of guangxi? not the party secretary")
    assert isinstance(reply, Unknown)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Guangxi fund sounds great, but who has been given money from it?", False),
        ("The Guangxi AI fund is a good idea, but which startups got money?", False),
        ("Le centre Chine-Laos est une bonne idée, mais combien a-t-il coûté ?", False),
        ("The Guangxi fund sounds great, but how much is in it?", True),
    ],
)
def test_what_is_granted_first(answerer: Answerer, text: str, *, told: bool) -> None:
    """What is granted of a thing before "but" is not answered beside what is asked behind it."""
    assert isinstance(answerer.ask(text), Answer if told else Unknown)


@pytest.mark.parametrize("tail", ["All five pls", "I need every single one"])
def test_so_many_are_wanted(answerer: Answerer, tail: str) -> None:
    """A sentence that only says that all of them are wanted is answered by nothing else."""
    assert isinstance(
        answerer.ask(f"What are the names of the five Pakistani firms? {tail}"), Unknown
    )


def test_names_that_are_wanted_too(reader: Reader) -> None:
    """A sentence that only wants the names of those asked for before is no question of its own."""
    asked = [reader.read("Who will judge the entries in Guangxi?"), reader.read("Is it them?")]
    assert joined([*asked, reader.read("Any names?")]) == asked


@pytest.mark.parametrize(
    "text",
    [
        "If China was top for AI patents in the Stanford study, who came next?",
        "Si la Chine est première pour les brevets, qui vient ensuite ?",
    ],
)
def test_under_which_condition_something_is_asked(answerer: Answerer, text: str) -> None:
    """What a question supposes is not answered in its place."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I came across the name Huang Hao in an article. Who is he?", "President of the Chengdu"),
        ("Saya jumpa nama Gan Hong Seng dalam satu rencana. Siapa dia?", "Associate Professor"),
        ("Mình thấy tên Linhua Dong trong một bài báo. Ông ấy là ai?", "CEO"),
        ("J'ai vu le nom de Xiaosheng Tan. C'est qui ?", "Founder & CEO"),
        ("我看到一个名字Yin Shengxin。他是谁？", "Science Commissioner"),
    ],
)
def test_who_is_brought_up(answerer: Answerer, text: str, told: str) -> None:
    """Where somebody has met a name asks for nothing of whoever bears it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert told in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "I met Chen Gang's wife. Who is she?",
        "I met a friend of Keke Gai. Who is he?",
        "I saw Chen Gang with a minister. Who is he?",
    ],
)
def test_who_is_brought_up_with_another(answerer: Answerer, text: str) -> None:
    """Whoever is told of by somebody else's name is not that one."""
    assert isinstance(answerer.ask(text), Unknown)
