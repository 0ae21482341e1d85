"""When something goes wrong: a kind private sentence, a reference in the log, nothing twice."""

import re

import pytest

from bot.answering import Answerer
from bot.chat.edition import Edition
from bot.sandbox import Driver, NoAnswer, Sandbox
from bot.sandbox.payloads.callbacks import CallbackType

from .conftest import World
from .logged import events, logged

REFERENCE = re.compile(r"this number: ([0-9a-f]{8})\.")


def _crash(*_: object, **__: object) -> None:
    raise ZeroDivisionError("a defect")


async def test_a_crash_in_a_command_is_told_and_logged_under_one_number(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person reads a sentence without the exception's name; the log has it by the number."""
    monkeypatch.setattr(Answerer, "ask", _crash)
    with logged() as logs:
        told = await driver.command("ask", {"question": "what?"}).message()
    found = REFERENCE.search(told.text)
    assert found
    assert told.ephemeral
    assert "ZeroDivisionError" not in told.text
    failure = next(entry for entry in logs if vars(entry).get("reference") == found[1])
    assert failure.exc_info
    assert isinstance(failure.exc_info[1], ZeroDivisionError)


async def test_a_crash_in_a_press_is_told_too(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A button that fails answers in private, in the person's language."""
    card = await driver.command("fund", {"name": "HF"}).message()
    monkeypatch.setattr(Edition, "view", _crash)
    told = await driver.press(card, "Port Aster", locale="fr").message()
    assert "donnez ce numéro à un opérateur" in told.text
    assert told.ephemeral


async def test_a_crash_in_autocomplete_offers_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever types gets an empty list at once, and the log a number."""
    monkeypatch.setattr(Answerer, "complete", _crash)
    with logged() as logs:
        assert await driver.type_option("fund", "name", "h").choices() == []
    assert any(vars(entry).get("reference") for entry in logs)


async def test_a_crash_in_a_mention_is_told(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question in a message that fails gets a sentence with a number as its reply."""
    monkeypatch.setattr(Answerer, "ask", _crash)
    told = await driver.reply(driver.mention("what?"))
    assert REFERENCE.search(told.text)


async def test_an_expired_interaction_is_only_logged(sandbox: Sandbox, driver: Driver) -> None:
    """Where Discord no longer takes an answer there is none, and the bot goes on."""
    sandbox.faults.refuse(404, code=10062, message="Unknown interaction", route="POST *callback")
    with logged() as logs:
        exchange = driver.command("fund", {"name": "HF"})
        await sandbox.faults.spent()
        await driver.command("fund", {"name": "HF"}).message()
    assert exchange.messages == []
    assert "answer came too late" in events(logs)


async def test_an_interaction_answered_already_is_not_answered_again(
    sandbox: Sandbox, driver: Driver
) -> None:
    """Where Discord has an acknowledgement already, no other is tried."""
    sandbox.faults.refuse(400, code=40060, message="Acknowledged", route="POST *callback")
    exchange = driver.command("fund", {"name": "HF"})
    await sandbox.faults.spent()
    await driver.command("fund", {"name": "HF"}).message()
    assert exchange.messages == []


async def test_a_refused_answer_becomes_an_apology(sandbox: Sandbox, driver: Driver) -> None:
    """Where Discord refuses the card itself, the person is told instead."""
    sandbox.faults.refuse(400, code=50035, message="Invalid Form Body", route="POST *callback")
    told = await driver.command("fund", {"name": "HF"}).message()
    assert REFERENCE.search(told.text)


@pytest.mark.parametrize("status", [500, 502])
async def test_an_unwell_discord_is_asked_again(
    sandbox: Sandbox, driver: Driver, status: int
) -> None:
    """After one failure of Discord's own, the answer arrives once."""
    sandbox.faults.refuse(status, route="POST *callback")
    exchange = driver.command("fund", {"name": "HF"})
    assert "Harbour" in (await exchange.message()).text
    assert len(exchange.messages) == 1


async def test_a_rate_limit_is_waited_for(sandbox: Sandbox, driver: Driver) -> None:
    """After a 429 the answer arrives once, when Discord takes it."""
    sandbox.faults.rate_limit(0.2, route="POST *callback")
    exchange = driver.command("fund", {"name": "HF"})
    assert "Harbour" in (await exchange.message()).text
    assert len(exchange.messages) == 1


async def test_a_place_where_it_may_not_write_is_left_in_peace(
    sandbox: Sandbox, driver: Driver
) -> None:
    """Without the permission to write, a mention gets no answer, and later ones still do."""
    sandbox.faults.refuse(403, code=50013, message="Missing Permissions", route="POST /channels/*")
    driver.mention("Harbour Fund")
    await sandbox.faults.spent()
    answered = await driver.reply(driver.mention("Harbour Fund"))
    assert "Harbour" in answered.text


async def test_an_unknown_command_is_explained(world: World) -> None:
    """A command that only an older version had is explained in private."""
    async with world.bot() as driver:
        world.client.tree.remove_command("fund")
        told = await driver.command("fund", {"name": "HF"}).message()
    assert "no longer exists" in told.text
    assert told.ephemeral


async def test_the_cooldown_is_polite_and_private(world: World) -> None:
    """Whoever asks too much is asked to wait in private; others are answered."""
    async with world.bot(cooldown_uses=2, cooldown_seconds=60) as driver:
        for _ in range(2):
            assert not (await driver.command("fund", {"name": "HF"}).message()).ephemeral
        told = await driver.command("fund", {"name": "HF"}).message()
        # In a channel nothing is private, so it is said once and then no more.
        before = len(driver.messages())
        first = await driver.reply(driver.mention("Harbour Fund"))
        silent = driver.mention("Harbour Fund")
        with pytest.raises(TimeoutError):
            await driver.reply(silent, limit=0.3)
    assert told.ephemeral
    assert re.search(r"ask again in \d+ seconds", told.text)
    assert "ask again in" in first.text
    assert before < len(driver.messages())


async def test_sources_and_help_answer_in_private(driver: Driver) -> None:
    """`/sources` cites every article, `/help` names every command, both to the person alone."""
    sources = await driver.command("sources").message()
    assert "**“Boats and lanterns”**  Harbour Gazette" in sources.text
    assert "6 November 2023 · in English" in sources.text
    helped = await driver.command("help", locale="fr").message()
    assert "/fonds" in helped.text
    assert sources.ephemeral
    assert helped.ephemeral


async def test_a_slow_answer_to_nobody_is_no_answer(sandbox: Sandbox, driver: Driver) -> None:
    """The sandbox refuses an answer after three seconds, as Discord does."""
    sandbox.faults.slow(3.2, route="POST *callback")
    exchange = driver.command("fund", {"name": "HF"})
    with pytest.raises(NoAnswer):
        await exchange.message(10)
    assert exchange.interaction.answer is not CallbackType.MESSAGE
