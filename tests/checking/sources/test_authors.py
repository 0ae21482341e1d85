"""Who wrote and published the sources."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.sources.authors import authors, authors_of, cited
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.statements.reader import Reader
from bot.facts import FactBase
from tests.checking.findings import only


def test_authors_and_outlet_are_known_by_their_names(base: FactBase) -> None:
    """Both authors and the outlet wrote a source; of whom no entity bears the name, nobody."""
    known = authors(base)
    assert known.keys() == base.sources.keys()
    assert known["cgtn-technological-collaboration"] == {"cgtn", "jing-yu", "keke-gai"}
    # "a reporter for the Global Times"
    assert "global-times" in known["global-times-ai-super-league"]
    assert known["guangxi-asean-ia-fr"] == frozenset()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Per CGTN, China has made efforts.", ["cgtn"]),
        ("Per Huawei, China has made efforts.", []),
        ("China has made efforts with CGTN.", []),
    ],
)
def test_who_wrote_it_may_be_cited(
    reader: Reader, base: FactBase, evidence: Evidence, text: str, names: list[str]
) -> None:
    """Only its author, told as who says it, is a name that the passage need not hold."""
    known = authors(base)
    reading = reader.read(text, "en")
    passage = next(
        one
        for one in evidence.passages
        if "cgtn" in authors_of(Cover(one, 0.0, (), ()), known, frozenset())
    )
    for share, found in ((0.0, names), (1.0, [])):
        shares = (share,) * len(reading.parts)
        cover = Cover(passage, 0.0, shares, ())
        indexes = cited(reading, cover, shares, known, frozenset())
        assert [reading.parts[index].text for index in indexes] == found


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Xiaosheng Tan says AI-generated content may invade privacy.", True),
        ("The CGTN article says AI-generated content may invade privacy.", True),
        ("Keke Gai and Jing Yu write that China has made breakthroughs in AI.", True),
        ("Keke Gai says AI-generated content may invade privacy.", False),
        ("Selon Jing Yu, les contenus générés par l'IA peuvent violer la vie privée.", False),
    ],
)
def test_a_claim_stays_that_of_who_makes_it(checker: Checker, *, text: str, is_told: bool) -> None:
    """What somebody is quoted with is not what the authors of the article say."""
    (finding,) = checker.check(text).findings
    assert (finding.verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The scholar calls for better coordinated talent programmes.", True),
        ("According to the author, joint talent training is the key to the partnership.", True),
        ("The author visited Huawei.", False),
        (
            "According to the scholar, importing AI talent is the key to a lasting partnership.",
            False,
        ),
    ],
)
def test_who_writes_may_be_called_by_a_trade(
    checker: Checker, *, text: str, expected: bool
) -> None:
    """That the scholar says so needs no telling where one wrote it, and tells no more."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chinese scholars are open to international collaboration, the CGTN op-ed says.", True),
        ("Scholars in China, the CGTN piece says, are open to collaboration.", True),
        ("Chinese scholars are open to collaboration, the Express Tribune piece says.", False),
        ("The CGTN piece says that the AI Super League is held until November.", False),
    ],
)
def test_an_article_says_what_stands_in_it(checker: Checker, text: str, *, expected: bool) -> None:
    """Whose article says so needs no telling where it does, and no other article says it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected
