"""Who and what exists in the sandbox, by fixed ids, so that settings and tests can name them."""

import itertools
import time

APPLICATION_ID = 100_000_000_000_000_001
"""The application; its bot user has the same id, as newer applications on Discord do."""

MEMBER_ID = 200_000_000_000_000_001
OPERATOR_ID = 200_000_000_000_000_002
OTHER_BOT_ID = 200_000_000_000_000_003
WEBHOOK_ID = 200_000_000_000_000_004

GUILD_ID = 300_000_000_000_000_001
ELSEWHERE_GUILD_ID = 300_000_000_000_000_002
"""A server that the bot is not in: only a user-installed app can be used there."""

OPERATOR_ROLE_ID = 400_000_000_000_000_001
BOT_ROLE_ID = 400_000_000_000_000_002

QUESTIONS_ID = 500_000_000_000_000_001
THREAD_ID = 500_000_000_000_000_002
ELSEWHERE_ID = 500_000_000_000_000_003
MEMBER_DM_ID = 500_000_000_000_000_004
OPERATOR_DM_ID = 500_000_000_000_000_005
GROUP_DM_ID = 500_000_000_000_000_006

_DISCORD_EPOCH_MS = 1_420_070_400_000
"""The first second of 2015, from which snowflakes count (Discord's reference, "Snowflakes")."""

_sequence = itertools.count(1)


def new_id() -> int:
    """Return a fresh snowflake: milliseconds since 2015 above 22 bits, always rising.

    The lower bits count up instead of naming a worker, so ids of one millisecond differ.
    """
    milliseconds = time.time_ns() // 1_000_000 - _DISCORD_EPOCH_MS
    return (milliseconds << 22) | (next(_sequence) & 0x3FFFFF)
