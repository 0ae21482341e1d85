"""What is kept is kept by the code and the vocabulary that made it."""

import logging
from pathlib import Path

import pytest

from bot.facts import keeping


@pytest.mark.parametrize("name", ["code.py", "words/en.yaml"])
def test_other_code_and_other_words_have_another_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The digest of a package changes with any file of code or data in it, however deep."""
    monkeypatch.setattr(keeping, "files", lambda _: tmp_path)
    (tmp_path / "words").mkdir()
    for path in ("code.py", "words/en.yaml", "notes.txt"):
        (tmp_path / path).write_text("old")
    digest = keeping.digest_of_code.__wrapped__
    before = digest("package")
    (tmp_path / "notes.txt").write_text("new")
    assert digest("package") == before
    (tmp_path / name).write_text("new")
    assert digest("package") != before


def test_lines_keep_their_sections(tmp_path: Path) -> None:
    """Each section comes back as it was, an empty one too; without its header, nothing does."""
    file = tmp_path / "kept"
    sections = [[b"one\n", b"two\n"], [], [b"three\n"]]
    assert keeping.store(file, "header", sections) is None
    fetched = keeping.fetch(file, "header", 3)
    assert fetched is not None
    assert fetched[0] == sections
    assert keeping.fetch(file, "another", 3) is None
    assert keeping.fetch(file, "header", 2) is None


def test_what_cannot_be_read_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A file that is not there yet is no news; one that is there and cannot be read is logged."""
    with caplog.at_level(logging.WARNING):
        assert keeping.fetch(tmp_path / "kept", "header", 1) is None
        assert not caplog.records
        (tmp_path / "kept").mkdir()
        assert keeping.fetch(tmp_path / "kept", "header", 1) is None
    (record,) = caplog.records
    assert record.getMessage() == "what was kept cannot be read"
    assert vars(record)["file"] == str(tmp_path / "kept")
