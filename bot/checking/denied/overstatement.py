"""Whether a statement says more than the passages that explain all of its words."""

from collections.abc import Sequence

from bot.answering.words.stemming import stem
from bot.answering.words.terms import IMPORTANCE, OPPOSITE, TELLING, is_reversed
from bot.checking.denied.negations import Negations
from bot.checking.how_far.plans import Plans
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings, holds
from bot.checking.statements.comparatives import compares
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.tense import has_happened
from bot.checking.when.report_days import is_on_untold_day
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue
from bot.matching.fold import folded_words

_FURTHER: tuple[tuple[Cue, ...], ...] = (
    ("elsewhen",),
    ("superlatives",),
    ("planned", "modals"),
    ("ceasing",),
    ("formerly",),
    ("sameness",),
    ("chiefly", "comparing", "superlatives"),
    ("throughout",),
    ("obliging", "requiring"),
    ("worldwide", "globe"),
    ("repeating", "times"),
    ("manner",),
    ("firsts", "leaders"),
)
"""Sections of cues that say more than a passage without a cue of them, or of those behind."""

_DENYING: tuple[Cue, ...] = ("denials", "negations", "avoiding")
"""The same for what denies something."""

_QUALITIES: tuple[tuple[Cue, ...], ...] = (
    ("sizes", "greatness"),
    ("smallness",),
    ("newness", "lateness"),
    ("renown", "youth"),
    ("prices",),
    ("jointly", "joint"),
    ("foremost", "focal", "chiefly", "comparing", "superlatives"),
)
"""The same for light words beside what is told: what it is like, not what it is."""

SHORTEST_VERB = 3
"""Words of so many letters, as "be", are no verb by which one could tell what happens."""

NEAR_VALUE = 2
"""So many words behind "only" the value may begin that it bounds."""


class Overstatement:
    """Holds how a statement is meant against how its passages are."""

    def __init__(self, plans: Plans, negations: Negations) -> None:
        self._plans = plans
        self._negations = negations
        self._goes_beyond = negations.goes_beyond

    def exceeds(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement says more than its passages: when it was, or that nobody else is.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        return (
            _restricts(reading)
            or compares(reading)
            or _falls_short(reading)
            or _reverses(reading, covers)
            or self._plans.outruns(reading, covers)
            or _ventures(reading, covers, self._negations.wordings)
            or is_on_untold_day(reading, covers, self._negations.wordings)
            or self._negations.denies_more(reading, covers)
            or self._negations.contrasts(reading, covers)
            or (_generalises(reading) and self._goes_beyond(reading, covers, "universals"))
            or (_belittles(reading) and self._goes_beyond(reading, covers, "scarcity"))
            or (
                _links(reading, covers) and self._goes_beyond(reading, covers, "linking", "grounds")
            )
            or any(self._goes_beyond(reading, covers, *sections) for sections in _FURTHER)
            or (
                self._goes_beyond(reading, covers, *_DENYING)
                and not _denies_contrary(reading, covers)
            )
            or _values(reading, covers)
        )

    def embellishes(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement tells what a thing is like, as none of its passages does.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        return any(
            _qualifies(reading, sections[0]) and self._goes_beyond(reading, covers, *sections)
            for sections in _QUALITIES
        )


def _ventures(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells as happened what its passages say could: "marked", "could mark"."""
    if not has_happened(reading):
        return False
    said = {stem(word, reading.language) for word in reading.folded if len(word) > SHORTEST_VERB}
    for cover in covers:
        for language, text in wordings.of(cover.passage):
            if language != reading.language or not holds(language, text, "possibly"):
                continue
            folded = folded_words(text)
            for _, last in cues_of(language).find(folded).get("possibly", ()):
                verb = folded[last + 1 : last + 2]
                if verb and stem(verb[0], language) in said:
                    return True
    return False


def _reverses(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a word for the contrary of a notion is explained by the notion alone.

    "Went unnoticed" is no part of "has attracted attention". "Is not enough" may be, and the
    last of the four is one of the priorities.
    """
    words = reading.of_kind(PartKind.WORD)
    contrary = [part for part in words if part.keys(OPPOSITE)]
    if not contrary or reading.values:
        return False
    within = {at for part in words for at in range(part.first, part.last + 1)}
    denied = {at for key in ("negations", "denials") for at, _ in reading.cues.get(key, ())}
    if not denied <= within:
        return False
    told = {term for cover in covers for one in cover.passage.records for term in one.terms}
    return any(is_reversed(part.terms, told) for part in contrary)


def _denies_contrary(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement denies the contrary of what its passages tell: "it wasn't easy"."""
    told = {term for cover in covers for one in cover.passage.records for term in one.terms}
    spans = reading.negations
    return bool(spans) and any(
        part.first > spans[0][1] and part.keys(OPPOSITE) and is_reversed(part.terms, told)
        for part in reading.of_kind(PartKind.WORD)
    )


def _restricts(reading: Reading) -> bool:
    """Whether a statement says that nobody else is: not "only until May", nor "not only"."""
    only = reading.cues.get("only")
    if not only:
        return False
    firsts = {at for v in reading.values for at in range(v.begin - NEAR_VALUE, v.begin + 1)}
    firsts -= {p.last + 1 for p in reading.parts if p.kind is not PartKind.LIGHT}
    lasts = {last for _, last in reading.cues.get("negations", ())}
    phrases = [p for p in reading.of_kind(PartKind.WORD) if p.first < p.last]  # "développeur seul"
    return any(
        last + 1 not in firsts
        and first - 1 not in lasts
        and not any(phrase.first <= first and last <= phrase.last for phrase in phrases)
        for first, last in only
    )


def _falls_short(reading: Reading) -> bool:
    """Whether a statement has something all but come about: "it nearly was", not "nearly 700"."""
    bounds = {at for v in reading.values for at in range(v.begin - 1, v.last + 1)}
    bounds |= {first - 1 for first, _ in reading.cues.get("universals", ())}  # "almost all"
    return any(last not in bounds for _, last in reading.cues.get("nearly", ()))


def _qualifies(reading: Reading, section: Cue) -> bool:
    """Whether a cue of a section stands outside the names and words that passages explain.

    Of a phrase such as "cheap energy" the vocabulary may only know what the last word means.
    """
    spans = reading.cues.get(section)
    if not spans:
        return False
    explained = {
        at
        for part in reading.of_kind(PartKind.NAME, PartKind.WORD)
        for at in range(part.first + _hides_first(part), part.last + 1)
    }
    return any(first not in explained for first, _ in spans)


def _hides_first(part: Part) -> bool:
    """Whether a phrase stands for something for which its first word does not."""
    is_phrase = part.kind is PartKind.WORD and part.first < part.last
    return is_phrase and bool(part.parts) and part.parts[0].isdisjoint(part.terms)


def _values(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement says how much something matters, as none of its passages does."""
    told = [
        part
        for part in reading.of_kind(PartKind.LIGHT)
        # "Compte" has other meanings as well.
        if {term for term in part.terms if term[0] in TELLING} == {IMPORTANCE}
    ]
    records = [record for cover in covers for record in cover.passage.records]
    return any(all(part.terms.isdisjoint(one.terms) for one in records) for part in told)


def _generalises(reading: Reading) -> bool:
    """Whether a statement tells something of every one of a sort: not of a share "of all" of it.

    Nor where "all" stands behind the verb, as in "they can all join", nor of "not every one".
    """
    universals = reading.cues.get("universals")
    if not universals or reading.negations:
        return False
    own = reading.own_words
    before = own.auxiliary | own.doing_auxiliary | own.plural_copula
    sorts = {part.first for part in reading.parts if part.kind is not PartKind.LIGHT}
    sorts |= {value.begin for value in reading.values}  # "all ten firms"
    shares = {last for _, last in reading.cues.get("of", ())} if reading.values else set()
    other = {last for _, last in reading.cues.get("chiefly", ())}  # "above all"
    sorts -= {start for start, _ in reading.clauses}  # "ten in all, five of each"
    return any(
        last + 1 in sorts
        and not (first and reading.folded[first - 1] in before)
        and first - 1 not in shares
        and last not in other
        for first, last in universals
    )


def _belittles(reading: Reading) -> bool:
    """Whether a statement says that there is hardly any of something: not "a little" of it."""
    spans = reading.cues.get("scarcity")
    if not spans:
        return False
    told = {part.first for part in reading.of_kind(PartKind.WORD)}
    articles = reading.own_words.article
    return any(
        last + 1 in told and not (first and reading.folded[first - 1] in articles)
        for first, last in spans
    )


def _links(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement names a cause or a whole that is not what its passages are about."""
    lasts = [last for _, last in reading.cues.get("linking", ())]
    for last in lasts:
        behind = [name for name in reading.names if 0 < name.first - last <= NEAR_VALUE]
        if not behind or not all(
            cover.passage.subjects.intersection(behind[0].entities) for cover in covers
        ):
            return True
    return False
