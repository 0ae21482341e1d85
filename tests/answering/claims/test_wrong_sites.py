"""Where a question sets a thing is held against where the sources say that it is."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark", "place"),
    [
        ("who is paying for the 21st software conference in Lahore?", Remark.PREMISE, "Chengdu"),
        ("which hall in Beijing hosted the 6th import expo", Remark.PREMISE, "Shanghai"),
        ("which city in yunnan has the china-asean huawei centre", Remark.PREMISE, "Guangxi"),
        ("was the 6th CIIE held in Beijing or Guangzhou?", Remark.NO, "Shanghai"),
        ("qui paie la 22e exposition Chine-ASEAN à Pékin ?", Remark.PREMISE, "Nanning"),
    ],
)
def test_a_thing_set_elsewhere(answerer: Answerer, text: str, remark: Remark, place: str) -> None:
    """What says where the thing is, is shown as a correction."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)
    assert place in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "who came to the 6th import expo in China?",
        "which companies in Malaysia came to the import expo?",
        "who won the robot super league in hunan",
        "did the firms in Beijing like the 6th import expo?",
    ],
)
def test_a_thing_set_where_it_may_be(answerer: Answerer, text: str) -> None:
    """Where the place is around the right one, or something else is there, nothing is denied."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Answer) or not {Remark.NO, Remark.PREMISE} & {*reply.remarks}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who met the Guangxi delegation in Vientiane?", False),
        ("qui a accueilli la délégation du Guangxi à Hanoï ?", False),
        ("which hotel in Kuala Lumpur did the Guangxi delegation stay at?", True),
    ],
)
def test_a_town_of_where_it_was(answerer: Answerer, text: str, *, told: bool) -> None:
    """A town of no source is a wrong place only outside the countries where a thing was."""
    remarks = getattr(answerer.ask(text), "remarks", ())
    assert (Remark.PREMISE in remarks) is told


@pytest.mark.parametrize(
    "text",
    [
        "is there a big data center in Guangxi",
        "apakah pusat big data ada di Guangxi",
        "trung tâm dữ liệu lớn có ở Quảng Tây không",
        "apakah ada pusat big data di Guangxi",
        "广西有大数据中心吗",
    ],
)
def test_a_thing_of_the_sort_elsewhere(answerer: Answerer, text: str) -> None:
    """That a thing is elsewhere says no yes to its being in a place which is named beside it."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("adakah terdapat pusat data besar di Malaysia", False),
        ("có trung tâm dữ liệu lớn ở Malaysia không", False),
        ("马来西亚有大数据中心吗", False),
        ("apakah Vietnam punya dana AI", False),
        ("贵州有大数据中心吗", True),
        ("apakah Guangxi punya dana AI", True),
    ],
)
def test_whether_there_is_one_in_a_place(answerer: Answerer, text: str, *, told: bool) -> None:
    """That one is elsewhere neither confirms nor denies that there is one in a place."""
    remarks = {*getattr(answerer.ask(text), "remarks", ())}
    assert remarks & {Remark.YES, Remark.NO} == ({Remark.YES} if told else set())
