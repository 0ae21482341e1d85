"""What words stand for: the sections of the vocabulary, and the terms that have names."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

Term = tuple[str, str]
"""What a word stands for: ``("concepts", "talent")``, or a bare stem ``("en", "talent")``."""

SECTIONS = (
    "questions",
    "precision",
    "degrees",
    "tenses",
    "attributes",
    "roles",
    "types",
    "statuses",
    "concepts",
    "opposites",
    "social",
)
"""Sections that map a key to its phrases; a phrase becomes a `Term` (section, key)."""

OPPOSITE = "opposites"
"""The section of words that stand for a notion, and say the contrary of it."""

YES_NO = ("questions", "yes_no")
"""The term of words that ask whether something is so."""

CHOOSING = frozenset({"which", "who"})
"""Keys of words that ask for one of several, who may be people."""

ASKING_FIRST = frozenset({"yes_no", "tell", "said", "list"})
"""Keys of words that ask something only at the beginning of a question."""

TELLING = frozenset({"attributes", "roles", "types", "statuses", "concepts", OPPOSITE})
"""The sections whose words an answer has to explain."""

NOTIONS = frozenset({"roles", "types", "concepts", OPPOSITE})
"""Those of which a word tells something by itself, however light it is."""

SMALL = ("small", "")
JOIN = ("joins", "")
"""The terms of words that carry no meaning."""

LIGHT = ("light", "")
"""The term of words that help to find a statement, but need no explanation: "promise"."""

GROUND = ("grounds", "")
"""The term of words that any ground tells: a reason, a purpose, an effect, a strength, a need."""

NARROW = ("narrower", "")
"""The term of words for one kind of what a notion means: a robot is AI, and not all AI a robot."""

NEGATION = ("negations", "")
"""The term of words that deny."""

RESTRICTION = ("restrictions", "")
"""The term of words that narrow what is said, or turn it round: "only", "leaves out"."""

EXCLUSION = ("exclusions", "")
"""The term of words before what is known already, and not asked for: "besides"."""

FURTHER = ("further", "")
"""The term of words that ask for more than what is known already: "what else"."""

PRESUMPTION = ("presumptions", "")
"""The term of words before what is taken for true: "given that"."""

CONCLUSION = ("conclusions", "")
"""The term of words behind what is taken for true: "so"."""

NAME = ("concepts", "name")
"""The term of words that ask for a name: it tells nothing of what bears it."""

VISIT = ("concepts", "visit")
"""That somebody goes somewhere, or was there."""

SHARE = ("concepts", "more_than_half")
"""The term of words for a part of a whole, of which the sources tell one: "more than half"."""

ARTICLE = ("concepts", "article")
"""The term of words for a piece of writing."""

UNKNOWN_PLACE = "unsaid_place"
UNKNOWN_WITHIN = "unsaid_in_"
UNKNOWN_BODY = "unsaid_company"
UNKNOWN_EVENT = "unsaid_event"
"""The notions of places, of firms and other bodies, and of events, of no source."""

IMPORTANCE = ("concepts", "importance")
"""The term of words that tell how much something matters: "key"."""

PRAISE = ("concepts", "praise")
"""The term of words that tell that somebody thinks well of something."""

DANGER = ("concepts", "danger")
"""The term of words for what may do harm, and of those that worry about it."""

LISTED = frozenset({("attributes", "field"), ("attributes", "priority")})
"""Attributes whose words ask for several things: "which sectors"."""

PRONOUN = ("pronouns", "")
"""The term of words that stand for what has been named: "it"."""

PERSONAL = ("personal", "")
"""The term of pronouns for people: "they"."""

EITHER = ("alternatives", "")
"""The term of words between things of which one is asked for: "or"."""

COMPARISON = ("comparisons", "")
"""The term of words between two things that are compared: "than"."""

EXISTENCE = ("existence", "")
"""The term of words that ask if there is any: "is there a", "anyone"."""

ORIGIN = ("origins", "")
"""The term of phrases before that from which something is, beside "from": "native of"."""

SIDE = ("sides", "")
"""The term of words beside that for which somebody acts: "the Lao side"."""

UNPLACING = ("unplacing", "")
"""The term of words before a place that is not where something is, beside "with": "between"."""

LISTS = (
    "small",
    "light",
    "narrower",
    "negations",
    "restrictions",
    "exclusions",
    "further",
    "presumptions",
    "conclusions",
    "joins",
    "alternatives",
    "comparisons",
    "existence",
    "origins",
    "sides",
    "unplacing",
    "pronouns",
    "personal",
)
"""Sections that only list phrases; a phrase becomes a `Term` (section, "")."""


def keys_of(terms: Iterable[Term], section: str) -> frozenset[str]:
    """What terms stand for in one section of the vocabulary."""
    return frozenset(key for found, key in terms if found == section)


def is_unsaid(term: Term) -> bool:
    """Whether a term is a notion that people ask about and no source speaks of."""
    return term[0] == "concepts" and term[1].startswith("unsaid_")


def is_origin(term: Term) -> bool:
    """Whether a term tells of which country something is: "Chinese"."""
    return term[0] == "concepts" and term[1].startswith("of_")


def is_reversed(asked: frozenset[Term], told: AbstractSet[Term]) -> bool:
    """Whether a word stands for the contrary of what is told, which alone explains it."""
    notions = {("concepts", key) for section, key in asked if section == OPPOSITE}
    return not told.isdisjoint(notions) and told.isdisjoint(asked - notions)
