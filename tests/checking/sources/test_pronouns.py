"""What pronouns and "the plan" stand for."""

import pytest

from bot.checking import Checker, Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yu Jingyang spoke. He was at the matchmaking.", Verdict.SUPPORTED),
        (
            "Chen Gang parle du Guangxi. Il siège à l'Assemblée populaire nationale.",
            Verdict.SUPPORTED,
        ),
        (
            "Awan is a professor at IQTM. He teaches at the University of Lahore.",
            Verdict.CONTRADICTED,
        ),
        ('The 6th CIIE is in Shanghai. Its motto was "Peace".', Verdict.CONTRADICTED),
        (
            "The AI Plus action plan was introduced by Guangxi. The plan's targets are for 2035.",
            Verdict.CONTRADICTED,
        ),
        (
            "Stanford put China on top for AI patent applications. That was for 2012.",
            Verdict.CONTRADICTED,
        ),
        (
            "La 22e Exposition Chine-ASEAN aura lieu en septembre. L'IA en sera le cœur.",
            Verdict.SUPPORTED,
        ),
        (
            "Muguo Tech est une entreprise de Pékin. Xiaosheng Tan en est le PDG.",
            Verdict.CONTRADICTED,
        ),
        ("Muguo Tech is a Beijing company. Linhua Dong is its CEO.", Verdict.SUPPORTED),
        ("Muguo Tech is a Beijing company. Xiaosheng Tan is its CEO.", Verdict.CONTRADICTED),
        (
            "The AI Super League has three events. One of them serves to spot talent.",
            Verdict.SUPPORTED,
        ),
        (
            "La Super Ligue de l'IA compte trois volets. L'un vise à dénicher des talents.",
            Verdict.SUPPORTED,
        ),
    ],
)
def test_a_statement_is_about_what_was_named(checker: Checker, text: str, verdict: Verdict) -> None:
    """What begins with a pronoun, or with "the plan", is told of what was named before it."""
    assert checker.check(text).findings[-1].verdict is verdict


@pytest.mark.parametrize(
    "text",
    [
        "The China-Laos AI centre was founded. Its director comes from Luang Prabang.",
        "Guangxi hosts the expo. He speaks fluent Vietnamese.",
        "The AI Super League has three events. One of them takes place in Hanoi.",
        "La Super Ligue de l'IA compte trois volets. L'un vise à vendre des robots.",
        "Tkxel comes from Pakistan. Jane Roe is its CEO.",
    ],
)
def test_what_no_source_tells_of_it_is_neither(checker: Checker, text: str) -> None:
    """A name in the place of a pronoun makes nothing true or false that no source tells."""
    verdict = checker.check(text).findings[-1].verdict
    assert verdict not in (Verdict.SUPPORTED, Verdict.CONTRADICTED)


def test_a_word_before_a_noun_is_no_pronoun(checker: Checker) -> None:
    """Nothing that was named before stands for "that" in "that number"."""
    text = "China has over 4,500 AI companies. That number is from a CNNIC report last year."
    assert checker.check(text).findings[-1].verdict is not Verdict.CONTRADICTED


def test_a_statement_of_a_date_alone_is_about_the_thing_before(checker: Checker) -> None:
    """A statement that only gives a date tells when the thing before it was made."""
    found = checker.check("广西有一个100亿元的人工智能产业基金。是七月成立的").findings
    assert found[-1].verdict is Verdict.CONTRADICTED
