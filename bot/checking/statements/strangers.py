"""Names that no source has: strangers, and capitals that stand for their countries."""

from collections.abc import Iterator, Mapping, Sequence

from bot.answering.records.capitals import capitals_in
from bot.answering.records.records import Records
from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import has_trait, is_small_somewhere
from bot.answering.words.lexicons import lexicons
from bot.answering.words.spelling import stems_of
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import Term, is_unsaid
from bot.answering.words.traits import Trait
from bot.checking.statements.draft import Draft
from bot.checking.statements.names import Names, World
from bot.checking.statements.reading import Part, PartKind
from bot.checking.words.cues import Spans, cues_of, indexes_of
from bot.checking.words.placenames import is_capital, names_body, society, with_field
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN
from bot.matching.fold import Word
from bot.matching.letters import is_ideograph

_KNOWN: tuple[Cue, ...] = ("light", "lesser")
"""Sections of cues that are no names, though some are written with a capital: "Timbalan"."""

_IDEOGRAPHS = range(2, 5)
"""So many ideographs the name of a place has."""

NEAR_POST = 3
"""So many words behind a capital a post may begin: "Beijing's science commissioner"."""

_PLACES = frozenset({("concepts", "unsaid_place"), ("concepts", "unsaid_in_pakistan")})
"""What the places stand for of which no source speaks."""

_VERBS: tuple[Cue, ...] = ("since", "done", "planned", "speaking", "reached")
"""Sections of cues that tell what somebody did."""


class Strangers:
    """Finds the names that the fact base does not know."""

    def __init__(self, world: World, records: Records) -> None:
        self._world = world
        self._records = records

    def find(self, draft: Draft) -> Iterator[Part]:
        """Runs of words that are written like a name, one of them at least unknown."""
        text, found, free, spans = draft.text, draft.words, draft.free, draft.spans
        after_place = {last + 1 for _, last in spans.get("before_place", ())}
        light = indexes_of(spans, _KNOWN)
        shouts = text.isupper()
        first = 0
        ideographic = has_trait(draft.language, Trait.IDEOGRAPHIC)
        persons = _named_behind(spans)
        while first < len(found):
            if not free[first] or not (ideographic or text[found[first].start].isupper()):
                if free[first] and _is_put_in_place(draft, first):
                    yield self.strange(draft, first, first)
                first += 1
                continue
            last = first
            while (
                last < len(found)
                and free[last]
                and (
                    is_ideograph(found[last].text) and last not in light
                    if ideographic
                    else (not shouts and is_capital(text, found[last]))
                    or (last > first and _is_hyphened(text, found, last))
                )
            ):
                last += 1
            while first + 1 < last and is_small_somewhere(found[first].text):
                first += 1  # "A Harvard report": the first word of a sentence is capital anyway
            if first == 0 and last == 1 and draft.language not in SPOKEN and not ideographic:
                first = 1  # the same of a word of a language that is only known in part
            end = last
            if any(at == last - 1 for _, at in spans.get("societies", ())):
                until = with_field(text, found, last - 1) + 1
                end = until if all(free[last:until]) else last
            run = range(first, end)
            telling = (first in after_place or first in persons) if ideographic else True
            body = bool(run) and names_body(text, found, first, spans)
            begun = first - 2 if body and all(free[first - 2 : first]) else first
            if (
                run
                and telling
                and (
                    body
                    or end > last
                    or _is_outlet(text, found, first, spans)
                    or (ideographic and _is_unlisted(draft.folded[first:last], draft.language))
                    or any(self._is_unknown(draft, i, is_light=i in light) for i in run)
                    or (not shouts and any(_asks_in_capitals(draft, i) for i in run))
                )
            ):
                yield self.strange(draft, begun, end - 1)
            first = max(end, first + 1)

    def strange_body(self, draft: Draft, first: int, last: int, names: Names) -> Part | None:
        """The name of an unknown body that begins with a place's, if one does.

        "The Chengdu Institute" is known by a longer name. What such a name means, no words tell.
        """
        found = society(draft.text, draft.words, first, last, draft.spans)
        adjective = draft.folded[last] in cues_of(draft.language).demonyms
        if not found or adjective or not draft.is_free(*found):
            return None
        is_known = names.are_of_one(draft.folded[first : found[1] + 1])
        return None if is_known else draft.part(PartKind.STRANGE, *found)

    def strange(self, draft: Draft, first: int, last: int) -> Part:
        """A run of words as a name that nobody knows."""
        run = draft.folded[first : last + 1]
        parts = tuple(map(stems_of, run))
        place = self._world.region(" ".join(run)) or self._world.region(run[0])
        terms = frozenset[Term]().union(*parts)
        return draft.part(PartKind.STRANGE, first, last, terms, parts=parts, place=place)

    def _is_unknown(self, draft: Draft, index: int, *, is_light: bool) -> bool:
        """Whether a word occurs in no statement, and in no vocabulary but as never said.

        The first word has its capital anyway, so it is known if only its own language knows it.
        """
        word = draft.folded[index]
        if is_light or any(self._records.knows(term) for term in stems_of(word)):
            return False
        own = {draft.language} & lexicons().keys() if not index else set()
        known = [term for name in {*STEMMED, *own} for term in lexicons()[name].of_word(word)]
        return all(is_unsaid(term) for term in known)


def _is_put_in_place(draft: Draft, index: int) -> bool:
    """Whether something is said to be in a place of which no source speaks: "it is in guilin".

    However that is written; but what stands there, as "the fund in yunnan", may be another one.
    """
    lexicon = lexicons().get(draft.language)
    terms = lexicon.of_word(draft.folded[index]) if lexicon else ()
    if not (lexicon and terms and _PLACES.issuperset(terms)):
        return False
    begun = (first for first, last in draft.spans.get("before_place", ()) if last == index - 1)
    before = min(begun, default=0) - 1
    nouns = {section for section, _ in lexicon.of_word(draft.folded[before])}
    return before > 0 and draft.free[before] and "types" not in nouns


def _is_outlet(text: str, found: Sequence[Word], index: int, spans: Spans) -> bool:
    """Whether a capital word stands where a paper's name does: "originally ran on Dawn".

    A word of the vocabulary may be such a name, too.
    """
    printed = {last + 1 for _, last in spans.get("printed", ())}
    return index in printed and text[found[index - 1].start].islower()


def _asks_in_capitals(draft: Draft, index: int) -> bool:
    """Whether only capitals tell a name from a word that asks: "the WHO"."""
    word = draft.words[index]
    asking = cues_of(draft.language).function_words.interrogative
    return word.text in asking and draft.text[word.start : word.end].isupper()


def _named_behind(spans: Spans) -> set[int]:
    """Where a surname stands behind a word that tells who somebody is."""
    behind = {last + 1 for section in ("being", "naming") for _, last in spans.get(section, ())}
    return behind.intersection(first for first, _ in spans.get("surnames", ()))


def _is_unlisted(run: Sequence[str], language: str) -> bool:
    """Whether ideographs are as many as a place's name has, and make no word: "西安"."""
    known = any(one.last > one.first for one in lexicons()[language].read(run))
    return len(run) in _IDEOGRAPHS and not known


def _is_hyphened(text: str, found: Sequence[Word], index: int) -> bool:
    """Whether a word hangs on the one before it by a hyphen: "Quaid-i-Azam"."""
    return text[found[index - 1].end : found[index].start] == "-"


def states(
    folded: Sequence[str], spans: Spans, known: FunctionWords, named: int
) -> Mapping[int, tuple[int, str]]:
    """The capitals that act, are acted with or are represented, as no city is.

    Args:
        folded: The folded words of a statement.
        spans: Its cues.
        known: The function words of its language.
        named: The index of the first word of its first name; who acts is named first.

    Returns:
        By the index of the first word of each, that of its last, and the folded name of the state.
    """
    found = list(capitals_in(folded))
    if not found:
        return {}  # as in most statements
    after_place = {last + 1 for _, last in spans.get("before_place", ())}
    senders: tuple[Cue, ...] = ("positions", "rulers", "envoys")
    posts = {last for section in senders for _, last in spans.get(section, ())}
    verbs = {start for section in _VERBS for start, _ in spans.get(section, ())}
    envoys = {start for key in ("envoys", "rulers") for start, _ in spans.get(key, ())}
    several = len({state for _, _, state in found}) > 1
    return {
        first: (last, state)
        for first, last, state in found
        if (
            first - 2 in posts  # "the ambassador in Beijing"
            if first in after_place
            else several
            or (
                first <= named and not verbs.isdisjoint((last + 1, last + 2))
            )  # not "the Beijing office"
            or not envoys.isdisjoint(range(last + 1, last + 1 + NEAR_POST))
            or (first > 0 and folded[first - 1] in known.comitative_preposition)
        )
    }
