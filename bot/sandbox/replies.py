"""What the bot says in answer to an interaction becomes messages here."""

from bot.sandbox import ids
from bot.sandbox.backend import Backend
from bot.sandbox.compose import edit_message, new_message
from bot.sandbox.drafts import Draft
from bot.sandbox.interactions import MAX_FOLLOWUPS_WITHOUT_BOT, Interaction
from bot.sandbox.messages import Flags, Kind, Message
from bot.sandbox.payloads.callbacks import CallbackType, InteractionType
from bot.sandbox.payloads.commands import CHAT_INPUT
from bot.sandbox.people import BOT, USE_EXTERNAL_APPS
from bot.sandbox.refusal import Json, Refusal, unknown


def say(
    state: Backend, interaction: Interaction, draft: Draft | None, *, ephemeral: bool
) -> Message:
    """Put a message in answer to an interaction into the world.

    Args:
        state: the sandbox's state.
        interaction: what is answered.
        draft: what to say; None says that the bot is thinking.
        ephemeral: whether only the person who asked sees it.
    """
    ephemeral = ephemeral or _is_kept_private(interaction)
    flags = Flags.EPHEMERAL if ephemeral else Flags(0)
    if draft is None:
        flags |= Flags.LOADING
    message = new_message(
        interaction.channel,
        BOT,
        draft,
        base_url=state.base_url,
        flags=flags,
        visible_to=interaction.person.id if ephemeral else None,
        extra=_origin(interaction),
        replied_to=interaction.original or interaction.source,
    )
    message.interaction_id = interaction.id
    interaction.messages.append(message)
    state.world.add(message)
    return message


def _is_kept_private(interaction: Interaction) -> bool:
    """Whether Discord shows an answer to the person alone: their own app in a server without it."""
    channel = interaction.channel
    in_other_server = channel.guild_id is not None and not channel.has_bot
    return in_other_server and not interaction.person.permissions & USE_EXTERNAL_APPS


def _origin(interaction: Interaction) -> Json:
    metadata: Json = {
        "id": str(interaction.id),
        "type": int(interaction.kind),
        "user": interaction.person.user,
        "authorizing_integration_owners": {},
    }
    fields: Json = {
        "application_id": str(ids.APPLICATION_ID),
        "webhook_id": str(ids.APPLICATION_ID),
        "interaction_metadata": metadata,
    }
    if interaction.kind is InteractionType.COMMAND:
        metadata["name"] = interaction.data["name"]
        metadata["command_type"] = interaction.data["type"]
        if interaction.original is None:
            chat = interaction.data["type"] == CHAT_INPUT
            fields["type"] = Kind.CHAT_COMMAND if chat else Kind.CONTEXT_COMMAND
    if interaction.original is not None:
        metadata["original_response_message_id"] = interaction.original.data["id"]
    return fields


def change(state: Backend, interaction: Interaction, message: Message, draft: Draft) -> Message:
    """Change a message that answers an interaction."""
    edit_message(message, draft, state.base_url)
    if message is interaction.original:
        interaction.deferred = False
    state.world.edited(message)
    return message


def follow_up(
    state: Backend, interaction: Interaction, draft: Draft, *, ephemeral: bool
) -> Message:
    """Say something more; the first one after a deferred answer takes its place and privacy.

    Raises:
        Refusal: 40094, where only the user has the app and has had five already.
    """
    if interaction.deferred and interaction.original is not None:
        return change(state, interaction, interaction.original, draft)
    interaction.followups += 1
    if not interaction.channel.has_bot and interaction.followups > MAX_FOLLOWUPS_WITHOUT_BOT:
        raise Refusal(
            400, 40094, "This interaction has reached the maximum number of follow up messages"
        )
    return say(state, interaction, draft, ephemeral=ephemeral)


def message_of(state: Backend, interaction: Interaction, message_id: str) -> Message:
    """Return the message that an address below an interaction's token means.

    Raises:
        Refusal: 10008 if there is none, or it does not belong to the interaction.
    """
    if message_id == "@original":
        if interaction.original is None:
            raise unknown("Message")
        return state.world.message(interaction.channel, interaction.original.id)
    if not message_id.isdecimal():
        raise unknown("Message")
    message = state.world.message(interaction.channel, int(message_id))
    if message.interaction_id != interaction.id and message is not interaction.original:
        raise unknown("Message")
    return message


def callback_response(interaction: Interaction, message: Message | None) -> Json:
    """Return what ``with_response`` gives: the interaction, and what its answer made."""
    described: Json = {
        "id": str(interaction.id),
        "type": int(interaction.kind),
        "channel_id": str(interaction.channel.id),
    }
    response: Json = {"interaction": described}
    if message is not None:
        described |= {
            "response_message_id": message.data["id"],
            "response_message_loading": message.thinking,
            "response_message_ephemeral": message.ephemeral,
        }
        response["resource"] = {"type": int(interaction.answer or 0), "message": message.data}
        if interaction.answer is CallbackType.DEFERRED_UPDATE:
            del response["resource"]
    return response
