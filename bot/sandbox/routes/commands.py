"""The application's commands."""

from aiohttp import web

from bot.sandbox import ids
from bot.sandbox.body import read_body
from bot.sandbox.commands import without_localizations
from bot.sandbox.payloads.commands import parse_command, parse_commands
from bot.sandbox.refusal import missing_access, unknown
from bot.sandbox.routes.http import API, answer, backend, bot_route, nothing


def _scope(request: web.Request) -> int | None:
    if request.match_info["application_id"] != str(ids.APPLICATION_ID):
        raise unknown("Application")
    guild_id = request.match_info.get("guild_id")
    if guild_id is None:
        return None
    if guild_id != str(ids.GUILD_ID):
        raise missing_access()
    return ids.GUILD_ID


@bot_route
async def list_commands(request: web.Request) -> web.StreamResponse:
    """Return the commands of a scope."""
    commands = backend(request).commands.all(_scope(request))
    if request.query.get("with_localizations", "").lower() not in {"true", "1"}:
        commands = [without_localizations(command) for command in commands]
    return answer(commands)


@bot_route
async def replace_commands(request: web.Request) -> web.StreamResponse:
    """Make these the only commands of a scope."""
    scope = _scope(request)
    commands = parse_commands((await read_body(request)).data)
    return answer(backend(request).commands.replace(scope, commands))


@bot_route
async def create_command(request: web.Request) -> web.StreamResponse:
    """Add or replace one command."""
    scope = _scope(request)
    command = parse_command((await read_body(request)).data)
    return answer(backend(request).commands.upsert(scope, command), 201)


@bot_route
async def get_command(request: web.Request) -> web.StreamResponse:
    """Return one command."""
    commands = backend(request).commands
    return answer(commands.one(_scope(request), request.match_info["command_id"]))


@bot_route
async def edit_command(request: web.Request) -> web.StreamResponse:
    """Change one command."""
    scope, command_id = _scope(request), request.match_info["command_id"]
    commands = backend(request).commands
    before = commands.one(scope, command_id)
    data = (await read_body(request)).data
    command = parse_command(before | data if isinstance(data, dict) else data)
    return answer(commands.edit(scope, command_id, command))


@bot_route
async def delete_command(request: web.Request) -> web.StreamResponse:
    """Remove one command."""
    backend(request).commands.delete(_scope(request), request.match_info["command_id"])
    return nothing()


def routes() -> list[web.RouteDef]:
    """Return the routes of this module."""
    found = []
    application_path = f"{API}/applications/{{application_id}}"
    for path in (application_path, f"{application_path}/guilds/{{guild_id}}"):
        found += [
            web.get(f"{path}/commands", list_commands),
            web.put(f"{path}/commands", replace_commands),
            web.post(f"{path}/commands", create_command),
            web.get(f"{path}/commands/{{command_id}}", get_command),
            web.patch(f"{path}/commands/{{command_id}}", edit_command),
            web.delete(f"{path}/commands/{{command_id}}", delete_command),
        ]
    return found
