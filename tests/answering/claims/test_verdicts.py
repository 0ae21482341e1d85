"""A yes or a no stands above an answer only where what is shown says so."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown

_VERDICTS = {Remark.YES, Remark.NO}


def _verdict(answerer: Answerer, text: str) -> set[Remark]:
    reply = answerer.ask(text)
    return _VERDICTS & {*reply.remarks} if isinstance(reply, Answer) else set()


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("did the 6th import expo begin on november 10?", Remark.NO),
        ("did the 6th import expo begin on november 5?", Remark.YES),
        ("was the import expo in shanghai over by 11 november 2023?", Remark.YES),
        ("did the 6th import expo begin before november 7?", Remark.YES),
    ],
)
def test_a_day_is_that_of_the_beginning_or_the_end(
    answerer: Answerer, text: str, remark: Remark
) -> None:
    """What lasts from the 5th to the 10th begins on the 5th alone, and is over by the 11th."""
    assert _verdict(answerer, text) == {remark}


@pytest.mark.parametrize(
    "text",
    [
        "Is there an AI centre in Malaysia?",
        "did journalists from Vietnam come on the media tour?",
        "has Gan ever worked for Huawei?",
        "does anyone criticise china's AI plans",
        "is there an ai law in asean",
    ],
)
def test_silence_denies_and_confirms_nothing(answerer: Answerer, text: str) -> None:
    """What one statement tells of one thing does not decide whether there is any other."""
    assert not _verdict(answerer, text)


def test_the_third_is_not_three(answerer: Answerer) -> None:
    """A number of things is not confirmed by an ordinal."""
    assert _verdict(answerer, "are there three priorities according to Chen Gang") != {Remark.YES}


def test_only_before_a_number_restricts_nothing(answerer: Answerer) -> None:
    """Only five firms are five."""
    text = "were there only five chinese companies at the matchmaking?"
    assert _verdict(answerer, text) == {Remark.YES}


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("has the nanning telecom hub opened?", Remark.NO),
    ],
)
def test_what_is_to_come_has_not_begun(answerer: Answerer, text: str, remark: Remark) -> None:
    """A plan is no beginning."""
    assert _verdict(answerer, text) == {remark}


def test_another_s_employer_is_no_yes(answerer: Answerer) -> None:
    """Where one author works tells nothing of the other one."""
    reply = answerer.ask("does jing yu work at beijing institute of technology")
    assert isinstance(reply, Answer)
    assert Remark.NO in reply.remarks
    assert "Jing Yu is an associate professor" in reply.statements[0].statement.quotes[0].text


def test_a_yes_is_read_in_what_is_shown(answerer: Answerer) -> None:
    """The statement that itself tells the claim comes first, before what is known around it."""
    reply = answerer.ask("did chengdu and punjab also cooperate on traditional chinese medicine")
    assert isinstance(reply, Answer)
    assert "traditional Chinese medicine" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize("word", ["easy", "simple"])
def test_what_is_challenging_is_not_easy(answerer: Answerer, word: str) -> None:
    """The contrary of what somebody says is denied."""
    reply = answerer.ask(f"did Linhua Dong say the process is {word}")
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)


@pytest.mark.parametrize(
    "text",
    [
        "中巴对接会是系列会议的最后一场吗？",
        "Adakah pertemuan padanan China-Pakistan itu yang terakhir dalam sirinya?",
        "Cuộc họp kết nối Trung Quốc-Pakistan là lần cuối cùng trong chuỗi 5 cuộc phải không?",
        "Program bakat AI yang ada sekarang sudah cukup?",
        "东盟各国对AI应用的需求都一样吗？",
        "Yin Shengxin có bi quan về hợp tác không?",
    ],
)
def test_the_contrary_is_denied_in_every_language(answerer: Answerer, text: str) -> None:
    """The last of a series is not its first one, and more than is there is not enough."""
    assert _verdict(answerer, text) == {Remark.NO}


@pytest.mark.parametrize(
    "text",
    ["广西有没有和越南签协议", "广西是不是办过四次中国—东盟人工智能峰会？"],
)
def test_a_verb_said_twice_denies_nothing(answerer: Answerer, text: str) -> None:
    """What is asked by a verb and the same verb denied, is asked for a yes."""
    assert _verdict(answerer, text) == {Remark.YES}


def test_what_is_expected_puts_nothing_off(answerer: Answerer) -> None:
    """That a league is expected to help does not deny that it was launched."""
    reply = answerer.ask("did china launch the super league")
    assert not isinstance(reply, Answer) or Remark.NO not in reply.remarks


def test_a_thing_has_one_theme(answerer: Answerer) -> None:
    """Another theme than the one that is told is denied."""
    reply = answerer.ask("is the theme of the CIIE digital silk road")
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)


def test_what_is_planned_has_not_been(answerer: Answerer) -> None:
    """Who asks whether a planned thing took place gets a no, and no yes to what is proposed."""
    reply = answerer.ask("did the 22nd expo take place")
    assert isinstance(reply, Answer)
    assert Remark.NO in reply.remarks
    reply = answerer.ask("did China and Pakistan reach business-to-business agreements")
    assert not isinstance(reply, Answer) or Remark.YES not in reply.remarks


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("the matchmaking was just the first of five, wasn't it", Remark.YES),
        ("are the trainings for asean only for students?", Remark.NO),
        ("les programmes de talents actuels suffisent-ils selon Gan ?", Remark.NO),
        ("is the demand for AI identical across asean?", Remark.NO),
    ],
)
def test_what_is_said_to_be_all(answerer: Answerer, text: str, remark: Remark) -> None:
    """What is said to be all is so where the rest is denied, and not where there is more."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "can a young startup enter the AI super league?",
        "was everyone at the meeting invited to the software conference",
    ],
)
def test_a_yes_of_any_statement_of_the_thing(answerer: Answerer, text: str) -> None:
    """A statement of the same thing, or one in the same words, may say yes."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


def test_with_whom_something_is_done(answerer: Answerer) -> None:
    """What the sources say was signed with one country was not signed with another one."""
    text = "les accords sur les flux de données ont-ils été signés avec le Laos ?"
    assert _verdict(answerer, text) == {Remark.NO}
    text = "le Guangxi a-t-il signé des accords avec Singapour ?"  # others than these
    assert _verdict(answerer, text) == set()


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("does yin name renewable energy as a field?", {Remark.YES}),
        ("the standardisation centre dates back to 2020, no?", {Remark.YES}),
        ("did yin give the interview last year", set()),
        ("China joined the AI race late according to the Tribune, didn't it?", set()),
        ("is the professors' piece the official line of CGTN", {Remark.NO}),
    ],
)
def test_only_what_matters_is_proven(answerer: Answerer, text: str, remarks: set[Remark]) -> None:
    """A word that names, or a tag, needs no proof; a year, and whose view it is, do."""
    assert _verdict(answerer, text) == remarks


def test_where_somebody_works_denies_no_visit(answerer: Answerer) -> None:
    """That somebody works in a country does not deny that they have been elsewhere."""
    assert isinstance(answerer.ask("did Anwar Ibrahim visit Guangxi?"), Unknown)


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("will the 22nd expo focus on agriculture?", {Remark.NO}),
        ("la 22e Exposition Chine-ASEAN sera-t-elle axée sur le tourisme ?", {Remark.NO}),
        ("will the 22nd expo focus on AI?", {Remark.YES}),
        ("will the 22nd expo focus on cooperation in agriculture?", set()),
    ],
)
def test_a_theme_is_no_other_sector(answerer: Answerer, text: str, remarks: set[Remark]) -> None:
    """An expo about AI is none about another sector, but may speak of AI in one."""
    assert set(getattr(answerer.ask(text), "remarks", ())) == remarks


@pytest.mark.parametrize(
    "text",
    [
        "Apakah Guangxi baru sekali menjadi tuan rumah KTT AI Tiongkok-ASEAN?",
        "Adakah Guangxi baru satu kali menganjurkan Sidang Kemuncak AI China-ASEAN?",
        "Guangxi mới một lần đăng cai hội nghị thượng đỉnh AI Trung Quốc - ASEAN đúng không?",
    ],
)
def test_four_times_are_not_only_one(answerer: Answerer, text: str) -> None:
    """Local words for "only once" deny what has been more often."""
    assert Remark.NO in getattr(answerer.ask(text), "remarks", ())


def test_a_word_of_several_syllables_is_one(answerer: Answerer) -> None:
    """A Vietnamese word for a sort is no phrase of which a part may be left."""
    text = "Doanh nghiệp từ hơn 120 nước và vùng lãnh thổ đã dự hội chợ nhập khẩu ở Thượng Hải"
    assert Remark.YES in getattr(answerer.ask(f"{text}, đúng không?"), "remarks", ())


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("is Yu Jingyang the secretary-general of the Chengdu Software Association?", {Remark.NO}),
        ("apakah Yu Jingyang sekretaris jenderal asosiasi software Chengdu?", {Remark.NO}),
        ("is Yu Jingyang its deputy secretary-general?", {Remark.YES}),
        ("于景阳是成都软件行业协会副秘书长吗?", {Remark.YES}),
        ("is Chen Gang the party secretary of Guangxi?", {Remark.YES}),
    ],
)
def test_a_deputy_is_not_the_holder(answerer: Answerer, text: str, remarks: set[Remark]) -> None:
    """Who only stands in for the holder of an office does not hold it."""
    assert {*getattr(answerer.ask(text), "remarks", ())} & {Remark.YES, Remark.NO} == remarks


def test_a_bare_date_asserts_nothing(answerer: Answerer) -> None:
    """A date alone is shown with what was then, and not said yes to."""
    reply = answerer.ask("2020?")
    assert isinstance(reply, Answer)
    assert not reply.remarks


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("has the 22nd expo taken place", Remark.NO),
        ("has the matchmaking taken place", Remark.YES),
    ],
)
def test_whether_it_has_taken_place(answerer: Answerer, text: str, remark: Remark) -> None:
    """Whether a thing has been is told by how far along it is."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("did the super league start on Sunday", set()),
        ("did Xinhua report on the league on a Sunday?", {Remark.YES}),
        ("did Guangxi sign agreements with Laos", set()),
        ("were the logistics data agreements signed with Laos?", {Remark.NO}),
        ("is energy the bottleneck", set()),
    ],
)
def test_what_is_said_of_another_thing(answerer: Answerer, text: str, verdict: set[Remark]) -> None:
    """The day of a report is not that of a thing, and some agreements are not all there are."""
    assert _verdict(answerer, text) == verdict


@pytest.mark.parametrize(
    "text",
    [
        "Does Tan want AI to be banned?",
        "Tan says AI must be forbidden, right?",
        "Is it true that only officials, workers and students will be trained?",
    ],
)
def test_a_restriction_is_not_denied_by_its_words_alone(answerer: Answerer, text: str) -> None:
    """Who speaks of a thing does not deny that it is banned, nor a list that it is all."""
    assert not {Remark.YES, Remark.NO} & {*getattr(answerer.ask(text), "remarks", ())}


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("are the talent programmes of today enough?", Remark.NO),
        ("the talent programmes are not enough, correct?", Remark.YES),
        ("was the matchmaking a one-off with no more meetings behind it?", Remark.NO),
    ],
)
def test_a_denied_contrary_is_what_is_said(answerer: Answerer, text: str, remark: Remark) -> None:
    """What is said to lack is not enough, and only the word that a negation denies turns round."""
    assert _verdict(answerer, text) == {remark}


@pytest.mark.parametrize(
    "text",
    [
        "Why isn't Huawei's partnership in Singapore enough, according to Gan?",
        "why aren't the current talent efforts sufficient in Gan's view",
    ],
)
def test_a_denied_word_is_borne_out_by_its_contrary(answerer: Answerer, text: str) -> None:
    """What is needed besides agrees that there is not enough, and corrects nothing."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE not in reply.remarks
