"""The settings of a process."""

from pathlib import Path

import pytest

from bot.settings import WRITE, Settings, read_settings


@pytest.fixture(autouse=True)
def _no_env_file(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("nowhere"))
    for name in ("DISCORD_TOKEN", "BOT_LOG_LEVEL", "BOT_OPERATOR_USER_IDS"):
        monkeypatch.delenv(name, raising=False)


def _read() -> Settings:
    settings = read_settings()
    assert isinstance(settings, Settings)
    return settings


def test_nothing_set_is_enough() -> None:
    """Without any setting the bot has what it needs for the sandbox."""
    assert _read().discord_token is None


def test_blank_token_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token of white space, as an empty line in `.env` gives, counts as not set."""
    monkeypatch.setenv("DISCORD_TOKEN", "  ")
    assert _read().discord_token is None


def test_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The token stands in no text that the settings give of themselves."""
    monkeypatch.setenv("DISCORD_TOKEN", "secret-token-of-a-test")
    assert "secret-token" not in f"{_read()!r} {_read()}"


@pytest.mark.parametrize("token", ["abc\ndef", "abc def", "abc\tdef", "jéton", "abc\x7f", "“abc”"])
def test_what_is_no_token_is_one_line(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    """A token that no header could hold is told in one line that does not repeat it."""
    monkeypatch.setenv("DISCORD_TOKEN", token)
    assert read_settings() == (
        "bad settings: DISCORD_TOKEN: write "
        "the token as the developer portal gives it, and nothing else"
    )


def test_space_around_a_token_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line end that is copied with a token is left out."""
    monkeypatch.setenv("DISCORD_TOKEN", " abc.def\r\n")
    token = _read().discord_token
    assert token is not None
    assert token.get_secret_value() == "abc.def"


@pytest.mark.parametrize("written", ["1,2", "1, 2", "1 2", " 2 ,1,"])
def test_ids_are_lists(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """Ids may be parted by commas, by spaces, or by both."""
    monkeypatch.setenv("BOT_OPERATOR_USER_IDS", written)
    assert _read().operator_user_ids == {1, 2}


def test_level_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log level may be written in lower case."""
    monkeypatch.setenv("BOT_LOG_LEVEL", "debug")
    assert _read().log_level == "DEBUG"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_LOG_LEVEL", "loud"),
        ("BOT_OPERATOR_USER_IDS", "me"),
        ("BOT_DISCORD_API_URL", "nowhere"),
        ("BOT_COOLDOWN_USES", "0"),
        ("BOT_SANDBOX_PORT", "99999"),
    ],
)
def test_bad_setting_is_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A bad setting is told in one line that names it and does not repeat its value."""
    monkeypatch.setenv(name, value)
    told = read_settings()
    assert isinstance(told, str)
    assert name in told
    assert "\n" not in told
    assert value not in told.replace("99999", "") or value == "0"


@pytest.mark.parametrize("name", [n for n in Settings.model_fields if n != "discord_token"])
@pytest.mark.parametrize("value", ["", "  "])
def test_a_blank_setting_is_not_set(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A name with nothing after it means the default; an empty folder is not the current one."""
    monkeypatch.setenv(f"BOT_{name.upper()}", value)
    assert getattr(_read(), name) == Settings.model_fields[name].get_default()


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("BOT_COOLDOWN_USES", "many", "write a whole number from 1 to 1000"),
        ("BOT_COOLDOWN_SECONDS", "nan", "write a number of seconds from 0 to 3600"),
        ("BOT_SANDBOX_PORT", "-1", "write a whole number from 0 to 65535"),
        ("BOT_LOG_LEVEL", "loud", "write DEBUG, INFO, WARNING or ERROR"),
        ("BOT_LOG_JSON", "perhaps", "write true or false"),
        ("BOT_DISCORD_API_URL", "http://a:99999", "write an address that begins with https://"),
        ("BOT_OPERATOR_USER_IDS", "me, you, -4", "write numbers parted by commas"),
    ],
)
def test_a_bad_setting_says_what_to_write(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    """A bad setting is told once, with what may be written, in nobody's jargon."""
    monkeypatch.setenv(name, value)
    line = read_settings()
    assert isinstance(line, str)
    assert line.startswith(f"bad settings: {name}: {told}")
    assert line.count(name) == 1
    assert "Input should" not in line


def test_every_setting_says_what_to_write() -> None:
    """Whatever can be wrong says what may be written; a token is only ever taken or not."""
    for name, field in Settings.model_fields.items():
        extra = field.json_schema_extra
        assert name == "discord_token" or (isinstance(extra, dict) and extra[WRITE])


@pytest.mark.parametrize("kind", ["bytes", "folder"])
def test_a_bad_env_file_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """An unreadable `.env` is one line; a folder of that name is none."""
    monkeypatch.chdir(tmp_path)
    if kind == "folder":
        (tmp_path / ".env").mkdir()
        assert isinstance(read_settings(), Settings)
        return
    (tmp_path / ".env").write_bytes(b"BOT_LOG_JSON=\xff\xfe")
    assert read_settings() == "bad settings: .env is not UTF-8; save it as UTF-8"


def test_env_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file named `.env` in the working folder gives settings too."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("BOT_LOG_JSON=true\n", "utf-8")
    assert _read().log_json


def test_a_line_that_sets_nothing_ends_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `.env` gets wrong is told with its place, before anything starts without it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("BOT_LOG_JSON=1\nDISCORD_TOKN=abc", encoding="utf-8")
    told = "bad settings: .env:2: DISCORD_TOKN is no setting; write DISCORD_TOKEN"
    assert read_settings() == told


def test_what_else_stands_in_an_env_file_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other programs' names, small letters, `export` and the mark of Windows do no harm."""
    monkeypatch.chdir(tmp_path)
    text = "\ufeffBOT_LOG_JSON=true\nexport bot_cooldown_uses=3\nPATH_TO_X=1\nCOMPOSE_FILE=a.yml\n"
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    settings = _read()
    assert settings.log_json
    assert settings.cooldown_uses == 3


def test_a_home_folder_may_be_written_short(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`~` is the home folder, though no shell reads `.env`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("BOT_KNOWLEDGE_DIR=~/facts", encoding="utf-8")
    assert _read().knowledge_dir == Path.home() / "facts"
