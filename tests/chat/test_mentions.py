"""Questions in messages."""

import asyncio
import threading

import pytest

from bot.answering import Answerer
from bot.chat.client import ChatClient
from bot.checking import Checker
from bot.sandbox import MEMBER, OPERATOR, OTHER_BOT, WEBHOOK, Driver, Message, Person, Place, ids
from bot.sandbox.compose import human_message

from .conftest import World

QUESTION = "how much money does the Harbour Fund have?"


@pytest.mark.parametrize("place", [Place.CHANNEL, Place.THREAD, Place.DM])
async def test_a_mention_with_a_question_is_answered(driver: Driver, place: Place) -> None:
    """In a channel, a thread and a direct channel the asked-for fact comes with its quotation."""
    answer = await driver.reply(driver.mention(QUESTION, place=place))
    assert "10 million yuan" in answer.text
    assert "> “The Harbour Fund of ten million yuan" in answer.text


async def test_a_direct_message_needs_no_mention(driver: Driver) -> None:
    """In a direct channel everything is said to the bot."""
    answer = await driver.reply(driver.send(QUESTION, place=Place.DM))
    assert "10 million yuan" in answer.text


async def test_a_mention_with_nothing_else_gets_help(driver: Driver) -> None:
    """Only the mention: a short help."""
    answer = await driver.reply(driver.mention(""))
    assert "/initiative" in answer.text


@pytest.mark.parametrize("question", ["help", "what can you do?", "how does this work?"])
async def test_a_mention_that_asks_for_help_gets_it(driver: Driver, question: str) -> None:
    """A mention that asks what can be asked is answered with the help, like an empty one."""
    answer = await driver.reply(driver.mention(question))
    assert answer.text == (await driver.reply(driver.mention(""))).text


async def test_a_mention_may_stand_anywhere(driver: Driver) -> None:
    """The mention is taken out wherever it stands."""
    text = f"tell me <@{ids.APPLICATION_ID}> how much money does the Harbour Fund have"
    assert "10 million yuan" in (await driver.reply(driver.send(text))).text


async def test_a_follow_up_is_about_the_answer_that_it_replies_to(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reply to one of the bot's answers passes on which entity that answer is about."""
    async with world.bot() as driver:
        answer = await driver.reply(driver.mention("Harbour Fund"))
        about = _watch(world.client, monkeypatch)
        await driver.reply(driver.mention("and the purpose?", reply_to=answer))
        await driver.reply(driver.send("and the purpose?", reply_to=answer))
    assert about == ["harbour-fund", "harbour-fund"]


async def test_a_follow_up_to_a_command_works_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card of a slash command can be replied to like any other answer."""
    async with world.bot() as driver:
        card = await driver.command("partner", {"name": "port-aster"}).message()
        about = _watch(world.client, monkeypatch)
        await driver.reply(driver.mention("what is it?", reply_to=card))
    assert about == ["port-aster"]


async def test_a_reply_to_somebody_else_is_a_question_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another person's message that is replied to is not what the question is about."""
    async with world.bot() as driver:
        other = driver.send("The Harbour Fund is great.", user=OPERATOR)
        about = _watch(world.client, monkeypatch)
        await driver.reply(driver.mention("what is it?", reply_to=other))
    assert about == [None]


async def test_a_reply_to_a_deleted_answer_is_a_question_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that was deleted leaves the question alone, whether or not Discord says so."""
    async with world.bot() as driver:
        answer = await driver.reply(driver.mention("Harbour Fund"))
        about = _watch(world.client, monkeypatch)
        world.sandbox._backend.world.delete(answer)
        await driver.reply(_reply_without_its_original(world, answer, {"referenced_message": None}))
        await driver.reply(_reply_without_its_original(world, answer, {}))
    assert about == [None, None]


async def test_an_answer_that_discord_does_not_send_along_is_fetched(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord may leave the replied-to message out; it is asked for."""
    async with world.bot() as driver:
        answer = await driver.reply(driver.mention("Harbour Fund"))
        about = _watch(world.client, monkeypatch)
        await driver.reply(_reply_without_its_original(world, answer, {}))
    assert about == ["harbour-fund"]


def _reply_without_its_original(
    world: World, answer: Message, fields: dict[str, object]
) -> Message:
    """Reply to a message that the event itself does not hold."""
    text = f"<@{ids.APPLICATION_ID}> {QUESTION}"
    message = human_message(answer.channel, MEMBER, text, answer, ping=True)
    del message.data["referenced_message"]
    message.data |= fields
    world.sandbox._backend.world.add(message)
    return message


@pytest.mark.parametrize(
    ("text", "user"),
    [
        (f"<@{ids.APPLICATION_ID}> {QUESTION}", OTHER_BOT),
        (f"<@{ids.APPLICATION_ID}> {QUESTION}", WEBHOOK),
        (f"@everyone {QUESTION}", MEMBER),
        (f"@here {QUESTION}", MEMBER),
        (f"<@&{ids.BOT_ROLE_ID}> {QUESTION}", MEMBER),
        (QUESTION, MEMBER),
    ],
)
async def test_nobody_else_is_answered(driver: Driver, text: str, user: Person) -> None:
    """Bots, webhooks, everyone, here, the bot's role and plain talk are passed over."""
    before = len(driver.messages())
    driver.send(text, user=user)
    # What comes after it is answered, so the first one has been passed over.
    await driver.reply(driver.mention(QUESTION))
    assert len(driver.messages()) == before + 3


async def test_a_reply_without_a_ping_is_not_for_the_bot(driver: Driver) -> None:
    """A reply that notifies nobody reaches the bot without its text, and is passed over."""
    answer = await driver.reply(driver.mention(QUESTION))
    before = len(driver.messages())
    driver.send("thanks, all clear", reply_to=answer, ping=False)
    await driver.reply(driver.mention(QUESTION))
    assert len(driver.messages()) == before + 3


async def test_nobody_is_pinged(driver: Driver) -> None:
    """An answer notifies nobody, not even the person who asked."""
    answer = await driver.reply(driver.mention("@everyone <@200000000000000002> Harbour Fund"))
    assert answer.data["mentions"] == []
    assert not answer.data["mention_everyone"]


async def test_the_answer_follows_the_language_of_the_question(driver: Driver) -> None:
    """A French question in an English server is answered in French."""
    answer = await driver.reply(driver.mention("quel est le montant du Harbour Fund FR ?"))
    assert "10 millions de yuans" in answer.text


async def test_names_are_answered_while_questions_are_being_prepared(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question that comes too early waits without keeping names from being answered."""
    go_on = threading.Event()
    prepare = Answerer.prepare

    def slowly(self: Answerer) -> None:
        go_on.wait(5)
        prepare(self)

    monkeypatch.setattr(Answerer, "prepare", slowly)
    async with world.bot() as driver:
        asked = driver.mention(QUESTION)
        command = driver.command("ask", {"question": QUESTION})
        named = await driver.command("fund", {"name": "HF"}).message()
        waiting = [m for m in driver.messages() if m.data["id"] > asked.data["id"]]
        go_on.set()
        answers = [await driver.reply(asked), await command.message()]
    assert [message.data["id"] for message in waiting] == [named.data["id"]]
    assert all("10 million yuan" in answer.text for answer in answers)


async def test_questions_are_answered_while_checks_are_being_prepared(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question waits for what answers; one that claims something is answered all the same."""
    go_on = threading.Event()
    monkeypatch.setattr(Checker, "prepare", lambda _: go_on.wait(5))
    async with world.bot() as driver:
        command = await driver.command("ask", {"question": QUESTION}).message()
        answer = await driver.reply(driver.mention(QUESTION))
        claim = await driver.reply(driver.mention("does the Harbour Fund have 99 million yuan?"))
        is_early = not go_on.is_set()
        go_on.set()
    assert is_early
    assert all("10 million yuan" in message.text for message in (command, answer, claim))


async def test_many_mentions_at_once_are_all_answered(world: World) -> None:
    """Twenty questions at once get twenty replies, each to its own message."""
    async with world.bot() as driver:
        asked = [driver.mention(QUESTION) for _ in range(20)]
        answers = await asyncio.gather(*(driver.reply(message) for message in asked))
    assert len({answer.data["id"] for answer in answers}) == 20


def _watch(client: ChatClient, monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Remember what every question is said to be about."""
    seen: list[str | None] = []
    answerer = client.knowledge.edition.answerer
    ask = answerer.ask

    def remember(text: str, *, about: str | None = None) -> object:
        seen.append(about)
        return ask(text, about=about)

    monkeypatch.setattr(answerer, "ask", remember)
    return seen
