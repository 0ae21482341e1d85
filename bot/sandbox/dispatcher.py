"""Tells the bot over the gateway what it may hear of what happens in the world."""

from bot.sandbox import ids
from bot.sandbox.body import MAX_FILE
from bot.sandbox.compose import gateway_view
from bot.sandbox.gateway import Gateway
from bot.sandbox.guild import GUILD_LOCALE
from bot.sandbox.interactions import Interaction
from bot.sandbox.people import BOT_PERMISSIONS, Channel, ChannelKind
from bot.sandbox.readable import readable
from bot.sandbox.refusal import Json
from bot.sandbox.sessions import Intents
from bot.sandbox.world import Change

_EVENTS = {"created": "MESSAGE_CREATE", "edited": "MESSAGE_UPDATE", "deleted": "MESSAGE_DELETE"}


class Dispatcher:
    """Turns changes and interactions into gateway events.

    Args:
        gateway: where the events go.
    """

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def on_change(self, change: Change) -> None:
        """Send a message event, if the bot is where it happened."""
        message = change.message
        if not message.channel.has_bot:
            return
        # Discord ties ephemeral messages to the direct message intent, without a guild.
        direct = message.channel.kind is ChannelKind.DM or message.ephemeral
        intent = Intents.DIRECT_MESSAGES if direct else Intents.GUILD_MESSAGES
        if change.what == "deleted":
            data: Json = {"id": message.data["id"], "channel_id": message.data["channel_id"]}
            if not direct:
                data["guild_id"] = str(message.channel.guild_id)
        else:
            data = readable(message, gateway_view(message))
        self._gateway.dispatch(_EVENTS[change.what], data, intent)

    def send(self, interaction: Interaction) -> None:
        """Send an interaction to the bot."""
        self._gateway.dispatch("INTERACTION_CREATE", interaction_create(interaction))


def interaction_create(interaction: Interaction) -> Json:
    """Return the data of INTERACTION_CREATE."""
    person, channel = interaction.person, interaction.channel
    installed_here = channel.guild_id == ids.GUILD_ID or channel.kind is ChannelKind.DM
    owner = str(ids.GUILD_ID) if channel.guild_id == ids.GUILD_ID else "0"
    data: Json = {
        "id": str(interaction.id),
        "application_id": str(ids.APPLICATION_ID),
        "type": int(interaction.kind),
        "token": interaction.token,
        "version": 1,
        "data": interaction.data,
        "channel_id": str(channel.id),
        "channel": channel.data,
        "locale": interaction.locale,
        "app_permissions": str(BOT_PERMISSIONS),
        "attachment_size_limit": MAX_FILE,
        "entitlements": [],
        "authorizing_integration_owners": (
            {"0": owner} if installed_here else {"1": str(person.id)}
        ),
        "context": _context(channel),
    }
    if channel.guild_id is None:
        data["user"] = person.user
    else:
        data["guild_id"] = str(channel.guild_id)
        data["guild_locale"] = GUILD_LOCALE
        data["guild"] = {"id": str(channel.guild_id), "locale": GUILD_LOCALE, "features": []}
        data["member"] = person.member | {
            "user": person.user,
            "permissions": str(person.permissions),
        }
    if interaction.source is not None:
        data["message"] = interaction.source.data
    return data


def _context(channel: Channel) -> int:
    if channel.guild_id is not None:
        return 0
    return 1 if channel.kind is ChannelKind.DM else 2
