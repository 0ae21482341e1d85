"""Who wrote and published the sources."""

import pytest

from bot.checking.sources.authors import authors, authors_of, cited
from bot.checking.sources.evidence import Cover, Evidence
from bot.checking.statements.reader import Reader
from bot.facts import FactBase


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
        one for one in evidence.passages if "cgtn" in authors_of(Cover(one, 0.0, (), ()), known)
    )
    for share, found in ((0.0, names), (1.0, [])):
        shares = (share,) * len(reading.parts)
        cover = Cover(passage, 0.0, shares, ())
        indexes = cited(reading, cover, shares, known)
        assert [reading.parts[index].text for index in indexes] == found
