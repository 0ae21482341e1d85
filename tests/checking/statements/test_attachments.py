"""Which words of a text go with its names."""

import pytest

from bot.checking.statements.attachments import attachments
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "name", "stem"),
    [
        ("Chinese companies met.", "china", "compani"),
        ("They got requests from Pakistan.", "pakistan", "request"),
        ("They saw the progress of Laos and Vietnam.", "laos", "progress"),
        ("They saw the progress of Laos and Vietnam.", "vietnam", "progress"),
    ],
)
def test_words_go_with_the_name_beside_them(
    reader: Reader, *, text: str, name: str, stem: str
) -> None:
    """The words behind a name go with it, and those before "of" or "from" with all behind that."""
    reading = reader.read(text, "en")
    names = [(part, frozenset(part.entities)) for part in reading.names]
    found = [one.near for one in attachments(reading, names) if name in one.keys]
    assert any(("en", stem) in near for near in found)


@pytest.mark.parametrize(
    ("text", "language", "owner", "other"),
    [
        ("China rakan dagang Malaysia", "ms", "malaysia", "china"),
        ("中国是马来西亚的贸易伙伴", "zh", "malaysia", "china"),
    ],
)
def test_whose_it_is_may_stand_on_either_side(
    reader: Reader, *, text: str, language: str, owner: str, other: str
) -> None:
    """In Malay it stands right behind the noun, in Chinese before it, with a clitic between."""
    reading = reader.read(text, language)
    names = [(part, frozenset(part.entities)) for part in reading.names]
    owners = [keys for keys, _, _ in attachments(reading, names)]
    assert any(owner in keys for keys in owners)
    assert not any(other in keys for keys in owners)


def test_the_topic_of_all_texts_is_no_head(reader: Reader) -> None:
    """That AI goes with one country does not keep it from going with another."""
    reading = reader.read("China's AI progress is fast.", "en")
    (only,) = attachments(reading, [(part, frozenset(part.entities)) for part in reading.names])
    assert ("concepts", "ai") in only.near
    assert ("concepts", "ai") not in only.head
