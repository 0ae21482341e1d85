"""Finding names within sentences."""

from itertools import pairwise

import pytest

from bot.matching import NameIndex

_MANY = tuple(f"{town} University" for town in ("Leeds", "Turku", "Padua", "Porto", "Lyons"))
"""Names that make university a word that tells little."""


@pytest.mark.parametrize(
    ("sentence", "entity", "stretch"),
    [
        ("how big is the guangxi ai fund?", "guangxi-fund", "guangxi ai fund"),
        ("how big is teh guanxi ai fnd", "guangxi-fund", "guanxi ai fnd"),
        ("广西人工智能基金有多大", "guangxi-fund", "广西人工智能基金"),
        ("dana AI guangxi ni berapa besar", "guangxi-fund", "dana AI guangxi"),
        ("c quand la conférence du logiciel de chengdu", "software-conference", None),
        ("c quand la conf logiciel de chengdu", "software-conference", None),
        ("is the china laos centre open yet", "laos-centre", "china laos centre"),
        ("who signed the R.C.E.P. and when", "rcep", "R.C.E.P"),
        ("тут есть казанский федеральный университет?", "kazan", None),
    ],
)
def test_finds_the_name(index: NameIndex, sentence: str, entity: str, stretch: str | None) -> None:
    """A name in the middle of a sentence is found where it stands, misspelled or not."""
    mention = next(m for m in index.find(sentence) if m.entity_id == entity)
    assert stretch in (None, sentence[mention.start : mention.end])


@pytest.mark.parametrize(
    "sentence",
    [
        "what time is the movie tonight",
        "can you help me with my homework",
        "on mange quoi avec des pâtes",
        "今天天气怎么样",
        "besok kita makan nasi goreng",
        "hôm nay trời đẹp quá",
        "i missed the bus and lost my nuts",
        "asian food is great",
        "the centre of town needs better cooperation",
        "ai",
        "",
        "??? !!! 🙂",
    ],
)
def test_finds_nothing_in_other_sentences(index: NameIndex, sentence: str) -> None:
    """A sentence about something else names nothing."""
    assert index.find(sentence) == []


def test_several_names(index: NameIndex) -> None:
    """Names are found side by side, in the order of the text, without overlap."""
    sentence = "what ties huawei to nus and the guangxi ai fund?"
    found = index.find(sentence)
    assert [m.entity_id for m in found] == ["huawei", "nus", "guangxi-fund"]
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_the_longer_name_wins(index: NameIndex) -> None:
    """A name within a name is not named by itself."""
    found = index.find("tell me about the China-Laos AI innovation cooperation centre please")
    assert [m.entity_id for m in found] == ["laos-centre"]


def test_alternatives_stay(index: NameIndex) -> None:
    """Two entities of the same name are both found, at the same place."""
    found = index.find("when does the ai super league end")
    assert {m.entity_id for m in found} == {"talent-contest", "bottleneck-contest"}
    assert len({(m.start, m.end) for m in found}) == 1


def test_a_name_with_another_word_is_another_thing(index: NameIndex) -> None:
    """Where a content word is replaced, the name is not found."""
    found = index.find("what does the China-Vietnam AI Innovation Cooperation Centre do")
    assert "laos-centre" not in [m.entity_id for m in found]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "how big is the Guangxi Fnud Assembly of Vietiane now",
            "Guangxi Fund Assembly of Vientiane",
        ),
        ("who pays for University f Punjab Lahore, thanks", "University of Punjab Lahore"),
        ("does anyone know how big Totetsu Kogyo Litd is and when", "Totetsu Kogyo Ltd"),
        ("apply to 一般社团法人大阪小儿科医会 next year", "一般社团法人大阪小儿科医会"),
        ("how big is Grenoble DrCM and when", "Grenoble DCM"),
        ("is it true that Chester lZoo will open", "Chester Zoo"),
        (
            "so how big is Instituto de Biomecánica áde Valencia",
            "Instituto de Biomecánica de Valencia",
        ),
        ("who pays for BaTA BETA BETA SOCIETY, thanks", "BETA BETA BETA SOCIETY"),
        ("what did they say about CITY OF JY INC last week", "CITY OF JOY INC"),
    ],
)
def test_misspelled_words_are_mended(sentence: str, name: str) -> None:
    """Misspelled small, short and repeated words, acronyms, ideographs read alike hide no name."""
    others = ("Kogyo Fund", "Punjab Fund", "一般社团法人日本山岳会")
    base = NameIndex((f"e{i}", n) for i, n in enumerate((name, *others)))
    assert [m.entity_id for m in base.find(sentence)] == ["e0"]


def test_a_mended_word_belongs_to_the_stretch() -> None:
    """The stretch of a name includes the word that is misspelled beyond recognition."""
    base = NameIndex([("zoo", "Chester Zoo"), ("fund", "Leeds Fund")])
    sentence = "is it true that Chester lZoo will open"
    assert [sentence[m.start : m.end] for m in base.find(sentence)] == ["Chester lZoo"]


def test_small_words_are_no_misspellings() -> None:
    """A small word beside a name's first word is not taken for its second one."""
    base = NameIndex([("cloud", "Huawei Cloud"), ("fund", "Leeds Fund")])
    assert base.find("i wish huawei could help") == []


def test_no_more_mentions_than_asked_for(index: NameIndex) -> None:
    """No more mentions than asked for."""
    assert len(index.find("huawei, nus, rcep, laos", limit=2)) == 2
    assert index.find("huawei", limit=0) == []


@pytest.mark.parametrize(
    ("sentence", "stretch"),
    [
        ("when did 一带一路研究院 open", "一带一路研究院"),
        (
            "ask victorai university toronto university of toronto",
            "victorai university toronto university of toronto",
        ),
    ],
)
def test_repeated_words_all_stand_in_the_stretch(sentence: str, stretch: str) -> None:
    """A stretch holds a word as often as its name does."""
    names = ("一带一路研究院", "Victoria University Toronto, University of Toronto", "Toronto")
    base = NameIndex((f"e{i}", name) for i, name in enumerate(names))
    assert [sentence[m.start : m.end] for m in base.find(sentence)] == [stretch]


@pytest.mark.parametrize(
    "typed",
    [
        "上海应用术技大学",  # swapped
        "上海应技用技术大学",  # one too many, which stands further on as well
        "上海应技术大学",  # dropped
    ],
)
def test_a_slip_in_many_ideographs(typed: str) -> None:
    """An ideograph swapped, repeated or dropped leaves the others of a long name in order."""
    base = NameIndex([("sit", "上海应用技术大学"), ("shu", "上海大学"), ("pku", "北京大学")])
    found = base.find(f"please tell me who pays for {typed}, thanks")
    assert [m.entity_id for m in found] == ["sit"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("上海应用技术上学院", "上海应用技术学院"), ("斐川礦業斐式会社", "斐川礦業株式会社")],
)
def test_an_ideograph_again_in_another_place(typed: str, name: str) -> None:
    """Where a stretch without the first of two equal ideographs is none, that with it may be."""
    others = (town + end for town in "京津庆广深成都武汉南杭" for end in ("学院", "株式会社"))
    base = NameIndex((f"e{i}", n) for i, n in enumerate((name, *others)))
    assert [m.entity_id for m in base.find(f"what about {typed} last week")] == ["e0"]


def test_two_ideographs_swapped_are_another_place() -> None:
    """In a short name, ideographs in another order say something else."""
    base = NameIndex([("sx", "山西大学"), ("hd", "华东理工大学")])
    assert base.find("what did they say about 西山大学 last week") == []


def test_an_ideograph_is_not_replaced_by_a_word_apart() -> None:
    """Only what is written together with ideographs, or an ideograph, stands in one's place."""
    base = NameIndex(
        [("saito", "西都児湯医療センター"), ("kowa", "興和株式会社"), ("x", "株式会社")]
    )
    assert [m.entity_id for m in base.find("about 西都児湯医センター last week")] == ["saito"]
    assert "kowa" not in [m.entity_id for m in base.find("about フジコアン株式会社 last week")]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("will Community Society of rNew York open a new office", "Community Society of New York"),
        ("what about IU Cencer Center last week", "IU Cancer Center"),
        ("is it true that AES (United Staes) will open", "AES (United States)"),
        ("tell me who pays for RUTH CONANT TRUST nFOR HME", "RUTH CONANT TRUST FOR HME"),
        ("who pays for MMOVE: Middleware on the Move", "MIMOVE: Middleware on the Move"),
    ],
)
def test_words_that_occur_again_are_no_part(sentence: str, name: str) -> None:
    """A name stands where most of it does, though a word like one of its stands beside it."""
    others = ("St Louis", "Society Fund", "New Fund", "HME Fund", "Cencer Fund")
    base = NameIndex((f"e{i}", n) for i, n in enumerate((name, *others)))
    found = base.find(sentence)
    assert [m.entity_id for m in found] == ["e0"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("kapan MTA Wigner KF dimulai", "MTA Wigner FK"),
        ("what did they say about Swiss eR Stiftung last week", "Swiss Re Stiftung"),
        ("how big is Eeg University now", "Ege University"),
        ("how big is Urlm University now", "Ulm University"),
        ("what about BETHEL PENTECOSTAL rH OF OAKFIELD", "BETHEL PENTECOSTAL CH OF OAKFIELD"),
        ("will Hydro Otne open a new office", "Hydro One"),
    ],
)
def test_short_words_are_mended_in_their_place(sentence: str, name: str) -> None:
    """A word of two or three letters may be misspelled where the rest of the name stands."""
    base = NameIndex((f"e{i}", n) for i, n in enumerate((name, "RH", *_MANY)))
    assert [m.entity_id for m in base.find(sentence)] == ["e0"]


def test_a_part_of_a_word_names_nothing() -> None:
    """A short name within a word, the rest of which is a word as well, is not named."""
    names = ("RCI", "Me Fund", *_MANY)
    base = NameIndex((f"e{i}", name) for i, name in enumerate(names))
    assert base.find("merci beaucoup") == []


def test_a_name_before_what_may_be_one() -> None:
    """A whole name stands, though a longer stretch may be another name of the same thing."""
    index = NameIndex([("ciie", "CIIE"), ("ciie", "CIIE 2023"), ("fair", "Canton Fair")])
    (found,) = index.find("who attended CIIE năm 2023")
    assert (found.name, found.end - found.start) == ("CIIE", 4)


@pytest.mark.parametrize(
    ("typed", "name", "within"),
    [
        ("PI TU SIGMA", "PI TAU SIGMA", ("PI", "TU")),
        ("中国科学院国家时授中心", "中国科学院国家授时中心", ("中国科学院",)),
    ],
)
def test_a_misspelled_name_before_one_within(
    typed: str, name: str, within: tuple[str, ...]
) -> None:
    """A longer stretch stands if it explains what stands beside the name within it."""
    base = NameIndex((f"e{i}", n) for i, n in enumerate((name, *within, *_MANY)))
    assert [m.entity_id for m in base.find(f"what about {typed} last week")] == ["e0"]
