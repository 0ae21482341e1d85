"""What a statement denies as no source does."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.denied.untold_denials import denies_untold, left_out
from bot.checking.sources.means import Means
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_untold"),
    [
        ("Chen Gang said the fund got no money.", True),
        ("The fund got money, which was no surprise.", False),
        ("Guangxi launched the AI Super League, and nobody came.", True),
        ("The AI Super League has three events.", False),
        ("Startups have to be excluded from the AI Super League.", True),
        ("The September matchmaking was the last meeting of its series.", True),
        ("The matchmaking was a one-off, no more sessions after it.", True),
    ],
)
def test_what_is_denied_beside_the_sources(means: Means, *, text: str, is_untold: bool) -> None:
    """What a first clause denies, or keeps out, and no source; its contrary; or "and nobody"."""
    reading = means.reader.read(text, "en")
    covers = means.evidence.covers(reading, ())[:1]
    assert denies_untold(reading, covers, means.wordings) is is_untold


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("The delegation signed the agreements without Vietnam.", "en", ["without Vietnam"]),
        ("Les accords ont été signés sans le Vietnam.", "fr", ["sans le Vietnam"]),
        ("The AI fund was without doubt set up by Guangxi.", "en", []),
        ("The AI fund of Guangxi got money without Macron.", "en", []),
    ],
)
def test_what_is_left_out(means: Means, *, text: str, language: str, left: list[str]) -> None:
    """What stands behind "without" is left out, where a source tells of it and denies nothing."""
    reading = means.reader.read(text, language)
    covers = means.evidence.covers(reading, ())[:3]
    assert [reading.stretch(*span) for span in left_out(reading, covers, means.wordings)] == left


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("There is not enough energy in Guangxi.", False),
        ("Guangxi's plans for AI leave out agriculture.", False),
        ("There is energy in Guangxi.", True),
    ],
)
def test_a_phrase_that_denies_is_told_as_a_whole(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """Guangxi has plenty of energy, and its plans leave nothing out."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("He finds that the talent programmes there are already big enough.", False),
        ("Gan thinks the talent programmes are not enough.", True),
        ("AI is manipulating public cognition, says Tan.", False),
        ("Tan worries about public cognition being manipulated by AI.", True),
        ("AI safety is a solved problem, says Tan.", False),
    ],
)
def test_what_is_only_denied_or_avoided(checker: Checker, text: str, *, is_told: bool) -> None:
    """What passages say is not so, or is to be avoided, is not so; one may worry about it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
