"""The settings of a process."""

from pathlib import Path

import pytest

from bot.settings import Settings, read_settings


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


def test_env_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file named `.env` in the working folder gives settings too."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("BOT_LOG_JSON=true\n", "utf-8")
    assert _read().log_json
