"""Channels and the messages that the bot writes in them."""

from aiohttp import web

from bot.sandbox import ids
from bot.sandbox.body import read_body
from bot.sandbox.compose import channel_or_none, edit_message, new_message
from bot.sandbox.drafts import read_draft
from bot.sandbox.messages import Message
from bot.sandbox.payloads.messages import Reference
from bot.sandbox.people import BOT, Channel
from bot.sandbox.readable import readable
from bot.sandbox.refusal import (
    Problem,
    invalid_form,
    missing_access,
    missing_permissions,
    not_the_author,
    unknown,
)
from bot.sandbox.routes.http import API, answer, backend, bot_route, nothing


def _channel(request: web.Request) -> Channel:
    channel = channel_or_none(request.match_info["channel_id"])
    if channel is None:
        raise unknown("Channel")
    if not channel.has_bot:
        raise missing_access()
    return channel


def _message(request: web.Request, channel: Channel) -> Message:
    message_id = request.match_info["message_id"]
    return backend(request).world.message(channel, int(message_id) if message_id.isdecimal() else 0)


def _replied_to(request: web.Request, channel: Channel, reference: Reference) -> Message | None:
    for message in backend(request).world.messages(channel):
        if message.data["id"] == reference.message_id:
            return message
    if not reference.fail_if_not_exists:
        return None
    raise invalid_form(
        [Problem(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")]
    )


@bot_route
async def get_channel(request: web.Request) -> web.StreamResponse:
    """Return a channel."""
    return answer(_channel(request).data)


@bot_route
async def list_messages(request: web.Request) -> web.StreamResponse:
    """Return a channel's newest messages, newest first."""
    limit = request.query.get("limit", "50")
    if not limit.isdecimal() or not 1 <= int(limit) <= 100:  # noqa: PLR2004 - Discord's own range
        raise invalid_form(
            [Problem(("limit",), "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")]
        )
    messages = [m for m in backend(request).world.messages(_channel(request)) if not m.ephemeral]
    newest = messages[: -int(limit) - 1 : -1]
    return answer([readable(message, message.data) for message in newest])


@bot_route
async def get_message(request: web.Request) -> web.StreamResponse:
    """Return one message."""
    message = _message(request, _channel(request))
    return answer(readable(message, message.data))


@bot_route
async def send_message(request: web.Request) -> web.StreamResponse:
    """Write a message."""
    channel = _channel(request)
    draft = read_draft(await read_body(request))
    reference = draft.body.message_reference
    state = backend(request)
    message = new_message(
        channel,
        BOT,
        draft,
        base_url=state.base_url,
        extra={"nonce": draft.body.nonce} if draft.body.nonce is not None else None,
        replied_to=_replied_to(request, channel, reference) if reference else None,
    )
    state.world.add(message)
    return answer(message.data)


@bot_route
async def change_message(request: web.Request) -> web.StreamResponse:
    """Change a message of one's own."""
    channel = _channel(request)
    message = _message(request, channel)
    if message.author_id != ids.APPLICATION_ID:
        raise not_the_author()
    draft = read_draft(await read_body(request), edited=message)
    state = backend(request)
    edit_message(message, draft, state.base_url)
    state.world.edited(message)
    return answer(message.data)


@bot_route
async def delete_message(request: web.Request) -> web.StreamResponse:
    """Remove a message of one's own; the bot may not remove others'."""
    message = _message(request, _channel(request))
    if message.author_id != ids.APPLICATION_ID:
        raise missing_permissions()
    backend(request).world.delete(message)
    return nothing()


@bot_route
async def tolerated(request: web.Request) -> web.StreamResponse:
    """Take what changes nothing that anybody sees here: typing, reactions."""
    _channel(request)
    return nothing()


def routes() -> list[web.RouteDef]:
    """Return the routes of this module."""
    channel = f"{API}/channels/{{channel_id}}"
    message = f"{channel}/messages/{{message_id}}"
    return [
        web.get(channel, get_channel),
        web.get(f"{channel}/messages", list_messages),
        web.post(f"{channel}/messages", send_message),
        web.post(f"{channel}/typing", tolerated),
        web.get(message, get_message),
        web.patch(message, change_message),
        web.delete(message, delete_message),
        web.put(f"{message}/reactions/{{emoji}}/@me", tolerated),
        web.delete(f"{message}/reactions/{{emoji}}/@me", tolerated),
    ]
