"""Who looks at the page, where, and in which language."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from babel.dates import format_date, format_time, format_timedelta

from bot.sandbox import ids
from bot.sandbox.page.markdown import Markdown, Names
from bot.sandbox.people import (
    CHANNELS,
    MEMBER,
    OPERATOR,
    PEOPLE,
    Channel,
    Person,
    Place,
    channel_of,
)

PEOPLE_BY_NAME = {"member": MEMBER, "operator": OPERATOR}
LANGUAGES = {"en": "English", "fr": "Français"}
DISCORD_LOCALES = {"en": "en-US", "fr": "fr"}
PLACES = (Place.CHANNEL, Place.THREAD, Place.DM)
"""What the page shows; the other places exist for tests."""

_ROLES = {ids.OPERATOR_ROLE_ID: "Operator", ids.BOT_ROLE_ID: "Footnote"}
_DATES: dict[str, Literal["short", "long", "full"]] = {"d": "short", "F": "full"}


@cache
def words(language: str) -> dict[str, str]:
    """Return the page's own words in a language."""
    source = files("bot.sandbox.page") / "words" / f"{language}.json"
    loaded: dict[str, str] = json.loads(source.read_text("utf-8"))
    return loaded


@dataclass(frozen=True, slots=True)
class Viewer:
    """A person at the page."""

    role: str
    language: str
    place: Place

    @property
    def person(self) -> Person:
        """Whose eyes the page has."""
        return PEOPLE_BY_NAME[self.role]

    @property
    def channel(self) -> Channel:
        """What is open."""
        return channel_of(self.place, self.person)

    @property
    def locale(self) -> str:
        """The locale that Discord would tell the bot."""
        return DISCORD_LOCALES[self.language]

    @property
    def query(self) -> dict[str, str]:
        """What stands in the page's address."""
        return {"as": self.role, "lang": self.language, "in": self.place}

    @property
    def words(self) -> dict[str, str]:
        """The page's own words."""
        return words(self.language)


def viewer_of(query: Mapping[str, str]) -> Viewer:
    """Return the viewer that an address names; what it does not name is the first of each."""
    role = query.get("as", "")
    language = query.get("lang", "")
    place = query.get("in", "")
    return Viewer(
        role if role in PEOPLE_BY_NAME else "member",
        language if language in LANGUAGES else "en",
        Place(place) if place in PLACES else Place.CHANNEL,
    )


def clock_time(timestamp: str, language: str) -> str:
    """Return a message's time of day, in the reader's way."""
    moment = dt.datetime.fromisoformat(timestamp).astimezone()
    return format_time(moment, "short", locale=language)


def stamp(seconds: int, style: str, language: str) -> str:
    """Return a Discord timestamp as its style says (Discord's reference, "Timestamp Styles")."""
    try:
        moment = dt.datetime.fromtimestamp(seconds, dt.UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        return f"<t:{seconds}:{style}>"
    if style == "R":
        delta = moment - dt.datetime.now(dt.UTC)
        return format_timedelta(delta, add_direction=True, locale=language)
    date = format_date(moment, _DATES.get(style, "long"), locale=language)
    time = format_time(moment, "medium" if style == "T" else "short", locale=language)
    return {"d": date, "D": date, "t": time, "T": time}.get(style, f"{date} {time}")


def name_of_user(user_id: int) -> str:
    """Return the name of somebody in the sandbox, or Discord's word for a stranger."""
    return PEOPLE[user_id].name if user_id in PEOPLE else "unknown-user"


def _name_of_channel(channel_id: int) -> str:
    return CHANNELS[channel_id].name if channel_id in CHANNELS else "unknown"


@cache
def markdown(language: str) -> Markdown:
    """Return the Markdown renderer for a language."""
    return Markdown(
        Names(
            user=name_of_user,
            role=lambda role_id: _ROLES.get(role_id, "unknown-role"),
            channel=_name_of_channel,
            time=lambda seconds, style: stamp(seconds, style, language),
        )
    )
