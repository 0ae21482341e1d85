"""Answers to interactions that Discord refuses are refused."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.sandbox import Exchange, Place, Sandbox, ids

from .conftest import TOKEN, Answer, Call
from .parts import codes, row, select, text, v2

COMMANDS = f"/applications/{ids.APPLICATION_ID}/commands"
ECHO = {
    "name": "echo",
    "description": "Say it again.",
    "integration_types": [0, 1],
    "contexts": [0, 1, 2],
    "options": [{"type": 3, "name": "text", "description": "x", "autocomplete": True}],
}


class Clock:
    """A clock that stands until it is moved."""

    now = 1000.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Return the clock of the sandbox in these tests."""
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    """Run a sandbox with that clock and Discord's own limits."""
    async with Sandbox(token=TOKEN, clock=clock) as running:
        yield running


@pytest.fixture
async def asked(sandbox: Sandbox, call: Call) -> Exchange:
    """Register a command and let somebody run it."""
    await call("PUT", COMMANDS, [ECHO])
    return sandbox.driver.command("echo", {"text": "x"})


def callback(exchange: Exchange) -> str:
    """Return the address for the first answer."""
    interaction = exchange.interaction
    return f"/interactions/{interaction.id}/{interaction.token}/callback"


def webhook(exchange: Exchange, message: str = "") -> str:
    """Return the address for follow-ups, or for one answer."""
    path = f"/webhooks/{ids.APPLICATION_ID}/{exchange.interaction.token}"
    return f"{path}/messages/{message}" if message else path


def says(content: str, **fields: object) -> dict[str, Any]:
    """Return a first answer with a message."""
    return {"type": 4, "data": {"content": content} | fields}


def outcome(answer: Answer) -> tuple[int, int]:
    """Return status and JSON error code."""
    return answer.status, answer.data["code"]


async def test_the_first_answer_is_given_once(asked: Exchange, call: Call) -> None:
    """A second first answer is refused with 40060; with a wrong token, there is no interaction."""
    wrong = callback(asked).replace("/callback", "x/callback")
    assert outcome(await call("POST", wrong, says("x"))) == (404, 10062)
    assert (await call("POST", callback(asked), says("x"))).status == 204
    assert outcome(await call("POST", callback(asked), says("x"))) == (400, 40060)


async def test_three_seconds_and_not_more(asked: Exchange, call: Call, clock: Clock) -> None:
    """An answer after three seconds is refused with 10062; one just within is taken."""
    clock.now += 3.001
    assert outcome(await call("POST", callback(asked), says("x"))) == (404, 10062)
    clock.now -= 0.002
    assert (await call("POST", callback(asked), says("x"))).status == 204


async def test_fifteen_minutes_and_not_more(asked: Exchange, call: Call, clock: Clock) -> None:
    """Follow-ups are taken for fifteen minutes, and refused with 50027 after."""
    await call("POST", callback(asked), says("x"))
    clock.now += 900
    assert (await call("POST", webhook(asked), {"content": "y"})).status == 200
    clock.now += 0.001
    assert outcome(await call("POST", webhook(asked), {"content": "y"})) == (401, 50027)


async def test_no_follow_up_before_the_first_answer(asked: Exchange, call: Call) -> None:
    """Before the first answer there is nothing to follow up or to change: 10015."""
    assert outcome(await call("POST", webhook(asked), {"content": "x"})) == (404, 10015)
    assert outcome(await call("PATCH", webhook(asked, "@original"), {})) == (404, 10015)


async def test_a_refused_answer_leaves_another_try(asked: Exchange, call: Call) -> None:
    """A refused body does not acknowledge: a right one is taken after it."""
    answer = await call("POST", callback(asked), says("x" * 2001))
    assert outcome(answer) == (400, 50035)
    assert codes(answer) == {"data.content": "BASE_TYPE_MAX_LENGTH"}
    assert outcome(await call("POST", callback(asked), says(""))) == (400, 50006)
    assert (await call("POST", callback(asked), says("x"))).status == 204


@pytest.mark.parametrize("kind", [0, 1, 2, 3, 6, 7, 8, 10, 99])
async def test_the_answer_must_fit_the_interaction(asked: Exchange, call: Call, kind: int) -> None:
    """A command takes a message, a deferred one or a modal, and no other answer."""
    answer = await call("POST", callback(asked), {"type": kind, "data": {"content": "x"}})
    assert codes(answer) == {"type": "BASE_TYPE_CHOICES"}


async def test_privacy_is_fixed_by_the_first_answer(
    sandbox: Sandbox, asked: Exchange, call: Call
) -> None:
    """A public deferred answer stays public, whatever the follow-up and the edit say."""
    await call("POST", callback(asked), {"type": 5})
    (thinking,) = sandbox.driver.messages()
    assert thinking.thinking
    answer = await call("POST", webhook(asked), {"content": "x", "flags": 64})
    assert answer.data["flags"] == 0
    answer = await call("PATCH", webhook(asked, "@original"), {"content": "y", "flags": 64})
    assert (answer.data["content"], answer.data["flags"]) == ("y", 0)
    assert sandbox.driver.messages() == [thinking]


async def test_with_response_tells_what_was_made(asked: Exchange, call: Call) -> None:
    """With ``with_response`` the answer names the message and carries it."""
    path = f"{callback(asked)}?with_response=1"
    data = (await call("POST", path, says("x", flags=64))).data
    assert data["interaction"]["response_message_ephemeral"] is True
    assert data["interaction"]["response_message_id"] == data["resource"]["message"]["id"]
    assert data["resource"]["message"]["flags"] == 64


async def test_a_deleted_answer_is_gone(sandbox: Sandbox, asked: Exchange, call: Call) -> None:
    """A deleted answer is not seen any more, and changing it is refused with 10008."""
    await call("POST", callback(asked), says("x"))
    assert (await call("DELETE", webhook(asked, "@original"))).status == 204
    assert sandbox.driver.messages() == []
    answer = await call("PATCH", webhook(asked, "@original"), {"content": "y"})
    assert outcome(answer) == (404, 10008)


async def test_only_its_own_messages_hang_on_a_token(
    sandbox: Sandbox, asked: Exchange, call: Call
) -> None:
    """A token reaches the messages of its interaction and no other message."""
    await call("POST", callback(asked), says("x"))
    other = sandbox.driver.send("y")
    answer = await call("PATCH", webhook(asked, str(other.id)), {"content": "z"})
    assert outcome(answer) == (404, 10008)


async def test_five_follow_ups_where_the_bot_is_not(
    sandbox: Sandbox, asked: Exchange, call: Call
) -> None:
    """Where only the user has the app, the sixth follow-up is refused with 40094."""
    exchange = sandbox.driver.command("echo", {"text": "x"}, place=Place.ELSEWHERE)
    for where, status in ((asked, 200), (exchange, 400)):
        await call("POST", callback(where), says("x"))
        answers = [await call("POST", webhook(where), {"content": "y"}) for _ in range(6)]
        assert [answer.status for answer in answers] == [200] * 5 + [status]


def choice(name: str = "a", value: object = "a") -> dict[str, object]:
    """Return a choice."""
    return {"name": name, "value": value}


WRONG_CHOICES = {
    "26 choices": ([choice()] * 26, "data.choices", "BASE_TYPE_MAX_LENGTH"),
    "a name of 101": ([choice("x" * 101)], "data.choices.0.name", "BASE_TYPE_MAX_LENGTH"),
    "no name": ([choice("")], "data.choices.0.name", "BASE_TYPE_REQUIRED"),
    "a value of 101": ([choice("a", "x" * 101)], "data.choices.0.value", "BASE_TYPE_MAX_LENGTH"),
    "no list": ("a", "data.choices", "LIST_TYPE_CONVERT"),
}


@pytest.mark.parametrize(
    ("choices", "place", "code"), WRONG_CHOICES.values(), ids=WRONG_CHOICES.keys()
)
@pytest.mark.usefixtures("asked")
async def test_wrong_choices_are_refused(
    sandbox: Sandbox, call: Call, choices: object, place: str, code: str
) -> None:
    """Choices outside Discord's limits are refused at their place; 25 right ones are taken."""
    exchange = sandbox.driver.type_option("echo", "text", "x")
    answer = await call("POST", callback(exchange), {"type": 8, "data": {"choices": choices}})
    assert codes(answer) == {place: code}
    right = {"type": 8, "data": {"choices": [choice("x" * 100, "x" * 100)] * 25}}
    assert (await call("POST", callback(exchange), right)).status == 204
    assert len(await exchange.choices()) == 25


def field(**fields: object) -> dict[str, Any]:
    """Return a labelled text input that is right but for ``fields``."""
    box = {"type": 4, "custom_id": "name", "style": 1} | fields
    return {"type": 18, "label": "Name", "component": box}


def modal(*parts: dict[str, Any], **fields: object) -> dict[str, Any]:
    """Return a first answer with a modal."""
    data = {"custom_id": "form", "title": "Form", "components": list(parts)}
    return {"type": 9, "data": data | fields}


WRONG_MODALS = {
    "a title of 46": (modal(field(), title="x" * 46), "data.title", "BASE_TYPE_MAX_LENGTH"),
    "no parts": (modal(), "data.components", "BASE_TYPE_REQUIRED"),
    "six parts": (
        modal(*(field(custom_id=str(n)) for n in range(6))),
        "data.components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a label of 46": (
        modal(field() | {"label": "x" * 46}),
        "data.components.0.label",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a placeholder of 101": (
        modal(field(placeholder="x" * 101)),
        "data.components.0.component.placeholder",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "the same custom id twice": (
        modal(field(), field()),
        "data.components",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "a container": (
        modal({"type": 17, "components": [text()]}),
        "data.components.0",
        "UNION_TYPE_CHOICES",
    ),
}


@pytest.mark.parametrize(("body", "place", "code"), WRONG_MODALS.values(), ids=WRONG_MODALS.keys())
async def test_wrong_modals_are_refused(
    asked: Exchange, call: Call, body: dict[str, Any], place: str, code: str
) -> None:
    """A modal outside Discord's limits is refused at the place; a right one is taken."""
    assert codes(await call("POST", callback(asked), body)) == {place: code}
    assert (await call("POST", callback(asked), modal(field()))).status == 204
    assert (await asked.modal())["title"] == "Form"


async def test_an_update_obeys_the_same_limits(
    sandbox: Sandbox, asked: Exchange, call: Call
) -> None:
    """Changing a message from its own select is checked as a new message is."""
    await call("POST", callback(asked), {"type": 4, "data": v2(row(select()))})
    exchange = sandbox.driver.choose(await asked.message(), "pick", ["a"])
    update = {"type": 7, "data": v2(text("x" * 4001))}
    answer = await call("POST", callback(exchange), update)
    assert codes(answer) == {"data.components.0.content": "BASE_TYPE_MAX_LENGTH"}
    update = {"type": 7, "data": v2(text("changed"))}
    assert (await call("POST", callback(exchange), update)).status == 204
    assert (await asked.message()).text == "changed"
