"""A base is kept as JSON between two starts, and never believed when it is not right."""

import gc
import hashlib
import logging
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

import pytest

from bot.facts import (
    FactBase,
    InvalidFactBaseError,
    Problem,
    cache,
    checked,
    files,
    keeping,
    reading,
)
from bot.facts.checks import check

from .small_base import CITY, SmallBase


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for the cache."""
    yield tmp_path / "cache"
    gc.unfreeze()


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[FactBase]:
    """Every base that was parsed and checked, because the cache had none."""
    seen: list[FactBase] = []

    def counted(
        base: FactBase, files: Mapping[str, Path], unread: AbstractSet[str] | None
    ) -> list[Problem]:
        seen.append(base)
        return check(base, files, unread)

    monkeypatch.setattr(reading, "check", counted)
    return seen


def same(one: FactBase, other: FactBase) -> bool:
    """Whether two bases hold the same."""
    return (
        dict(one.entities) == dict(other.entities)
        and dict(one.sources) == dict(other.sources)
        and one.digest == other.digest
    )


def test_the_second_load_gives_the_same_base(
    small: SmallBase, folder: Path, parsed: list[FactBase]
) -> None:
    """What comes from the cache is equal to what was checked, and not checked again."""
    first = small.load(folder)
    second = small.load(folder)
    assert same(first, second)
    assert first.version == small.load().version
    assert second.links_to("lorem") == first.links_to("lorem")
    assert len(parsed) == 2  # the first, and the one without a cache


@pytest.mark.parametrize("change", ["text", "added", "removed", "renamed"])
def test_a_changed_file_is_read(
    small: SmallBase, folder: Path, parsed: list[FactBase], change: str
) -> None:
    """Any other name or content of any file makes the cache outdated."""
    small.load(folder)
    path = small.folder / "partners" / "lorem.yaml"
    if change == "text":
        path.write_text(path.read_text().replace("A city.", "A town."))
    elif change == "added":
        small.put("partners", CITY | {"id": "other", "names": {"en": "Other", "fr": "Autre"}})
    elif change == "removed":
        small.put("partners", CITY | {"id": "other", "names": {"en": "Other", "fr": "Autre"}})
        small.load(folder)
        (small.folder / "partners" / "other.yaml").unlink()
    else:
        (small.folder / "places").mkdir()
        path.rename(small.folder / "places" / "lorem.yaml")
    before = len(parsed)
    base = small.load(folder)
    assert len(parsed) == before + 1
    assert same(base, small.load())


def test_what_is_cached_is_loaded_only_when_it_is_asked_for(
    small: SmallBase, folder: Path, parsed: list[FactBase], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A base that was checked before is known to be valid without making one entity of it."""
    first = small.load(folder)
    with monkeypatch.context() as nothing_is_made:
        nothing_is_made.setattr(cache.Kept, "base", pytest.fail)
        load = checked(small.folder, folder)
    small.write("partners/lorem.yaml", "id: [")  # what comes later does not matter
    assert same(load(), first)
    assert len(parsed) == 1


def test_a_base_that_became_wrong_is_refused(small: SmallBase, folder: Path) -> None:
    """No cache hides a problem."""
    small.load(folder)
    small.write("partners/lorem.yaml", "id: [")
    with pytest.raises(InvalidFactBaseError):
        checked(small.folder, folder)


@pytest.mark.parametrize("kind", ["large", "folder", "dead link", "closed"])
def test_a_file_that_cannot_be_read_is_missed(
    small: SmallBase, folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A new file without readable content is told, and not passed over as if it were not there."""
    small.load(folder)
    path = small.folder / "partners" / "x.yaml"
    if kind == "large":
        path.write_bytes(b"#" * (files.MAX_BYTES + 1))
    elif kind == "folder":
        path.mkdir()
    elif kind == "dead link":
        path.symlink_to(small.folder / "gone")
    else:
        path.touch()
        content = files.content
        closed: list[Problem] = [Problem(path, 1, "cannot be read")]
        monkeypatch.setattr(files, "content", lambda one: closed if one == path else content(one))
    with pytest.raises(InvalidFactBaseError) as told:
        checked(small.folder, folder)
    assert [problem.file for problem in told.value.problems] == [path]


def test_other_code_believes_no_old_result(
    small: SmallBase, folder: Path, parsed: list[FactBase], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What other code checked is checked again."""
    small.load(folder)
    monkeypatch.setattr(cache, "_program", lambda: "0" * 64)
    small.load(folder)
    assert len(parsed) == 2


def damaged(raw: bytes) -> dict[str, bytes]:
    """Everything that may have happened to a file, by name."""
    lines = raw.splitlines(keepends=True)
    return {
        "empty": b"",
        "cut short": raw[: len(raw) // 2],
        "without its digest": raw[:-64],
        "with another digest": raw[:-64] + b"0" * 64,
        "with more behind it": raw + b"\n{}",
        "with one byte changed": raw.replace(b"A city.", b"A citx."),
        "with a line missing": b"".join(line for line in lines if b'"id":"lorem"' not in line),
        "with another header": b"x" + raw,
        "of zeros": bytes(len(raw)),
        "not UTF-8": raw.replace(b"A city.", b"A \xff\xfe."),
        "of another program": b'{"entities": {}}\n',
        "nested without end": lines[0] + b"[" * 100_000 + b"\n",
        "on one long line": lines[0] + b"x" * 5_000_000,
        "with a false entity": lines[0] + b"\n{}\n\n" + raw[-64:],
    }


@pytest.mark.parametrize("how", damaged(b"\n"))
def test_a_damaged_cache_is_rebuilt(
    small: SmallBase, folder: Path, parsed: list[FactBase], how: str
) -> None:
    """Whatever happened to the file, the base is checked anew and the file is right again."""
    base = small.load(folder)
    (file,) = folder.iterdir()
    raw = file.read_bytes()
    spoilt = damaged(raw)[how]
    assert spoilt != raw
    file.write_bytes(spoilt)
    assert same(small.load(folder), base)
    assert len(parsed) == 2
    assert file.read_bytes() == raw
    assert list(folder.iterdir()) == [file]


def test_a_right_digest_on_wrong_content_is_not_believed(
    small: SmallBase, folder: Path, parsed: list[FactBase]
) -> None:
    """Even a file that was changed with care goes through the models."""
    base = small.load(folder)
    (file,) = folder.iterdir()
    header, *lines, _ = file.read_bytes().splitlines(keepends=True)
    lines = [line.replace(b'"type":"city"', b'"type":"fund"') for line in lines]
    digest = hashlib.sha256(b"".join(line for line in lines if line.strip())).hexdigest()
    file.write_bytes(b"".join((header, *lines, digest.encode())))
    assert same(small.load(folder), base)
    assert len(parsed) == 2


@pytest.mark.parametrize("kind", ["file", "under a file", "denied"])
def test_a_cache_that_cannot_be_written_is_no_error(
    small: SmallBase,
    folder: Path,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Without a cache the base loads all the same, and one line of the log says why."""
    if kind == "file":
        folder.write_text("in the way")
    elif kind == "under a file":
        folder.write_text("in the way")
        folder = folder / "cache"
    else:

        def deny(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(keeping, "TemporaryDirectory", deny)
    with caplog.at_level(logging.WARNING):
        assert small.load(folder).version == small.load().version
    (record,) = caplog.records
    assert "the fact base is not cached" in record.getMessage()


def test_each_folder_has_its_own_file(small: SmallBase, folder: Path, tmp_path: Path) -> None:
    """Two bases do not take the cache from each other; one base has one file, however often."""
    small.load(folder)
    small.put("partners", CITY | {"about": {"en": "A town.", "fr": "Une ville."}})
    small.load(folder)
    assert len(list(folder.iterdir())) == 1
    other = tmp_path / "other"
    other.mkdir()
    SmallBase(other).load(folder)
    assert len(list(folder.iterdir())) == 2


def test_only_the_user_can_read_what_is_kept(small: SmallBase, folder: Path) -> None:
    """A folder that is made for the cache is closed to others."""
    small.load(folder)
    assert folder.stat().st_mode & 0o077 == 0
