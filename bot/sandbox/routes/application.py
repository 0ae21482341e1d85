"""The bot itself, its application, users and servers."""

from aiohttp import web

from bot.sandbox import ids
from bot.sandbox.body import read_body
from bot.sandbox.guild import GUILD
from bot.sandbox.people import BOT, CHANNELS, MEMBER_DM, OPERATOR, OPERATOR_DM, PEOPLE, THREAD
from bot.sandbox.refusal import Json, Problem, Refusal, invalid_form, unknown
from bot.sandbox.routes.http import API, answer, backend, bot_route, open_route

_ME = BOT.user | {
    "verified": True,
    "mfa_enabled": False,
    "locale": "en-US",
    "email": None,
    "flags": 0,
}
APPLICATION: Json = {
    "id": str(ids.APPLICATION_ID),
    "name": BOT.name,
    "icon": None,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "0" * 64,
    "flags": 0,
    "owner": OPERATOR.user,
    "team": None,
    "bot": BOT.user,
    "integration_types_config": {"0": {}, "1": {}},
    "tags": [],
    "redirect_uris": [],
    "interactions_endpoint_url": None,
}


@open_route
async def gateway(request: web.Request) -> web.StreamResponse:
    """Say where the gateway is."""
    return answer({"url": backend(request).gateway.url})


@bot_route
async def gateway_bot(request: web.Request) -> web.StreamResponse:
    """Say where the gateway is, and how many shards and starts there may be."""
    limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
    return answer({"url": backend(request).gateway.url, "shards": 1, "session_start_limit": limit})


@bot_route
async def me(_: web.Request) -> web.StreamResponse:
    """Return the bot's user."""
    return answer(_ME)


@bot_route
async def application(_: web.Request) -> web.StreamResponse:
    """Return the application."""
    return answer(APPLICATION)


@bot_route
async def user(request: web.Request) -> web.StreamResponse:
    """Return a user."""
    person = PEOPLE.get(int(request.match_info["user_id"]))
    if person is None:
        raise unknown("User")
    return answer(person.user)


@bot_route
async def guilds(_: web.Request) -> web.StreamResponse:
    """Return the servers that the bot is in."""
    return answer([{key: GUILD[key] for key in ("id", "name", "icon", "features")}])


def _own_guild(request: web.Request) -> None:
    if request.match_info["guild_id"] != str(ids.GUILD_ID):
        raise unknown("Guild")


@bot_route
async def guild(request: web.Request) -> web.StreamResponse:
    """Return a server."""
    _own_guild(request)
    return answer(GUILD)


@bot_route
async def guild_channels(request: web.Request) -> web.StreamResponse:
    """Return a server's channels, without threads."""
    _own_guild(request)
    channels = [c.data for c in CHANNELS.values() if c.guild_id == ids.GUILD_ID and c is not THREAD]
    return answer(channels)


@bot_route
async def guild_member(request: web.Request) -> web.StreamResponse:
    """Return a member of a server."""
    _own_guild(request)
    person = PEOPLE.get(int(request.match_info["user_id"]))
    if person is None:
        raise unknown("Member")
    return answer(person.member | {"user": person.user})


@bot_route
async def open_dm(request: web.Request) -> web.StreamResponse:
    """Return the direct channel with a person."""
    data = (await read_body(request)).data
    recipient = str(data.get("recipient_id")) if isinstance(data, dict) else ""
    for channel in (MEMBER_DM, OPERATOR_DM):
        if channel.recipient is not None and str(channel.recipient.id) == recipient:
            return answer(channel.data)
    if recipient.isdecimal() and int(recipient) in PEOPLE:
        raise Refusal(403, 50007, "Cannot send messages to this user")
    raise invalid_form(
        [
            Problem(
                ("recipient_id",),
                "NUMBER_TYPE_COERCE",
                f'Value "{recipient[:60]}" is not snowflake.',
            )
        ]
    )


def routes() -> list[web.RouteDef]:
    """Return the routes of this module."""
    return [
        web.get(f"{API}/gateway", gateway),
        web.get(f"{API}/gateway/bot", gateway_bot),
        web.get(f"{API}/users/@me", me),
        web.get(f"{API}/users/@me/guilds", guilds),
        web.post(f"{API}/users/@me/channels", open_dm),
        web.get(rf"{API}/users/{{user_id:\d+}}", user),
        web.get(f"{API}/oauth2/applications/@me", application),
        web.get(f"{API}/applications/@me", application),
        web.get(f"{API}/guilds/{{guild_id}}", guild),
        web.get(f"{API}/guilds/{{guild_id}}/channels", guild_channels),
        web.get(rf"{API}/guilds/{{guild_id}}/members/{{user_id:\d+}}", guild_member),
    ]
