"""The parts that need no connection."""

import asyncio
import logging
import re
from collections.abc import Iterator

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat import invite_url
from bot.chat.cooldown import REMEMBERED, Cooldown
from bot.chat.escape import escape
from bot.chat.in_flight import InFlight
from bot.chat.registering import normal
from bot.logs import set_up_logging
from bot.settings import Settings


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The seconds that have passed."""
        return self.now


def test_a_cooldown_counts_each_person_apart() -> None:
    """After the allowed answers one waits for the rest of the window, others do not."""
    clock = Clock()
    cooldown = Cooldown(2, 10, clock)
    assert [cooldown.wait(1) for _ in range(3)] == [0, 0, 10]
    clock.now = 9.5
    assert cooldown.wait(1) == 1
    assert cooldown.wait(2) == 0
    clock.now = 10
    assert cooldown.wait(1) == 0


def test_a_refusal_is_said_once_a_window() -> None:
    """In public one is asked to wait once, and again only in another window."""
    clock = Clock()
    cooldown = Cooldown(1, 10, clock)
    assert not cooldown.first_refusal(1)
    cooldown.wait(1)
    assert [cooldown.first_refusal(1) for _ in range(2)] == [True, False]
    clock.now = 11
    cooldown.wait(1)
    assert cooldown.first_refusal(1)


def test_a_cooldown_of_no_time_lets_everything_pass() -> None:
    """Zero seconds switch it off."""
    cooldown = Cooldown(1, 0)
    assert not any(cooldown.wait(1) for _ in range(100))


def test_a_cooldown_forgets_whoever_was_quiet_longest() -> None:
    """However many people ask, memory stays bounded."""
    cooldown = Cooldown(1, 1000)
    for person in range(REMEMBERED + 5):
        cooldown.wait(person)
    assert len(cooldown._windows) == REMEMBERED
    assert cooldown.wait(0) == 0
    assert cooldown.wait(REMEMBERED) > 0


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, text. (2023) - 5–10 %", "plain, text. (2023) - 5–10 %"),
        (
            "*bold* _it_ ~~no~~ `code` ||spoiler||",
            r"\*bold\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|",
        ),
        ("[text](https://example.org)", r"\[text\](https://example.org)"),
        ("<@1> <#2> </fund:3> <t:4>", r"\<@1\> \<#2\> \</fund:3\> \<t:4\>"),
        ("@everyone and @here, me@home", r"\@everyone and \@here, me@home"),
        ("# title", r"\# title"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("1.4 billion -1 #tag", "1.4 billion -1 #tag"),
        ("-# small", r"\-# small"),
        ("> quote", r"\> quote"),
        ("back\\slash", r"back\\slash"),
        ("two\nlines", "two lines"),
        ("left\u202eright\x00", "leftright"),
    ],
)
def test_escaping(text: str, escaped: str) -> None:
    """Whatever Discord would act on is shown to the letter, and nothing else is touched."""
    assert escape(text) == escaped


@given(st.text())
def test_escaping_hides_nothing(text: str) -> None:
    """Without the backslashes in it, an escaped text holds the same letters."""
    letters = re.compile(r"[^\W_]")
    assert letters.findall(escape(text)) == letters.findall(text)


async def test_what_is_in_flight_is_waited_for() -> None:
    """Waiting ends when the last answer is done, and gives up when it takes too long."""
    in_flight = InFlight()
    assert await in_flight.finished(0.01)
    with in_flight:
        assert not await in_flight.finished(0.01)
        with in_flight:
            waiting = asyncio.create_task(in_flight.finished(5))
        await asyncio.sleep(0)
        assert not waiting.done()
    assert await waiting


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
