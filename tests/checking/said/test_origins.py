"""Whom a statement gives as the origin of something."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only, only_difference


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        (
            "The report on generative AI comes from Huawei.",
            "Huawei",
            "China's Internet Network Information Center",
        ),
        ("The figures on AI patents stem from an MIT report.", "MIT", "Stanford University report"),
        (
            "The invitation to the software conference came from Huang Hao.",
            "Huang Hao",
            "Yu Jingyang",
        ),
    ],
)
def test_an_origin_is_held_against_the_sources(
    checker: Checker, text: str, said: str, source: str
) -> None:
    """Who is given as the origin of what a source has from somebody else is contradicted."""
    difference = only_difference(checker, text)
    assert difference.attribute is Aspect.PARTICIPANT
    assert (difference.message, difference.source) == (said, source)


@pytest.mark.parametrize(
    "text",
    [
        "The report on generative AI comes from CNNIC.",
        "The report on generative AI does not come from Huawei.",
        "The invitation to the software conference came from Yu Jingyang.",
        "The director comes from Huang Hao.",
        "The delegates come from Lahore.",
        "The experts came from MIT.",
        "The AI models come from DeepSeek.",
    ],
)
def test_the_right_or_a_denied_origin_contradicts_nothing(checker: Checker, text: str) -> None:
    """The sources' own origin, a denied one and where a person comes from leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("that_one", "any_one"),
    [
        (
            "The Harvard report showed that China ranked first in AI patents in 2021.",
            "A Harvard report showed that China ranked first in AI patents in 2021.",
        ),
        (
            "It was a Harvard report that ranked China first in AI patents in 2021.",
            "A report by Harvard University ranked China first in AI patents in 2021.",
        ),
        (
            "The report that counts over 4,500 AI companies in China comes from McKinsey.",
            "Un rapport de McKinsey compte plus de 4 500 entreprises d'IA.",
        ),
        (
            "The McKinsey report counts over 4,500 AI companies in China.",
            "McKinsey reported that China has over 4,500 AI companies.",
        ),
        (
            "The IMF report shows that China has over 4,500 AI companies.",
            "The IMF reports that China has over 4,500 AI companies.",
        ),
    ],
)
def test_another_report_may_say_the_same(checker: Checker, that_one: str, any_one: str) -> None:
    """Only of the very report that a source cites somebody else is no author."""
    assert only(checker, that_one).verdict is Verdict.CONTRADICTED
    assert only(checker, any_one).verdict in (Verdict.ABSENT, Verdict.PARTLY)


@pytest.mark.parametrize(
    "text",
    [
        "The Tribune story first appeared on Xinhua's website.",
        "The Express Tribune article first came out in Xinhua.",
        "L'article de l'Express Tribune a d'abord été publié par Xinhua.",
        "L'article du Tribune est paru en premier sur Xinhua.",
    ],
)
def test_where_an_article_was_first_is_told_in_many_ways(checker: Checker, text: str) -> None:
    """Where an article is said to have been first is held against where it was."""
    assert only_difference(checker, text).source == "China Economic Net"


@pytest.mark.parametrize(
    "text",
    [
        "The Tribune story. It had first appeared on China Economic Net.",
        "The Tribune article was also published by Xinhua.",
    ],
)
def test_where_an_article_was_first_or_was_besides_is_no_mistake(
    checker: Checker, text: str
) -> None:
    """Where an article was first by the sources, or was besides, is not contradicted."""
    assert all(f.verdict is not Verdict.CONTRADICTED for f in checker.check(text).findings)


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        (
            "Last year's report on generative AI was issued by the Chinese Academy of Engineering.",
            True,
        ),
        ("A report on generative AI was issued by the Chinese Academy of Engineering.", False),
        ("The report was issued by the Academy of Engineering.", False),
        ("The report was issued by MIT.", False),
    ],
)
def test_who_issued_a_report(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Somebody else has not issued the report that is told; of any other one, they may have."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong
