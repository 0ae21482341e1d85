"""Messages that Discord refuses are refused, with its status, its code and the place."""

from typing import Any

import pytest

from bot.sandbox import MEMBER, Sandbox, ids

from .conftest import Answer, Call

MESSAGES = f"/channels/{ids.QUESTIONS_ID}/messages"
V2 = 1 << 15


def text(content: str = "x") -> dict[str, Any]:
    """Return a text display."""
    return {"type": 10, "content": content}


def button(**fields: object) -> dict[str, Any]:
    """Return a button that is right but for ``fields``."""
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go"} | fields


def row(*items: dict[str, Any]) -> dict[str, Any]:
    """Return an action row."""
    return {"type": 1, "components": list(items)}


def select(**fields: object) -> dict[str, Any]:
    """Return a string select that is right but for ``fields``."""
    options = [{"label": "a", "value": "a"}]
    return {"type": 3, "custom_id": "pick", "options": options} | fields


def option(value: str, **fields: object) -> dict[str, Any]:
    """Return an option of a select."""
    return {"label": value, "value": value} | fields


def v2(*components: dict[str, Any]) -> dict[str, Any]:
    """Return a Components V2 message."""
    return {"flags": V2, "components": list(components)}


def box(*components: dict[str, Any], **fields: object) -> dict[str, Any]:
    """Return a container."""
    return {"type": 17, "components": list(components)} | fields


def codes(answer: Answer) -> dict[str, str]:
    """Return Discord's codes by the place where they stand in the tree of errors."""
    found = {}

    def walk(node: dict[str, Any], path: str) -> None:
        for key, below in node.items():
            if key == "_errors":
                found[path] = below[0]["code"]
            else:
                walk(below, f"{path}.{key}".strip("."))

    walk(answer.data.get("errors", {}), "")
    return found


FORTY = [text() for _ in range(39)]
LINK = button(style=5, url="https://example.org", custom_id=None)

WRONG = {
    "content of 2,001 characters": ({"content": "x" * 2001}, "content", "BASE_TYPE_MAX_LENGTH"),
    "content that is no text": ({"content": 5}, "content", "STRING_TYPE_CONVERT"),
    "eleven embeds": ({"embeds": [{"title": "x"}] * 11}, "embeds", "BASE_TYPE_MAX_LENGTH"),
    "6,001 characters over two embeds": (
        {"embeds": [{"description": "x" * 4000}, {"description": "x" * 2001}]},
        "embeds",
        "MAX_EMBED_SIZE_EXCEEDED",
    ),
    "an embed title of 257": (
        {"embeds": [{"title": "x" * 257}]},
        "embeds.0.title",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed description of 4,097": (
        {"embeds": [{"description": "x" * 4097}]},
        "embeds.0.description",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "26 embed fields": (
        {"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]},
        "embeds.0.fields",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed field without a value": (
        {"embeds": [{"fields": [{"name": "n"}]}]},
        "embeds.0.fields.0.value",
        "BASE_TYPE_REQUIRED",
    ),
    "an embed field with an empty name": (
        {"embeds": [{"fields": [{"name": "", "value": "v"}]}]},
        "embeds.0.fields.0.name",
        "BASE_TYPE_REQUIRED",
    ),
    "an embed field value of 1,025": (
        {"embeds": [{"fields": [{"name": "n", "value": "v" * 1025}]}]},
        "embeds.0.fields.0.value",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed footer of 2,049": (
        {"embeds": [{"footer": {"text": "x" * 2049}}]},
        "embeds.0.footer.text",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a colour beyond white": (
        {"embeds": [{"title": "x", "color": 0x1000000}]},
        "embeds.0.color",
        "NUMBER_TYPE_MAX",
    ),
    "a script as an address": (
        {"embeds": [{"title": "x", "url": "javascript:alert(1)"}]},
        "embeds.0.url",
        "URL_TYPE_INVALID_SCHEME",
    ),
    "six rows": (
        {"content": "x", "components": [row(button(custom_id=str(n))) for n in range(6)]},
        "components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a text display without the flag": (
        {"content": "x", "components": [text()]},
        "components.0",
        "UNION_TYPE_CHOICES",
    ),
    "content with the flag": (
        v2(text()) | {"content": "x"},
        "content",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "embeds with the flag": (
        v2(text()) | {"embeds": [{"title": "x"}]},
        "embeds",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "41 components in all": (
        v2(box(*FORTY), text()),
        "components",
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    "4,001 characters in all": (
        v2(text("x" * 2000), box(text("x" * 2001))),
        "components",
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ),
    "an empty text display": (v2(text("")), "components.0.content", "BASE_TYPE_REQUIRED"),
    "a container in a container": (
        v2(box(box(text()))),
        "components.0.components.0",
        "UNION_TYPE_CHOICES",
    ),
    "an empty container": (v2(box()), "components.0.components", "BASE_TYPE_REQUIRED"),
    "a button outside a row": (v2(button()), "components.0", "UNION_TYPE_CHOICES"),
    "a section without an accessory": (
        v2({"type": 9, "components": [text()]}),
        "components.0.accessory",
        "BASE_TYPE_REQUIRED",
    ),
    "a section with four texts": (
        v2({"type": 9, "components": [text()] * 4, "accessory": button()}),
        "components.0.components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a section with a select beside it": (
        v2({"type": 9, "components": [text()], "accessory": select()}),
        "components.0.accessory",
        "UNION_TYPE_CHOICES",
    ),
    "an empty row": (v2(row()), "components.0.components", "BASE_TYPE_REQUIRED"),
    "six buttons in a row": (
        v2(row(*(button(custom_id=str(n)) for n in range(6)))),
        "components.0.components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a select beside a button": (
        v2(row(button(), select())),
        "components.0.components",
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    "a custom id of 101": (
        v2(row(button(custom_id="x" * 101))),
        "components.0.components.0.custom_id",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "the same custom id twice": (
        v2(row(button()), box(row(button()))),
        "components.1.components.0.components.0.custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "a button without a custom id": (
        v2(row(button(custom_id=None))),
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED",
    ),
    "a link without an address": (
        v2(row(button(style=5, custom_id=None))),
        "components.0.components.0.url",
        "BUTTON_COMPONENT_URL_REQUIRED",
    ),
    "a link with a custom id": (
        v2(row(button(style=5, url="https://example.org"))),
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ),
    "a link of 513 characters": (
        v2(row(LINK | {"url": "https://example.org/" + "x" * 493})),
        "components.0.components.0.url",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a button label of 81": (
        v2(row(button(label="x" * 81))),
        "components.0.components.0.label",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a button without label and emoji": (
        v2(row(button(label=None))),
        "components.0.components.0.label",
        "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
    ),
    "a button style of 9": (
        v2(row(button(style=9))),
        "components.0.components.0.style",
        "BASE_TYPE_CHOICES",
    ),
    "26 options": (
        v2(row(select(options=[option(str(n)) for n in range(26)]))),
        "components.0.components.0.options",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a select without options": (
        v2(row(select(options=[]))),
        "components.0.components.0.options",
        "BASE_TYPE_REQUIRED",
    ),
    "the same option value twice": (
        v2(row(select(options=[option("a"), option("a")]))),
        "components.0.components.0.options",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    "an option label of 101": (
        v2(row(select(options=[option("a", label="x" * 101)]))),
        "components.0.components.0.options.0.label",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a placeholder of 151": (
        v2(row(select(placeholder="x" * 151))),
        "components.0.components.0.placeholder",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "more values than options": (
        v2(row(select(max_values=2))),
        "components.0.components.0.options",
        "BASE_TYPE_BAD_LENGTH",
    ),
    "eleven pictures": (
        v2({"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}] * 11}),
        "components.0.items",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a file that was not uploaded": (
        v2({"type": 13, "file": {"url": "attachment://nothing.txt"}}),
        "components.0.file.url",
        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ),
    "an unknown component": (v2({"type": 99}), "components.0", "UNION_TYPE_CHOICES"),
    "a component without a type": (
        v2({"content": "x"}),
        "components.0.type",
        "BASE_TYPE_REQUIRED",
    ),
    "a component that is no object": (v2(7), "components.0", "MODEL_TYPE_CONVERT"),  # type: ignore[arg-type]
    "a reply to nothing": (
        {"content": "x", "message_reference": {"message_id": 1}},
        "message_reference",
        "REPLIES_UNKNOWN_MESSAGE",
    ),
}


@pytest.mark.parametrize(("body", "place", "code"), WRONG.values(), ids=WRONG.keys())
async def test_a_wrong_body_is_refused(
    sandbox: Sandbox, call: Call, body: dict[str, Any], place: str, code: str
) -> None:
    """A body outside Discord's limits is refused with 50035 at the place, and nothing is said."""
    answer = await call("POST", MESSAGES, body)
    assert (answer.status, answer.data["code"]) == (400, 50035)
    assert codes(answer) == {place: code}
    assert sandbox.driver.messages() == []


FINE = {
    "2,000 characters": {"content": "x" * 2000},
    "25 fields and 6,000 characters": {
        "embeds": [
            {"description": "x" * 4096, "fields": [{"name": "n", "value": "v"}] * 25},
            {"description": "x" * 1854},
        ]
    },
    "five rows of five buttons": {
        "content": "x",
        "components": [
            row(*(button(custom_id=f"{line} {place}") for place in range(5))) for line in range(5)
        ],
    },
    "40 components": v2(box(*FORTY)),
    "4,000 characters": v2(text("x" * 4000)),
    "everything that may nest": v2(
        box(
            {"type": 9, "components": [text()], "accessory": button()},
            {"type": 14, "spacing": 2},
            row(select()),
            {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]},
            row(LINK),
            accent_color=0xFFFFFF,
        )
    ),
    "a field that Discord does not know": {"content": "x", "surprise": True},
}


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
