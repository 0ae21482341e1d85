"""The sandbox's one server as the gateway and the API describe it."""

from bot.sandbox import ids
from bot.sandbox.people import (
    BOT,
    BOT_PERMISSIONS,
    JOINED_AT,
    MEMBER_PERMISSIONS,
    OPERATOR_PERMISSIONS,
    PEOPLE,
    QUESTIONS,
    THREAD,
)
from bot.sandbox.refusal import Json

GUILD_LOCALE = "en-US"


def _role(role_id: int, name: str, permissions: int, position: int) -> Json:
    return {
        "id": str(role_id),
        "name": name,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "icon": None,
        "unicode_emoji": None,
        "position": position,
        "permissions": str(permissions),
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }


_ROLES = [
    _role(ids.GUILD_ID, "@everyone", MEMBER_PERMISSIONS, 0),
    _role(ids.OPERATOR_ROLE_ID, "Operator", OPERATOR_PERMISSIONS, 2),
    # A bot's own role bears its name, so that people mention it by mistake.
    _role(ids.BOT_ROLE_ID, BOT.name, BOT_PERMISSIONS, 1)
    | {"managed": True, "tags": {"bot_id": str(ids.APPLICATION_ID)}},
]

GUILD: Json = {
    "id": str(ids.GUILD_ID),
    "name": "Footnote sandbox",
    "icon": None,
    "splash": None,
    "discovery_splash": None,
    "banner": None,
    "description": None,
    "owner_id": str(ids.OPERATOR_ID),
    "afk_channel_id": None,
    "afk_timeout": 300,
    "verification_level": 0,
    "default_message_notifications": 1,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "nsfw_level": 0,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "premium_progress_bar_enabled": False,
    "preferred_locale": GUILD_LOCALE,
    "system_channel_id": None,
    "system_channel_flags": 0,
    "rules_channel_id": None,
    "public_updates_channel_id": None,
    "safety_alerts_channel_id": None,
    "vanity_url_code": None,
    "application_id": None,
    "max_members": 500_000,
    "features": [],
    "emojis": [],
    "stickers": [],
    "roles": _ROLES,
}
"""The guild object of ``GET /guilds/{id}``."""


def guild_create() -> Json:
    """Return GUILD_CREATE's data: the guild with its channels, threads and the bot's member.

    Without the privileged member intent Discord sends a bot no other members.
    """
    return GUILD | {
        "joined_at": JOINED_AT,
        "large": False,
        "unavailable": False,
        "member_count": len(PEOPLE),
        "voice_states": [],
        "members": [BOT.member | {"user": BOT.user}],
        "channels": [QUESTIONS.data],
        "threads": [THREAD.data],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }
