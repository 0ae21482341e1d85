"""Whole questions, from choosing to what is replied."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering import Answer, Answerer, Choice, Gap, Remark, Reply, Unknown
from bot.facts import Attribute


def _first(reply: Reply) -> str:
    assert isinstance(reply, Answer), reply
    return " ".join(q.text for one in reply.statements[:3] for q in one.statement.quotes)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("until when does the super league run", "held until November"),
        ("what has a theme of New Era, Shared Future", "New Era, Shared Future"),
        ("combien vaut le fonds du guangxi", "10 milliards de yuans"),
        ("Huawei and NUS", "Huawei partnership with National University of Singapore"),
        ("events in December", "held in Chengdu in December"),
        ("what did Huang Hao say", "long-standing cooperation"),
        ("when and where is the software conference", "held in Chengdu in December"),
        ("谁是广西党委书记", "secrétaire du Parti du Guangxi"),
        ("what else is Chen Gang apart from party chief", "également député à l’Assemblée"),
        ("how do Pakistani and Chinese AI firms complement each other", "more service companies"),
        ("who can join guangxi's AI training programmes", "les travailleurs et les étudiants"),
        ("which domains does the 2022 guideline on data cover", "data property rights"),
        ("quel rôle pour le pôle de télécommunications de Nanning", "passerelle"),
        ("when was the Sino-Pakistani standards centre founded", "Standardisation in 2020"),
        ("où s'est rendue la délégation guangxinaise", "visite au Vietnam et au Laos"),
        ("à combien se monte le fonds guangxinais en dollars américains", "1,38 milliard"),
        ("in what month was the fund worth 10 billion yuan set up", "créé en février"),
        ("the software conference, 21st edition: which city", "held in Chengdu"),
        ("which singapore campus has the huawei tie-up to train talent", "University of Singapore"),
        ("à combien s'élève le fonds du Guangxi", "10 milliards de yuans"),
        ("how big was China's slice of AI patent filings", "more than half the world's filings"),
        ("when is the telecom hub in Nanning due to open", "prévue pour la fin"),
        ("whose requests led to the matchmaking", "requests from Pakistani"),
        ("who is behind the report with 4,500 firms", "Internet Network Information Center"),
        ("how do Pakistani and Chinese firms differ in what they offer", "more service companies"),
        ("which firms did the ASEAN journalists call on", "Huawei, Meituan, WeBank"),
        ("the number of nations represented at the import fair", "more than 120 countries"),
        ("where does Gan Hong Seng lecture", "School of AI and Advanced Computing"),
        ("what do WeBank and Meituan have in common in these stories", "interest in the AI"),
        ("à quel journal Chen Gang a-t-il confié tout cela", "Chen Gang au China Daily"),
        ("en quoi consistent les épreuves de la Super Ligue", "includes three events"),
        ("what does the Xi'an scholar say of training", "talent cultivation in AI is the key"),
        ("in which fields does Beijing's science envoy see potential", "agriculture"),
        ("马来西亚和中国的经贸关系是什么", "Malaysia's largest trading partner"),
        ("Apa hubungan dagang Malaysia dan Tiongkok?", "Malaysia's largest trading partner"),
        ("Ai cho rằng cần sớm đạt được thỏa thuận giữa các công ty?", "business-to-business"),
        ("Siapa yang ingin kesepakatan antara perusahaan segera dicapai?", "Usman Awan"),
        ("Où aura lieu la 22e édition de l'Exposition Chine-ASEAN ?", "septembre à Nanning"),
        ("À quand remonte le fonds industriel du Guangxi ?", "créé en février"),
        ("À quelle année remonte le centre sino-pakistanais ?", "in 2020"),
        ("De quelle année date la directive sur l'infrastructure de données ?", "In 2022"),
        ("Sur quoi la 22e Exposition portera-t-elle ?", "axée sur la coopération"),
        ("À qui Yu Jingyang a-t-il adressé une invitation ?", "invitation to all attendees"),
        ("De quoi parle l'article de Gan Hong Seng ?", "Recent visit by Malaysian Prime"),
        ("En quoi les atouts de l'ASEAN sont-ils précieux pour l'IA ?", "substantial population"),
        ("En quoi le dispositif à plusieurs étages est-il utile à l'ASEAN ?", "pied d’égalité"),
        ("12条光缆是谁建的", "Port d’information Chine-ASEAN"),
        ("文章提到了哪些创新中心", "AI Innovation Cooperation Center in China"),
        ("Yu Jingyang: what is his function?", "Deputy Secretary-General of the Chengdu"),
        ("what is the XJTLU scholar's view of training?", "joint talent cultivation"),
        ("which month should I block in my calendar for the software meeting?", "in December"),
        ("which threats come with material produced by generative models?", "privacy of personal"),
        ("The official guideline of 2022 on data: what was it for?", "data infrastructure"),
    ],
)
def test_what_the_sources_say_is_shown_with_its_quote(
    answerer: Answerer, text: str, quote: str
) -> None:
    """What the sources say is shown with the quote that says it."""
    assert quote in _first(answerer.ask(text))


@pytest.mark.parametrize(
    "text",
    [
        "who won the super league",
        "Đội nào thắng Super League?",
        "贵州大数据中心谁建的",
        "how many visitors did the CIIE get",
        "who is the CEO of Huawei",
        "what year was the guangxi fund started",
        "where was the 7th ciie",
        "tell me about the yunnan ai fund",
        "china-india cooperation centre founded when",
    ],
)
def test_what_no_source_says_is_not_answered(answerer: Answerer, text: str) -> None:
    """What no source says is answered with that, and with nothing near it."""
    assert not isinstance(answerer.ask(text), Answer)


@pytest.mark.parametrize(
    ("text", "remark", "quote"),
    [
        ("is the fund ten billion dollars", Remark.NO, "10 milliards de yuans"),
        ("is the software conference in chengdu", Remark.YES, "Chengdu"),
        ("does the super league run until december?", Remark.NO, "until November"),
        ("is ciie in beijing", Remark.NO, "in Shanghai"),
        ("why is the 22nd expo in beijing", Remark.PREMISE, "Nanning"),
        ("is the Nanning telecom hub already running?", None, ""),
    ],
)
def test_a_claim_is_judged_by_what_the_source_gives(
    answerer: Answerer, text: str, remark: Remark | None, quote: str
) -> None:
    """A claim is confirmed or corrected by what the source gives, and by nothing less."""
    reply = answerer.ask(text)
    if remark is None:
        assert not isinstance(reply, Answer) or Remark.YES not in reply.remarks
    else:
        assert quote in _first(reply)
        assert isinstance(reply, Answer)
        assert remark in reply.remarks


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("", Gap.EMPTY),
        ("?????", Gap.EMPTY),
        ("hello", Gap.GREETING),
        ("xin chào bot", Gap.GREETING),
        ("thanks", Gap.THANKS),
        ("tell me a joke", Gap.SMALL_TALK),
        ("boleh tolong siapkan assignment saya tak", Gap.SMALL_TALK),
        ("how old are you, by the way?", Gap.SMALL_TALK),
        ("hmm interesting!", Gap.SMALL_TALK),
        ("je suis d'accord", Gap.SMALL_TALK),
        ("when's the deadline", Gap.EMPTY),
        ("help!", Gap.HELP),
        ("what can you do?", Gap.HELP),
        ("hi, what can you do for me", Gap.HELP),
        ("Hello! How does this work?", Gap.HELP),
        ("aide", Gap.HELP),
        ("Bonjour, comment ça marche ?", Gap.HELP),
        ("que peux-tu faire ?", Gap.HELP),
        ("你能做什么？", Gap.HELP),
    ],
)
def test_no_questions(answerer: Answerer, text: str, gap: Gap) -> None:
    """What is no question gets a reply of its own kind."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is gap


@pytest.mark.parametrize("text", ["help for farmers", "who helps Pakistan?", "what can China do"])
def test_help_that_is_asked_about(answerer: Answerer, text: str) -> None:
    """A question in which somebody helps, or can do something, is a question to the sources."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Unknown) or reply.gap is not Gap.HELP


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie groß ist der Fonds von Guangxi?", None),
        ("Wann wurde der Fonds gegründet?", None),
        ("¿Cuánto dinero tiene el fondo de Guangxi?", None),
        ("Quanto è grande il fondo del Guangxi?", None),
        ("Fonds", None),
        ("help", None),
        ("montant du fonds", "fr"),
        ("xiaosheng tan... who is that", "en"),
        ("bạn làm được gì?", None),
    ],
)
def test_language_of_the_reply(answerer: Answerer, text: str, language: str | None) -> None:
    """A reply is in the language that the question shows, or else in the reader's own."""
    assert answerer.ask(text).language == language


def test_the_known_thing_is_named(answerer: Answerer) -> None:
    """Where an attribute of a known thing is not said, the thing is named all the same."""
    reply = answerer.ask("who won the super league")
    assert isinstance(reply, Unknown)
    assert reply.entity is not None
    assert reply.entity.id == "ai-super-league"


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("how much is the super league", Attribute.AMOUNT),
        ("when did Huawei win", None),
        ("when was Huawei founded", Attribute.START),
        ("quand IQTM a-t-il été fondé ?", Attribute.START),
        ("when in 2024 did the fund start?", None),
        ("where did Yin Shengxin talk to the press", None),
    ],
)
def test_what_was_asked(answerer: Answerer, text: str, attribute: Attribute | None) -> None:
    """What was asked of a known thing is told, where it is one attribute and nothing else."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.attribute == attribute


def test_follow_ups(answerer: Answerer) -> None:
    """A question without a name is about the thing that the conversation is about."""
    assert "Shanghai" in _first(answerer.ask("and where?", about="china-import-expo-6th"))
    assert "held until November" in _first(answerer.ask("until when?", about="ai-super-league"))


def test_a_follow_up_with_a_topic_of_its_own(answerer: Answerer) -> None:
    """A reply that names another thing is answered about that."""
    reply = answerer.ask("and the cables?", about="guangxi-ai-industry-fund")
    assert isinstance(reply, Answer)
    assert any("12 câbles" in q.text for s in reply.statements for q in s.statement.quotes)


def test_a_follow_up_about_nothing_is_a_question_by_itself(answerer: Answerer) -> None:
    """An entity that is gone leaves the question alone."""
    assert not isinstance(answerer.ask("and where?", about="no-such-thing"), Answer)


@pytest.mark.parametrize(
    ("text", "language"),
    [("jusqu'à quand dure la super ligue", "fr"), ("when is ciie", "en"), ("进博会在哪里", None)],
)
def test_a_reply_is_in_the_language_of_its_question(
    answerer: Answerer, text: str, language: str | None
) -> None:
    """A reply is in the language of the question, where Footnote speaks it."""
    assert answerer.ask(text).language == language


def test_many_questions(answerer: Answerer) -> None:
    """Of fifty questions the first are answered, and a remark tells of the rest."""
    reply = answerer.ask("when is the CIIE? where is the CIIE? " * 25)
    assert isinstance(reply, Answer)
    assert Remark.MORE_QUESTIONS in reply.remarks


@settings(max_examples=150)
@given(st.text(max_size=2000))
def test_any_text_is_survived(answerer: Answerer, text: str) -> None:
    """Whatever is written, there is a reply, and the same one each time."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer | Choice | Unknown)
    assert reply == answerer.ask(text)


@pytest.mark.parametrize(
    "text",
    [
        "who " * 500,
        "china and " * 200,
        "9" * 2000,
        "a" * 2000,
        "?" * 2000,
        "中" * 2000,
        "1,2." * 500,
    ],
)
def test_hostile_texts(answerer: Answerer, text: str) -> None:
    """Two thousand characters of anything are survived."""
    assert isinstance(answerer.ask(text), Answer | Choice | Unknown)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Is the Guangxi AI fund bigger than 5 billion yuan?", Remark.YES),
        ("Is the fund at least 10 billion yuan?", Remark.YES),
        ("Is the fund bigger than 50 billion yuan?", Remark.NO),
        ("Are there fewer than 10 cables?", Remark.NO),
        ("do the two authors speak for CGTN?", Remark.NO),
        ("is what Gai and Yu write CGTN's official view", Remark.NO),
        ("did Guangxi really host the China-ASEAN Expo 21 times already", Remark.YES),
        ("will AI itself beat humans, in the view of Chen Gang?", Remark.NO),
        ("was China an early starter in AI?", Remark.NO),
        ("are the 12 cables to ASEAN under the sea?", Remark.NO),
        ("why did they lay the 12 cables to ASEAN under the sea?", Remark.PREMISE),
        ("was the September matchmaking the first in a series?", Remark.YES),
        ("is the super league only for Chinese teams", Remark.NO),
        ("does the free trade area 3.0 leave out the digital economy", Remark.NO),
        ("is the Nanning telecom hub already running", Remark.NO),
        ("is Yu Jingyang president of the Chengdu Software Industry Association", Remark.NO),
        ("did more than 3,000 enterprises come to the CIIE", Remark.YES),
        ("did the China-Pakistan standardisation centre exist before 2022?", Remark.YES),
        ("was the China-Pakistan standardisation centre set up after 2022?", Remark.NO),
        ("Guangxi's AI fund tops one billion US dollars, doesn't it?", Remark.YES),
        ("tkxel is chinese right?", Remark.NO),
        ("is the 2022 data guideline about property rights and nothing else", Remark.NO),
        ("tur media ASEAN itu mampir ke Meituan ya?", Remark.YES),
        ("hội nghị phần mềm lần thứ 21 tổ chức ở Bắc Kinh đúng ko", Remark.NO),
    ],
)
def test_a_claim_is_judged_by_its_parts_bounds_and_stage(
    answerer: Answerer, text: str, remark: Remark
) -> None:
    """A claim is confirmed or denied by what the source says of its parts, bounds and stage."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "names of the five Chinese companies at the matchmaking",
        "is there a link between WeBank and Pakistan",
        "what ties Anwar Ibrahim and Huang Hao",
    ],
)
def test_names_and_ties_that_no_source_gives(answerer: Answerer, text: str) -> None:
    """A number does not name, and two things of which no statement speaks have no tie."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "what did Anwar Ibrahim say",
        "how many people live in Guangxi",
        "combien de fonctionnaires seront formés",
        "which Chinese companies attended the matchmaking",
        "quels journaux ont participé au voyage de presse",
        "qui dirige l'université du Punjab",
        "which month of 2022 was the data guideline released in",
        "has Huawei opened a centre in Pakistan",
        "please name the five Chinese companies that came in September",
        "does the media tour happen every year",
        "what share of ASEAN firms use AI",
        "which country is richer, China or Malaysia",
        "quelle part du fonds va aux startups",
    ],
)
def test_what_is_told_of_another(answerer: Answerer, text: str) -> None:
    """What is said about a person, counted or led elsewhere, or of another sort, is no answer."""
    assert isinstance(answerer.ask(text), Unknown)


def test_ten_of_two_countries(answerer: Answerer) -> None:
    """Five companies of one country and five of another are not ten of the one."""
    reply = answerer.ask("were there ten Chinese companies at the September matchmaking?")
    assert not isinstance(reply, Answer) or Remark.YES not in reply.remarks


def test_dollars_that_are_asked_for(answerer: Answerer) -> None:
    """How many dollars asks for an amount of money."""
    reply = answerer.ask("how many dollars is the guangxi ai fund")
    assert isinstance(reply, Answer)
    assert reply.statements[0].statement.quotes[0].text.startswith("Le fonds industriel")


def test_one_of_two(answerer: Answerer) -> None:
    """Of two things with an "or" between them, the answer need speak of one."""
    reply = answerer.ask("did Guangxi sign the logistics data deals with Laos or Vietnam")
    assert isinstance(reply, Answer)
    assert any("Vietnam" in q.text for s in reply.statements for q in s.statement.quotes)


def test_first_in_figures(answerer: Answerer) -> None:
    """A first place may be asked for as "1st" or "no. 1"."""
    reply = answerer.ask("was China 1st in AI patent applications in 2021?")
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


def test_what_a_body_says_is_not_what_it_is(answerer: Answerer) -> None:
    """That a company speaks of Chinese companies makes it none of them."""
    reply = answerer.ask("Tkxel是中国公司吗？")
    assert not isinstance(reply, Answer) or Remark.YES not in reply.remarks


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("what is the name of that software conference in Chengdu", "Software Cooperation"),
        ("Chen Gang's priorities, what are they", "La première priorité"),
        ("what sectors is AI used in", "manufacturing"),
        ("what will strengthen political trust between Guangxi and ASEAN", "confiance politique"),
    ],
)
def test_what_is_shown_first(answerer: Answerer, text: str, quote: str) -> None:
    """What lists, names or describes the thing that is asked for is among the first three."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert any(quote in q.text for s in reply.statements[:3] for q in s.statement.quotes)


@pytest.mark.parametrize(
    "text",
    [
        "is there a China-Vietnam AI centre",
        "What did the document of 2023 do?",
        "is Vietnam building a data centre?",
        "who runs the fund",
        "Did China rank first for AI patents in 2022?",
        "Is the Super League over?",
        "Is Tkxel one of the five Pakistani companies?",
    ],
)
def test_nothing_near_is_taken_for_it(answerer: Answerer, text: str) -> None:
    """A centre of another kind or of another pair says neither yes nor no; no one near leads."""
    reply = answerer.ask(text)
    remarks = reply.remarks if isinstance(reply, Answer) else ()
    assert not {Remark.YES, Remark.NO} & {*remarks}
    assert "runs" not in text or isinstance(reply, Unknown)


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("did Malaysia's prime minister visit China?", True),
        ("is there an AI centre of China and Laos?", True),
        ("the China-Laos AI centre?", False),
    ],
)
def test_what_has_been_is_confirmed(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """Whether something has happened or exists is answered by its card, and with a yes."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert (Remark.YES in reply.remarks) is confirmed


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("where is the next China-ASEAN Expo", "à Nanning"),
        ("où aura lieu la prochaine Exposition Chine-ASEAN", "à Nanning"),
        ("was the guideline published in 2023", "In 2022, China released a guideline"),
        ("la directive date-t-elle de 2023", "In 2022, China released a guideline"),
    ],
)
def test_one_of_its_sort(answerer: Answerer, text: str, quote: str) -> None:
    """What the sources call so only of one thing is that one, and the next of a series its own."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert quote in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text", ["how many companies did the tour visit", "how many countries did the tour see"]
)
def test_the_count_of_another_event(answerer: Answerer, text: str) -> None:
    """How many came to an expo does not tell how many firms were visited on a tour."""
    assert isinstance(answerer.ask(text), Unknown)


def test_the_second_question_keeps_its_own_name(answerer: Answerer) -> None:
    """What was asked about first is not carried to a question that names another thing."""
    reply = answerer.ask("who founded Beijing Genius Cyber Tech, and who is CEO of Muguo Tech?")
    assert isinstance(reply, Answer)
    quotes = [q.text for s in reply.statements for q in s.statement.quotes]
    assert any("Linhua Dong" in quote for quote in quotes)


def test_what_is_elided_asks(answerer: Answerer) -> None:
    """The French "qu'a" asks what, and is no claim to be confirmed."""
    reply = answerer.ask("Qu'a déclaré le patron de Beijing Muguo Tech, Linhua Dong ?")
    assert isinstance(reply, Answer)
    assert Remark.YES not in reply.remarks


def test_who_set_a_thing_up_is_not_the_thing(answerer: Answerer) -> None:
    """A question when something was set up is about it, and not about its founder."""
    reply = answerer.ask("When was the China-Laos centre set up?")
    assert isinstance(reply, Answer)
    assert not any("fonds" in q.text for s in reply.statements for q in s.statement.quotes)


def test_a_series_is_no_place(answerer: Answerer) -> None:
    """Where something took place is not told by what it is a part of."""
    assert isinstance(answerer.ask("Where was the matchmaking held?"), Unknown)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("list the sectors where ai is already used", "cultural tourism"),
        ("dans quels secteurs l'ia est-elle déjà présente", "cultural tourism"),
        ("list guangxi's advantages", "d’une abondante source d’énergie"),
        ("le fonds du guangxi fait combien de milliards", "10 milliards de yuans"),
        ("who published the study that has china top for ai patents", "Stanford"),
    ],
)
def test_what_is_found_first(answerer: Answerer, text: str, quote: str) -> None:
    """What lists what is asked for, or is what is asked for, comes before what is near it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert quote in reply.statements[0].statement.quotes[0].text


def test_a_narrow_word_for_a_sort(answerer: Answerer) -> None:
    """A thing of the sort that is asked for answers, however narrow the word for it."""
    reply = answerer.ask("which school in Singapore does Huawei work with to train people")
    assert isinstance(reply, Answer)
    assert "National University of Singapore" in _first(reply)


def test_a_body_of_whatever_sort(answerer: Answerer) -> None:
    """A centre that organises a meeting is an organisation, too."""
    reply = answerer.ask("which organisation organised the matchmaking")
    assert isinstance(reply, Answer)
    assert "Technical Standardisation organised" in _first(reply)


def test_where_they_cooperate(answerer: Answerer) -> None:
    """Where two cooperate is told by the fields in which they do, if by no place."""
    reply = answerer.ask("apart from AI, where else could Pakistan and China join forces")
    assert "renewable energy" in _first(reply)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("when did china release the guideline", "In 2022, China released a guideline"),
        ("中国什么时候发布了指南", "In 2022, China released a guideline"),
        ("how many companies does chinas ai industry have", "over 4,500 related companies"),
        ("why did the media tour go to Meituan", "significant interest in the AI development"),
        ("can asean copy china's ai projects", "can serve as source of reference"),
        (
            "who does the Chengdu standardisation institute cooperate with in Pakistan",
            "between his institute and the Institute of Quality and Technology Management",
        ),
        ("comment renforcer la confiance entre la chine et l'asean", "la confiance politique"),
        ("what does the software conference offer to visitors", "offers a valuable platform"),
        ("by what date is the Nanning telecoms hub meant to go live", "la fin de l’année"),
    ],
)
def test_plain_words(answerer: Answerer, text: str, quote: str) -> None:
    """What an article says is found by whoever made it, and by words that it does not use."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert quote in reply.statements[0].statement.quotes[0].text
