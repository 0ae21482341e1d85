"""Names in a part that the sources give to somebody or somewhere else."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        ("The 6th CIIE takes place in Beijing.", Aspect.PLACE, "Beijing", "Shanghai"),
        ("The AI Super League was launched by Yunnan.", Aspect.PLACE, "Yunnan", "Guangzhou"),
        ("The 6th CIIE was hosted by Beijing.", Aspect.PLACE, "Beijing", "Shanghai"),
        (
            "The 22nd China-ASEAN Expo will be hosted by the city of Guilin.",
            Aspect.PLACE,
            "Guilin",
            "Nanning",
        ),
        (
            "The China-Pakistan AI matchmaking was organised by Huawei.",
            Aspect.PARTICIPANT,
            "Huawei",
            "China-Pakistan Cooperation Centre on Technical Standardisation",
        ),
    ],
)
def test_a_name_in_another_s_part_is_contradicted(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """Where a name stands in a part that a source gives another, both are shown."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "The CIIE takes place in Shanghai, China.",
        "Guangxi and Yunnan launched the AI Super League.",
        "The AI Super League was not launched by Yunnan.",
        "The China-Laos AI centre was set up by Guangxi.",
        "A similar expo takes place in Beijing.",
    ],
)
def test_a_part_with_room_contradicts_nothing(checker: Checker, text: str) -> None:
    """A wider place, one more beside the right one, a denied one and another thing leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_a_statement_has_one_swap_at_most(checker: Checker) -> None:
    """Of several names that stand in another's place the surest alone is shown."""
    finding = only(checker, "The 6th CIIE takes place in Tokyo and Beijing.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert len(finding.differences) == 1


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        (
            "Yu Jingyang, the president of the Chengdu Software Industry Association, came too.",
            Aspect.OTHER,
            "president",
            "Deputy Secretary-General",
        ),
        (
            "The invitation to the software conference came from Huang Hao.",
            Aspect.PARTICIPANT,
            "Huang Hao",
            "Yu Jingyang",
        ),
        (
            "It was Yin Shengxin who led Guangxi's delegation to Vietnam and Laos.",
            Aspect.PARTICIPANT,
            "Yin Shengxin",
            "Chen Gang",
        ),
        ("Tkxel is a Chinese company.", Aspect.PLACE, "Chinese", "Pakistan"),
        (
            "China is merely Malaysia's third-largest trading partner.",
            Aspect.OTHER,
            "third-largest",
            "largest",
        ),
    ],
)
def test_a_wrong_part_shows_who_has_it(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """A post, an origin, a leader, a country and a rank are held against the sources'."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    difference = finding.differences[0]
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


def test_who_founded_a_thing_may_be_where_it_comes_from(checker: Checker) -> None:
    """A statement may say that a delegation founded a thing that the source says came from it."""
    text = "La délégation du Guangxi a fondé le centre de coopération Chine-Laos pour l'IA."
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_who_has_two_posts_is_of_both(checker: Checker) -> None:
    """A post in a region is not held against another one in a parliament."""
    text = "Chen Gang runs the Party in Guangxi and has a seat in China's top legislature too."
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        ("the big data center that gan cites is in yunnan", "yunnan", "Guizhou"),
        ("The Big Data center Gan gives as an example is in Gansu.", "Gansu", "Guizhou"),
        ("the china-asean huawei ai innovation center is in yunnan", "yunnan", "Guangxi"),
        ("Le centre d'innovation IA de Huawei se trouve au Yunnan.", "Yunnan", "Guangxi"),
        ("The Guangxi delegation toured Thailand and Myanmar.", "Thailand", "Vietnam"),
        ("Keke Gai holds a professorship at Fudan University.", "Fudan University", "Beijing"),
        ("Jing Yu is on the faculty of Tsinghua University.", "Tsinghua University", "Institute"),
        ("chen gang is the party boss of yunnan", "yunnan", "Party"),
    ],
)
def test_who_writes_and_how_it_is_put_hides_no_other_name(
    checker: Checker, text: str, said: str, source: str
) -> None:
    """A writer who is named, small letters, a second name and other words for a post hide none."""
    (difference,) = only(checker, text).differences
    assert difference.message == said
    assert source in difference.source


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The big data center is in Gansu.", True),
        ("Chen Gang is party secretary of Guizhou.", True),
        ("Huang Hao works for Baidu.", True),
        ("Jing Yu teaches at Tsinghua University.", True),
        ("Keke Gai holds a professorship at Fudan University.", True),
        ("Gan Hong Seng gave a talk in Gansu.", False),
        ("Gan cites another data center, in Gansu.", False),
        ("A delegation from Yunnan toured Thailand and Myanmar.", False),
        ("Before that, Chen Gang was party secretary of Guizhou.", False),
        ("In the past Huang Hao worked for Baidu.", False),
        ("Earlier in her career, Jing Yu taught at Tsinghua University.", False),
        ("A colleague of Keke Gai holds a professorship at Fudan University.", False),
        ("yunnan set up an AI fund in february", False),
        ("Huang Hao worked for Baidu before.", False),
        ("Hainan signed a logistics agreement with Vietnam.", False),
        ("Tencent organised a workshop on the China-Pakistan matchmaking meeting.", False),
        ("The Express Tribune ran a piece on the China-Pakistan meeting.", False),
        ("The CIIE was opened by Xi Jinping.", False),
    ],
)
def test_another_time_or_thing_has_others(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Who had a post before, and what else there is somewhere, no source tells."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    "text",
    [
        "The CIIE exhibition will also be shown in Beijing.",
        "Guangxi's delegation visited Thailand too.",
        "La délégation du Guangxi a aussi visité la Thaïlande.",
        "Vietnam signed a deal with Huawei in 2023.",
        "Muguo Tech opened a branch in Chengdu.",
        "Shenzhen University has a campus in Hong Kong.",
        "Chen Gang talked about the Nanning hub in Beijing.",
        "Commissioner Yin Shengxin is in Laos.",
    ],
)
def test_what_may_be_besides_is_not_contradicted(checker: Checker, text: str) -> None:
    """One more place, visit or deal, a branch and where somebody spoke leave room for both."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The delegation signed historic cross-border logistics data agreements with Thailand.",
            "Thailand",
        ),
        ("Yin Shengxin is the Chinese science commissioner to Malaysia.", "Malaysia"),
        ("Yin Shengxin, the science commissioner to Laos, is optimistic.", "Laos"),
        (
            "Associate professor Gan Hong Seng belongs to Tsinghua University.",
            "Tsinghua University",
        ),
    ],
)
def test_a_name_behind_what_is_known_by_name(checker: Checker, text: str, said: str) -> None:
    """Whom a delegation signs with, where an envoy is posted and where one works is one alone."""
    (difference,) = only(checker, text).differences
    assert difference.message == said


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang's delegation signed new agreements with Thailand on logistics data flows.",
        "China's science commissioner to Malaysia gave a talk.",
        "Gan Hong Seng once studied at Tsinghua University.",
    ],
)
def test_another_agreement_and_another_envoy_contradict_nothing(
    checker: Checker, text: str
) -> None:
    """New agreements, an envoy who is not named and an earlier time leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The Guangxi delegation went to Cambodia and Myanmar.", True),
        ("Chen Gang recently led a Guangxi delegation to Vietnam and Myanmar.", True),
        ("La délégation du Guangxi est partie en Birmanie et aux Philippines.", True),
        ("A Guangxi delegation went to Myanmar in 2019.", False),
        ("Une délégation du Guangxi est allée au Vietnam et en Thaïlande.", False),
        ("The Guangxi delegation also visited Thailand.", False),
        ("The Guangxi delegation will go to Cambodia next.", False),
        ("La délégation du Guangxi se rendra aux Philippines.", False),
        ("After its visit to Vietnam and Laos, the delegation went to Thailand.", False),
        ("The trip to Vietnam and Laos began in Nanning.", False),
        ("The Guangxi delegation has visited Vietnam with Thailand's minister.", False),
        ("During the Guangxi delegation's visit, Thailand sent a greeting.", False),
    ],
)
def test_where_one_journey_went(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """The one journey that a source tells of went nowhere else; another one may have."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Chen Gang holds the post of mayor of Nanning.", True),
        ("Chen Gang occupe le poste de maire de Nanning.", True),
        ("Chen Gang holds the post of party secretary of Guangxi.", False),
        ("Chen Gang left the post of mayor of Nanning.", False),
        ("Chen Gang visited the office of the mayor of Hanoi.", False),
    ],
)
def test_the_post_that_somebody_holds(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Who "holds the post of" something is that, as by "is"."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("IQTM, part of the University of Karachi, works with the Chengdu institute.", True),
        ("IQTM at the University of Karachi works with the Chengdu institute.", True),
        ("Le IQTM de l'université de Karachi est partenaire de Chengdu.", True),
        ("Huawei's partner is the Business Analytics Centre of Chulalongkorn University.", True),
        ("IQTM in Lahore works with the Chengdu institute.", False),
        ("The University of the Punjab's IQTM works with the Chengdu institute.", False),
        ("Huawei's China-ASEAN AI innovation center in Guangxi has a library.", False),
    ],
)
def test_of_what_a_body_is_a_part(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """The body named right beside another one's name is that of which it is a part."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The delegation led by Chen Gang visited Malaysia.", True),
        ("La délégation de Chen Gang est allée au Cambodge et en Birmanie.", True),
        ("A delegation led by Chen Gang went to Cambodia last spring.", False),
        ("Chen Gang's delegation also went to Thailand.", False),
        ("La délégation de Chen Gang est passée par Hanoï.", False),
        ("C'est avec la Thaïlande que la Chine a signé des accords sur le riz.", False),
    ],
)
def test_whose_delegation_it_is(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """The delegation that somebody led went where the sources have it, and nowhere else."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("En marge des deux sessions, Chen Gang a parlé au Global Times.", True),
        ("Chen told all this to the South China Morning Post at the two sessions.", True),
        ("Chen Gang told the New York Times about Guangxi at the two sessions.", True),
        ("Chen Gang also spoke to Xinhua on the sidelines of the two sessions.", False),
        ("Chen Gang told the South China Morning Post about his youth.", False),
        ("Xinhua reported on the two sessions and Chen Gang.", False),
        ("Chen Gang spoke at the two sessions with delegates from Beijing.", False),
    ],
)
def test_whom_somebody_told_it(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Another paper contradicts where the occasion is named on which one was spoken to."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Huang Hao presides over the Lahore Institute of Standards.", True),
        ("Keke Gai teaches at Tsinghua.", True),
        ("Awan is a professor in Lahore.", False),
        ("Gan teaches at a university in Suzhou.", False),
        ("Keke Gai holds a chair at the Beijing Institute of Technology.", False),
    ],
)
def test_where_somebody_works(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """The town where somebody works is no other body than theirs."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
