"""The people, bots and places of the sandbox, and how Discord's API describes them."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from bot.sandbox import ids
from bot.sandbox.refusal import Json

JOINED_AT = "2026-01-05T09:00:00+00:00"


def _bits(*positions: int) -> int:
    return sum(1 << position for position in positions)


MEMBER_PERMISSIONS = _bits(6, 10, 11, 14, 15, 16, 17, 31, 38, 50)
"""What an ordinary member may do: see, write (in threads too), embed, attach, read back, mention
everyone, add reactions, use commands and one's own apps (Discord's reference, "Permissions")."""

USE_EXTERNAL_APPS = _bits(50)
"""Without it, what one's own apps answer is shown to oneself alone where the app is not in."""

OPERATOR_PERMISSIONS = MEMBER_PERMISSIONS | _bits(5, 13)
"""The same, Manage Server and Manage Messages."""

BOT_PERMISSIONS = MEMBER_PERMISSIONS
"""The bot manages nothing: it reads, writes, embeds and attaches."""


class ChannelKind(IntEnum):
    """Channel types (Discord's reference, "Channel Types")."""

    TEXT = 0
    DM = 1
    GROUP_DM = 3
    THREAD = 11


class Place(StrEnum):
    """Where somebody uses the bot."""

    CHANNEL = "channel"
    THREAD = "thread"
    DM = "dm"
    ELSEWHERE = "elsewhere"
    """A server without the bot: reached as a user-installed app."""
    GROUP = "group"
    """A group conversation without the bot: reached as a user-installed app."""


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A user of Discord: a person or a bot."""

    id: int
    username: str
    name: str
    bot: bool = False
    roles: tuple[int, ...] = ()
    permissions: int = MEMBER_PERMISSIONS
    user: Json = field(init=False)
    """The user object."""
    member: Json = field(init=False)
    """The member object of the sandbox's server, without its user."""

    def __post_init__(self) -> None:
        user = {
            "id": str(self.id),
            "username": self.username,
            "global_name": None if self.bot else self.name,
            "discriminator": "4242" if self.bot else "0",
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
        }
        member = {
            "roles": [str(role) for role in self.roles],
            "nick": None,
            "avatar": None,
            "joined_at": JOINED_AT,
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
            "communication_disabled_until": None,
        }
        object.__setattr__(self, "user", user)
        object.__setattr__(self, "member", member)


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """A place where messages stand."""

    id: int
    kind: ChannelKind
    name: str
    guild_id: int | None = None
    parent_id: int | None = None
    recipient: Person | None = None
    has_bot: bool = True
    data: Json = field(init=False)
    """The channel object."""

    def __post_init__(self) -> None:
        data: Json = {"id": str(self.id), "type": int(self.kind), "flags": 0}
        data["last_message_id"] = None
        if self.guild_id is not None:
            data |= {"guild_id": str(self.guild_id), "name": self.name, "nsfw": False}
            data |= {"rate_limit_per_user": 0, "parent_id": None}
        if self.kind is ChannelKind.TEXT:
            data |= {"position": 0, "permission_overwrites": [], "topic": None}
        elif self.kind is ChannelKind.THREAD:
            data |= {
                "parent_id": str(self.parent_id),
                "owner_id": str(ids.MEMBER_ID),
                "message_count": 0,
                "member_count": 2,
                "total_message_sent": 0,
                "thread_metadata": {
                    "archived": False,
                    "auto_archive_duration": 10080,
                    "archive_timestamp": JOINED_AT,
                    "create_timestamp": JOINED_AT,
                    "locked": False,
                },
            }
        elif self.recipient is not None:
            data["recipients"] = [self.recipient.user]
            if self.kind is ChannelKind.GROUP_DM:
                data |= {"name": self.name, "icon": None, "owner_id": str(self.recipient.id)}
        object.__setattr__(self, "data", data)


BOT = Person(
    ids.APPLICATION_ID,
    "footnote",
    "Footnote",
    bot=True,
    roles=(ids.BOT_ROLE_ID,),
    permissions=BOT_PERMISSIONS,
)
MEMBER = Person(ids.MEMBER_ID, "mei", "Mei")
OPERATOR = Person(
    ids.OPERATOR_ID,
    "olive",
    "Olive",
    roles=(ids.OPERATOR_ROLE_ID,),
    permissions=OPERATOR_PERMISSIONS,
)
OTHER_BOT = Person(ids.OTHER_BOT_ID, "parrot", "Parrot", bot=True)
WEBHOOK = Person(ids.WEBHOOK_ID, "newswire", "Newswire", bot=True)

PEOPLE = {person.id: person for person in (BOT, MEMBER, OPERATOR, OTHER_BOT)}
"""Everybody in the server, by id. A webhook is not in it: it only writes."""

QUESTIONS = Channel(ids.QUESTIONS_ID, ChannelKind.TEXT, "questions", ids.GUILD_ID)
THREAD = Channel(
    ids.THREAD_ID, ChannelKind.THREAD, "follow-ups", ids.GUILD_ID, parent_id=ids.QUESTIONS_ID
)
ELSEWHERE = Channel(
    ids.ELSEWHERE_ID, ChannelKind.TEXT, "general", ids.ELSEWHERE_GUILD_ID, has_bot=False
)
MEMBER_DM = Channel(ids.MEMBER_DM_ID, ChannelKind.DM, "Mei", recipient=MEMBER)
OPERATOR_DM = Channel(ids.OPERATOR_DM_ID, ChannelKind.DM, "Olive", recipient=OPERATOR)
GROUP = Channel(ids.GROUP_DM_ID, ChannelKind.GROUP_DM, "Readers", recipient=MEMBER, has_bot=False)
CHANNELS = {
    channel.id: channel for channel in (QUESTIONS, THREAD, ELSEWHERE, MEMBER_DM, OPERATOR_DM, GROUP)
}


def channel_of(place: Place, person: Person) -> Channel:
    """Return the channel that a place means for a person: everybody has their own DM."""
    if place is Place.DM:
        return OPERATOR_DM if person is OPERATOR else MEMBER_DM
    return {
        Place.CHANNEL: QUESTIONS,
        Place.THREAD: THREAD,
        Place.ELSEWHERE: ELSEWHERE,
        Place.GROUP: GROUP,
    }[place]
