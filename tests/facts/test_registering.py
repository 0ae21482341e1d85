"""An article is registered once, completely, and without its text."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts import InvalidFactBaseError, Source
from bot.facts.document import parse, read
from bot.facts.registering import LICENCE, NOT_ITS_TITLE, register, slug, written
from bot.facts.values import adapter

from .small_base import ARTICLE, SmallBase

DETAILS: dict[str, Any] = {
    "title": "L’IA : « enfin »",
    "outlet": "Le Lorem",
    "authors": [{"name": "Sit Amet", "entity": "sit-amet"}, {"name": "A. Dipiscing"}],
    "language": "fr",
    "published": "2023-09-16",
    "published_estimate": {"en": "No: it is printed.", "fr": "Non : elle est imprimée."},
    "note": {"en": "Short.", "fr": "Court."},
    "url": "https://example.org/ia?x=1",
    "added": date(2026, 1, 2),
}

EXPECTED = """\
$schema: ../schema/source.json
id: l-ia-enfin
title: "L’IA : « enfin »"
outlet: "Le Lorem"
authors:
  - name: "Sit Amet"
    entity: sit-amet
  - name: "A. Dipiscing"
language: fr
published: "2023-09-16"
published_estimate:
  en: "No: it is printed."
  fr: "Non : elle est imprimée."
note:
  en: "Short."
  fr: "Court."
licence: "The text is its publisher's; only short, attributed quotations are kept here."
url: https://example.org/ia?x=1
added: 2026-01-02
sha256: """


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file with an article."""
    path = tmp_path / "article.txt"
    path.write_text(f"{DETAILS['title']}\n\n{ARTICLE}", "utf-8")
    return path


def refused(folder: Path, article: Path, **more: object) -> str:
    """Why an article is not registered."""
    with pytest.raises(InvalidFactBaseError) as caught:
        register(folder, article, DETAILS | more)
    return str(caught.value)


def test_the_file_has_the_form_of_the_others(tmp_path: Path, article: Path) -> None:
    """Keys come in one order, prose is quoted, and the fingerprint is wrapped."""
    path = register(tmp_path / "knowledge", article, DETAILS)
    assert path == tmp_path / "knowledge" / "sources" / "l-ia-enfin.yaml"
    text = path.read_text("utf-8")
    assert text.startswith(EXPECTED)
    assert "\nfingerprint: |-\n  " in text
    block = text.partition("fingerprint: |-\n")[2]
    assert all(len(line) <= 96 and line.startswith("  ") for line in block.splitlines())
    assert "Ipsum" not in text


def test_the_file_reads_back_and_proves_quotes(tmp_path: Path, article: Path) -> None:
    """What was written is valid and knows the article."""
    source = read(register(tmp_path, article, DETAILS), Source)
    assert isinstance(source, Source)
    assert source.find("among them Dolor & Sons.") is not None
    assert source.licence == LICENCE
    assert written(source) == (tmp_path / "sources" / "l-ia-enfin.yaml").read_text("utf-8")


def test_an_id_may_be_given(tmp_path: Path, article: Path) -> None:
    """A given id is taken instead of the title's."""
    assert register(tmp_path, article, DETAILS | {"id": "my-id"}).name == "my-id.yaml"


def test_nothing_is_overwritten(small: SmallBase, article: Path) -> None:
    """A file of the same id stays as it is."""
    article.write_text("Quite another article on the Ipsum fair", "utf-8")
    before = small.source.read_bytes()
    assert "is there already; give another id" in refused(
        small.folder, article, title="The Ipsum fair"
    )
    assert small.source.read_bytes() == before


@pytest.mark.parametrize("title", ["No such title here", "L’IA : bientôt"])
def test_a_title_stands_in_the_text(tmp_path: Path, article: Path, title: str) -> None:
    """A title that the article does not hold is the editor's, and has to be called so."""
    assert NOT_ITS_TITLE in refused(tmp_path / "knowledge", article, title=title)
    assert not (tmp_path / "knowledge").exists()
    assert register(
        tmp_path / "knowledge", article, DETAILS | {"title": title, "title_is_ours": True}
    ).exists()


@pytest.mark.parametrize("title", ["l'ia - ENFIN", "Über 40 Firms"])
def test_a_title_may_be_printed_otherwise(tmp_path: Path, article: Path, title: str) -> None:
    """Case and marks of a title are those of its print, and need not be the text's."""
    assert register(tmp_path / "knowledge", article, DETAILS | {"title": title}).exists()


def test_an_article_is_registered_once(small: SmallBase) -> None:
    """The same text under another title is told where it is."""
    told = refused(small.folder, small.article)
    assert told == f"{small.source}:1: holds {small.article} already"


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"language": "klingon"}, "is no BCP 47 language tag"),
        ({"published": "last week"}, "is no EDTF date"),
        ({"title": ""}, "`title` is missing"),
        ({"title": "«»"}, "`id` is ''; write it in the form"),
        ({"id": "../../x"}, "`id` is '../../x'; write it in the form"),
        ({"url": "no address"}, "`url`"),
        ({"note": {"en": "Only English"}}, "`note.fr` is missing"),
        ({"title": "A \x1b[31mred\x1b[0m title"}, "the control character U+001B"),
        ({"outlet": "A \x00"}, "the control character U+0000"),
        ({"colour": "red"}, "`colour` is no field of this form"),
    ],
)
def test_a_wrong_detail_is_told_and_nothing_written(
    tmp_path: Path, article: Path, more: dict[str, Any], message: str
) -> None:
    """No file is left behind that the base would refuse."""
    folder = tmp_path / "knowledge"
    assert message in refused(folder, article, **more)
    assert not list(folder.rglob("*.yaml"))


def test_a_text_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    """A missing, wrongly encoded or all too short text is told with its file."""
    path = tmp_path / "article.txt"
    assert refused(tmp_path, path).startswith(f"{path}:1: cannot be read")
    path.write_bytes("Une\nidée".encode("latin-1"))
    assert refused(tmp_path, path).startswith(f"{path}:2: is not UTF-8 here")
    path.write_text("Only four words here")
    assert "fewer than 5 words and marks" in refused(tmp_path, path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, article: Path) -> None:
    """A file where a folder should be is a problem and not a crash."""
    (tmp_path / "knowledge").write_text("in the way")
    assert "cannot be written" in refused(tmp_path / "knowledge", article)


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("L’IA et l’ASEAN", "l-ia-et-l-asean"),
        ("China's “Super League”!", "china-s-super-league"),
        ("Việt Nam", "viet-nam"),
        ("«»", ""),
    ],
)
def test_ids_are_made_of_titles(title: str, made: str) -> None:
    """Accents, marks and scripts become plain words."""
    assert slug(title) == made


@given(st.text(max_size=200))
def test_a_made_id_is_valid_or_empty(title: str) -> None:
    """Whatever the title, its id is short and of plain words."""
    made = slug(title)
    assert len(made) <= 64
    assert all(part.isascii() and part.isalnum() for part in made.split("-")) or made == ""


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=80))
def test_any_title_survives_being_written(title: str) -> None:
    """A title is read back as it was, or refused for a control character; never changed."""
    fields = {"id": "x", "outlet": "O", "language": "en", "licence": "L", "added": "2026-01-01"}
    proof = {"sha256": "0" * 64, "fingerprint": "0" * 12}
    source = adapter(Source).validate_python(fields | proof | {"title": f"T{title}T"})
    found = parse(Path("x.yaml"), written(source).encode(), Source)
    if isinstance(found, Source):
        assert " ".join(found.title.split()) == " ".join(source.title.split())
    else:
        assert "control character" in found[0].message
