"""Sets of roles that play the same part in questions and in statements."""

from bot.facts import Role

MAKERS = frozenset({Role.ORGANISER, Role.FOUNDER})
"""Parts of those who bring a thing about: nobody else does."""

WRITERS = frozenset({Role.AUTHOR, Role.PUBLISHER})
"""Parts of those from whom a report is; its date is not that of what it tells of."""

DEEDS = frozenset({Role.SIGNATORY, Role.VISITED, Role.INVITEE})
"""Parts in a thing that somebody has by an act, which a source has to tell."""

MUTUAL = frozenset({Role.CONNECTED, Role.PARTNER, Role.SIGNATORY})
"""Parts that several have together: what each of them signed is not what they signed."""

STAFF = frozenset({Role.EMPLOYER, Role.LEADER})
"""Parts of the body for which somebody works, or which they lead."""

SITES = frozenset({Role.LOCATION, Role.HOST})
"""Parts of the place where a thing is."""

HOLDING = frozenset({Role.LOCATION, Role.PARENT})
"""Roles by which something is itself in a place, or is a part of it.

Only so can one place stand for another in a claim: whoever works for a Malaysian body may well
have been named in China.
"""

PLACING = SITES | HOLDING | {Role.EMPLOYER, Role.ORIGIN, Role.NAMESAKE}
"""Roles by which something is in a place, is called after it, or belongs to what is in it.

For a question whoever works for a Malaysian body counts among those of Malaysia.
"""

EXCLUSIVE = MAKERS | STAFF | SITES | {Role.AUTHOR}
"""Roles that one thing has, so that another one in the question contradicts the source."""
