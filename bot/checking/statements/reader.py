"""Reads statements: finds their names, values, words and clauses."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from bot.answering.records.records import Records
from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import has_trait, is_small_somewhere
from bot.answering.words.lexicon import Reading as LexiconReading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.spelling import stems_of
from bot.answering.words.terms import Term, is_unsaid
from bot.answering.words.traits import Trait
from bot.answering.words.values import Measure
from bot.checking.statements.draft import Draft, segments
from bot.checking.statements.names import Names, Place, World
from bot.checking.statements.phrases import is_of_kind, phrases, readings_of, unsaid, visiting
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.strangers import Strangers, states
from bot.checking.values.value import Value
from bot.checking.values.values import values
from bot.checking.words.cues import Cues, Spans, cues_of, indexes_of
from bot.checking.words.placenames import is_everyday, is_short, names_body, university
from bot.checking.words.sections import Cue
from bot.matching.fold import APOSTROPHE
from bot.matching.remembered import remembered

_CARRYING: tuple[Cue, ...] = (
    "light",
    "since",
    "until",
    "done",
    "planned",
    "reached",
    "denials",
    "only",
)
"""Sections of cues that are read for what they tell and need no other explanation."""

_STAGES: tuple[Cue, ...] = ("done", "planned", "undone", "elsewhen", "globe")
_BY_PLACE = attrgetter("first")


class Reader:
    """Reads statements with the names of one fact base and the vocabulary of every language."""

    def __init__(self, names: Names, world: World, records: Records) -> None:
        self._names = names
        self._world = world
        self._records = records
        self._spelling = records.spelling
        self._strangers = Strangers(world, records)

    def read(self, text: str, language: str) -> Reading:
        """Understand one statement; never raises, whatever the text.

        Args:
            text: The statement, of any length and content.
            language: The BCP 47 tag of its language.
        """
        cue = cues_of(language)
        draft = Draft.of(text, language, cue)
        longer = _longer(draft)
        valued, parts = _valued(draft, [*longer, *self._syllables(draft)])
        parts += self._named(draft, cue.function_words)
        draft.spans = spans = _outside(
            draft.spans,
            [
                *((part.first, part.last) for part in parts),
                *((one.first, one.last) for one in longer if one.last > one.first + 1),
                *((value.begin, value.last) for value in valued),  # 将近7亿
                *draft.spans.get("until", ()),  # "va jusqu'en novembre"
                *draft.spans.get("hearsay", ()),  # "is said to be"
            ],
        )
        parts += self._places(draft)
        parts += self._strangers.find(draft)
        idle = visiting(spans)
        light = indexes_of(spans, _CARRYING) | idle
        parts += unsaid(draft, idle)
        # "D'après lui" is not "après lui", though folding leaves that of it.
        cited = {first for first, _ in spans.get("according", ())}
        readings = [
            reading
            for reading in readings_of(draft)
            if reading.first not in cited or not any(map(is_unsaid, reading.terms))
        ]
        parts += phrases(draft, readings, light)
        parts += self._words(draft, light)
        bound = _determining(draft, cue)
        pointing = (one for one in readings if (one.first, one.last) not in bound)
        sections = {section for reading in pointing for section, _ in reading.terms}
        parts.sort(key=_BY_PLACE)
        return Reading(
            text,
            language,
            draft.words,
            tuple(parts),
            tuple(valued),
            spans,
            "pronouns" in sections or is_unowned(spans),
            "social" in sections,
            tuple(segments(draft, parts, valued, cue.function_words)),
            cue.own_words,
            cue.function_words,
            draft.folded,
        )

    def _named(self, draft: Draft, known: FunctionWords) -> Iterator[Part]:
        """The names that the fact base knows.

        Args:
            draft: The statement.
            known: The function words of its language.
        """
        folded, spans = draft.folded, draft.spans
        with_whom = set(spans.get("companions", ()))
        before: list[tuple[int, Sequence[str]]] = []
        found = list(self._names.find_typed(folded, draft.typed, _breaks(draft)))
        acting = states(folded, spans, known, found[0][0] if found else len(folded))
        for first, last, bearing in found:
            before = before if before and before[-1][0] == first - 1 else []
            beside = [one for _, one in before]
            # "The AI centre with Laos" is the China-Laos one, too.
            beside += [one for start, _, one in found if (last + 1, start - 1) in with_whom]
            ids = self._narrowed(bearing, beside)
            ids = self._names.slips.meant(ids, [one for start, _, one in found if start != first])
            before.append((last, ids))
            place = self._names.are_places(ids)
            if place and (strange := self._strangers.strange_body(draft, first, last, self._names)):
                yield strange
                continue
            body = university(folded, first, last, spans) if place else None
            if body:
                yield self._strangers.strange(draft, *body)
                continue
            latin = "".join(folded[first : last + 1]).isascii()
            spoken = folded[first : last + 1] if latin else self._names.english(ids[0])
            parts = _name_parts(tuple(spoken))
            until, state = acting.get(first, (last, ""))
            of_state = self._names.exact(state) if state and until == last else ()
            named = draft.part(PartKind.NAME, first, last, parts=parts, entities=(*ids, *of_state))
            owns = self._names.is_unmarked(draft.words[last], ids, known.genitive_clitic)
            yield named._replace(is_owner=True) if owns else named
        for first, (last, state) in acting.items():  # of which no source speaks by itself
            ids = self._names.exact(state) if draft.is_free(first, last) else ()
            if ids:
                own = _name_parts(tuple(state.split(" ")))
                yield draft.part(PartKind.NAME, first, last, parts=own, entities=ids)

    def _syllables(self, draft: Draft) -> Iterator[LexiconReading]:
        """Names of which no syllable is a number: "Thượng Hải", and "hai" is two."""
        if has_trait(draft.language, Trait.SYLLABIC):
            for first, last, _ in self._names.find(draft.folded):
                yield LexiconReading(first, last, frozenset())

    def _narrowed(self, ids: Sequence[str], before: Sequence[Sequence[str]]) -> Sequence[str]:
        """Of those that bear a name, the ones whose own name holds the names right before it.

        The AI centre in "the China-Laos AI centre" is no other one.
        """
        if not before or len(ids) < 2:  # noqa: PLR2004 - nothing is to be told apart
            return ids
        named_in = self._records.is_named_in
        kept = [one for one in ids if all(any(named_in(e, one) for e in name) for name in before)]
        return kept or ids

    def _places(self, draft: Draft) -> Iterator[Part]:
        """The names of places of the world, of which the fact base may have some."""
        folded = draft.folded
        for first, longest in enumerate(self._world.longest(folded)):
            if not longest or not draft.free[first]:
                continue  # most words begin no place
            for last in range(min(first + longest, len(folded)) - 1, first - 1, -1):
                place = self._world.get(" ".join(folded[first : last + 1]))
                if place and draft.is_free(first, last) and not _is_everyday(draft, last):
                    body = self._strangers.strange_body(draft, first, last, self._names)
                    yield body or self._place(draft, first, last, place)
                    break

    def _place(self, draft: Draft, first: int, last: int, place: Place) -> Part:
        """The name of a place; with the body before it whose name it ends, where that has one."""
        name = " ".join(draft.folded[first : last + 1])
        # "Chinese" is explained wherever China is spoken of.
        country = self._world.country(name) or name
        ids = self._names.exact(country)
        if not ids and names_body(draft.text, draft.words, first, draft.spans):
            return self._strangers.strange(draft, first - 2, last)
        kind = PartKind.NAME if ids else PartKind.PLACE
        terms = frozenset[Term]() if ids else stems_of(name)
        parts = tuple(map(stems_of, country.split()))
        return draft.part(kind, first, last, terms, parts=parts, entities=ids, place=place)

    def _words(self, draft: Draft, light: Collection[int]) -> Iterator[Part]:
        """The words that no name, value or phrase takes; what is light needs no explanation."""
        may_be_short = bool(APOSTROPHE.search(draft.text))
        for index, word in enumerate(draft.folded):
            if draft.free[index] and (len(word) > 1 or not word.isascii()):
                short = may_be_short and is_short(draft.text, draft.words[index])
                terms = self._spelling.terms(word, draft.language)
                kind = PartKind.LIGHT if short or index in light else PartKind.WORD
                yield draft.part(kind, index, index, terms)


def _determining(draft: Draft, cue: Cues) -> Sequence[tuple[int, int]]:
    """Where pronouns only make the noun before them a known one: "target itu", the target."""
    if cue.own_words.article:
        return ()
    definite = draft.spans.get("definite", ())
    return [(first, last) for first, last in definite if first and not draft.free[first - 1]]


def _valued(draft: Draft, longer: Sequence[LexiconReading]) -> tuple[Sequence[Value], list[Part]]:
    """The values that a statement gives, and in their place light parts for "number one"."""
    found = [
        value
        for value in values(draft.text, draft.words, draft.language, draft.spans)
        if not (
            _is_mark(draft, value) or _is_word(draft, value, longer) or is_of_kind(draft, value)
        )
    ]
    for value in found:
        draft.take(value.begin, value.last)
    tops = [(value.begin, value.last) for value in found if _is_top(value)]
    if tops:
        superlatives = [*draft.spans.get("superlatives", ()), *tops]
        draft.spans = {**draft.spans, "superlatives": superlatives}
    ranks = [draft.part(PartKind.LIGHT, first, last) for first, last in tops]
    return [value for value in found if not _is_top(value)], ranks


def _longer(draft: Draft) -> Sequence[LexiconReading]:
    """Words of several ideographs, none of which tells anything by itself."""
    if not has_trait(draft.language, Trait.IDEOGRAPHIC):
        return ()
    known = lexicons()[draft.language].read(draft.folded)
    return [one for one in known if one.last > one.first]


def _breaks(draft: Draft) -> Sequence[int]:
    """The indexes of the words right behind a comma."""
    text = draft.text
    pairs = enumerate(pairwise(draft.words), 1) if "," in text else ()
    return [at for at, (one, two) in pairs if "," in text[one.end : two.start]]


def _is_everyday(draft: Draft, index: int) -> bool:
    return is_everyday(draft.text, draft.words, index, draft.language)


def _outside(spans: Spans, longer: Sequence[tuple[int, int]]) -> Spans:
    """The cues that tell how far something has come, without those within longer words.

    Words of names tell nothing of it, nor does an ideograph in a word, as 会 in 对接会.
    """
    inside = [range(first, last + 1) for first, last in longer]
    kept: Spans = {
        section: [span for span in spans[section] if not any(span[0] in one for one in inside)]
        for section in _STAGES
        if section in spans
    }
    return {**spans, **kept}


def is_unowned(spans: Spans) -> bool:
    """Whether a statement begins with what is another thing's, not named: "the venue is X"."""
    behind = {first for key in ("being", "before_place") for first, _ in spans.get(key, ())}
    behind -= {first for first, _ in spans.get("of", ())}
    return any(not first and last + 1 in behind for first, last in spans.get("unowned", ()))


@remembered(maxsize=1_024)  # few names are named again and again
def _name_parts(spoken: Sequence[str]) -> tuple[frozenset[Term], ...]:
    """What each telling word of a name stands for."""
    return tuple(stems_of(word) for word in spoken if not is_small_somewhere(word))


def _is_mark(draft: Draft, value: Value) -> bool:
    """Whether a number only counts off a list: ``1)``."""
    text = draft.text
    before, after = draft.words[value.first].start, draft.words[value.last].end
    return text[after : after + 1] == ")" and "(" not in text[max(0, before - 30) : before]


def _is_top(value: Value) -> bool:
    """Whether a number ranks something above all others, as "first" does: "no. 1"."""
    return value.measure is Measure.ORDINAL and value.number == 1


def _is_word(draft: Draft, value: Value, longer: Sequence[LexiconReading]) -> bool:
    """Whether an ideograph for a number only belongs to a longer word, as 陆 to 陆地, land."""
    if value.first != value.last or draft.folded[value.first].isdecimal():
        return False
    return any(one.first <= value.first <= one.last for one in longer)
