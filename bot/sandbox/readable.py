"""What a bot without the message content intent may read, over the gateway and the HTTP API."""

from bot.sandbox import ids
from bot.sandbox.messages import Message
from bot.sandbox.people import ChannelKind
from bot.sandbox.refusal import Json

_HIDDEN: Json = {"content": "", "embeds": [], "attachments": [], "components": []}


def readable(message: Message, data: Json) -> Json:
    """Return the data of a message without the content that the bot may not see.

    It sees all of its own messages, of direct ones, and of those that mention it. What it is
    pointed at in the menu of a message is not asked of this.
    """
    own = message.author_id == ids.APPLICATION_ID
    direct = message.channel.kind is ChannelKind.DM or message.ephemeral
    mentioned = any(user["id"] == str(ids.APPLICATION_ID) for user in data["mentions"])
    return data if own or direct or mentioned else data | _HIDDEN
