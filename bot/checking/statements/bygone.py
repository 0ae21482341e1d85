"""Whether a post is told of as one that somebody held once: "was a lecturer at X"."""

from bot.answering.records.role_sets import DEEDS
from bot.checking.statements.grammar import NEAR_POST, NEAR_ROLE
from bot.checking.statements.reading import Part, Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.cues import cues_of


def was_posted(reading: Reading, part: Part) -> bool:
    """Whether somebody had a post once in the body or place that a name means."""
    return was_held(reading, part.first, part.last) or _worked_for(reading, part)


def was_held(reading: Reading, first: int, last: int) -> bool:
    """Whether a post, or where it was, is told of as bygone: what somebody was before.

    With another act in the past it is that of the time of which the statement tells.

    Args:
        reading: The statement.
        first: The index of the first word of the post or of where it was.
        last: That of its last word.
    """
    if reading.has("formerly"):
        return True
    # "Has been its head since 2010"; "X, who was the mayor, invited all".
    if reading.has("since") or any(DEEDS & told for _, told in reading.roles):
        return False
    start, end = reading.clause_of(first)
    cued = [span for span in reading.cues.get("bygone", ()) if start <= span[0] < end]
    linking = (*cued, *reading.cues.get("being", ()))
    within = {index for one, until in linking for index in range(one, until + 1)}
    near = any(0 < first - until <= NEAR_POST or 0 < one - last <= NEAR_ROLE for one, until in cued)
    return near and within.issuperset(past_verbs(reading))


def _worked_for(reading: Reading, part: Part) -> bool:
    """Whether a verb in the past tells for whom somebody works: "worked for X", "taught at X"."""
    own = cues_of(reading.language)
    copula = reading.function_words.copula
    irregular = {first for first, _ in reading.cues.get("preterites", ())}
    return any(
        0 < part.first - last <= NEAR_ROLE
        and (first in irregular or reading.folded[first].endswith(own.pasts))
        and reading.folded[first - 1] not in copula
        for first, last in reading.cues.get("employed", ())
    )
