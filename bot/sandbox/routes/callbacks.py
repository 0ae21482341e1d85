"""The first answer to an interaction."""

from aiohttp import web

from bot.sandbox.backend import Backend
from bot.sandbox.body import Body, read_body
from bot.sandbox.drafts import read_draft
from bot.sandbox.interactions import Interaction
from bot.sandbox.messages import Flags, Message
from bot.sandbox.payloads.callbacks import CallbackType, parse_callback, parse_choices
from bot.sandbox.payloads.messages import parse_message
from bot.sandbox.payloads.modals import parse_modal
from bot.sandbox.refusal import Json, unknown
from bot.sandbox.replies import callback_response, change, say
from bot.sandbox.routes.http import API, answer, backend, nothing, open_route

_DATA = ("data",)


@open_route
async def callback(request: web.Request) -> web.StreamResponse:
    """Take the first answer: check everything first, then acknowledge and act at once."""
    state = backend(request)
    interaction_id, token = request.match_info["interaction_id"], request.match_info["token"]
    state.interactions.open(interaction_id, token)
    body = await read_body(request)
    # Another answer may have come, or time may have run out, while the body was read.
    interaction = state.interactions.open(interaction_id, token)
    kind, data = parse_callback(
        body.data, interaction.kind, on_message=interaction.source is not None
    )
    message = _act(state, interaction, kind, data, body)
    interaction.happened.send(None)
    if request.query.get("with_response", "").lower() not in {"true", "1"}:
        return nothing()
    return answer(callback_response(interaction, message))


def _act(
    state: Backend, interaction: Interaction, kind: CallbackType, data: Json, body: Body
) -> Message | None:
    acknowledge = state.interactions.acknowledge
    match kind:
        case CallbackType.MESSAGE:
            draft = read_draft(body, _DATA, data=data)
            acknowledge(interaction, kind)
            ephemeral = bool(Flags(draft.body.flags or 0) & Flags.EPHEMERAL)
            interaction.original = say(state, interaction, draft, ephemeral=ephemeral)
        case CallbackType.DEFERRED_MESSAGE:
            ephemeral = bool(Flags(parse_message(data, _DATA).flags or 0) & Flags.EPHEMERAL)
            acknowledge(interaction, kind)
            interaction.original = say(state, interaction, None, ephemeral=ephemeral)
            interaction.deferred = True
        case CallbackType.DEFERRED_UPDATE:
            interaction.original = _source(interaction)
            acknowledge(interaction, kind)
        case CallbackType.UPDATE:
            source = _source(interaction)
            draft = read_draft(body, _DATA, data=data, edited=source)
            acknowledge(interaction, kind)
            interaction.original = source
            change(state, interaction, source, draft)
        case CallbackType.CHOICES:
            choices = parse_choices(data)
            acknowledge(interaction, kind)
            interaction.choices = choices
            return None
        case CallbackType.MODAL:
            modal = parse_modal(data, _DATA)
            acknowledge(interaction, kind)
            interaction.modal = modal
            return None
    return interaction.original


def _source(interaction: Interaction) -> Message:
    if interaction.source is None:
        raise unknown("Message")
    return interaction.source


def routes() -> list[web.RouteDef]:
    """Return the route of this module."""
    return [web.post(f"{API}/interactions/{{interaction_id}}/{{token}}/callback", callback)]
