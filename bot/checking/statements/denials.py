"""What a statement denies twice, or only asks not to be."""

from bot.checking.statements.reading import Reading

NEAR_MODAL = 2
"""So many words before a participle a "must" stands: "be" is between them."""


def is_demanded(reading: Reading, index: int) -> bool:
    """Whether what a word tells is only asked for, or may be: "must be banned", "wants it so"."""
    start, _ = reading.clause_of(index)
    wanted = any(start <= first < index for first in reading.firsts("wanting"))
    return wanted or index - NEAR_MODAL in reading.lasts("modals") | reading.lasts("obliging")


def denies_twice(reading: Reading) -> bool:
    """Whether a clause denies that something is denied, or kept out: "excludes no team".

    "There is no sector that they have not reached", "not without".
    """
    if not (lasts := reading.lasts("negations")):
        return False  # as most deny nothing
    links = reading.firsts("relatives")
    if any(min(lasts, default=link) < link < max(lasts, default=link) for link in links):
        return True
    if any(first - 1 in lasts for first, _ in reading.cues.get("leaving_out", ())):
        return True
    excluding = reading.cues.get("excluding", ())
    apart = reading.indexes("excluding")
    denied = {reading.clause_of(last) for _, last in reading.negations if last not in apart}
    return any(reading.clause_of(first) in denied for first, _ in excluding)
