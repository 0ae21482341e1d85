"""Whether a statement tells of what has happened, or of a post as bygone, by its verbs."""

from collections.abc import Iterator

from bot.answering.records.role_sets import DEEDS
from bot.checking.statements.grammar import NEAR_POST, NEAR_ROLE
from bot.checking.statements.reading import Part, Reading
from bot.checking.words.cues import cues_of, indexes
from bot.checking.words.sections import Cue
from bot.facts import Type

NEAR = 2
"""So many words behind "has" the participle may stand: "has recently opened"."""

SHORTEST = 5
"""Shorter words that end as the past of a verb, as "need", are hardly one."""

_OPEN: tuple[Cue, ...] = (
    "planned",
    "modals",
    "possibly",
    "wishes",
    "wanting",
    "conditions",
    "undone",
    "first_of",
)
"""With one of these a statement tells of more than what has happened."""


def is_ahead(reading: Reading) -> bool:
    """Whether a statement tells of more than what is, or has happened: a plan, a wish."""
    return any(
        reading.has(name) and not (name == "planned" and _is_only_plan(reading)) for name in _OPEN
    )


def _is_only_plan(reading: Reading) -> bool:
    """Whether nothing is said to be planned, only "the plan" has done something: "it raised"."""
    plans = {p.last for p in reading.parts if ("types", Type.PLAN) in p.terms}
    doing = {index - gap for index in past_verbs(reading) for gap in (1, NEAR)}
    if reading.has("asking_past"):
        doing |= plans  # "did the plan raise it"
    return {last for _, last in reading.cues["planned"]} <= plans & doing


def has_happened(reading: Reading) -> bool:
    """Whether a statement says that something was or has been done.

    What only was said, wished or agreed upon may be still to come.
    """
    if has_happened not in reading.kept:
        reading.kept[has_happened] = not is_ahead(reading) and _tells_of_past(reading)
    happened: bool = reading.kept[has_happened]
    return happened


def _tells_of_past(reading: Reading) -> bool:
    """Whether a verb in the past stands outside names, and what is only said or agreed upon."""
    apart = reading.indexes("speaking", "intending") | reading.name_indexes
    if 0 in reading.firsts("asking_past"):  # "did it build trust"
        return not (reading.has("speaking") or _is_intended(reading))
    return any(index not in apart for index in past_verbs(reading))


def _is_intended(reading: Reading) -> bool:
    """Whether a question asks whether something was only meant: "did Tkxel propose it"."""
    own = cues_of(reading.language)
    stems = {word.removesuffix("e") for word in reading.folded}
    return any("intending" in own.phrases.of((word + end,)) for word in stems for end in own.pasts)


def past_verbs(reading: Reading) -> Iterator[int]:
    """Where the words stand that are verbs in the past, or participles, by their forms."""
    own = cues_of(reading.language)
    known = reading.own_words.auxiliary
    helping = {
        index
        for index, word in enumerate(reading.folded)
        if word in known and reading.stretch(index, index) != "à"  # which folds to "a"
    }
    irregular = reading.firsts("preterites")
    # French "au", "du" and "mois" end as participles.
    apart = reading.firsts("durations")
    own_words = reading.own_words
    light = own_words.site_preposition | own_words.genitive_preposition | own_words.article
    for index, word in enumerate(reading.folded[1:], 1):
        if index in apart or word in light:
            continue
        if (
            _is_composed(reading, index, helping, own.participles)
            if own.participles
            else (index in irregular or (len(word) >= SHORTEST and word.endswith(own.pasts)))
            and _is_past(reading, index, helping)
        ):
            yield index


def _is_past(reading: Reading, index: int, helping: set[int]) -> bool:
    """Whether a word that ends as the past of a verb is one, or one behind "has" or "was".

    Before a noun it is neither: "an integrated chain", "AI-related firms".
    """
    if not helping.isdisjoint(range(index - NEAR, index)):
        return True
    gap = reading.gap(index - 1, index)
    counted = any(value.last == index - 1 for value in reading.values if not value.date)
    prenominal = reading.folded[index - 1] in reading.own_words.prenominal
    return gap.isspace() and not prenominal and not counted


def _is_composed(reading: Reading, index: int, helping: set[int], endings: tuple[str, ...]) -> bool:
    """Whether a word is, by its ending as it is written, a participle behind an auxiliary."""
    near = range(index - NEAR, index)
    written = reading.stretch(index, index).lower()
    return not helping.isdisjoint(near) and written.endswith(endings)


def ends_as_past(reading: Reading, index: int) -> bool:
    """Whether a word has the form of a participle, whatever stands before it."""
    own = cues_of(reading.language)
    written = reading.stretch(index, index).lower()
    return index in reading.firsts("preterites") or written.endswith(own.participles or own.pasts)


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
    within = indexes(linking)
    near = any(0 < first - until <= NEAR_POST or 0 < one - last <= NEAR_ROLE for one, until in cued)
    return near and within.issuperset(past_verbs(reading))


def _worked_for(reading: Reading, part: Part) -> bool:
    """Whether a verb in the past tells for whom somebody works: "worked for X", "taught at X"."""
    own = cues_of(reading.language)
    copula = reading.function_words.copula
    irregular = reading.firsts("preterites")
    return any(
        0 < part.first - last <= NEAR_ROLE
        and (first in irregular or reading.folded[first].endswith(own.pasts))
        and reading.folded[first - 1] not in copula
        for first, last in reading.cues.get("employed", ())
    )
