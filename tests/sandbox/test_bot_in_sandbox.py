"""A real client over real sockets: what people do reaches the bot, and its answers come back."""

import discord
import pytest

from bot.sandbox import (
    MEMBER,
    OPERATOR,
    OTHER_BOT,
    WEBHOOK,
    NoAnswer,
    NotPossible,
    Person,
    Place,
    Sandbox,
)
from bot.sandbox.people import MEMBER_PERMISSIONS, USE_EXTERNAL_APPS, channel_of

from .conftest import Call
from .little_bot import LittleBot


async def test_a_slash_command_is_answered(sandbox: Sandbox, bot: LittleBot) -> None:
    """A slash command reaches the bot, and its answer stands in the channel for everybody."""
    message = await sandbox.driver.command("echo", {"text": "hello"}).message()
    assert message.content == "hello"
    assert not message.ephemeral
    assert sandbox.driver.messages(user=OPERATOR) == [message]
    assert bot.failures == []


async def test_a_private_answer_is_seen_by_one_person(sandbox: Sandbox, bot: LittleBot) -> None:
    """An ephemeral answer is seen by the person who asked and by nobody else."""
    exchange = sandbox.driver.command("echo", {"text": "psst", "private": True}, user=OPERATOR)
    message = await exchange.message()
    assert message.ephemeral
    assert sandbox.driver.messages(user=OPERATOR) == [message]
    assert sandbox.driver.messages(user=MEMBER) == []
    assert bot.failures == []


async def test_a_deferred_answer_keeps_its_privacy(sandbox: Sandbox, bot: LittleBot) -> None:
    """The first follow-up takes the deferred answer's place and privacy, the second its own."""
    exchange = sandbox.driver.command("slow")
    (second,) = await exchange.followups(1)
    first = await exchange.message()
    assert (first.content, first.ephemeral) == ("Done.", True)
    assert (second.content, second.ephemeral) == ("And more.", False)
    assert bot.failures == []


@pytest.mark.parametrize(
    ("locale", "names"), [("en-US", ["Apple", "Apricot"]), ("fr", ["Apple!", "Apricot!"])]
)
async def test_autocomplete_answers_while_typing(
    sandbox: Sandbox, bot: LittleBot, locale: str, names: list[str]
) -> None:
    """Typing into an option brings the bot's choices, in the language of the person."""
    exchange = sandbox.driver.type_option("echo", "text", "ap", locale=locale)
    choices = await exchange.choices()
    assert [choice.name for choice in choices] == names
    assert [choice.value for choice in choices] == ["apple", "apricot"]
    assert bot.failures == []


async def test_a_button_changes_its_message(sandbox: Sandbox, bot: LittleBot) -> None:
    """A button that updates its message changes it in place, again and again."""
    message = await sandbox.driver.command("card").message()
    assert "Count: 0" in message.text
    for count in (1, 2):
        exchange = sandbox.driver.press(message, "More")
        assert await exchange.message() is message
        assert f"Count: {count}" in message.text
    assert bot.failures == []


async def test_buttons_and_selects_answer_in_private(sandbox: Sandbox, bot: LittleBot) -> None:
    """A button and a select may answer with a private message of their own."""
    driver = sandbox.driver
    card = await driver.command("card").message()
    whisper = await driver.press(card, "whisper", user=OPERATOR).message()
    assert (whisper.content, whisper.visible_to) == ("Only for you.", OPERATOR.id)
    picked = await driver.choose(card, "fruit", ["cherry"]).message()
    assert (picked.content, picked.visible_to) == ("You picked cherry.", MEMBER.id)
    assert bot.failures == []


async def test_a_modal_opens_and_is_submitted(sandbox: Sandbox, bot: LittleBot) -> None:
    """A modal opens from a button, and what is filled in reaches the bot."""
    card = await sandbox.driver.command("card").message()
    exchange = sandbox.driver.press(card, "form")
    assert (await exchange.modal())["title"] == "Your name"
    message = await sandbox.driver.submit(exchange, {"name": "Zhang Wei"}).message()
    assert message.content == "Hello Zhang Wei."
    with pytest.raises(NotPossible):
        sandbox.driver.submit(exchange, {"name": "x" * 21})
    assert bot.failures == []


async def test_embeds_and_files_arrive(sandbox: Sandbox, bot: LittleBot) -> None:
    """Embeds and uploaded files stand in the message as they were sent."""
    message = await sandbox.driver.command("embed").message()
    assert message.embeds[0]["title"] == "An embed"
    assert message.attachments == {"notes.txt": b"line 1\nline 2\n"}
    assert "its value" in message.text
    assert bot.failures == []


async def test_a_message_menu_entry_gets_its_message(sandbox: Sandbox, bot: LittleBot) -> None:
    """An entry of the "Apps" menu gets the message on which it was used."""
    target = sandbox.driver.send("twelve chars")
    answer = await sandbox.driver.menu("Check this", target).message()
    assert answer.content == "It has 12 characters."
    with pytest.raises(NotPossible):
        sandbox.driver.menu("Check that", target)
    assert bot.failures == []


async def test_subcommands_and_typed_options(sandbox: Sandbox, bot: LittleBot) -> None:
    """Subcommands take numbers, choices and users, and refuse what Discord's client refuses."""
    given: dict[str, str | int | float | bool] = {"kind": "all", "most": 9, "who": OPERATOR.id}
    message = await sandbox.driver.command("facts count", given).message()
    assert message.content == "all 9 olive"
    refused: list[dict[str, str | int | float | bool]]
    refused = [{}, {"kind": "some"}, {"kind": "all", "most": 10}, {"kind": "all", "else": 1}]
    for options in refused:
        with pytest.raises(NotPossible):
            sandbox.driver.command("facts count", options)
    assert bot.failures == []


@pytest.mark.parametrize("place", [Place.CHANNEL, Place.THREAD, Place.DM])
async def test_a_mention_is_replied_to(sandbox: Sandbox, bot: LittleBot, place: Place) -> None:
    """A mention in a channel, a thread or a direct message gets a reply in the same place."""
    question = sandbox.driver.mention("how big is it?", place=place)
    reply = await sandbox.driver.reply(question)
    assert reply.content == f"You said: <@{bot.application_id}> how big is it?"
    assert reply.channel is channel_of(place, MEMBER)
    assert reply.data["mentions"] == []


@pytest.mark.parametrize("author", [OTHER_BOT, WEBHOOK])
async def test_bots_and_webhooks_write_as_such(
    sandbox: Sandbox, bot: LittleBot, author: Person
) -> None:
    """Messages of other bots and of webhooks reach the bot as theirs, so that it ignores them."""
    sandbox.driver.mention("loop?", user=author)
    asked = sandbox.driver.mention("and you?")
    await sandbox.driver.reply(asked)
    own = [m for m in sandbox.driver.messages() if m.author_id == bot.application_id]
    assert len(own) == 1


async def test_content_without_a_mention_is_hidden(sandbox: Sandbox, bot: LittleBot) -> None:
    """Without the privileged intent the bot reads no message that does not concern it."""
    driver = sandbox.driver
    seen: list[str] = []

    async def on_message(message: discord.Message) -> None:
        seen.append(message.content)

    bot.on_message = on_message  # type: ignore[method-assign]
    driver.send("a secret")
    driver.send("hello @everyone")
    driver.send("open, in private", place=Place.DM)
    driver.mention("a question")
    await sandbox.driver.command("echo", {"text": "ping"}).message()
    assert seen[:4] == ["", "", "open, in private", f"<@{bot.application_id}> a question"]


async def test_content_without_a_mention_is_hidden_when_fetched(
    sandbox: Sandbox, call: Call
) -> None:
    """The API gives a message that is not for the bot without its text, a direct one with it."""
    said = sandbox.driver.send("for others")
    direct = sandbox.driver.send("for the bot", place=Place.DM)
    for message, content in ((said, ""), (direct, "for the bot")):
        path = f"/channels/{message.channel.id}/messages"
        assert (await call("GET", f"{path}/{message.id}")).data["content"] == content
        assert [m["content"] for m in (await call("GET", path)).data] == [content]


async def test_without_external_apps_answers_stay_private(sandbox: Sandbox, bot: LittleBot) -> None:
    """Whoever may not use their own apps in a server alone sees what those answer there."""
    permissions = MEMBER_PERMISSIONS & ~USE_EXTERNAL_APPS
    guest = Person(9001, "guest", "Guest", permissions=permissions)
    message = await sandbox.driver.command("where", user=guest, place=Place.ELSEWHERE).message()
    assert message.ephemeral
    message = await sandbox.driver.command("where", place=Place.ELSEWHERE).message()
    assert not message.ephemeral
    assert bot.failures == []


async def test_an_answer_is_given_once(sandbox: Sandbox, bot: LittleBot) -> None:
    """A second first answer to one interaction is refused with 40060."""
    await sandbox.driver.command("twice").message()
    await sandbox.driver.command("echo", {"text": "afterwards"}).message()
    (failure,) = bot.failures
    assert isinstance(failure.__cause__, discord.HTTPException)
    assert failure.__cause__.code == 40060


async def test_a_late_answer_is_refused(sandbox: Sandbox, bot: LittleBot) -> None:
    """An answer after the time limit is refused with 10062, and the person sees a failure."""
    exchange = sandbox.driver.command("late", {"seconds": 1.6})
    with pytest.raises(NoAnswer):
        await exchange.message()
    await bot.failed.wait()
    assert [failure.__cause__.code for failure in bot.failures] == [10062]  # type: ignore[union-attr]


async def test_commands_are_hidden_from_those_who_may_not(sandbox: Sandbox, bot: LittleBot) -> None:
    """A command for those who manage the server exists for the operator only."""
    with pytest.raises(NotPossible):
        sandbox.driver.command("manage", user=MEMBER)
    message = await sandbox.driver.command("manage", user=OPERATOR).message()
    assert message.content == "Hello olive."
    assert bot.failures == []


@pytest.mark.parametrize(
    ("place", "install"),
    [
        (Place.CHANNEL, "guild"),
        (Place.DM, "guild"),
        (Place.ELSEWHERE, "user"),
        (Place.GROUP, "user"),
    ],
)
async def test_user_installed_commands_run_anywhere(
    sandbox: Sandbox, bot: LittleBot, place: Place, install: str
) -> None:
    """Where the bot is not, only commands of a user-installed app run, and they do."""
    message = await sandbox.driver.command("where", place=place).message()
    assert message.content == f"{channel_of(place, MEMBER).id} {install}"
    if install == "user":
        with pytest.raises(NotPossible):
            sandbox.driver.command("echo", {"text": "no"}, place=place)
    assert bot.failures == []


async def test_edits_can_be_waited_for(sandbox: Sandbox, bot: LittleBot) -> None:
    """A test can wait for a change to any message, and is told how long an answer took."""
    exchange = sandbox.driver.command("card")
    card = await exchange.message()
    assert 0 < exchange.latency < sandbox.driver._backend.answer_within
    sandbox.driver.press(card, "More")
    await sandbox.driver.until(lambda: "Count: 1" in card.text)
    with pytest.raises(TimeoutError):
        await sandbox.driver.until(lambda: "Count: 2" in card.text, limit=0.05)
    assert bot.failures == []


@pytest.mark.parametrize("text", ["", "  ", "x" * 2001, "\ud800"])
async def test_what_cannot_be_written_is_not_sent(sandbox: Sandbox, text: str) -> None:
    """What Discord's client would not send as a message does not reach the bot."""
    with pytest.raises(NotPossible):
        sandbox.driver.send(text)
    assert sandbox.driver.messages() == []


async def test_two_hundred_at_once(sandbox: Sandbox, bot: LittleBot) -> None:
    """Two hundred commands at once are each answered with their own text."""
    sandbox.driver._backend.interactions.answer_within = 60  # the machine may be busy
    exchanges = [sandbox.driver.command("echo", {"text": str(n)}) for n in range(200)]
    messages = [await exchange.message(60) for exchange in exchanges]
    assert [message.content for message in messages] == [str(n) for n in range(200)]
    assert bot.failures == []
