"""The command line, as a person uses it."""

import re
from pathlib import Path
from shutil import copytree, rmtree

import orjson
import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> "Run":
    """Runs a command in an empty folder, on a copy of the real fact base."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_KNOWLEDGE_DIR", str(copytree(ROOT / "knowledge", tmp_path / "facts")))
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    return Run(tmp_path / "facts")


class Run:
    """A command line, and the fact base that it works on."""

    def __init__(self, facts: Path) -> None:
        self.facts = facts

    def __call__(self, *arguments: str, given: str = "") -> Result:
        """Run ``footnote`` with ``arguments``, and ``given`` on its standard input."""
        return CliRunner().invoke(main, arguments, input=given, catch_exceptions=False)


def test_help_lists_every_command(run: Run) -> None:
    """Help tells each command with what it does."""
    told = run("--help").output
    names = ("run", "sync", "invite", "ask", "check-text", "check ", "source")
    assert all(name in told for name in names)


def test_ask_answers_readably(run: Run) -> None:
    """A question is answered with the fact and its quotation."""
    told = run("ask", "how big is the guangxi ai fund?").output
    assert "10 billion yuan" in told
    assert "Le fonds industriel" in told


def test_ask_in_french(run: Run) -> None:
    """With a locale the answer's own words are in that language."""
    told = run("ask", "--command", "fund", "--locale", "fr", "Guangxi AI fund").output
    assert "Montant\u00a0: " in told


def test_every_page_can_be_asked_for(run: Run) -> None:
    """A long card says how many pages it has, and each of them can be shown."""
    first = run("ask", "--command", "partner", "Guangxi").output
    pages = re.search(r"Page 1 of (\d+)", first)
    assert pages
    assert "Page 2 of" in run("ask", "--page", "2", "--command", "partner", "Guangxi").output
    last = run("ask", "--page", "999", "--command", "partner", "Guangxi").output
    assert f"Page {pages[1]} of {pages[1]}" in last


def test_choices_are_described(run: Run) -> None:
    """What can be meant is shown with what it is, as on Discord."""
    told = run("ask", "--command", "fund", "guangxi").output
    assert "Guangxi AI industry fund" in told
    assert "An industry fund for artificial intelligence" in told


def test_ask_as_data(run: Run) -> None:
    """With --json the answer is data in the form of the batch contract."""
    data = orjson.loads(run("ask", "--json", "--command", "fund", "Guangxi AI fund").output)
    assert data["status"] == "answer"


def test_ask_explained(run: Run) -> None:
    """With --explain each step of the understanding is told, with --json beside the answer."""
    question = "when does the super league end"
    told = run("ask", "--explain", question).output
    assert all(step in told for step in ("ai-super-league", "asks", "not shown", "because"))
    plain = orjson.loads(run("ask", "--json", question).output)
    data = orjson.loads(run("ask", "--explain", "--json", question).output)
    (step,) = data.pop("questions")
    assert data == plain
    assert step["shown"][0]["quote"] == plain["quotes"][0]["text"]


def test_a_follow_up_is_explained(run: Run) -> None:
    """With --about a question is asked of what an answer was about, and so explained."""
    question = ("ask", "--explain", "when does it end?")
    assert "as spoken of: ai-super-league" in run(*question, "--about", "ai-super-league").output
    assert "names" not in run(*question).output
    told = run("ask", "when does it end?", "--about", "ai-super-league").output
    assert "November" in told
    assert run("ask", "when does it end?", "--about", "nothing").exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("--explain", "--command", "fund", "x"),
        ("--explain", "--batch"),
        ("--about", "china", "--batch"),
        ("--about", "china", "--command", "fund", "x"),
        ("--batch", "--command", "fund"),
        ("--batch", "--page", "1"),
        ("--json", "--page", "2", "x"),
        ("--explain", "--page", "2", "x"),
    ],
)
def test_options_that_do_not_go_together(run: Run, arguments: tuple[str, ...]) -> None:
    """Options of which one would be passed over are refused, with what to leave out."""
    result = run("ask", *arguments)
    assert result.exit_code == 2
    assert "leave" in result.output


def test_ask_batch(run: Run) -> None:
    """With --batch lines on standard input are answered line by line."""
    line = orjson.dumps({"id": 7, "surface": "fund", "text": "Guangxi fund"}).decode()
    assert orjson.loads(run("ask", "--batch", given=line).output)["id"] == 7


def test_ask_batch_in_one_language(run: Run) -> None:
    """With --batch a locale is that of every line that names none."""
    line = {"surface": "fund", "text": "Guangxi fund"}
    given = "\n".join(orjson.dumps(one).decode() for one in (line, line | {"locale": "en"}))
    told = run("ask", "--batch", "--locale", "fr", given=given).output.splitlines()
    names = [orjson.loads(one)["entities"][0] for one in told]
    assert names == ["Fonds industriel de l'IA du Guangxi", "Guangxi AI industry fund"]


@pytest.mark.parametrize(
    "arguments",
    [("ask",), ("ask", "--batch", "x"), ("check-text",), ("check-text", "--batch", "x")],
)
def test_ask_wants_one_thing(run: Run, arguments: tuple[str, ...]) -> None:
    """Neither nothing nor both of a text and a batch can be asked."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert "either" in result.output


def test_markup_is_no_markup(run: Run) -> None:
    """What a user types is never taken for the terminal's markup."""
    assert run("ask", "[bold]x[/bold] [/nothing]").exit_code == 0


def test_check_text_shows_the_proof(run: Run) -> None:
    """A message is checked statement by statement, each with its verdict and quotation."""
    told = run("check-text", "Guangxi's AI industry fund has 10 billion yuan. I love it!").output
    assert "1 statement supported" in told
    assert "Le fonds industriel" in told
    assert "I love it" not in told


def test_check_text_in_french(run: Run) -> None:
    """With a locale the result is in that language, else in that of the message."""
    text = "Le fonds industriel de l'IA du Guangxi est doté de 10 milliards de yuans."
    assert "confirmée" in run("check-text", text).output
    assert "1 statement supported" in run("check-text", "--locale", "en", text).output


def test_check_text_shows_every_page(run: Run) -> None:
    """A result that would be several pages on Discord is shown to its end."""
    text = " ".join(f"Huawei met person{n} on Mars yesterday." for n in range(30))
    told = run("check-text", text).output
    assert "person29" in told


def test_check_text_as_data(run: Run) -> None:
    """With --json the result is data in the form of the batch contract."""
    text = "Guangxi's AI industry fund has 10 billion yuan."
    data = orjson.loads(run("check-text", "--json", text).output)
    (statement,) = data["statements"]
    assert list(statement) == ["text", "verdict", "quotes", "differences"]
    assert (statement["text"], statement["verdict"]) == (text, "supported")
    assert statement["quotes"][0]["source"] == "guangxi-asean-ia-fr"


def test_check_text_batch(run: Run) -> None:
    """With --batch lines on standard input are checked in order, and a bad one is told."""
    lines = [
        orjson.dumps({"id": n, "text": text}).decode()
        for n, text in enumerate(["Guangxi's AI industry fund has 10 billion yuan.", "Hello!"])
    ]
    given = "\n".join((lines[0], "{", lines[1]))
    first, bad, last = map(
        orjson.loads, run("check-text", "--batch", given=given).output.splitlines()
    )
    assert (first["id"], first["statements"][0]["verdict"]) == (0, "supported")
    assert (bad["id"], "not JSON" in bad["error"]) == (None, True)
    assert last == {
        "id": 1,
        "statements": [{"text": "Hello!", "verdict": "none", "quotes": [], "differences": []}],
    }


@pytest.mark.parametrize("text", ["", " ", "\x1b[31mred", "\udcff\udcfe", "[bold]x[/nothing]"])
def test_check_text_survives_anything(run: Run, text: str) -> None:
    """Nothing, control characters, half characters and markup end with exit code 0."""
    result = run("check-text", "--", text)
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    assert run("check-text", "--json", "--", text).exit_code == 0


def test_check_sums_up(run: Run) -> None:
    """A valid fact base is told so, with its size, and why the kinds add up to more."""
    result = run("check")
    assert result.exit_code == 0
    total = re.search(r"valid: (\d+) entities", result.output)
    table = re.findall(r"│ (?:initiative|fund|partner|person) +│ (\d+)", result.output)
    twice = re.search(r"(\d+) have two kinds and count in both", result.output)
    assert total
    assert twice
    assert sum(map(int, table)) == int(total[1]) + int(twice[1])
    assert re.search(rf"all, each counted once │ {total[1]} ", result.output)


def test_check_tells_every_problem(run: Run) -> None:
    """A bad fact base ends with exit code 2 and each problem as file:line: message."""
    fund = run.facts / "funds" / "guangxi-ai-industry-fund.yaml"
    fund.write_text(fund.read_text("utf-8").replace("doté de 10", "doté, de 10"), "utf-8")
    (run.facts / "partners" / "broken.yaml").write_text("id: [", "utf-8")
    result = run("check")
    assert result.exit_code == 2
    assert "guangxi-ai-industry-fund.yaml:" in result.output
    assert "broken.yaml:" in result.output


def test_check_misses_articles(run: Run, tmp_path: Path) -> None:
    """Where the articles are not in the folder, nothing is proven, and so the exit code says."""
    (tmp_path / "other.txt").write_text("Another text.", "utf-8")
    result = run("check", "--articles", str(tmp_path))
    assert result.exit_code == 1
    assert "global-times-ai-super-league: no file in the folder has its SHA-256" in result.output


def test_a_bad_setting_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bad setting ends any command with one line and exit code 2."""
    monkeypatch.setenv("BOT_LOG_LEVEL", "loud")
    result = run("check")
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1


def test_a_source_is_added(run: Run, tmp_path: Path) -> None:
    """An article is registered with its fingerprint, and its text is not kept."""
    article = tmp_path / "article.txt"
    article.write_text("Nanning opened a small centre for testing software on Monday.", "utf-8")
    options = ("--title", "A Small Centre", "--outlet", "The Paper", "--language", "en")
    result = run("source", "add", str(article), *options)
    assert result.exit_code == 0
    written = (run.facts / "sources" / "a-small-centre.yaml").read_text("utf-8")
    assert "Nanning" not in written
    assert run("check").exit_code == 0


def test_a_source_that_names_little_is_added(run: Run, tmp_path: Path) -> None:
    """An article without title and outlet is registered as such."""
    article = tmp_path / "article.txt"
    article.write_text("Nanning opened a small centre for testing software on Monday.", "utf-8")
    options = ("--title", "A small centre", "--title-is-ours", "--language", "en")
    result = run("source", "add", str(article), *options, given="\n")
    assert result.exit_code == 0
    written = (run.facts / "sources" / "a-small-centre.yaml").read_text("utf-8")
    assert "title_is_ours: true" in written
    assert "outlet" not in written
    assert run("check").exit_code == 0


def test_a_source_is_added_once(run: Run, tmp_path: Path) -> None:
    """An article that is registered already is refused, with the file that holds it."""
    article = tmp_path / "article.txt"
    article.write_text("Nanning opened a small centre for testing software on Monday.", "utf-8")
    options = ("--title", "A Small Centre", "--outlet", "The Paper", "--language", "en")
    run("source", "add", str(article), *options)
    again = run("source", "add", str(article), *options, "--id", "another")
    assert again.exit_code == 2
    assert "a-small-centre.yaml" in again.output


def test_schemas_are_written(run: Run) -> None:
    """The JSON Schemas are written into the fact base's folder."""
    (run.facts / "schema" / "entity.json").unlink()
    assert run("schema").exit_code == 0
    assert (run.facts / "schema" / "entity.json").is_file()


@pytest.mark.parametrize("arguments", [(), ("abc",), ("42",), ("secret.token",)])
def test_invite_says_where_the_id_is(run: Run, arguments: tuple[str, ...]) -> None:
    """Without an application's id it says where to find one, and repeats nothing that was typed."""
    result = run("invite", *arguments)
    assert result.exit_code == 2
    assert "Application ID" in result.output
    assert "https://discord.com/developers/applications" in result.output
    assert not any(
        typed in result.output.replace("BOT", "") for typed in arguments if len(typed) > 3
    )


def test_invite_prints_a_link(run: Run) -> None:
    """The invite link names the application and asks for both scopes."""
    link = run("invite", "123456789012345678").output
    assert "client_id=123456789012345678" in link
    assert "applications.commands" in link


def test_sync_needs_a_token(run: Run) -> None:
    """Without a token there is nothing to register commands with, and that is said."""
    result = run("sync")
    assert result.exit_code == 2
    assert "DISCORD_TOKEN" in result.output


@pytest.mark.parametrize("kind", ["missing", "blocked"])
def test_schemas_that_cannot_be_written_are_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A folder that is not there, or cannot be written to, is one line; nothing is made."""
    if kind == "missing":
        monkeypatch.setenv("BOT_KNOWLEDGE_DIR", str(run.facts / "nowhere"))
    else:
        rmtree(run.facts / "schema")
        (run.facts / "schema").write_text("in the way", "utf-8")
    result = run("schema")
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1
    assert not (run.facts / "nowhere").exists()
