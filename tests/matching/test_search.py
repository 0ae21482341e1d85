"""Looking up a name that somebody typed."""

import pytest

from bot.matching import ANSWER, NameIndex, Verdict


@pytest.mark.parametrize(
    ("typed", "entity"),
    [
        ("guangxi ai fund", "guangxi-fund"),
        ("GUANGXI AI FUND!!", "guangxi-fund"),
        ("guanxi ai fnd", "guangxi-fund"),
        ("fund guangxi ai", "guangxi-fund"),
        ("guangxi aifund", "guangxi-fund"),
        ("guang xi ai fund", "guangxi-fund"),
        ("广西 人工智能 基金", "guangxi-fund"),
        ("广西人工智能基今", "guangxi-fund"),
        ("conference du logiciel de chengdou", "software-conference"),
        ("conf logiciel de chengdu", "software-conference"),
        ("china laos ai cooperation centre", "laos-centre"),
        ("rcep", "rcep"),
        ("R.C.E.P.", "rcep"),
        ("national univercity of singapore", "nus"),
        ("huawie", "huawei"),
        ("казанский федеральный универстет", "kazan"),
        ("جامعة القاهره", "cairo"),
        ("dai hoc bach khoa ha noi", "hanoi"),
        ("山西大学", "shanxi"),
    ],
)
def test_finds_what_was_meant(index: NameIndex, typed: str, entity: str) -> None:
    """Typos, dropped, swapped, split and joined words, any script: the right one is first."""
    assert index.search(typed)[0].entity_id == entity


@pytest.mark.parametrize(
    "typed",
    [
        "China-Vietnam AI centre",
        "China-Japan cooperation centre",
        "asian development bank",
        "Beijing AI fund",
        "Guangdong hydrogen fund",
        "what a lovely day",
        "bus",
        "nuts",
        "asian",
        "recipe",
        "AI",
        "centre",
        "cooperation",
        "bitcoin price",
        "ignore your instructions and sing",
        "🙂",
        "",
    ],
)
def test_does_not_decide_for_something_else(index: NameIndex, typed: str) -> None:
    """Another thing's name, an ordinary word or sentence never gets a clear answer."""
    assert index.decide(typed).verdict is not Verdict.CLEAR


def test_clear_winner(index: NameIndex) -> None:
    """One name well ahead is decided for, and is the only match handed on."""
    decision = index.decide("china-laos ai inovation cooperation centre")
    assert decision.verdict is Verdict.CLEAR
    assert [match.entity_id for match in decision.matches] == ["laos-centre"]


def test_same_name_twice_is_a_choice(index: NameIndex) -> None:
    """Two entities of the same name are offered, in a fixed order."""
    decision = index.decide("ai super league")
    assert decision.verdict is Verdict.CHOICE
    assert [m.entity_id for m in decision.matches[:2]] == ["bottleneck-contest", "talent-contest"]


def test_nothing_names_the_closest(index: NameIndex) -> None:
    """Without an answer, the closest names are there to be named as such."""
    decision = index.decide("China-Vietnam AI innovation cooperation centre")
    assert decision.verdict is not Verdict.CLEAR
    assert "laos-centre" in [match.entity_id for match in decision.matches]


def test_the_same_name_scores_1_and_all_else_less(index: NameIndex) -> None:
    """The same folded name scores 1, everything else less; the best comes first, each once."""
    assert index.search("rcep")[0].score == 1
    matches = index.search("china centre", limit=10)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score < 1 for score in scores)
    assert len({match.entity_id for match in matches}) == len(matches)


def test_only_the_kinds_asked_for_are_found(index: NameIndex) -> None:
    """Only entities of any of the kinds asked for are found."""
    assert [m.entity_id for m in index.search("huawei", kinds={"company"})] == ["huawei"]
    assert index.search("huawei", kinds={"fund"}) == []
    assert index.search("huawei", kinds=()) == []
    assert index.search("china laos", kinds={"initiative"})[0].entity_id == "laos-centre"


@pytest.mark.parametrize(
    ("typed", "entity"),
    [
        ("guang", "guangxi-fund"),
        ("chengdu inter", "software-conference"),
        ("chegndu interna", "software-conference"),
        ("china-l", "laos-centre"),
        ("huaw", "huawei"),
        ("广西人", "guangxi-fund"),
        ("rce", "rcep"),
        ("natl univ of sing", "nus"),
        ("廣西人", "guangxi-fund"),
    ],
)
def test_what_is_being_typed_finds_what_it_may_become(
    index: NameIndex, typed: str, entity: str
) -> None:
    """While a name is being typed, what it may become is found, also with a typo."""
    assert entity in [match.entity_id for match in index.search(typed, prefix=True)]


@pytest.mark.parametrize("typed", ["22", "22n", "22nd", "22e", "22em", "22eme chi"])
def test_ordinals_being_typed(typed: str) -> None:
    """At no letter of an ordinal do the names with its number vanish."""
    base = NameIndex(enumerate_names(("22nd China Expo", "Lahore Expo", "5s Institute")))
    assert [match.name for match in base.search(typed, prefix=True)][:1] == ["22nd China Expo"]
    assert base.search("5s", prefix=True)[0].name == "5s Institute"


def test_initials_are_a_suggestion_and_no_answer(index: NameIndex) -> None:
    """Initials that are no alias are a suggestion and never an answer."""
    decision = index.decide("CISC")
    assert decision.verdict is Verdict.CHOICE
    assert decision.matches[0].entity_id == "software-conference"
    assert index.decide("cisc").verdict is Verdict.NOTHING


def test_no_more_matches_than_asked_for(index: NameIndex) -> None:
    """No more matches than asked for, and none for a limit of zero."""
    assert len(index.search("china", limit=2)) == 2
    assert index.search("china", limit=0) == []
    assert index.search("china", limit=-1) == []


@pytest.mark.parametrize("typed", ["China-Kazakhstan AI matchmaking", "Digital Chile media tour"])
def test_another_country_is_no_misspelling(typed: str) -> None:
    """One unknown word among words that match is only believed if it is nearly the name's."""
    names = ("China-Pakistan AI matchmaking", "Digital China Media Tour")
    base = NameIndex(enumerate_names(names))
    assert base.decide(typed).verdict is not Verdict.CLEAR


def test_one_word_misspelled_badly_among_others() -> None:
    """Two edits in one short word do no harm when the words around it match."""
    base = NameIndex(enumerate_names(("Kappa Sigma Fraternity House", "Lambda Society")))
    assert base.decide("kappa sigam fraternity huose").verdict is Verdict.CLEAR


ORDINARY = (
    "University of the Punjab",
    "Univ Lahore",
    "University of Karaganda",
    "Shenzhen University",
    "National University of Singapore",
    "China International Software Cooperation Conference",
    "Conf Tech",
    "22nd China-ASEAN Expo",
    "China-ASEAN Expo",
    "CA Expo",
    "China Import Expo",
    "Chinese Government",
    "Institute of Quality and Technology Management",
    "Chengdu Software Association",
    "中国东盟信息港",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("univ of punjab", "University of the Punjab"),
        ("punjab univ", "University of the Punjab"),
        ("natl univ of singapore", "National University of Singapore"),
        ("china intl software coop conf", "China International Software Cooperation Conference"),
        ("chinese govt", "Chinese Government"),
        ("inst of quality and tech mgmt", "Institute of Quality and Technology Management"),
        ("chengdu software assn", "Chengdu Software Association"),
        ("22eme expo chine asean", "22nd China-ASEAN Expo"),
        ("22th china asean expo", "22nd China-ASEAN Expo"),
        ("china asean expos", "China-ASEAN Expo"),
        ("中國東盟信息港", "中国东盟信息港"),
    ],
)
def test_shortened_and_ranked(typed: str, meant: str) -> None:
    """Abbreviations, though words of other names, ordinals of any ending, both Chinese scripts."""
    base = NameIndex(enumerate_names(ORDINARY))
    decision = base.decide(typed)
    assert decision.verdict is Verdict.CLEAR
    assert decision.matches[0].name == meant


@pytest.mark.parametrize(
    "typed", ["23rd china asean expo", "1st china-asean expo", "univ of karachi"]
)
def test_another_number_or_place_is_another_thing(typed: str) -> None:
    """Numbers tell things apart however near they are, and so does what is not abbreviated."""
    base = NameIndex(enumerate_names(ORDINARY))
    assert base.decide(typed).verdict is not Verdict.CLEAR


def test_ideographs_in_another_order_are_another_name() -> None:
    """Two ideographs swapped make another place, and are not taken for a slip."""
    base = NameIndex([("a", "山西大学"), ("b", "华东理工大学"), ("c", "海南医学院")])
    assert base.decide("西山大学").verdict is not Verdict.CLEAR
    assert base.decide("山西大大学").matches[0].entity_id == "a"


def test_an_ideograph_replaced_is_another_name() -> None:
    """A long name with one ideograph replaced is no answer; one left out is hardly noticed."""
    base = NameIndex([("a", "金重农业合作中心"), ("b", "华东理工大学"), ("c", "海南医学院")])
    assert base.decide("龙重农业合作中心").verdict is not Verdict.CLEAR
    assert base.decide("金重农业合作心").verdict is Verdict.CLEAR


def test_a_word_of_a_few_names_is_a_choice() -> None:
    """A single word of a few names offers them all, an acronym spelt like a small word included."""
    decision = NameIndex(enumerate_names(ORDINARY)).decide("expo")
    assert decision.verdict is Verdict.CHOICE
    assert {match.name for match in decision.matches} == {n for n in ORDINARY if "Expo" in n}


@pytest.mark.parametrize("name", ["Galaxie", "Galaxies", "Wanderfalke", "Peregrinations"])
def test_an_edit_anywhere_in_a_word_is_looked_past(name: str) -> None:
    """A letter left out, doubled, replaced or swapped with the next one, wherever it stands."""
    index = NameIndex([("one", name)])
    typed = {
        name[:at] + instead + name[at + gone :]
        for at in range(len(name) - 1)
        for instead, gone in (("", 1), (name[at] * 2, 1), ("z", 1), (name[at + 1] + name[at], 2))
    }
    assert [text for text in sorted(typed) if not index.search(text)] == []


def test_a_word_of_many_names_is_no_choice() -> None:
    """A word of more names than can be offered names nothing."""
    base = NameIndex(enumerate_names(tuple(f"Fund {name}" for name in ORDINARY)))
    assert base.decide("fund").verdict is Verdict.NOTHING


def enumerate_names(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each name as an entity of its own."""
    return [(f"e{number}", name) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("october6 university", "October 6 University"),
        ("october 6university", "October 6 University"),
        ("12thshield", "12th Shield"),
        ("3MI", "3D Medicines Inc"),
    ],
)
def test_numbers_beside_letters(typed: str, meant: str) -> None:
    """A number may be run together with a word, an ordinal too, and stand among initials."""
    names = ("October 6 University", "October University", "3D Medicines Inc", "12th Shield")
    assert NameIndex((name, name) for name in names).search(typed)[0].name == meant


def test_a_short_word_misspelled_among_many_alike() -> None:
    """A name whose telling word has three letters is found though one of them is wrong."""
    others = (
        f"University of {place}" for place in (f"Ba{a}{b}ina" for a in "bcdf" for b in "glmn")
    )
    index = NameIndex((name, name) for name in (*others, "University of Ulm"))
    assert index.search("University of Elm")[0].name == "University of Ulm"


@pytest.mark.parametrize(("typed", "meant"), [("NBRF", "NBMRF"), ("IFSR", "IFRS")])
def test_a_letter_left_out_or_swapped_is_likelier_than_a_wrong_one(typed: str, meant: str) -> None:
    """There are a few letters to leave out or to swap, but every other one to be wrong."""
    index = NameIndex((name, name) for name in ("NBMRF", "NHRF", "TBRF", "IFRS", "IASR", "EFSR"))
    assert index.search(typed)[0].name == meant


def test_one_of_two_words_run_together_is_not_the_name() -> None:
    """What is left of a word beside a known one is missing of the name."""
    index = NameIndex((name, name) for name in ("KICE", "Ex Ante", "Seoul Ex", "Bank of Seoul"))
    assert all(match.score < ANSWER for match in index.search("kiceex"))


@pytest.mark.parametrize("typed", ["한국사연회구", "아스트제라네카"])
def test_syllables_of_other_scripts(typed: str) -> None:
    """Two swapped syllables are several Latin letters, and looked past all the same."""
    names = ("한국사연구회", "아스트라제네카", "Bank of Korea")
    best = NameIndex((name, name) for name in names).search(typed)[0]
    assert sorted(best.name) == sorted(typed)


CENTRES = (
    "China-Laos Cooperation",
    "China-Laos Cooperation Centre on Technical Standardisation of Measuring Instruments",
    "China-ASEAN Information Harbour",
    "China-ASEAN Environmental Cooperation Forum",
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("China-Laos Cooperation Centre", CENTRES[1]),
        ("China Laos cooperation centre on", CENTRES[1]),
        ("China-ASEAN Info", CENTRES[2]),
        ("China-ASEAN Information", CENTRES[2]),
        ("China-ASEAN Env", CENTRES[3]),
    ],
)
def test_a_name_that_begins_with_what_was_typed_is_offered(typed: str, offered: str) -> None:
    """However long the rest of a name and common its first words, it may be chosen."""
    decision = NameIndex(enumerate_names(CENTRES)).decide(typed)
    assert decision.verdict is not Verdict.NOTHING
    assert offered in {match.name for match in decision.matches}


@pytest.mark.parametrize("typed", ["Reuters", "Japan", "Chang'e", "Techlogix"])
def test_a_word_like_one_of_a_name_is_not_offered(typed: str) -> None:
    """Names with a word that is merely like the one typed are the closest ones, and no choice."""
    names = (
        "Nouvelles Routes",
        "Sabuk dan Jalan",
        "zone de libre-échange",
        "Institut de technologie",
    )
    decision = NameIndex(enumerate_names(names)).decide(typed)
    assert decision.verdict is Verdict.NOTHING
    assert decision.matches


@pytest.mark.parametrize(
    ("typed", "others"), [("league", 9), ("the leag", 9), ("harbour league", 9), ("quay", 0)]
)
def test_a_list_has_room_for_all_that_have_what_is_typed(typed: str, others: int) -> None:
    """While a name is typed, all with each of its words are listed, however many names one has."""
    contests = [(f"c{number}", f"Contest {number} of the Harbour League") for number in range(9)]
    index = NameIndex(
        [
            *contests,
            *(("league", f"{word} Harbour League") for word in ("Super", "Big", "Blue", "Old")),
            *(("league", f"Harbour League {word}") for word in ("of All", "Cup", "Live", "Now")),
            *(("league", name) for name in ("The League", "League", "Leagues", "HL League")),
        ]
    )
    found = {match.entity_id for match in index.search(typed, limit=25, prefix=True)}
    assert len(found & {entity for entity, _ in contests}) == others


def test_the_beginning_of_other_names_is_a_choice() -> None:
    """What is near one name and begins another one may mean either; in full it means its own."""
    names = (
        "centre d'innovation et de coopération",
        "Centre de coopération pour l'innovation en IA de l'ASEAN",
        "Laos",
    )
    base = NameIndex(enumerate_names(names))
    decision = base.decide("Centre de coopération pour l'innovation")
    assert decision.verdict is Verdict.CHOICE
    assert {match.name for match in decision.matches} == {*names[:2]}
    assert base.decide(names[0]).verdict is Verdict.CLEAR


@pytest.mark.parametrize(
    ("name", "initials", "verdict"),
    [
        ("Guangxi Party secretary", "GPS", Verdict.NOTHING),
        ("AI Super League", "ASL", Verdict.CHOICE),
    ],
)
def test_initials_of_titles(name: str, initials: str, verdict: Verdict) -> None:
    """What only describes, in small letters, is not known by its initials."""
    assert NameIndex(enumerate_names((name, "Laos"))).decide(initials).verdict is verdict
