"""What a word weighs in a comparison, 0 to 1: the rarer, the more."""

from math import log

from bot.matching.letters import is_ideograph

FUNCTION_WEIGHT = 0.05
"""Weight of a word that tells nothing by itself."""


def weigh(word: str, rarity: float) -> float:
    """What a word with a meaning weighs.

    Args:
        word: the word, folded.
        rarity: how rare it is, 0 to 1, see `rarity`.
    """
    return rarity / 2 if is_ideograph(word) else rarity


def rarity(count: int, entities: int) -> float:
    """How rare a word is that so many of all entities have in a name, 0 to 1."""
    # Inverse document frequency (Sparck Jones 1972) over entities, so that an entity's many
    # aliases do not make its own words common; scaled so that a word of one entity weighs 1.
    return log(1 + entities / count) / log(1 + entities)
