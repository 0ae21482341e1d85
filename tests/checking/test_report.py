"""What a check returns."""

from bot.checking import Checker
from bot.checking.report import Verdict

TEXT = "Guangxi's AI fund is endowed with 10 billion yuan. It is endowed with 3 billion yuan. Hi!"


def test_only_what_the_sources_speak_of_is_shown_with_quotes(checker: Checker) -> None:
    """A verdict by the sources shows what they say; what is absent or none shows nothing."""
    findings = checker.check(TEXT).findings
    silent = {Verdict.ABSENT, Verdict.NONE}
    assert {f.verdict for f in findings} >= {Verdict.SUPPORTED, Verdict.NONE}
    assert all(bool(f.statements) is (f.verdict not in silent) for f in findings)
    assert all(f.differences for f in findings if f.verdict is Verdict.CONTRADICTED)


def test_a_text_without_words_makes_an_empty_report(checker: Checker) -> None:
    """Where there is no text, there are no findings."""
    assert checker.check("").findings == ()
