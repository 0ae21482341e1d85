"""A message is taken apart into what it asks and what it tells."""

import pytest

from bot.answering import Answer, Answerer, Choice, Remark, Unknown
from bot.facts import Attribute, Fact


def test_what_is_told_is_not_answered(answerer: Answerer) -> None:
    """What is told before a question names its subject, and asks nothing."""
    reply = answerer.ask("I am writing about the Guangxi AI fund. How many dollars is it?")
    assert isinstance(reply, Answer)
    assert not reply.remarks
    assert reply.statements[0].entity.id == "guangxi-ai-industry-fund"


def test_what_is_told_may_be_what_is_asked(answerer: Answerer) -> None:
    """Where the question says too little, what is told describes what is asked."""
    text = "A centre with Laos is called the first platform of its kind. Which one is it?"
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text", ["Chen Gang's four priorities", "chen gangs 4 priorities, list them"]
)
def test_what_is_somebodys(answerer: Answerer, text: str) -> None:
    """A thing that is named with the person whose it is, is that thing."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.entities[0].id == "guangxi-four-ai-priorities"


@pytest.mark.parametrize(
    "text",
    [
        "who is the mayor of Nanning",
        "write me a python script that sorts a list of names",
    ],
)
def test_what_no_source_says(answerer: Answerer, text: str) -> None:
    """An office that no source fills, and what is no question to the sources, stay open."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_place_that_is_another(answerer: Answerer) -> None:
    """Who asks why something is elsewhere is told where it is."""
    reply = answerer.ask("why was the 21st software conference moved to Beijing")
    assert isinstance(reply, Answer)
    assert "Chengdu" in reply.statements[0].statement.quotes[0].text


def test_a_pronoun_for_people_stands_for_those_told_of_before(answerer: Answerer) -> None:
    """A pronoun for people stands for those of whom the answer before tells."""
    reply = answerer.ask("who wrote the CGTN piece, and where do they work")
    assert isinstance(reply, Answer)
    quotes = [shown.statement.quotes[0].text for shown in reply.statements]
    assert any("Beijing Institute of Technology" in quote for quote in quotes)
    assert any("Institute of Information Engineering" in quote for quote in quotes)


def test_where_the_answer_stands(answerer: Answerer) -> None:
    """What nothing that is named tells may stand in the article that is named."""
    reply = answerer.ask("tech companies whose CEOs are quoted in the CGTN piece")
    assert isinstance(reply, Answer)
    assert {shown.entity.id for shown in reply.statements} & {
        "beijing-genius-cyber-tech",
        "beijing-muguo-tech",
    }


@pytest.mark.parametrize(
    "text",
    [
        "when will the second fund be launched",
        "how many digital humans were shown at the matchmaking",
        "which Vietnamese minister signed the agreements",
        "when was the Stanford report published",
    ],
)
def test_near_is_not_told(answerer: Answerer, text: str) -> None:
    """Another one, another count, another sort or another date is no answer."""
    assert isinstance(answerer.ask(text), Unknown)


def test_the_partner_of_the_sources(answerer: Answerer) -> None:
    """Who asks why a partner of no source was chosen is told the one of the sources."""
    text = "why did Huawei pick Nanyang Technological University for business analytics"
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "National University of Singapore" in reply.statements[0].statement.quotes[0].text


def test_with_the_place(answerer: Answerer) -> None:
    """A thing may be named with the place where it is."""
    reply = answerer.ask("when does the super league in Guangxi wrap up")
    assert isinstance(reply, Answer)
    assert "November" in reply.statements[0].statement.quotes[0].text


def test_a_name_inside_another(answerer: Answerer) -> None:
    """A place in the name of something that no source has is not asked about."""
    assert isinstance(answerer.ask("what does Peking University say"), Unknown)


def test_what_is_asked_twice(answerer: Answerer) -> None:
    """A question that is repeated is answered once."""
    question = "Which cities did Anwar Ibrahim's visit lead to? "
    assert len(answerer.explain(question * 3)) == 1


def test_a_second_question_of_its_own(answerer: Answerer) -> None:
    """A second question that says enough by itself may leave what the first one spoke of."""
    text = "who runs the Chengdu standardisation institute, and who organised the september meeting"
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert not reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "how many cables are there, and how much money is in the fund?",
        "combien de câbles y a-t-il, et combien d'argent dans le fonds ?",
    ],
)
def test_what_is_named_later_has_none_of_it(answerer: Answerer, text: str) -> None:
    """Things that a first question tells by their sort are asked for alone, where it has none."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert any("12 câbles" in shown.statement.quotes[0].text for shown in reply.statements)


def test_a_first_question_of_its_own(answerer: Answerer) -> None:
    """A first question that says enough is not put to what only the second one names."""
    text = "where's the big data center and where's the huawei center"
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = " | ".join(shown.statement.quotes[0].text for shown in reply.statements)
    assert "Guizhou" in quotes
    assert "Huawei" in quotes


def test_a_pronoun_beside_a_name(answerer: Answerer) -> None:
    """A pronoun at the end stands for what was named before, beside what is named with it."""
    before = "I am reading about that 2022 data guideline."
    reply = answerer.ask(f"{before} What does China want to achieve with it?")
    assert isinstance(reply, Answer)
    assert reply.statements[0].entity.id == "china-data-guideline-2022"


def test_the_article_beside_its_topic(answerer: Answerer) -> None:
    """A name right before the word for an article tells which one, and not what is asked about."""
    reply = answerer.ask("which industries is AI used in, says the super league article")
    assert isinstance(reply, Answer)
    assert "healthcare, and agriculture" in " ".join(
        quote.text for shown in reply.statements for quote in shown.statement.quotes
    )


def test_who_only_speaks_of_it(answerer: Answerer) -> None:
    """Where and when a thing is need not be told by the person who speaks of it."""
    reply = answerer.ask("where is the software conference yu jingyang talked about")
    assert isinstance(reply, Answer)
    assert (
        reply.statements[0].entity.id == "china-international-software-cooperation-conference-21st"
    )
    assert not isinstance(answerer.ask("where in Laos did Chen Gang speak"), Answer)


def test_a_pronoun_beside_another_name(answerer: Answerer) -> None:
    """A pronoun stands for what the message has spoken of, though something else is named too."""
    reply = answerer.ask("when does the Nanning telecom hub open and what will it do for Guangxi")
    assert isinstance(reply, Answer)
    assert all("hub" in shown.entity.id for shown in reply.statements)
    reply = answerer.ask("who led the delegation and what did he say about Guangxi")
    assert isinstance(reply, Answer)
    assert reply.statements[1].entity.id in {"chen-gang", "guangxi"}
    for text in (
        "who is Chen Min'er and what did he say about Guangxi",
        "who is the CEO of WeBank and what did he say about China",
    ):
        assert not isinstance(answerer.ask(text), Answer)


def test_whom_somebody_is_with(answerer: Answerer) -> None:
    """Whom a person writes with is no matter of what that person says."""
    reply = answerer.ask("who does Jing Yu write with")
    assert isinstance(reply, Answer)
    first = reply.statements[:2]
    assert any("Keke Gai" in shown.statement.quotes[0].text for shown in first)


def test_how_big_a_share(answerer: Answerer) -> None:
    """A share is told by a rank, and by no sum."""
    reply = answerer.ask("how big a share of the world's AI patent filings did China have in 2021")
    assert isinstance(reply, Answer)
    assert "more than half" in reply.statements[0].statement.quotes[0].text


def test_a_pronoun_for_what_was_answered(answerer: Answerer) -> None:
    """A pronoun stands for what the answer before tells of, where only its country was named."""
    explained = answerer.explain("what did the 2022 guideline cover and what has it brought China")
    assert "china-data-guideline-2022" in explained[1].question.ids


def test_a_name_of_another_sentence_stands_at_no_word(answerer: Answerer) -> None:
    """A short question after a long sentence is answered, wherever that names what it is about."""
    before = "A new era could begin with this meeting between China and Pakistan, said Awan."
    assert isinstance(answerer.ask(f"{before} Let's hope he's right."), Answer)


def test_a_second_thing_that_is_described(answerer: Answerer) -> None:
    """A thing that is known by what it is needs not be one of the place named before."""
    text = "how big is Guangxi's AI fund, and what does the upgraded free trade area now cover"
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    second = reply.statements[1].statement.quotes[0].text
    assert "inclut désormais une coopération" in second


@pytest.mark.parametrize("text", ["in dollars?", "et en dollars ?", "what is that in yuan?"])
def test_a_currency_asks_how_much(answerer: Answerer, text: str) -> None:
    """A currency alone, as a reply to an answer, asks for the amount of that very thing."""
    reply = answerer.ask(text, about="guangxi-ai-industry-fund")
    assert isinstance(reply, Answer)
    first = reply.statements[0].statement
    assert isinstance(first, Fact)
    assert first.attribute is Attribute.AMOUNT
    assert isinstance(answerer.ask(text, about="ai-super-league"), Unknown)


@pytest.mark.parametrize(
    "text", ["is it run by Huawei?", "was Tkxel there?", "was it launched by Xinhua?"]
)
def test_a_claim_about_it_and_another(answerer: Answerer, text: str) -> None:
    """What somebody else does is no answer to whether they have to do with what is spoken of."""
    assert isinstance(answerer.ask(text, about="guangxi-ai-industry-fund"), Unknown)


def test_another_thing_of_the_sort(answerer: Answerer) -> None:
    """A thing known by its sort is no part of the one spoken of before that is of the same sort."""
    reply = answerer.ask("and the expo?", about="ai-super-league")
    assert isinstance(reply, Choice)
    events = answerer.ask("and the events?", about="ai-super-league")
    assert isinstance(events, Answer)
    assert events.entities[0].id == "ai-super-league"


@pytest.mark.parametrize(
    ("about", "text", "first"),
    [
        ("xiaosheng-tan", "his company?", "beijing-genius-cyber-tech"),
        ("china-pakistan-ai-matchmaking", "who was there?", "yu-jingyang"),
    ],
)
def test_a_reply_asks_for_a_relation(answerer: Answerer, about: str, text: str, first: str) -> None:
    """A sort that is somebody's is told by their relation of that sort."""
    reply = answerer.ask(text, about=about)
    assert isinstance(reply, Answer)
    assert getattr(reply.statements[0].statement, "target", "") == first


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("china-import-expo-6th", "and the next one?"),
        ("china-import-expo-6th", "et la prochaine ?"),
        ("china-pakistan-ai-matchmaking", "did Yin come?"),
    ],
)
def test_a_reply_on_what_is_untold(answerer: Answerer, about: str, text: str) -> None:
    """What follows a thing, or who came to it, is asked of that, and its card is no answer."""
    reply = answerer.ask(text, about=about)
    assert isinstance(reply, Unknown)
    assert reply.entity is not None
    assert reply.entity.id == about


def test_a_sort_without_a_match_is_asked_anew(answerer: Answerer) -> None:
    """Of what a thing has none, the things that are called so are offered."""
    reply = answerer.ask("and the expo?", about="guangxi-ai-industry-fund")
    assert isinstance(reply, Choice)
    assert "china-asean-expo" in {entity.id for entity in reply.entities}


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("is the fund 10 billion yuan and was it set up in march", ("first-yes", "second-no")),
        ("is the super league run by Guangxi and does it end in november", ("yes",)),
        ("how big is the fund and is it private", ("partly",)),
        ("quand a lieu la CIIE et a-t-elle lieu à Pékin", ("second-no",)),
        (
            "did Chen Gang lead the delegation and did it visit Malaysia",
            ("first-yes", "partly"),
        ),
    ],
)
def test_each_half_is_answered(answerer: Answerer, text: str, remarks: tuple[str, ...]) -> None:
    """Each of two claims has its own verdict, and no half silences the other."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == remarks


@pytest.mark.parametrize(
    "text",
    ["is the AI center in Guangxi run by Huawei and was it opened in 2020"],
)
def test_what_is_asked_in_vain_is_no_place(answerer: Answerer, text: str) -> None:
    """Behind what no source tells of a thing in a place, "it" is not the place."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("was China early or late in AI", "a late entrant"),
        ("la chine est-elle arrivée tôt ou tard dans l'IA", "a late entrant"),
        ("le pôle est-il à Nanning ou Shenzhen", "Nanning"),
    ],
)
def test_neither_yes_nor_no_to_two(answerer: Answerer, text: str, quote: str) -> None:
    """Which of two it is, is shown without a yes or a no, which would tell neither of them."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert not {Remark.YES, Remark.NO} & {*reply.remarks}
    assert quote in reply.statements[0].statement.quotes[0].text
