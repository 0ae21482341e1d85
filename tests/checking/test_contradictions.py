"""The ways in which a statement and the sources differ."""

import pytest

from bot.checking import Aspect, Checker, Difference, Verdict
from bot.checking.contradictions import outcome
from bot.checking.sources.case import NOTHING, Case, Conflict, Outcome
from bot.checking.sources.means import Means
from bot.checking.sources.support import nothing
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "aspect", "said"),
    [
        ("No the software conference in Chengdu is in June.", Aspect.DATE, "June"),
        (
            "The Express Tribune ran its China-Pak AI piece on September 16, 2021.",
            Aspect.DATE,
            "2021",
        ),
        ("The Super League will wind up in January.", Aspect.DATE, "January"),
        (
            "En 2021 la Chine est arrivée cinquième pour les brevets en IA.",
            Aspect.COUNT,
            "cinquième",
        ),
        (
            "There's one single land cable between Guangxi and the ASEAN countries.",
            Aspect.COUNT,
            "one single",
        ),
        ("The AI Plus plan aims at half a trillion yuan.", Aspect.AMOUNT, "half a trillion yuan"),
        ("The AI Super League was organised by Huawei and Tkxel.", Aspect.PARTICIPANT, "Huawei"),
        ("第21届中国国际软件合作洽谈会将在西安举行", Aspect.PLACE, "西安"),
        ("广西党委书记是李强", Aspect.PARTICIPANT, "李强"),
        (
            "Yin Shengxin ne croit pas du tout à l'avenir de la coopération scientifique.",
            Aspect.OTHER,
            "ne",
        ),
        ("Guangxi hosted the China-ASEAN Expo twice.", Aspect.COUNT, "twice"),
        ("Anwar Ibrahim, Thailand's PM, went to China recently.", Aspect.PLACE, "Thailand's"),
        ("Yin Shengxin is China's science commissioner to India.", Aspect.PLACE, "India"),
        ("No wider talent programmes are required.", Aspect.OTHER, "No"),
        ("Wider talent programmes are not needed.", Aspect.OTHER, "not"),
        ("Oxford's report puts China first for AI patents in 2021.", Aspect.PARTICIPANT, "Oxford"),
        ("哈佛大学的报告说，2021年中国AI专利申请量排名第一。", Aspect.PARTICIPANT, "哈佛"),
        ("AI超级联赛由云南发起。", Aspect.PLACE, "云南"),
        ("La Super League de l'IA se compose de sept épreuves.", Aspect.COUNT, "sept"),
        ("La Super League de l'IA s'arrête en juin.", Aspect.DATE, "juin"),
        ("CNNIC counts a bit over 2,000 AI companies in China.", Aspect.COUNT, "2,000"),
        ("The matchmaking brought together 50 companies.", Aspect.COUNT, "50"),
        (
            "Guangxi wants AI industries to make 100bn yuan, or 31 billion in US dollars.",
            Aspect.AMOUNT,
            "31 billion in US dollars",
        ),
        (
            "The Nanning telecom hub was put into service last year.",
            Aspect.STATUS,
            "put into service",
        ),
        ("The meeting on September 13 was organised by Tkxel.", Aspect.PARTICIPANT, "Tkxel"),
        ("The Guangxi delegation was led by Huang Hao.", Aspect.PARTICIPANT, "Huang Hao"),
        (
            "Le secrétaire du Parti du Guangxi s'appelle Yu Jingyang.",
            Aspect.PARTICIPANT,
            "Yu Jingyang",
        ),
        ("广西党委书记叫黄浩", Aspect.PARTICIPANT, "黄浩"),
        ("黄浩是成都软件行业协会会长", Aspect.PARTICIPANT, "成都软件行业协会"),
        ("The China-Pak AI article originally ran on Dawn.", Aspect.PARTICIPANT, "Dawn"),
        (
            "La chaîne industrielle prévoit la recherche à Wuhan et Chongqing.",
            Aspect.PLACE,
            "Wuhan",
        ),
        ("The AI Super League has no talent event at all.", Aspect.OTHER, "no"),
        ("The China-ASEAN Expo's 22nd edition is in Kunming.", Aspect.PLACE, "Kunming"),
        (
            "The Oxford University report put China first in AI patents.",
            Aspect.PARTICIPANT,
            "Oxford University",
        ),
        ("The report on generative AI comes from Huawei.", Aspect.PARTICIPANT, "Huawei"),
        ("Awan from the University of Sindh said so.", Aspect.PARTICIPANT, "University of Sindh"),
        ("Linhua Dong is the CEO of Baidu.", Aspect.PARTICIPANT, "Baidu"),
        ("Xiaosheng Tan dirige Alibaba.", Aspect.PARTICIPANT, "Alibaba"),
        ("Huang Hao préside l'Institut de normalisation de Pékin.", Aspect.PLACE, "Pékin"),
        ("文章里提到的大数据中心在云南", Aspect.PLACE, "云南"),
        (
            "La délégation a signé des accords sur les données logistiques avec la Thaïlande.",
            Aspect.PARTICIPANT,
            "Thaïlande",
        ),
        ("Chen Gang, ministre de l'Économie, a parlé du pôle.", Aspect.OTHER, "ministre"),
        (
            "Tkxel's rep said China has more AI service companies.",
            Aspect.OTHER,
            "China has more AI service companies",
        ),
        ("Chen Gang parle de six priorités pour l'IA.", Aspect.COUNT, "six"),
    ],
)
def test_what_differs_is_named(checker: Checker, text: str, aspect: Aspect, said: str) -> None:
    """A value or a name that is not the source's is contradicted, and shown as it was written."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].attribute is aspect
    assert said in finding.differences[0].message


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The matchmaking on September 13 was organised by Tkxel.", True),
        ("The AI Super League will run until March.", True),
        ("The fund was created in March.", True),
        ("Just over 5,000 enterprises were at the 6th CIIE.", True),
        ("Nanning's telecom hub still isn't open, it's planned for the end of the year.", False),
        ("Anwar Ibrahim, Malaysia's PM, recently visited China.", False),
        ("Tkxel, Chinese companies and Huawei were at the matchmaking.", False),
        ("The cables are made by ZTE.", False),
        ("Yin Shengxin talked to the ambassador to Nepal.", False),
        ("Reuters reported on Sunday that Guangxi launched the AI Super League.", False),
        ("据清华大学的报告，AI发展很快。", False),
        (
            "C'est à la demande de firmes pakistanaises que la rencontre sur l'IA a été montée.",
            False,
        ),
        ("One point four billion people live in the Chinese market.", False),
        ("Our own fund holds 2 billion yuan.", False),
        ("Le fonds n'a pas été créé en mars mais en février.", False),
        ("The concert on September 13 was organised by Tkxel.", False),
        ("Just over 3,400 enterprises were at the 6th CIIE.", False),
        ("The mayor of Chengdu is called Li Wei.", False),
        ("The next AI Super League will run until March.", False),
        ("Two more matchmakings took place in October.", False),
        ("One down, four to go: the meeting was the first of five IT subsector meetings.", False),
        ("Chen Gang was born in March.", False),
        ("Awan from Lahore likes cricket.", False),
        ("Reuters reports that Guangxi launched the AI Super League.", False),
        ("Nanning's hub was visited by Chen Gang in March.", False),
        ("China's largest trading partner has been Malaysia for ten years.", False),
        ("Vietnam is China's biggest trading partner.", False),
        ("Tan says AI-generated content must be banned.", False),
    ],
)
def test_what_may_be_so_is_not_contradicted(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """What is told of the thing is contradicted, of the writer's own or of others nothing is."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            'The 6th CIIE was in Beijing, and its theme was "New Era, Shared Future".',
            Verdict.CONTRADICTED,
        ),
        (
            "The Express Tribune published its piece on the matchmaking on 20 September 2023.",
            Verdict.CONTRADICTED,
        ),
        ("It's the 21st edition, in Chengdu. They're holding it in May.", Verdict.CONTRADICTED),
        ("The China-Laos AI centre exists. Its director comes from Luang Prabang.", Verdict.ABSENT),
        ("The 6th CIIE took place in Shanghai. We went there in August.", Verdict.ABSENT),
        ("The matchmaking was on September 13. Lunch was served to 300 people.", Verdict.ABSENT),
    ],
)
def test_what_follows_is_about_the_thing_before(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """A statement that names nothing is about what the one before tells, unless it is ours."""
    assert checker.check(text).findings[-1].verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "It is false that the Guangxi AI fund has 100 billion yuan.",
        "Il est faux que le fonds IA du Guangxi ait 100 milliards de yuans.",
        "Somebody claimed the Guangxi AI fund has 100 billion yuan, which is wrong.",
    ],
)
def test_what_its_writer_disowns_is_not_contradicted(checker: Checker, text: str) -> None:
    """Whoever calls a claim false does not make it."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_who_calls_others_wrong_may_be_contradicted(checker: Checker) -> None:
    """What is set against another's words is a claim of its writer."""
    assert only(checker, "Wrong, the Guangxi AI fund has 100 billion yuan.").verdict is (
        Verdict.CONTRADICTED
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The 6th CIIE took place in Beijing in October 2023.", {"Beijing", "October 2023"}),
        ("Hunan launched the AI Super League with four events.", {"Hunan", "four"}),
    ],
)
def test_a_name_and_a_value_that_are_both_wrong(
    checker: Checker, text: str, told: set[str]
) -> None:
    """Neither of two errors about one thing hides the other: both are contradicted."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert {one.message for one in finding.differences} == told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The Guangxi delegation visited Thailand.", "Thailand"),
        ("The China-Laos AI centre was set up by Thailand.", "Thailand"),
        ("The China-Laos AI centre was set up by Singapore.", "Singapore"),
        ("The 22nd China-ASEAN Expo is planned for Guilin this September.", "Guilin"),
        ("Huang Hao is the vice president of the Chengdu Institute of Standardisation.", None),
        ("None of the twelve land cables from Guangxi to ASEAN has been laid so far.", None),
        ("Xinhua reported on Friday that the AI Super League was launched.", "Friday"),
    ],
)
def test_another_place_post_or_day_is_contradicted(
    checker: Checker, *, text: str, message: str | None
) -> None:
    """Where somebody went, who founded it, a lesser post, a day and "none" are wrong."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert message is None or finding.differences[0].message == message


def test_the_first_rule_that_tells_is_the_last_one_asked(means: Means) -> None:
    """A difference ends the asking, as does a rule that says so; a doubt stays and ends nothing."""
    reading = means.reader.read("The fund grew.", "en")
    case = Case(reading, (), {}, nothing(reading), (), means)
    record = means.records.own("guangxi")[0]
    wrong = Outcome((Conflict(record, Difference(Aspect.OTHER, "grew", "shrank")),))
    last, doubt = Outcome(is_last=True), Outcome(is_doubtful=True)

    def told(*outcomes: Outcome) -> Outcome:
        answers = iter(outcomes)
        return outcome([lambda _: next(answers)] * len(outcomes), case)

    assert told(NOTHING, wrong, doubt) == wrong
    assert told(doubt, NOTHING, last, wrong) == doubt
    assert told(doubt, wrong) == wrong._replace(is_doubtful=True)
    assert told(last, wrong) == told(NOTHING) == NOTHING
