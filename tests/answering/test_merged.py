"""One reply to several questions."""

from bot.answering import Answer, Answerer, Gap, Remark, Shown, Unknown
from bot.answering.merged import merge, merge_in_turn
from bot.facts import Quote


def _quotes(shown: Shown) -> tuple[Quote, ...]:
    return shown.statement.quotes


def test_merging_takes_turns(answerer: Answerer) -> None:
    """Two answers are shown in turn, and what is unknown is said to be."""
    one, two = answerer.ask("when is the CIIE"), answerer.ask("who launched the super league")
    merged = merge([one, two, Unknown(Gap.NOT_SAID)])
    assert isinstance(merged, Answer)
    assert isinstance(one, Answer)
    assert isinstance(two, Answer)
    first, second = (
        [shown for shown in answer.statements if _quotes(shown) == _quotes(answer.statements[0])]
        for answer in (one, two)
    )
    together = len(first) + len(second)  # all that the first quote of each tells
    assert list(merged.statements[:together]) == [*first, *second]
    assert Remark.PARTLY in merged.remarks


def test_a_verdict_on_one_is_none_on_both(answerer: Answerer) -> None:
    """A yes to one of two questions does not stand above the answers to both."""
    yes, other = answerer.ask("is Tkxel a Pakistani company"), answerer.ask("when is the CIIE")
    assert isinstance(yes, Answer)
    assert Remark.YES in yes.remarks
    merged = merge([yes, other])
    assert isinstance(merged, Answer)
    assert Remark.YES not in merged.remarks
    assert merge([yes]) == yes


def test_a_greeting_yields() -> None:
    """Of replies without an answer, the one that says most is given."""
    greeting, silence = Unknown(Gap.GREETING), Unknown(Gap.NOT_SAID)
    assert merge([greeting, silence]) == silence


def test_each_question_has_its_verdict(answerer: Answerer) -> None:
    """Verdicts that differ are said of each question; one verdict on all is said once."""
    yes, no = answerer.ask("is Tkxel a Pakistani company"), answerer.ask("is Tkxel Chinese")
    mixed = merge_in_turn([yes, no])
    assert isinstance(mixed, Answer)
    assert mixed.remarks[:2] == (Remark.FIRST_YES, Remark.SECOND_NO)
    same = merge_in_turn([yes, yes])
    assert isinstance(same, Answer)
    assert same.remarks[0] is Remark.YES
    silent = merge_in_turn([Unknown(Gap.NOT_SAID), no])
    assert isinstance(silent, Answer)
    assert silent.remarks == (Remark.SECOND_NO, Remark.PARTLY)
