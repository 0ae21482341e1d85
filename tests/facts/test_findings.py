"""Where something is wrong, told once for each cause."""

from copy import deepcopy
from pathlib import Path

import pytest

from bot.facts.document import Lines
from bot.facts.findings import SHOWN, Finding, inside, locator, quotes_of, statements_of

from .small_base import FAIR, SmallBase


def test_lines_are_looked_up_once_a_file(small: SmallBase, monkeypatch: pytest.MonkeyPatch) -> None:
    """A valid base is read once; a file with many problems once more, not once a problem."""
    looked_up: list[Path] = []
    original = Lines.read

    def counted(path: Path) -> Lines:
        looked_up.append(path)
        return original(path)

    monkeypatch.setattr(Lines, "read", counted)
    assert small.problems() == []
    assert looked_up == []
    data = deepcopy(FAIR)
    data["facts"][0]["claimed_by"] = [f"nobody-{n}" for n in range(20)]
    path = small.put("initiatives", data)
    assert len(small.problems()) == 20
    assert looked_up == [path]


def test_a_finding_is_told_with_file_and_line(tmp_path: Path) -> None:
    """What is wrong in one place is a problem there, with the line of its value."""
    file = tmp_path / "one.yaml"
    file.write_text("id: one\nnames:\n  en: One\n")
    problem = locator({"one": file})(Finding(("one", ("names", "en")), "is wrong"))
    assert (problem.file, problem.line, problem.message) == (file, 3, "is wrong")


def test_other_places_are_named_and_counted(tmp_path: Path) -> None:
    """So many other files are named, rather than lines of the same one; the rest is counted."""
    files = {name: tmp_path / f"{name}.yaml" for name in ("own", "a", "b", "c", "d", "e")}
    for file in files.values():
        file.write_text("id: x\nnames:\n  en: X\n")
    again = [(name, ("names", "en")) for name in ("own", "a", "b", "c", "d", "e")]
    finding = Finding(("own", ("id",)), "is wrong", again)
    message = locator(files)(finding).message
    assert message.startswith("is wrong; also in ")
    assert message.count(".yaml:3") == SHOWN
    assert "own.yaml" not in message
    assert message.endswith(f" and {len(again) - SHOWN} more")


def test_every_statement_and_quote_has_a_place(small: SmallBase) -> None:
    """Facts and relations are told apart, and each quote stands in one of them."""
    base = small.load()
    fair = base.entities["ipsum-fair"]
    places = [place for place, _ in statements_of(fair)]
    assert places == [("facts", 0), ("relations", 0)]
    spots = [spot for spot, _ in quotes_of(base) if spot[0] == fair.id]
    assert spots == [inside((fair.id, place), "quotes", 0) for place in places]
