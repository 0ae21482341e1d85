"""The parts that need no connection."""

import logging
import re
from collections.abc import Iterator

import discord
import pytest

from bot.chat import invite_url
from bot.chat.registering import normal
from bot.logs import set_up_logging
from bot.settings import Settings


def test_commands_are_compared_by_what_they_mean() -> None:
    """What Discord adds or leaves out makes no difference; a changed word does."""
    ours = {
        "name": "fund",
        "description": "About a fund",
        "type": 1,
        "options": [{"type": 3, "name": "name", "description": "A name", "required": False}],
        "contexts": [0, 1],
        "integration_types": [0],
        "default_member_permissions": 32,
        "name_localizations": {},
    }
    theirs = {
        "id": "1",
        "version": "2",
        "application_id": "3",
        "name": "fund",
        "description": "About a fund",
        "options": [{"type": 3, "name": "name", "description": "A name"}],
        "contexts": [1, 0],
        "integration_types": [0],
        "default_member_permissions": "32",
        "name_localizations": None,
    }
    assert normal([ours]) == normal([theirs])
    assert normal([ours]) != normal([theirs | {"description": "Another"}])
    assert normal([ours]) != normal([theirs, theirs | {"name": "other"}])


def test_the_invitation_asks_for_no_more_than_is_used() -> None:
    """The invite link names the application, both scopes, and no power over others."""
    url = invite_url(42)
    assert "client_id=42" in url
    assert "scope=bot+applications.commands" in url
    found = re.search(r"permissions=(\d+)", url)
    assert found
    granted = {name for name, value in discord.Permissions(int(found[1])) if value}
    assert granted == {
        "read_messages",
        "send_messages",
        "send_messages_in_threads",
        "attach_files",
        "read_message_history",
    }


@pytest.fixture
def _own_logging() -> Iterator[None]:
    """Leave the logging of the test run as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.getLogger("bot").setLevel(logging.NOTSET)


@pytest.mark.usefixtures("_own_logging")
@pytest.mark.parametrize("as_json", [True, False])
def test_logs_are_lines_without_the_token(
    capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    """One line an event, readable or JSON; questions at debug only; never the token."""
    settings = Settings(_env_file=None, DISCORD_TOKEN="s3cret", log_json=as_json)
    set_up_logging(settings)
    log = logging.getLogger("bot.chat.test")
    log.info("begun", extra={"token": "s3cret", "question_count": 1, "who": "a\nb c"})
    log.debug("asked", extra={"question": "how big is it"})
    logging.getLogger("discord.http").debug("a body")
    logging.getLogger("discord.http").warning("seen: %s", "s3cret")
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 2
    assert "s3cret" not in error
    assert "how big" not in error
    assert error.startswith("{") is as_json


@pytest.mark.usefixtures("_own_logging")
def test_a_lost_connection_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """discord.py's traceback on a lost connection becomes its reason, in one line."""
    set_up_logging(Settings(_env_file=None, DISCORD_TOKEN="s3cret"))
    gone = ConnectionResetError("gone")
    logger = logging.getLogger("discord.client")
    logger.error("Attempting a reconnect in %.2fs", 1.5, exc_info=gone)
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 1
    assert "Attempting a reconnect in 1.50s (gone)" in error
