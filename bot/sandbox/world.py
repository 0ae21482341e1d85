"""What has been said in the sandbox, and who wants to hear of it."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.messages import Message
from bot.sandbox.people import CHANNELS, Channel
from bot.sandbox.refusal import unknown
from bot.sandbox.signals import Signal

KEPT_MESSAGES = 500
"""Messages remembered in one channel; the oldest are forgotten, so memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a message."""

    what: Literal["created", "edited", "deleted"]
    message: Message


class World:
    """The messages of every channel.

    Attributes:
        changes: every change to a message.
    """

    def __init__(self) -> None:
        self._channels: dict[int, OrderedDict[int, Message]] = {
            channel_id: OrderedDict() for channel_id in CHANNELS
        }
        self.changes: Signal[Change] = Signal()

    def messages(self, channel: Channel) -> list[Message]:
        """Return a channel's messages, oldest first."""
        return list(self._channels[channel.id].values())

    def message(self, channel: Channel, message_id: int) -> Message:
        """Return one message.

        Raises:
            Refusal: 10008 if there is none.
        """
        try:
            return self._channels[channel.id][message_id]
        except KeyError:
            raise unknown("Message") from None

    def add(self, message: Message) -> None:
        """Put a new message at the end of its channel."""
        kept = self._channels[message.channel.id]
        kept[message.id] = message
        if len(kept) > KEPT_MESSAGES:
            kept.popitem(last=False)
        self.changes.send(Change("created", message))

    def edited(self, message: Message) -> None:
        """Tell that a message has changed."""
        self.changes.send(Change("edited", message))

    def delete(self, message: Message) -> None:
        """Remove a message, if it is still there."""
        if self._channels[message.channel.id].pop(message.id, None):
            self.changes.send(Change("deleted", message))
