"""A folder becomes one fact base, or all that is wrong with it is told at once."""

import os
from copy import deepcopy
from pathlib import Path

import pytest

from bot.facts import InvalidFactBaseError, load
from bot.facts.registering import register

from .small_base import ARTICLE, CITY, CITY_QUOTE, FAIR, FAIR_QUOTE, SmallBase


def test_a_valid_folder_becomes_a_base(small: SmallBase) -> None:
    """Every file is in it, by its id."""
    base = small.load()
    assert list(base.entities) == ["ipsum-fair", "lorem"]
    assert list(base.sources) == ["the-ipsum-fair"]


def test_the_version_is_that_of_the_content(small: SmallBase) -> None:
    """Neither layout nor folder makes another version; another word does."""
    version = small.load().version
    assert len(version) == 12
    text = (small.folder / "partners" / "lorem.yaml").read_text()
    (small.folder / "partners" / "lorem.yaml").unlink()
    small.write("places/lorem.yaml", f"# a remark\n{text}\n\n")
    assert small.load().version == version
    small.write("places/lorem.yaml", text.replace("A city.", "A town."))
    assert small.load().version != version


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("partners/x.yaml", "id: [", "partners/x.yaml:2: cannot be read as YAML here"),
        ("partners/x.yaml", b"id: \xff", "partners/x.yaml:1: is not UTF-8 here"),
        ("partners/x.yaml", "", "partners/x.yaml:1: holds no `key: value` lines"),
        ("partners/x.yaml", "a: &a [*a]", "partners/x.yaml:1: cannot be read as YAML here"),
        ("partners/x.yaml", "[" * 9000, "partners/x.yaml:1: cannot be read as YAML here"),
        ("partners/x.yaml", "id: \x00", "partners/x.yaml:1: holds a character"),
        ("x.yaml", "id: x", "x.yaml:1: stands in no folder"),
        ("partners/more/x.yaml", "id: x", "partners/more:1: is too deep"),
    ],
)
def test_a_bad_file_is_told_and_nothing_else(
    small: SmallBase, name: str, content: str | bytes, problem: str
) -> None:
    """One bad file is one problem, in the file and on the line where it is."""
    small.write(name, content)
    (told,) = small.problems()
    assert told.startswith(problem)


def test_one_changed_comma_is_told(small: SmallBase) -> None:
    """A quote that differs from its source in one mark has its file and line told."""
    data = deepcopy(CITY)
    data["facts"][0]["quotes"][0]["text"] = CITY_QUOTE.replace("came, among", "came among")
    path = small.put("partners", data)
    line = next(
        n for n, text in enumerate(path.read_text().splitlines(), 1) if "came among" in text
    )
    (told,) = small.problems()
    assert told.startswith(
        f"partners/lorem.yaml:{line}: does not stand in the-ipsum-fair word for word: “Über 40"
    )


def test_an_unknown_field_is_told(small: SmallBase) -> None:
    """A misspelt field has its line told."""
    path = small.put("partners", CITY)
    path.write_text(path.read_text() + "alias: [L]\n")
    (told,) = small.problems()
    line = len(path.read_text().splitlines())
    what = "`alias` is no field of this form; remove it or correct its spelling"
    assert told == f"partners/lorem.yaml:{line}: {what}"


@pytest.mark.parametrize(
    ("right", "written", "field"),
    [("kind: ", "kimd: ", "kind"), ("  en: L", "  eng: L", "names.en")],
)
def test_a_misspelt_field_is_not_missing_as_well(
    small: SmallBase, right: str, written: str, field: str
) -> None:
    """A field that is needed and misspelt is one problem, which names the right one."""
    path = small.put("partners", CITY)
    path.write_text(path.read_text().replace(right, written, 1))
    (told,) = small.problems()
    assert "is no field of this form; remove it or correct its spelling" in told
    assert told.endswith(f"; perhaps `{field}` is meant")


def test_a_relation_to_nothing_is_told(small: SmallBase) -> None:
    """A target that no file has is told on its line."""
    (small.folder / "partners" / "lorem.yaml").unlink()
    (told,) = small.problems()
    assert "'lorem' is no entity; correct the id or add its file" in told
    assert (
        "target: lorem"
        in (small.folder / told.split(":")[0]).read_text().splitlines()[int(told.split(":")[1]) - 1]
    )


def test_a_relation_to_a_broken_file_is_told_once(small: SmallBase) -> None:
    """What a broken file would have held is not missed a second time elsewhere."""
    small.write("partners/lorem.yaml", "id: [")
    assert len(small.problems()) == 1
    small.put("partners", CITY)
    small.source.write_text("id: [")
    assert len(small.problems()) == 1


def test_an_id_belongs_to_one_file(small: SmallBase) -> None:
    """The second file of an id is told where the first one is."""
    small.put("places", CITY)
    (told,) = small.problems()
    first = small.folder / "partners" / "lorem.yaml"
    assert told == f"places/lorem.yaml:1: has the id 'lorem' of {first}; choose another"


def test_a_file_has_the_name_of_its_id(small: SmallBase) -> None:
    """A file under another name is told its right one."""
    (small.folder / "partners" / "lorem.yaml").unlink()
    small.put("partners", CITY, name="city")
    assert small.problems() == [
        "partners/city.yaml:1: has the id 'lorem'; name the file lorem.yaml"
    ]


def test_all_problems_come_at_once(small: SmallBase) -> None:
    """Broken files, broken ties and changed quotes are told together, by file and line."""
    small.write("funds/a.yaml", "id: [")
    small.write("funds/b.yaml", "id: b\nkind: fund\n")
    data = deepcopy(FAIR)
    data["relations"][0]["target"] = "nowhere"
    data["facts"][0]["quotes"][0]["text"] = FAIR_QUOTE.replace("“", "‘")
    small.put("initiatives", data)
    told = small.problems()
    assert len(told) >= 6
    assert [line.split(":")[0] for line in told] == sorted(line.split(":")[0] for line in told)
    with pytest.raises(InvalidFactBaseError) as caught:
        small.load()
    assert str(caught.value).splitlines() == [str(one) for one in caught.value.problems]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    """A folder without any file is no fact base."""
    with pytest.raises(InvalidFactBaseError, match=f"{tmp_path}:1: holds no fact base"):
        load(tmp_path)


@pytest.mark.parametrize("kind", ["missing", "file", "loop"])
def test_what_is_no_folder_is_told(tmp_path: Path, kind: str) -> None:
    """A missing folder, a file and a link to itself are told apart from an empty base."""
    path = tmp_path / "knowledge"
    if kind == "file":
        path.write_text("x")
    elif kind == "loop":
        path.symlink_to(path)
    with pytest.raises(InvalidFactBaseError, match="is no folder; set BOT_KNOWLEDGE_DIR"):
        load(path)


def test_a_link_that_goes_round_is_told(small: SmallBase) -> None:
    """A file that links to itself is a problem, and so is a folder that does."""
    (small.folder / "partners" / "x.yaml").symlink_to(small.folder / "partners" / "x.yaml")
    (small.folder / "loop").symlink_to(small.folder / "loop")
    folder, file = small.problems()
    assert folder == "loop:1: is a link that leads nowhere; correct where it leads, or remove it"
    assert file.startswith("partners/x.yaml:1: cannot be read (Too many levels of symbolic links)")


@pytest.mark.parametrize("name", ["media", "partners/notes", "partners/media.yaml"])
def test_a_link_to_nothing_is_told(small: SmallBase, name: str) -> None:
    """What a dead link stands for is missed, so it is told, be it a folder or a file."""
    (small.folder / name).symlink_to(small.folder / "gone")
    (told,) = small.problems()
    assert told.startswith(f"{name}:1: ")
    assert "link" in told


def test_a_folder_behind_a_dead_link_is_told_once(small: SmallBase) -> None:
    """What stood in a folder that is not there is not missed in every file that names it."""
    partners = small.folder / "partners"
    partners.rename(small.folder.parent / "elsewhere")
    partners.symlink_to(small.folder.parent / "gone")
    assert small.problems() == [
        "partners:1: is a link that leads nowhere; correct where it leads, or remove it"
    ]


def test_a_folder_that_cannot_be_listed_is_told(
    small: SmallBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without permission is a problem and not a crash."""

    def deny(folder: object) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "listdir", deny)
    with pytest.raises(InvalidFactBaseError, match="cannot be read \\(Permission denied\\)"):
        small.load()


def test_a_source_without_a_file_is_told_once(small: SmallBase) -> None:
    """A source that has no file is one problem, with the other places that name it."""
    small.source.unlink()
    (told,) = small.problems()
    assert told.startswith("initiatives/ipsum-fair.yaml:9: 'the-ipsum-fair' is no source; ")
    assert told.endswith(f"; also in {small.folder}/partners/lorem.yaml:13 and 1 more")


def test_an_entity_without_a_file_is_told_once(small: SmallBase) -> None:
    """However often a missing entity is named, and whatever stood only there, it is one cause."""
    quote = CITY["facts"][0]["quotes"][0] | {"translation": {}}
    roles = ("location", "host", "organiser", "participant", "partner")
    ties = [{"role": role, "target": "lorem", "quotes": [deepcopy(quote)]} for role in roles]
    data = FAIR | {"relations": ties}
    small.put("initiatives", data)
    assert small.problems() == []
    (small.folder / "partners" / "lorem.yaml").unlink()
    (told,) = small.problems()
    assert "'lorem' is no entity" in told
    assert "; also in " in told
    assert told.endswith(" and 1 more")


def test_two_articles_may_share_quotes(small: SmallBase, tmp_path: Path) -> None:
    """The same words in two articles are proven in each by its own fingerprint."""
    other = tmp_path / "articles" / "other.txt"
    other.write_text(ARTICLE.replace("Monday", "Sunday"), "utf-8")
    details = {
        "title": "The mayor of Lorem",
        "id": "other",
        "outlet": "O",
        "language": "en",
        "added": "2026-01-01",
    }
    register(small.folder, other, details)
    data = deepcopy(CITY)
    data["facts"][0]["quotes"][0]["source"] = "other"
    small.put("partners", data)
    assert small.problems() == []
