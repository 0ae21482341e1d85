"""What a statement denies twice, or only asks not to be."""

from bot.checking.statements.reading import Reading
from bot.checking.words.cues import indexes
from bot.checking.words.elisions import head, tail

NEAR_MODAL = 2
"""So many words before a participle a "must" stands: "be" is between them."""


def is_demanded(reading: Reading, index: int) -> bool:
    """Whether what a word tells is only asked for, or may be: "must be banned", "wants it so"."""
    start, _ = reading.clause_of(index)
    wanted = any(start <= first < index for first in reading.firsts("wanting"))
    return wanted or index - NEAR_MODAL in reading.lasts("modals") | reading.lasts("obliging")


def denies_twice(reading: Reading) -> bool:
    """Whether a clause denies that something is denied, or kept out: "excludes no team".

    "There is no sector that they have not reached", "did not leave without".
    """
    if not (lasts := reading.lasts("negations")):
        return False  # as most deny nothing
    links = reading.firsts("relatives")
    if any(min(lasts, default=link) < link < max(lasts, default=link) for link in links):
        return True
    if any(first - 1 in lasts for first, _ in reading.cues.get("leaving_out", ())):
        return True
    negations = reading.cues["negations"]  # "without" denies by itself
    lacking = [span for span in reading.cues.get("leaving_out", ()) if span in negations]
    excluding = [*reading.cues.get("excluding", ()), *lacking]
    apart = reading.indexes("excluding") | {first for first, _ in lacking}
    denied = {reading.clause_of(last) for _, last in reading.negations if last not in apart}
    return any(reading.clause_of(first) in denied for first, _ in excluding)


def affirmed(reading: Reading) -> str:
    """A statement without the "not" by which alone it denies something; "" where it has no such."""
    text, before = reading.text, reading.own_words.preverbal_negation
    heads = (head(reading.stretch(at, at)) for at in range(len(reading.words)))
    nots = reading.indexes("nots") | {at for at, word in enumerate(heads) if word in before}
    if not reading.negations or not indexes(reading.negations) <= nots:
        return ""
    apart = nots | reading.indexes("yet", "ongoing")  # "still not"
    for word in (reading.words[at] for at in sorted(apart, reverse=True)):
        text = text[: word.start] + tail(text[word.start : word.end]) + text[word.end :]
    return text
