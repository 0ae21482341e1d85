"""Whether what was typed, near a name as it is, may be the name of another thing."""

from bot.matching.letters import is_ideograph
from bot.matching.store import Store
from bot.matching.typed import Typed
from bot.matching.weights import FUNCTION_WEIGHT

DOUBTED = 0.59
"""Factor that leaves of any score less than is answered, and of a high one enough to be offered."""

MOSTLY = 0.7
"""Share of a name's ideographs that must have been typed: with a word of two left out of six, it is
another name, 北京大学 and not 北京理工大学."""

SHORT = 4
"""Words of a name, or pairs of ideographs, of which every acronym tells; more tell enough."""

ROMAN = frozenset({"ii", "iii", "iv", "vi", "vii", "viii", "ix"})
"""Numbers in Roman figures that are hardly words: the second of two things is not the first."""


def is_doubtful(store: Store, typed: Typed, form: int) -> bool:
    """Whether a query adds something to a name, or leaves something out, that tells things apart.

    That is an ideograph, nearly every one of which occurs in many names and weighs little; an
    acronym left out of a few words, for the ASEAN Summit is not the ASEAN AI Summit; and what names
    something by itself, or counts, added: a fund of China is not that of Guangxi.

    Args:
        store: the names.
        typed: the query.
        form: the one that it is near to.
    """
    hits, known = typed.hits, store.vocabulary
    name = store.words_of(form)
    explained = {
        place + more
        for number in name
        for place, _, width in hits.get(number, ())
        for more in range(max(1, width))
    }
    added = [
        word
        for position, (word, weight) in enumerate(zip(typed.words, typed.weights, strict=True))
        if weight > FUNCTION_WEIGHT and position not in explained
    ]
    left_out = [known.words[number] for number in name if number not in hits]
    ideographs = [number for number in name if is_ideograph(known.words[number])]
    if ideographs and (added or sum(n in hits for n in ideographs) < MOSTLY * len(ideographs)):
        return True
    length = sum(known.weights[number] > FUNCTION_WEIGHT for number in name) - len(ideographs) / 2
    return (length <= SHORT and any(word in known.acronyms for word in left_out)) or any(
        word.isdigit() or word in ROMAN or store.exactly([word]) for word in added
    )
