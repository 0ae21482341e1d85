"""What a statement misses of a question, however many of its words it explains."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "who was president of the institute before Huang Hao",
        "who did Anwar Ibrahim meet while in China?",
    ],
)
def test_somebody_else_is_asked_for(answerer: Answerer, text: str) -> None:
    """What a person is, or that they went somewhere, does not tell of anybody else."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_person_is_known_by_their_office(answerer: Answerer) -> None:
    """Who is named, and asked for by an office, is told."""
    assert isinstance(answerer.ask("who is president Huang Hao"), Answer)


@pytest.mark.parametrize(
    "text", ["where did chen gang go after laos", "what did Tan do before Genius Cyber Tech"]
)
def test_the_order_of_things(answerer: Answerer, text: str) -> None:
    """What came before or after a thing is told by no statement about the thing."""
    assert isinstance(answerer.ask(text), Unknown)


def test_the_order_of_printing(answerer: Answerer) -> None:
    """Where a text was printed first is told."""
    reply = answerer.ask(
        "where was the china-pak ai story printed first, before the express tribune?"
    )
    assert isinstance(reply, Answer)
    quotes = [quote.text for shown in reply.statements for quote in shown.statement.quotes]
    assert any("CHINA ECONOMIC NET" in quote for quote in quotes)


def test_the_sort_alone(answerer: Answerer) -> None:
    """That a paper wrote of a plan for factories does not tell what it wrote of cables."""
    assert isinstance(answerer.ask("what did people's daily write about the cables"), Unknown)


def test_what_others_tell(answerer: Answerer) -> None:
    """What else is told of a paper does not tell who owns it."""
    assert isinstance(answerer.ask("who owns global times"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "which ASEAN country has the most AI companies",
        "who is the biggest AI company in China",
    ],
)
def test_the_most_of_many(answerer: Answerer, text: str) -> None:
    """That top firms are invited ranks no country, nor does a rank of countries rank firms."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "which company laid the cables",
        "where is the China-Laos centre located",
        "who is the principal of Xi'an Jiaotong-Liverpool University",
        "how many robots will be built by 2027",
    ],
)
def test_what_is_told_of_others(answerer: Answerer, text: str) -> None:
    """What is told of another firm, centre, post or product answers nothing."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "did the import expo draw more firms than the year before",
        "how much did the AI industry grow last year",
        "is there another media tour next year",
    ],
)
def test_another_year_is_asked_of(answerer: Answerer, text: str) -> None:
    """What is told of one year tells nothing of the one before, or of the next."""
    assert isinstance(answerer.ask(text), Unknown)


def test_whoever_has_most_has_a_rank(answerer: Answerer) -> None:
    """Which of many did the most is told by nothing that ranks none of them."""
    assert isinstance(answerer.ask("which country sent the most exhibitors"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "which country has the most AI companies",
        "which country has the largest population",
        "quel est le pays le plus peuplé",
        "quel pays a le plus d'entreprises de services d'IA",
    ],
)
def test_a_rank_in_another_count(answerer: Answerer, text: str) -> None:
    """Who is first in one count is not told to have the most of another."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("quel pays a le plus grand nombre de brevets en IA", "ranked first place"),
        ("which country files the most AI patents", "ranked first place"),
        ("which region has the fastest data link to ASEAN", "la plus rapide"),
    ],
)
def test_a_rank_in_that_count(answerer: Answerer, text: str, quote: str) -> None:
    """Who is first in the very count that is asked for is told, and what will be the fastest."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert quote in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "which country came second in AI patents in 2021",
        "who finished third in the Stanford patent ranking",
        "what jobs will AI take",
        "which professions does machine learning endanger",
        "what was Yin Shengxin's job before",
        "what did Jing Yu publish before this piece",
        "which ministers went with Anwar",
        "Chen Gang faisait quoi comme travail avant",
    ],
)
def test_ranks_posts_and_what_came_before(answerer: Answerer, text: str) -> None:
    """Who is first tells no second, a person's post no jobs of others, nor what was before it."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "which bottlenecks is the second contest about",
        "what is Yin Shengxin's job",
        "which university does Gan teach at",
    ],
)
def test_which_one_is_meant_and_whose_post(answerer: Answerer, text: str) -> None:
    """A number before a sort tells which of several is meant, and a post is somebody's."""
    assert isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "Dans quelle ville se trouve le centre sino-laotien d'innovation en IA ?",
        "Dans quelles villes seront installés les complexes industriels d'IA ?",
        "in which city is the Guangxi AI fund",
    ],
)
def test_no_city_is_told(answerer: Answerer, text: str) -> None:
    """A country or a region does not tell in which city something is."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("in which city is the 6th CIIE", "Shanghai"),
        ("dans quelle ville aura lieu la 22e Exposition Chine-ASEAN", "Nanning"),
        ("what city hosts the software conference", "Chengdu"),
    ],
)
def test_the_city_is_told(answerer: Answerer, text: str, part: str) -> None:
    """The city itself does."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert part in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what's the topic of the second of the five IT subsector meetings?",
        "list the five Chinese companies that came to the matchmaking",
        "list the 120 countries that attended the CIIE",
        "who picked up the bill for the ASEAN media tour?",
        "what profit did Ping An make?",
        "ai chi trả cho chuyến đi của các nhà báo ASEAN?",
    ],
)
def test_what_is_told_of_the_thing_alone(answerer: Answerer, text: str) -> None:
    """That a thing is one of several, or that they are so many, tells nothing else of them."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_part_by_its_number(answerer: Answerer) -> None:
    """Of which number a part is, and which the parts are, is told where a source tells it."""
    assert isinstance(answerer.ask("list the three events of the Super League"), Answer)
    assert isinstance(answerer.ask("was the matchmaking the second of five meetings?"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "which models did Huawei train",
        "which software does the association develop",
        "which companies does Guangxi train",
        "which newspaper does chen gang own",
        "which instruments does Awan play",
    ],
)
def test_a_deed_of_which_only_others_tell(answerer: Answerer, text: str) -> None:
    """A verb that ends a question is told by the statement itself, and by nothing beside it."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Explain machine learning to me", False),
        ("What is edge computing?", False),
        ("C'est quoi le métavers ?", False),
        ("Explique-moi l'apprentissage automatique", False),
        ("What about edge computing?", True),
        ("Tell me about machine learning", True),
        ("Parle-moi de l'apprentissage automatique", True),
        ("What is responsible AI for?", True),
        ("What are chatbots?", True),
        ("Explain the Super League to me", True),
    ],
)
def test_what_a_notion_is_is_not_told(answerer: Answerer, *, text: str, told: bool) -> None:
    """The sources speak of notions and define none; what they say about one is told."""
    assert isinstance(answerer.ask(text), Answer) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what would AI majors from China and ASEAN open in Nanning", True),
        ("what share of Nanning's firms works on AI", False),
        ("what proportion of the fund went to Nanning", False),
    ],
)
def test_the_majors_are_no_share(answerer: Answerer, *, text: str, told: bool) -> None:
    """A word for a share that stands for the largest of many, too, is told by them."""
    assert isinstance(answerer.ask(text), Answer) is told


def test_a_share_is_of_its_whole(answerer: Answerer) -> None:
    """What share of the patents a country has is told, and of nothing else."""
    assert isinstance(answerer.ask("what share of AI patents did China file"), Answer)
    assert isinstance(answerer.ask("what share of China's economy comes from AI"), Unknown)


def test_whose_report_it_is(answerer: Answerer) -> None:
    """That a report is a university's, which the question says, does not tell who wrote it."""
    assert isinstance(answerer.ask("which Stanford researcher wrote the patent report"), Unknown)
    assert isinstance(answerer.ask("which university wrote the report on AI patents"), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "quelle loi xiaosheng tan réclame contre les deepfakes",
        "is linhua dong a man or a woman",
        "min age for super league contestants",
        "what does the fund invest in",
        "official document number of the 2022 data guideline",
        "total value of deals made at the 6th ciie",
    ],
)
def test_what_no_word_of_the_sources_tells(answerer: Answerer, text: str) -> None:
    """That other words of a question are told does not tell what it asks for."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what topics do the other four IT subsector meetings have",
        "dates of the four remaining meetings",
        "quels sont les thèmes des quatre autres réunions",
    ],
)
def test_the_first_tells_nothing_of_the_rest(answerer: Answerer, text: str) -> None:
    """What is told of the first of several does not answer what is asked of the others."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    "text",
    [
        "what are the other two events of the super league",
        "which are the other three key areas of the 2022 guideline",
        "quelles sont les trois autres priorités de Chen Gang",
    ],
)
def test_the_rest_of_a_list(answerer: Answerer, text: str) -> None:
    """The others of a row are told by what lists all of it, and their number is not corrected."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE not in reply.remarks
