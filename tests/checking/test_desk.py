"""Questions whose claims are checked: what they take for granted is held against the sources."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest

from bot.answering import Answer, Remark, Unknown
from bot.checking import Checker, Desk
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import Reading
from bot.facts import Kind


@pytest.fixture(scope="module")
def desk(checker: Checker) -> Desk:
    """The desk over the real fact base."""
    return Desk(checker.base)


@pytest.mark.parametrize(
    ("text", "remark", "quoted"),
    [
        ("why is the 21st software conference held in Lahore?", Remark.PREMISE, "Chengdu"),
        ("did Guangxi host the China-ASEAN AI summit nine times?", Remark.NO, "quatre fois"),
        (
            "sachant que le sommet Chine-ASEAN sur l'IA n'a jamais eu lieu au Guangxi, où est-il ?",
            Remark.PREMISE,
            "quatre fois",
        ),
    ],
)
def test_a_question_s_claim_is_corrected(
    desk: Desk, text: str, remark: Remark, quoted: str
) -> None:
    """A question that claims what a source contradicts is answered with that source."""
    reply = desk.answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks
    assert any(quoted in quote.text for s in reply.statements for quote in s.statement.quotes)


def test_a_request_for_names_claims_nothing(desk: Desk) -> None:
    """Who asks for names that no source gives is told so, and corrected in nothing."""
    reply = desk.answerer.ask("names of the five Chinese companies at the matchmaking, please")
    assert isinstance(reply, Unknown)


@pytest.mark.parametrize(
    "text",
    ["who is Malaysia's second largest trading partner", "who is its smallest trading partner"],
)
def test_who_is_second_or_last_claims_nothing(desk: Desk, text: str) -> None:
    """That one thing is the first neither tells nor denies which is the second, or the last."""
    assert isinstance(desk.answerer.ask(text), Unknown)


def test_what_the_sources_bear_out_is_not_refuted(checker: Checker) -> None:
    """Nothing contradicts a true sentence, told or asked, nor a text that claims nothing."""
    for text in ("The fund has 10 billion yuan.", "Does the fund have 10 billion yuan?", "", "hi"):
        assert checker.rule(text).against == ()


def test_what_checks_is_made_once(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several threads that need it at once wait for one that makes it."""
    made: list[Checker] = []

    def slowly(*_: object) -> Checker:
        sleep(0.01)
        made.append(checker)
        return checker

    monkeypatch.setattr("bot.checking.desk.Checker", slowly)
    desk = Desk(checker.base)
    with ThreadPoolExecutor(4) as threads:
        got = [*threads.map(lambda _: desk.checker, range(4))]
    assert made == [checker]
    assert got == made * 4


def test_quotes_are_read_before_the_first_check(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is prepared has read each quote, so that no check reads one again."""
    desk = Desk(checker.base)
    desk.prepare()
    read: list[str] = []
    real = Reader.read

    def noted(self: Reader, text: str, language: str) -> Reading:
        read.append(text)
        return real(self, text, language)

    monkeypatch.setattr(Reader, "read", noted)
    text = "The meeting of China and Pakistan was organised by the China-Pakistan centre."
    report = desk.checker.check(text)
    assert text in read
    assert {quote.text for _, _, quote in desk.base.quotes()}.isdisjoint(read)
    assert report == checker.check(text)


def test_more_quotes_than_are_remembered_are_read_when_asked_for(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of very many quotes none is read before a check needs it, which then tells the same."""
    monkeypatch.setattr("bot.checking.finder.REMEMBERED", 10)
    read: list[str] = []
    real = Reader.read

    def noted(self: Reader, text: str, language: str) -> Reading:
        read.append(text)
        return real(self, text, language)

    monkeypatch.setattr(Reader, "read", noted)
    desk = Desk(checker.base)
    desk.prepare()
    quotes = {quote.text for _, _, quote in desk.base.quotes()}
    assert quotes.isdisjoint(read)
    text = "The meeting of China and Pakistan was organised by the China-Pakistan centre."
    report = desk.checker.check(text)
    assert not quotes.isdisjoint(read)
    assert report == checker.check(text)


def test_what_is_not_claimed_is_not_confirmed(desk: Desk) -> None:
    """A question mark behind a name asks about it, and for a yes only where a source says it."""
    reply = desk.answerer.ask("Awan's opinion on the meeting?")
    assert isinstance(reply, Answer)
    assert Remark.YES not in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "is it fair to say china came late to the ai game",
        "did food come under the standards work pakistan and china do together",
    ],
)
def test_what_the_sources_bear_out_is_confirmed(desk: Desk, text: str) -> None:
    """A yes stands above what is shown where that says all of the claim, in whatever words."""
    reply = desk.answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


def test_a_value_within_its_bounds_is_confirmed(desk: Desk) -> None:
    """More than a billion people are 1.4 billion too."""
    reply = desk.answerer.ask("la Chine compte-t-elle plus d'un milliard d'habitants ?")
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("according to Stanford, China was second for AI patents in 2021, correct?", Remark.NO),
        ("so according to the Tribune China was one of the first into AI, right?", Remark.NO),
        ("Stanford says China came first for AI patents, true?", Remark.YES),
        ("was the matchmaking just the opening one of several?", Remark.YES),
    ],
)
def test_whether_somebody_says_so(desk: Desk, text: str, remark: Remark) -> None:
    """What is laid to a source and then asked about is held against the sources, too."""
    assert remark in getattr(desk.answerer.ask(text), "remarks", ())


def test_no_text_outlasts_its_answer(desk: Desk) -> None:
    """Of what was asked, checked and looked up, single words may stay in memory, never a row."""
    one, other = "nolubez"[::-1], "kcurbnetsauq"[::-1]  # neither word stands in this file

    def ask() -> None:
        about = f"the Guangxi AI fund of {one} {other}"
        desk.answerer.ask(f"how big is {about}?")
        desk.answerer.ask(f"is {about} 20 billion yuan?")
        desk.answerer.explain(f"who set up {about}?")
        desk.checker.check(
            f"Is it so? My friend {one} {other} is ill. {about} has 10 billion yuan."
        )
        for name in (f"{one} {other}", f"{one} {other} fund"):
            desk.answerer.look_up(Kind.FUND, name)
            desk.answerer.complete(Kind.FUND, name)
            desk.answerer.search(name)

    ask()
    gc.unfreeze()
    gc.collect()
    held = (held for holder in gc.get_objects() for held in _held_by(holder))
    assert [each for each in held if _has_in_a_row(each, one, other)] == []


def _held_by(holder: object, depth: int = 3) -> Iterator[object]:
    """What something holds, and what is held in the tuples in it that the collector knows not."""
    for held in gc.get_referents(holder):
        yield held
        if depth and isinstance(held, tuple) and not gc.is_tracked(held):
            yield from _held_by(held, depth - 1)


def _has_in_a_row(held: object, one: str, other: str) -> bool:
    if isinstance(held, str):
        return f"{one} {other}" in held.lower()
    if not isinstance(held, tuple | list):
        return False
    words = {word.lower() for word in held if isinstance(word, str)}
    return one in words and other in words


@pytest.mark.parametrize(
    "text",
    [
        "can a solo developer sign up for the AI Super League?",
        "could a one-man developer enrol in the AI Super League?",
        "does the Guangxi AI fund come to roughly 1.38 bn USD?",
        "four more IT meetings are to come after the matchmaking, correct?",
        "can people from ASEAN be on the same team as Chinese people in the super league?",
    ],
)
def test_what_no_word_answers_is_confirmed(desk: Desk, text: str) -> None:
    """A claim that a source bears out gets a yes, though no statement answers in its words."""
    reply = desk.answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "can a bank sign up for the AI Super League?",
        "is there a tie between WeBank and the China-Laos centre?",
        "y a-t-il un lien entre WeBank et le centre Chine-Laos ?",
        "is the science commissioner called Yin Shengxin a Pakistani official?",
        "did Chen Gang meet the president of Laos?",
    ],
)
def test_what_is_told_apart_confirms_nothing(desk: Desk, text: str) -> None:
    """What is told of several things, or of leaders only, says no yes to what ties them."""
    assert Remark.YES not in getattr(desk.answerer.ask(text), "remarks", ())
