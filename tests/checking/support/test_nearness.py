"""What common words tell of each other."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Cross-border teams are allowed.", True),
        ("Talent is the bottleneck.", False),
        ("Technology is fast.", False),
        ("Talent makes people rich.", False),
        ("Data belongs to the state.", False),
        ("Universities grow on their own.", False),
        ("Tourism attracts tourists.", False),
        ("Chinese food is good.", False),
        ("The AI industry is popular.", False),
        ("Governments are biased.", False),
        ("Satellite navigation is common.", False),
        ("Research makes people rich.", False),
    ],
)
def test_words_that_stand_anywhere_in_a_quote_tell_nothing_of_each_other(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What common words claim is told near each other, and what a thing is like in the word."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The process is challenging.", True),
        ("Le processus est difficile.", True),
        ("International exchanges are important.", True),
        ("Les échanges internationaux sont importants.", True),
        ("The hub is a bottleneck.", False),
        ("Technology is a threat.", False),
        ("The centre is the future.", False),
        ("Huawei is an obstacle.", False),
        ("Chinese AI is complex.", False),
        ("Talent is public.", False),
        ("La technologie est l'avenir.", False),
        ("Le pôle est une menace.", False),
        ("L'IA est complexe.", False),
        ("Les talents sont rares.", False),
    ],
)
def test_what_something_is_like_is_told_as_its_predicate_or_beside_it(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What something is said to be is told of that very thing, in the word itself."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("AI tech brings challenges to safety.", True),
        ("AI-generated content may invade privacy.", True),
        ("Trade uses data.", False),
        ("The hub uses data.", False),
        ("Cooperation creates data.", False),
        ("Le commerce utilise les données.", False),
    ],
)
def test_what_something_does_is_told_by_the_very_verb(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """Where common words tell what does what, the verb stands between the two."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize("text", ["Trade is shrinking.", "The digital economy is early."])
def test_the_contrary_of_a_quality_is_told_of_the_very_thing(checker: Checker, text: str) -> None:
    """That something else is late, or grows, does not contradict what is said of a thing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize("text", ["Startups are easy.", "AI training is banned."])
def test_what_is_denied_of_something_else_contradicts_nothing(checker: Checker, text: str) -> None:
    """A source that denies a quality of one thing leaves open whether another has it."""
    (finding,) = checker.check(text).findings
    assert finding.verdict is not Verdict.CONTRADICTED
