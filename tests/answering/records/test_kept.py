"""What was read in a large base is kept between two starts, and never believed when not right."""

import hashlib
import logging
from dataclasses import fields
from pathlib import Path

import pytest

from bot.answering import Answerer
from bot.answering.records import kept
from bot.answering.records.prepared import Prepared, prepared
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.checking import Desk
from bot.facts import FactBase, keeping
from bot.facts.loading import load

KNOWLEDGE = Path(__file__).parents[3] / "knowledge"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where it is kept."""
    return tmp_path / "cache" / "base.read"


@pytest.fixture(scope="module")
def made(base: FactBase) -> Prepared:
    """What is read in the real fact base."""
    return prepared(base)


@pytest.fixture
def read_anew(made: Prepared, monkeypatch: pytest.MonkeyPatch) -> list[FactBase]:
    """Every base of which the statements were read, because nothing was kept."""
    seen: list[FactBase] = []

    def noted(base: FactBase) -> Prepared:
        seen.append(base)
        return made

    monkeypatch.setattr(kept, "prepared", noted)
    return seen


def plain(record: Record) -> list[object]:
    """All that a record holds but its terms, which are those of its words."""
    held = {field.name: getattr(record, field.name) for field in fields(record)}
    del held["known"]
    return [*(held | {"words": [*map(list, record.words)]}).values(), record.terms]


def same(one: Prepared, other: Prepared) -> bool:
    """Whether the same was read, in the same order."""
    return (
        [*one.known] == [*other.known]
        and [[i, [*words]] for i, words in one.name_words.items()]
        == [[i, [*words]] for i, words in other.name_words.items()]
        and [[i, [*ids]] for i, ids in one.named_in.items()]
        == [[i, [*ids]] for i, ids in other.named_in.items()]
        and [*map(plain, one.records)] == [*map(plain, other.records)]
        and [[term, [*numbers]] for term, numbers in one.of_term.items()]
        == [[term, [*numbers]] for term, numbers in other.of_term.items()]
        and [[i, [*numbers]] for i, numbers in one.of_entity.items()]
        == [[i, [*numbers]] for i, numbers in other.of_entity.items()]
        and [*one.texts.names.items()] == [*other.texts.names.items()]
    )


def test_what_is_kept_is_what_was_read(
    base: FactBase, file: Path, read_anew: list[FactBase]
) -> None:
    """The second time nothing is read, and all of it is equal, its order included."""
    first = kept.read(base, file)
    second = kept.read(base, file)
    assert len(read_anew) == 1
    assert same(first, second)


def test_what_is_kept_answers_alike(
    answerer: Answerer, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Questions get the same answers from what was kept, with nothing read again."""
    monkeypatch.setattr("bot.answering.records.records.is_large", lambda _: True)
    copy = load(KNOWLEDGE)
    copy.place = file.with_suffix(".jsonl")
    Records(copy)
    monkeypatch.setattr(kept, "prepared", pytest.fail)
    again = Desk(copy).answerer
    for text in ("when is the 6th CIIE", "how much is the Guangxi fund", "who founded Tkxel?"):
        assert again.ask(text) == answerer.ask(text)
    assert list(file.parent.iterdir()) == [file]


def damaged(raw: bytes) -> dict[str, bytes]:
    """What may have happened to the file, by name."""
    lines = raw.splitlines(keepends=True)
    return {
        "cut short": raw[: len(raw) // 2],
        "empty": b"",
        "of zeros": bytes(len(raw)),
        "without its digest": raw[:-64],
        "with one byte changed": raw.replace(b'"concepts"', b'"concepta"', 1),
        "with a line missing": b"".join(lines[:5] + lines[6:]),
        "with another header": b"x" + raw,
    }


@pytest.mark.parametrize("how", damaged(b""))
def test_a_damaged_file_is_written_anew(
    base: FactBase, file: Path, read_anew: list[FactBase], how: str
) -> None:
    """Whatever happened to the file, the statements are read, and the next time they are kept."""
    first = kept.read(base, file)
    raw = file.read_bytes()
    file.write_bytes(damaged(raw)[how])
    assert same(kept.read(base, file), first)
    assert len(read_anew) == 2
    kept.read(base, file)
    assert len(read_anew) == 2


@pytest.mark.parametrize(
    ("section", "line"),
    [
        (0, b"{}"),  # no list of terms
        (1, b"[]"),  # too few fields
        (2, b"[[1]]"),  # no part
        (3, b"AQAAAA=="),  # one list of words more than there are words
        (4, b"/////w=="),  # a word that there is not
        (5, b"AAAAAA=="),  # one record too many
        (6, b"/////w=="),  # a part that there is not
        (8, b"AAA="),  # half a number
        (11, b"AAAAAA=="),  # one rest too many
        (12, b"[]"),  # no number
        (14, b"/////w=="),  # a record that there is not
        (15, b"{}"),
        (18, b'[[["a"],[99999999]]]'),  # an entity that there is not
        (18, b'[[["a"],[-1]]]'),
        (19, b"{}"),
    ],
)
def test_a_right_digest_on_wrong_content_is_not_believed(
    base: FactBase,
    file: Path,
    read_anew: list[FactBase],
    caplog: pytest.LogCaptureFixture,
    *,
    section: int,
    line: bytes,
) -> None:
    """No line stands for a record, a term or a number that there is not; the log tells of it."""
    first = kept.read(base, file)
    header, *body = file.read_bytes().splitlines(keepends=True)
    ends = [at for at, each in enumerate(body) if each == b"\n"]
    body[ends[section] : ends[section]] = [line + b"\n"]
    digest = hashlib.sha256(b"".join(each for each in body[:-1] if each.strip())).hexdigest()
    file.write_bytes(b"".join((header, *body[:-1], digest.encode())))
    assert same(kept.read(base, file), first)
    assert len(read_anew) == 2
    assert caplog.messages == ["what was kept cannot be used"]


@pytest.mark.parametrize("other", ["code", "library", "base"])
def test_what_others_read_is_not_believed(
    base: FactBase,
    file: Path,
    read_anew: list[FactBase],
    monkeypatch: pytest.MonkeyPatch,
    other: str,
) -> None:
    """Other code, another version of a library and another base read anew."""
    kept.read(base, file)
    if other == "code":
        monkeypatch.setattr(keeping, "digest_of_code", lambda *_: "0" * 64)
    elif other == "library":
        monkeypatch.setattr(kept, "version", lambda _: "0.0")
    else:
        base = FactBase(base.entities, base.sources, "0" * 64)
    kept.read(base, file)
    assert len(read_anew) == 2


def test_what_cannot_be_kept_is_no_error(
    base: FactBase, made: Prepared, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Without a file the statements are read all the same, and one line of the log says why."""
    file.parent.write_text("in the way")
    with caplog.at_level(logging.WARNING):
        assert same(kept.read(base, file), made)
    (record,) = caplog.records
    assert "what was read is not cached" in record.getMessage()


def test_of_a_small_base_nothing_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A base of a few hundred statements is read at each start, and no file is written."""
    monkeypatch.setattr(kept, "read", pytest.fail)
    small = load(KNOWLEDGE)
    small.place = file
    assert Records(small).all
    assert not file.parent.exists()
