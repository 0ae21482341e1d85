"""What a statement denies twice."""

from bot.checking.statements.reading import Reading


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
