"""What is written like a name that nobody knows."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The fund belongs to Brabantia of Zwolle.", "en", ["brabantia", "zwolle"]),
        ("The fund belongs to the Guangxi government.", "en", []),
        ("A statement of the University said so.", "en", []),
        ("The WHO says that the fund is large.", "en", ["who"]),
        ("Tan, who says that the fund is large, is a founder.", "en", []),
        ("WHO SAYS THAT THE FUND IS LARGE", "en", []),
        ("Menurut laporan itu, dana itu besar.", "id", []),
        ("Theo ông Brabantia, quỹ này lớn.", "vi", ["brabantia"]),
        ("Dana milik Brabantia itu besar.", "id", ["brabantia"]),
    ],
)
def test_capital_words_that_no_source_has(
    reader: Reader, text: str, language: str, names: list[str]
) -> None:
    """A capital word that is in no statement and no vocabulary is a name."""
    found = reader.read(text, language).of_kind(PartKind.STRANGE)
    assert [part.text for part in found] == names
