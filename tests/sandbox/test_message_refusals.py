"""Messages that Discord refuses are refused, with its status, its code and the place."""

from typing import Any

import pytest

from bot.sandbox import MEMBER, Sandbox, ids

from .conftest import Answer, Call
from .parts import box, button, codes, row, text, v2
from .wrong_messages import FINE, WRONG

MESSAGES = f"/channels/{ids.QUESTIONS_ID}/messages"


@pytest.mark.parametrize(("body", "place", "code"), WRONG.values(), ids=WRONG.keys())
async def test_a_wrong_body_is_refused(
    sandbox: Sandbox, call: Call, body: dict[str, Any], place: str, code: str
) -> None:
    """A body outside Discord's limits is refused with 50035 at the place, and nothing is said."""
    answer = await call("POST", MESSAGES, body)
    assert (answer.status, answer.data["code"]) == (400, 50035)
    assert codes(answer) == {place: code}
    assert sandbox.driver.messages() == []


@pytest.mark.parametrize("body", FINE.values(), ids=FINE.keys())
async def test_the_limits_themselves_are_allowed(
    sandbox: Sandbox, call: Call, body: dict[str, Any]
) -> None:
    """What stands exactly at a limit is taken, and comes back as it was sent."""
    answer = await call("POST", MESSAGES, body)
    assert answer.status == 200
    assert answer.data["content"] == body.get("content", "")
    assert "surprise" not in answer.data
    assert len(sandbox.driver.messages()) == 1


@pytest.mark.parametrize("body", [{}, {"content": " \n"}, {"embeds": [{}]}, v2()])
async def test_a_message_that_shows_nothing_is_refused(call: Call, body: dict[str, Any]) -> None:
    """A message in which nothing could be seen is refused with 50006."""
    answer = await call("POST", MESSAGES, body)
    assert (answer.status, answer.data["code"]) == (400, 50006)


async def test_too_many_bytes_break_discord(call: Call) -> None:
    """Text within 4,000 characters but over 10,170 bytes is answered with 500, as Discord does."""
    assert (await call("POST", MESSAGES, v2(text("字" * 3386)))).status == 200
    assert (await call("POST", MESSAGES, v2(text("字" * 3387)))).status == 500


async def test_components_get_numbers(call: Call) -> None:
    """Every component has a number of its own in the answer; given ones are kept."""
    body = v2(text(), box(text() | {"id": 2}, row(button())))
    data = (await call("POST", MESSAGES, body)).data
    outer, inner = data["components"], data["components"][1]["components"]
    assert [outer[0]["id"], outer[1]["id"], inner[0]["id"], inner[1]["id"]] == [1, 3, 2, 4]


async def test_only_own_messages_can_be_changed(sandbox: Sandbox, call: Call) -> None:
    """Changing somebody else's message is refused with 50005, removing it with 50013."""
    path = f"{MESSAGES}/{sandbox.driver.send('mine', user=MEMBER).id}"
    answer = await call("PATCH", path, {"content": "yours"})
    assert (answer.status, answer.data["code"]) == (403, 50005)
    answer = await call("DELETE", path)
    assert (answer.status, answer.data["code"]) == (403, 50013)


async def test_the_flag_cannot_be_taken_back(call: Call) -> None:
    """A Components V2 message takes no content; a classic one becomes it without its content."""
    card = (await call("POST", MESSAGES, v2(text()))).data
    answer = await call("PATCH", f"{MESSAGES}/{card['id']}", {"content": "x", "flags": 0})
    assert codes(answer) == {"content": "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"}
    plain = (await call("POST", MESSAGES, {"content": "x"})).data
    path = f"{MESSAGES}/{plain['id']}"
    assert (await call("PATCH", path, v2(text()))).status == 400
    assert (await call("PATCH", path, v2(text()) | {"content": None})).status == 200


UNKNOWN = {
    "a channel": ("GET", "/channels/1", 404, 10003),
    "a message": ("GET", f"{MESSAGES}/1", 404, 10008),
    "a channel without the bot": ("GET", f"/channels/{ids.ELSEWHERE_ID}", 403, 50001),
    "a user": ("GET", "/users/1", 404, 10013),
    "a member": ("GET", f"/guilds/{ids.GUILD_ID}/members/1", 404, 10007),
    "a server": ("GET", "/guilds/1", 404, 10004),
    "an interaction": ("POST", "/interactions/1/token/callback", 404, 10062),
    "a webhook": ("POST", f"/webhooks/{ids.APPLICATION_ID}/token", 404, 10015),
    "a route": ("GET", "/nowhere", 404, 0),
}


@pytest.mark.parametrize(("method", "path", "status", "code"), UNKNOWN.values(), ids=UNKNOWN)
async def test_unknown_things_are_refused(
    call: Call, method: str, path: str, status: int, code: int
) -> None:
    """What does not exist, or where the bot is not, is refused with Discord's code for it."""
    answer = await call(method, path, {})
    assert (answer.status, answer.data["code"]) == (status, code)


@pytest.mark.parametrize("header", ["", "Bot wrong", "wrong", "Bearer a-throw-away-token"])
async def test_a_wrong_token_is_refused(call: Call, header: str) -> None:
    """Without the right token every route that takes one answers 401 with code 0."""
    for path in ("/users/@me", "/gateway/bot", MESSAGES):
        answer = await call("GET", path, headers={"Authorization": header})
        assert answer == Answer(401, {"message": "401: Unauthorized", "code": 0})


async def test_broken_json_is_refused(call: Call) -> None:
    """A body that is not JSON is refused with 50109."""
    answer = await call("POST", MESSAGES, data=b"{")
    assert (answer.status, answer.data["code"]) == (400, 50109)
