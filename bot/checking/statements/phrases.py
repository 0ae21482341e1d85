"""The words and phrases of a statement that the vocabulary knows."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bot.answering.words.language import has_trait, in_order
from bot.answering.words.lexicon import Lexicon, Reading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.spelling import stems_of
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import TELLING, Term, is_unsaid
from bot.answering.words.traits import Trait
from bot.checking.statements.draft import Draft
from bot.checking.statements.reading import Part, PartKind
from bot.checking.values.value import Value
from bot.checking.words.cues import Spans, cues_of, indexes_of, stems
from bot.checking.words.times import YEARS
from bot.matching.remembered import remembered

_SILENT = frozenset(
    {"small", "joins", "questions", "negations", "restrictions", "exclusions", "pronouns"}
)
_CHATTER = ("social", "chatter")
"""What people talk about besides, as the weather: no source speaks of it."""
_NARROWER = ("narrower", "")
"""What is one of many that a source may mean, as a hospital is of health care."""
_YEAR_END = ("concepts", "year_end")
"""That something is due when a year ends, which tells more than each of its words."""

NEAR_VISIT = 5
"""So many words behind "paid" the visit may stand: "paid the two countries a visit"."""

_UNSAID_ACT = frozenset({("concepts", "unsaid_act")})


def readings_of(draft: Draft) -> Iterator[Reading]:
    """The phrases of the statement's language; then, in what is left, those of the others."""
    for lexicon in _lexicons(draft.language):
        if not any(draft.free):
            return
        words = stems(lexicon.language, tuple(draft.folded))  # by which its cues were read
        left = [word if free else "" for word, free in zip(words, draft.free, strict=True)]
        is_stemmed = lexicon.language in STEMMED
        typed = draft.typed if lexicon.language == draft.language else ()
        for reading in lexicon.read_stems(left) if is_stemmed else lexicon.read(left, typed):
            yield reading
            draft.take(reading.first, reading.last)


def phrases(draft: Draft, readings: Iterable[Reading], light: AbstractSet[int]) -> Iterator[Part]:
    """The words and phrases that carry meaning, of those that the vocabulary knows.

    Args:
        draft: The statement.
        readings: What the vocabulary knows of it.
        light: The indexes of the words that need no explanation.
    """
    language = draft.language
    bounds: Mapping[str, str] = lexicons()[language].bounds if language in lexicons() else {}
    for first, last, terms in readings:
        telling = _meaning(terms)
        if telling is None:
            continue
        read = draft.folded[first : last + 1]
        if " ".join(read) in bounds:
            continue
        # No syllable of what no source tells must tell it: "hằng năm", every year.
        syllables = has_trait(language, Trait.SYLLABIC) and any(map(is_unsaid, telling))
        is_told = len(read) > 1 and not syllables
        words = in_order(language)[0].telling(read) if is_told else ()
        parts = tuple(own | stems_of(word) for word, own in words)
        if _NARROWER in terms:
            telling = frozenset()  # a hospital is told of by its own word only
        if len(read) == 1:
            telling |= stems_of(read[0])
        small = light >= {*range(first, last + 1)} and _YEAR_END not in telling
        kind = PartKind.LIGHT if small else PartKind.WORD
        yield draft.part(kind, first, last, telling, parts=parts)


def is_of_kind(draft: Draft, value: Value) -> bool:
    """Whether "a single" only begins a word for somebody, as in "a single developer may join"."""
    if (value.first, value.last) not in draft.spans.get("singles", ()):
        return False
    articles = cues_of(draft.language).own_words.indefinite_article
    known = lexicons().get(draft.language)
    begun = {one.first for one in known.read(draft.folded) if one.last > one.first} if known else ()
    return draft.folded[value.first] in articles and value.last in begun


@remembered(maxsize=2_048)  # a vocabulary has many phrases, which stand for some hundred things
def _meaning(terms: frozenset[Term]) -> frozenset[Term] | None:
    """Those terms of a phrase that carry meaning; none where it says nothing."""
    # What places a thing in time is read by its cues, but for the day of the week.
    telling = frozenset(term for term in terms if term[0] in TELLING) - YEARS
    # An interpreter is somebody, and asks for nothing as "how do you interpret it" does.
    silent = any(section in _SILENT for section, _ in terms) and _NARROWER not in terms
    tells = telling or not terms.isdisjoint((_CHATTER, _NARROWER))
    return telling if tells and not silent else None


@lru_cache(maxsize=16)
def _lexicons(language: str) -> Sequence[Lexicon]:
    """The vocabulary of the statement's language; the sources' too where that is another.

    Between the sources' own languages there are false friends: "pays" is a country in French.
    """
    known = (language,) if language in STEMMED else (language, *STEMMED)
    return tuple(one for one in in_order(language) if one.language in known)


def visiting(spans: Spans) -> set[int]:
    """The verbs that only make a visit of one: "paid China a visit", not "paid for the visit"."""
    visits = [first for first, _ in spans.get("visits", ())]
    paying = {first for first, _ in spans.get("paying", ())} if visits else set[int]()
    paying -= {first for first, last in spans.get("unsaid", ()) if last > first}
    return {at for at in paying if any(0 < visit - at <= NEAR_VISIT for visit in visits)}


def unsaid(draft: Draft, apart: Collection[int]) -> Iterator[Part]:
    """Words for acts of which no source speaks, so that no like word explains them.

    Args:
        draft: The statement.
        apart: The words that are no such acts in it.
    """
    said = indexes_of(draft.spans, ("said",)).union(apart)
    for first, last in sorted(draft.spans.get("unsaid", ()), key=lambda span: span[0] - span[1]):
        if first not in said and draft.is_free(first, last):
            yield draft.part(PartKind.WORD, first, last, _UNSAID_ACT)
