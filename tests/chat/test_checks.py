"""`/check`, and "Check against the sources" in the menu of a message."""

import threading
from typing import Any

import pytest

from bot.chat.edition import Edition
from bot.checking import Checker, Report
from bot.sandbox import MEMBER, OPERATOR, Driver, Message, Place
from bot.sandbox.people import MEMBER_PERMISSIONS, USE_EXTERNAL_APPS, Person

from .conftest import World

MENU = "Check against the sources"
RIGHT = "The Harbour Fund has ten million yuan."
WRONG = "The Harbour Fund has 20 million yuan."
MANY = " ".join(f"Wharf {n} takes part in the Lantern Festival." for n in range(30))


def written(driver: Driver, place: Place = Place.CHANNEL, **fields: Any) -> Message:  # noqa: ANN401 - fields of a message
    """A message of somebody with the given fields in place of its own."""
    message = driver.send("to be replaced", user=OPERATOR, place=place)
    message.data |= fields
    return message


async def test_a_typed_text_is_checked_in_private(driver: Driver) -> None:
    """`/check` shows verdict, statement, quotation and citation to the person alone."""
    message = await driver.command("check", {"text": RIGHT}).message()
    assert message.ephemeral
    assert "✓ Supported" in message.text
    assert f"“{RIGHT}”" in message.text
    assert "> “The Harbour Fund of ten million yuan was founded in May" in message.text
    assert "Harbour Gazette, “Boats and lanterns”, 6 November 2023" in message.text


async def test_a_contradiction_shows_both_values(driver: Driver) -> None:
    """The message's value and the source's stand side by side, with the quotation."""
    message = await driver.command("check", {"text": WRONG}).message()
    assert "✗ Contradicted" in message.text
    assert "message: 20 million yuan; source: ten million yuan" in message.text
    assert "> “The Harbour Fund of ten million yuan" in message.text


@pytest.mark.parametrize("place", list(Place))
async def test_a_message_is_checked_everywhere(driver: Driver, place: Place) -> None:
    """The entry in a message's menu works in servers, direct channels and where the bot is not."""
    asked = driver.send(RIGHT, user=MEMBER, place=place)
    answer = await driver.menu(MENU, asked).message()
    assert answer.ephemeral
    assert "✓ Supported" in answer.text


async def test_the_result_speaks_the_readers_language(driver: Driver) -> None:
    """Whoever checks reads the result in their own language, whatever the message's is."""
    asked = driver.send(WRONG, user=OPERATOR)
    text = (await driver.menu(MENU, asked, locale="fr").message()).text
    assert "✗ Contredit" in text
    assert "message\u00a0: 20 million yuan\u00a0; source\u00a0: ten million yuan" in text
    assert "Notre traduction" in text


async def test_the_names_are_localised(driver: Driver) -> None:
    """The menu's entry and the command have French names, and work for servers and for users."""
    (entry,) = driver.commands(kind=3)
    assert entry["name"] == MENU
    assert entry["name_localizations"]["fr"] == "Vérifier dans les sources"
    assert (entry["contexts"], entry["integration_types"]) == ([0, 1, 2], [0, 1])
    check = next(one for one in driver.commands() if one["name"] == "check")
    assert check["name_localizations"]["fr"] == "vérifier"


async def test_embeds_are_read(driver: Driver) -> None:
    """The text of a message's embeds is checked, each part of it apart."""
    embed = {
        "type": "rich",
        "title": "News",
        "description": RIGHT,
        "fields": [{"name": "More", "value": WRONG, "inline": False}],
    }
    answer = await driver.menu(MENU, written(driver, content="", embeds=[embed])).message()
    assert "✓ Supported" in answer.text
    assert "✗ Contradicted" in answer.text


@pytest.mark.parametrize("content", ["look ```", ">>> hello"])
async def test_the_text_of_a_message_hides_no_embed(driver: Driver, content: str) -> None:
    """What Markdown opens above an embed does not go on in it."""
    embed = {"type": "rich", "description": RIGHT}
    answer = await driver.menu(MENU, written(driver, content=content, embeds=[embed])).message()
    assert "✓ Supported" in answer.text


@pytest.mark.parametrize(
    "fields",
    [
        {
            "content": "",
            "attachments": [
                {
                    "id": "1",
                    "filename": "a.png",
                    "size": 1,
                    "url": "x",
                    "proxy_url": "x",
                    "content_type": "image/png",
                }
            ],
        },
        {"content": "", "sticker_items": [{"id": "1", "name": "wave", "format_type": 1}]},
        {
            "content": "",
            "poll": {
                "question": {"text": "Tea?"},
                "answers": [],
                "allow_multiselect": False,
                "layout_type": 1,
                "expiry": "2030-01-01T00:00:00+00:00",
            },
        },
        {"content": "pinned", "type": 6},
        {"content": RIGHT, "type": 4},
        {"content": "  \n "},
    ],
    ids=["image", "sticker", "poll", "pin", "new name", "blank"],
)
async def test_a_message_without_words_gets_a_kind_line(
    driver: Driver, fields: dict[str, Any]
) -> None:
    """Pictures, stickers, polls and what Discord itself says are answered kindly, in private."""
    answer = await driver.menu(MENU, written(driver, **fields)).message()
    assert "There is no text to check here" in answer.text
    assert answer.ephemeral
    assert not answer.buttons


@pytest.mark.parametrize("text", ["I love it!", "```\nHarbour Fund\n```", "> " + RIGHT, "🏮🏮🏮"])
async def test_nothing_to_check_is_said(driver: Driver, text: str) -> None:
    """Opinions, code, quotes of others and signs are passed over, and there is nothing to post."""
    answer = await driver.menu(MENU, driver.send(text, user=OPERATOR)).message()
    assert "There is nothing to check here" in answer.text
    assert not answer.buttons


async def test_a_long_text_is_cut_and_that_is_said(driver: Driver) -> None:
    """Of a text of 6,000 characters the beginning is checked, and a line says so."""
    long = f"{RIGHT} " * 200
    answer = await driver.command("check", {"text": long[:6000]}).message()
    assert "only its beginning, up to 4,000 characters" in answer.text


async def test_the_result_is_posted_for_everyone(driver: Driver) -> None:
    """The button posts what the person sees, with a way to the message, and goes away."""
    asked = driver.send(WRONG, user=OPERATOR)
    mine = await driver.menu(MENU, asked).message()
    exchange = driver.press(mine, "Post the result")
    public = await driver.until(lambda: _public(driver, "✗ Contradicted"))
    await exchange.message()
    assert not public.ephemeral
    assert "message: 20 million yuan; source: ten million yuan" in public.text
    (link,) = public.buttons
    assert link["url"].endswith(f"/{asked.channel.id}/{asked.id}")
    assert not mine.buttons
    assert "✗ Contradicted" in mine.text


async def test_a_typed_text_is_posted_without_a_link(driver: Driver) -> None:
    """The result of a typed text leads to no message when it is posted."""
    mine = await driver.command("check", {"text": RIGHT}).message()
    driver.press(mine, "Post the result")
    public = await driver.until(lambda: _public(driver, "✓ Supported"))
    assert not public.buttons


async def test_posting_survives_a_restart(world: World) -> None:
    """A new process posts a result that the one before it has shown."""
    async with world.bot() as driver:
        mine = await driver.command("check", {"text": RIGHT}).message()
    async with world.bot() as driver:
        driver.press(mine, "Post the result")
        await driver.until(lambda: _public(driver, "✓ Supported"))


async def test_where_discord_keeps_it_private_that_is_said(driver: Driver) -> None:
    """Where a person's own app may not speak in public, the person is told so."""
    guest = Person(9001, "guest", "Guest", permissions=MEMBER_PERMISSIONS & ~USE_EXTERNAL_APPS)
    exchange = driver.command("check", {"text": RIGHT}, user=guest, place=Place.ELSEWHERE)
    driver.press(await exchange.message(), "Post the result", user=guest)
    await driver.until(
        lambda: any("only to you" in m.text for m in driver.messages(Place.ELSEWHERE, guest))
    )
    assert not driver.messages(Place.ELSEWHERE, MEMBER)


async def test_pages_are_turned(driver: Driver) -> None:
    """A result that needs several pages has a pager, and every page can be posted."""
    card = await driver.command("check", {"text": MANY}).message()
    first = card.text
    assert "Page 1 of" in first
    assert (await driver.press(card, "Next").message()) is card
    assert "Page 2 of" in card.text
    driver.press(card, "Post the result")
    public = await driver.until(lambda: _public(driver, "Page 2 of"))
    await driver.press(public, "Previous").message()
    assert "Page 1 of" in public.text
    assert not [button for button in public.buttons if button["label"] == "Post the result"]
    copy = await driver.press(public, "Next", user=OPERATOR).message()
    assert copy.ephemeral
    assert "Page 2 of" in copy.text


async def test_pages_of_a_typed_text_end_with_the_process(world: World) -> None:
    """After a restart a typed text is gone, which is said kindly and in private."""
    async with world.bot() as driver:
        card = await driver.command("check", {"text": MANY}).message()
    async with world.bot() as driver:
        told = await driver.press(card, "Next").message()
    assert "check it again" in told.text
    assert told.ephemeral


async def test_pages_of_a_direct_message_survive_a_restart(world: World) -> None:
    """A message that Discord lets the bot read again is checked again after a restart."""
    async with world.bot() as driver:
        asked = driver.send(MANY, place=Place.DM)
        card = await driver.menu(MENU, asked).message()
    async with world.bot() as driver:
        await driver.press(card, "Next").message()
    assert "Page 2 of" in card.text


@pytest.mark.parametrize("is_deleted", [True, False], ids=["deleted", "not for the bot to read"])
async def test_pages_of_a_message_that_cannot_be_read_again(
    world: World,
    is_deleted: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """A message that is gone, or whose text the bot may not fetch, is said to be gone."""
    async with world.bot() as driver:
        asked = driver.send(MANY, user=MEMBER)
        card = await driver.menu(MENU, asked).message()
    if is_deleted:
        driver._backend.world.delete(asked)
    async with world.bot() as driver:
        told = await driver.press(card, "Next").message()
    assert "check it again" in told.text


async def test_checks_are_counted(world: World) -> None:
    """Checks and posts count like answers; turning a page does not."""
    async with world.bot(cooldown_uses=2, cooldown_seconds=60) as driver:
        card = await driver.command("check", {"text": MANY}).message()
        await driver.press(card, "Next").message()
        await driver.press(card, "Previous").message()
        asked = driver.send(RIGHT)
        await driver.menu(MENU, asked).message()
        told = await driver.menu(MENU, asked).message()
        assert "One moment" in told.text
        told = await driver.press(card, "Post the result").message()
        assert "One moment" in told.text


async def test_a_check_before_all_is_prepared_is_waited_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the checker is made, the person sees that the bot is thinking, then the result."""
    monkeypatch.setattr(Edition, "can_check", property(lambda _: False))
    async with world.bot() as driver:
        message = await driver.command("check", {"text": RIGHT}).message()
        await driver.until(lambda: not message.thinking)
        assert "✓ Supported" in message.text
        assert message.ephemeral


async def test_a_failed_check_is_told_with_a_number(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception in a check becomes one kind private line with a reference."""

    async def fail(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(Edition, "check", fail)
    for exchange in (
        driver.command("check", {"text": RIGHT}),
        driver.menu(MENU, driver.send(RIGHT)),
    ):
        told = await exchange.message()
        assert "give an operator this number" in told.text
        assert told.ephemeral


async def test_a_check_does_not_hold_up_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one text is being checked, a name is answered."""
    release = threading.Event()
    check = Checker.check

    def slowly(self: Checker, text: str) -> Report:
        release.wait(5)
        return check(self, text)

    monkeypatch.setattr(Checker, "check", slowly)
    async with world.bot() as driver:
        waiting = driver.command("check", {"text": RIGHT})
        await driver.command("fund", {"name": "HF"}).message()
        assert not any("Supported" in message.text for message in waiting.messages)
        release.set()
        assert "✓ Supported" in (await waiting.message()).text


async def test_nobody_is_pinged(driver: Driver) -> None:
    """What stands in a message is shown to the letter: no mention, no Markdown, no link."""
    text = "@everyone <@100000000000000001> the **Harbour Fund** has 20 million yuan [a](b)."
    card = await driver.menu(MENU, driver.send(text, user=OPERATOR)).message()
    driver.press(card, "Post the result")
    public = await driver.until(lambda: _public(driver, "Harbour Fund"))
    assert not public.data["mentions"]
    assert not public.data["mention_everyone"]
    assert "@everyone" not in public.text.replace("\\@everyone", "")


def _public(driver: Driver, text: str) -> Message | None:
    """The newest message of the bot that everyone sees and that holds this text."""
    return next(
        (
            m
            for m in reversed(driver.messages())
            if text in m.text and not m.ephemeral and m.interaction_id
        ),
        None,
    )
