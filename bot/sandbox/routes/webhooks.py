"""What the bot says after its first answer: follow-ups and edits below the interaction's token."""

from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.body import read_body
from bot.sandbox.drafts import read_draft
from bot.sandbox.interactions import Interaction
from bot.sandbox.messages import Flags
from bot.sandbox.replies import change, follow_up, message_of
from bot.sandbox.routes.http import API, answer, backend, nothing, open_route


def _interaction(request: web.Request, state: Backend) -> Interaction:
    return state.interactions.answered(
        request.match_info["application_id"], request.match_info["token"]
    )


@open_route
async def send(request: web.Request) -> web.StreamResponse:
    """Say something more."""
    state = backend(request)
    _interaction(request, state)
    body = await read_body(request)
    interaction = _interaction(request, state)
    deferred = interaction.original if interaction.deferred else None
    draft = read_draft(body, edited=deferred)
    ephemeral = bool(Flags(draft.body.flags or 0) & Flags.EPHEMERAL)
    message = follow_up(state, interaction, draft, ephemeral=ephemeral)
    interaction.happened.send(None)
    return answer(message.data)


@open_route
async def get(request: web.Request) -> web.StreamResponse:
    """Return an answer."""
    state = backend(request)
    interaction = _interaction(request, state)
    return answer(message_of(state, interaction, request.match_info["message_id"]).data)


@open_route
async def edit(request: web.Request) -> web.StreamResponse:
    """Change an answer."""
    state = backend(request)
    _interaction(request, state)
    body = await read_body(request)
    interaction = _interaction(request, state)
    message = message_of(state, interaction, request.match_info["message_id"])
    draft = read_draft(body, edited=message)
    change(state, interaction, message, draft)
    interaction.happened.send(None)
    return answer(message.data)


@open_route
async def delete(request: web.Request) -> web.StreamResponse:
    """Remove an answer."""
    state = backend(request)
    interaction = _interaction(request, state)
    message = message_of(state, interaction, request.match_info["message_id"])
    state.world.delete(message)
    interaction.happened.send(None)
    return nothing()


def routes() -> list[web.RouteDef]:
    """Return the routes of this module."""
    base = f"{API}/webhooks/{{application_id}}/{{token}}"
    message = f"{base}/messages/{{message_id}}"
    return [
        web.post(base, send),
        web.get(message, get),
        web.patch(message, edit),
        web.delete(message, delete),
    ]
