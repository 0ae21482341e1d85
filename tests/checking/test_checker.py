"""What a message is told about each of its statements."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.checking import Checker, Verdict
from bot.checking.statements.sentences import MAX_CHARACTERS
from tests.checking.findings import only


def test_a_pronoun_takes_its_subject_from_the_sentence_before(checker: Checker) -> None:
    """A second statement's "it" is what the first one names."""
    report = checker.check("The AI Super League was launched by Guangxi. It has five events.")
    assert [finding.verdict for finding in report.findings] == [
        Verdict.SUPPORTED,
        Verdict.CONTRADICTED,
    ]


def test_a_question_back_states_nothing(checker: Checker) -> None:
    """A question that only points back to what was said is none of its writer's statements."""
    report = checker.check(
        "Huang Hao a invité des ministres à la conférence. Vous y croyez, vous ?"
    )
    assert report.findings[-1].verdict is Verdict.NONE


def test_code_quotes_and_links_are_not_the_authors_statements(checker: Checker) -> None:
    """Only prose is checked, and offsets are those of the message as written."""
    text = (
        "> Guangxi's AI fund is 1 yuan\n```\nfund = 1\n```\n"
        "https://example.org/fund **The AI Super League has three events.**"
    )
    (finding,) = checker.check(text).findings
    assert "three events" in finding.text
    assert text[finding.start : finding.end] == finding.text
    assert finding.verdict is Verdict.SUPPORTED


def test_a_long_message_is_cut_at_a_sentence_and_says_so(checker: Checker) -> None:
    """What lies beyond the limit is left unchecked, without half a sentence."""
    sentence = "The AI Super League has three events. "
    report = checker.check(sentence * (MAX_CHARACTERS // len(sentence) + 5))
    assert report.cut
    assert {finding.text for finding in report.findings} == {sentence.strip()}
    assert not checker.check(sentence).cut


def test_the_same_message_gets_the_same_report(checker: Checker) -> None:
    """A check keeps no memory of what was checked before."""
    text = "Chen Gang is Party secretary of Guangxi. He named four priorities."
    first = checker.check(text)
    checker.check("The CIIE is in Shanghai.")
    assert checker.check(text) == first


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_hostile_text_never_raises(checker: Checker, text: str) -> None:
    """Any text gets a report whose findings stand in it."""
    for finding in checker.check(text).findings:
        assert text[finding.start : finding.end] == finding.text


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "```", "> ", "9" * 5000, "a\u0301" * 4000, "🚀" * 4000, "(" * 4000, "\u202e" * 50],
)
def test_degenerate_text_never_raises(checker: Checker, text: str) -> None:
    """Walls of one character are read without harm."""
    assert all(f.verdict is not Verdict.CONTRADICTED for f in checker.check(text).findings)


def test_half_a_letter_is_read_past(checker: Checker) -> None:
    """Half of a pair of surrogates, as broken text has it, stops no check and is marked."""
    report = checker.check("It is \ud83d so big. The fund has 10 billion yuan. Wow \udfff! Really?")
    assert any(finding.verdict is Verdict.SUPPORTED for finding in report.findings)
    "".join(finding.text for finding in report.findings).encode()  # raises where one is left
    assert "\ufffd" in report.findings[0].text


def test_a_statement_with_a_subject_of_its_own(checker: Checker) -> None:
    """What the sentence before spoke of does not hide what this one says."""
    findings = checker.check("The CIIE takes place in Shanghai. The fund was set up in March.")
    assert [f.verdict for f in findings.findings] == [Verdict.SUPPORTED, Verdict.CONTRADICTED]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Biden announced that the fund is worth 10 billion yuan.", Verdict.PARTLY),
        ("Un rapport de l'ONU dit que le fonds vaut 10 milliards de yuans.", Verdict.PARTLY),
        ("Chen Gang said that the fund is worth 10 billion yuan.", Verdict.SUPPORTED),
        ("Biden announced that the fund is worth 20 billion yuan.", Verdict.ABSENT),
        ("Biden denied that the fund is worth 10 billion yuan.", Verdict.ABSENT),
    ],
)
def test_what_somebody_unknown_says_is_told_in_part(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """What a source tells is borne out; that somebody whom no source knows says so is not."""
    assert only(checker, text).verdict is verdict
