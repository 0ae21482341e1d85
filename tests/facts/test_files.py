"""The files of a fact base."""

import hashlib
import os
from pathlib import Path

import pytest

from bot.facts import Problem
from bot.facts.files import DEAD, NO_FOLDER, content, contents, find, is_yaml

from .small_base import SmallBase


def test_a_file_that_comes_in_pieces_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system that gives less than was asked for cuts no file."""
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: b")
    monkeypatch.setattr(os, "read", lambda _, size: b"a: b"[: size // 2])
    assert content(path) == b"a: b"


def test_hidden_and_other_files_are_passed_over(small: SmallBase) -> None:
    """What editors, file systems and the schemas leave beside the base is no part of it."""
    for name in (".git/x.yaml", "partners/.lorem.yaml.swp", "partners/.x.yaml", "README.md"):
        small.write(name, "not: part of it")
    for name in ("schema/entity.json", "schema/x.yaml", "partners/notes.txt", "partners/x.yaml~"):
        small.write(name, "not: part of it")
    assert small.problems() == []


def test_files_come_in_a_stable_order(tmp_path: Path) -> None:
    """The files of each folder come by name, whatever their suffix; others are passed over."""
    for name in ("b/2.yml", "b/1.YAML", "a/3.yaml", "b/notes.txt", "schema/x.yaml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found, problems = find(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in found] == [
        "a/3.yaml",
        "b/1.YAML",
        "b/2.yml",
    ]
    assert not problems


def test_what_is_misplaced_is_told(tmp_path: Path) -> None:
    """A file outside of folders, a folder in a folder and a dead link each have a problem."""
    (tmp_path / "x.yaml").touch()
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "a" / "dead.txt").symlink_to(tmp_path / "gone")
    found, problems = find(tmp_path)
    assert not found
    assert {problem.file.name: problem.message for problem in problems} == {
        "x.yaml": "stands in no folder; move it into one",
        "deep": "is too deep; move its files up into the folder around it",
        "dead.txt": DEAD,
    }
    assert find(tmp_path / "nothing") == ([], [Problem(tmp_path / "nothing", 1, NO_FOLDER)])


@pytest.mark.parametrize(
    ("name", "yaml"), [("a.yaml", True), ("a.YML", True), ("a.yaml~", False), ("yaml", False)]
)
def test_a_name_tells_what_is_yaml(name: str, *, yaml: bool) -> None:
    """YAML is told by the suffix, in whatever case."""
    assert is_yaml(Path(name)) is yaml


def test_a_digest_is_of_names_and_contents(tmp_path: Path) -> None:
    """The same files have the same digest; another name, folder, content or failure another."""

    def digest(name: str, text: str) -> str:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
        taken = hashlib.sha256()
        assert [*contents([file], taken)] == [(file, text.encode())]
        return taken.hexdigest()

    first = digest("a/x.yaml", "id: x")
    assert digest("a/x.yaml", "id: x") == first
    others = {digest("a/y.yaml", "id: x"), digest("b/x.yaml", "id: x"), digest("a/x.yaml", "id: y")}
    assert len(others | {first}) == 4
    empty = digest("a/x.yaml", "")
    (tmp_path / "a" / "x.yaml").unlink()
    unread = hashlib.sha256()
    [*contents([tmp_path / "a" / "x.yaml"], unread)]
    assert unread.hexdigest() not in {empty, hashlib.sha256().hexdigest()}
