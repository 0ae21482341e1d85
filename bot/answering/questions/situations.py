"""What whoever asks tells of themselves around a question: "my dad lives in Lahore, so when …".

It is no part of what is asked, and names nothing that is, where the question is clear without it.
"""

import re
from collections.abc import Collection, Iterator

from bot.answering.questions.frame_words import MAX_CHARACTERS
from bot.answering.questions.named_things import Named, NamedThings
from bot.answering.questions.several_questions import sentences
from bot.answering.questions.written import Written, written
from bot.answering.records.record import PLACES
from bot.answering.records.records import Records
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import (
    CONCLUSION,
    PERSONAL,
    PRONOUN,
    SMALL,
    TELLING,
    UNKNOWN_PLACE,
    YES_NO,
    keys_of,
)
from bot.matching.fold import words

MAX_TO_WRITER = 3
"""Among so many words stands who writes, or that somebody is theirs: "well, so my dad"."""

LEAST = 3
"""So many words are no mere address, nor a mere question word."""

_MARK = re.compile(r"\s*(?:(?P<colon>:\s|：)|[,，、;；–—(]|\s-+\s|\.{2,})\s*")
_COLON = re.compile("[:：]")
_LIGHTLY = frozenset({"yes_no", "said", "tell", "list"})


class Situations:
    """Takes what people tell of themselves from around what they ask."""

    def __init__(
        self, named_things: NamedThings, records: Records, surnames: Collection[str]
    ) -> None:
        self._named_things = named_things
        self._records = records
        self._surnames = surnames

    def without(self, text: str) -> str:
        """A message without the sentences and clauses that only tell of whoever writes."""
        known = function_words()
        telltale = known.first_person | known.own_determiner | known.deictic | known.chore
        if _COLON.search(text):
            telltale |= known.purpose_preposition | known.query
        if len(text) > MAX_CHARACTERS or telltale.isdisjoint(word.text for word in words(text)):
            return text  # as nearly all are
        left = [one.strip() for one in sentences(text) if one.strip()]
        for at in reversed(range(len(left))):
            rest = " ".join((*left[:at], *left[at + 1 :]))
            if (
                rest
                and self._tells_of_writer(left[at], rest)
                and self._is_clear(rest, pointing=at > 0)
            ):
                del left[at]
        asked = " ".join(map(self._asked, left))
        return text if asked == text.strip() else asked

    def _asked(self, sentence: str) -> str:
        """A sentence without the clause before, or behind, what it asks."""
        said = self._read(sentence)
        for start, end, is_linked in reversed([*_openings(said)]):
            lead, rest = sentence[:start], sentence[end:]
            if self._tells_of_writer(lead, rest, linked=is_linked) and self._is_clear(rest):
                return rest
        for start, end in _ends(said):
            rest = sentence[:start].rstrip(" ,;–—-(")
            if self._tells_of_writer(sentence[end:], rest) and self._is_clear(rest, pointing=True):
                return rest
        return sentence

    def _read(self, text: str) -> Written:
        return written(text, self._surnames)

    def _tells_of_writer(self, text: str, rest: str, *, linked: bool = False) -> bool:
        """Whether a stretch tells of whoever writes, or theirs, and names nothing but places.

        Args:
            text: The stretch.
            rest: What is left of the message without it.
            linked: Whether what follows is set apart, so that "who" in it asks nothing.
        """
        said = self._read(text)
        known = said.function_words
        ours = len(said.words) >= LEAST and _is_ours(said)
        if not (said.words and (ours or (linked and _is_errand(said)))):
            return False
        relative = known.relative_pronoun if linked else frozenset()
        asking = any(
            keys_of(reading.terms, "questions") - _LIGHTLY
            and said.folded[reading.first] not in relative
            for reading in said.readings
        )
        if asking or "?" in text or any(word[0].isdigit() for word in said.folded):
            return False
        topics = [("roles", "topic") in said.lexicon.of_word(word) for word in said.folded]
        about = [i for i, word in enumerate(said.folded) if word in known.purpose_preposition]
        about += [i for i, is_topical in enumerate(topics) if is_topical]
        if any(
            ("concepts", UNKNOWN_PLACE) in r.terms for r in said.readings if r.first - 1 in about
        ):
            return False  # "editing a piece on Brazil: …"
        return not any(self._things(said)) and (
            not any(topics) or any(one.is_sure for one in self._things(self._read(rest)))
        )

    def _things(self, said: Written) -> Iterator[Named]:
        """What is named, but for places."""
        for one in self._named_things.find(said)[0]:
            if one.is_near and self._records.type_of(one.best) not in PLACES:
                yield one

    def _is_clear(self, text: str, *, pointing: bool = False) -> bool:
        """Whether a stretch asks something, and of nothing that only others would tell.

        Args:
            text: The stretch.
            pointing: Whether a pronoun in it may point to what stands before.
        """
        said = self._read(text)
        known = said.function_words
        asked = "?" in text or any(
            keys_of(r.terms, "questions") or keys_of(r.terms, "attributes") for r in said.readings
        )
        if not asked or not (known.first_person | known.own_determiner).isdisjoint(said.folded):
            return False
        named = [one.first for one in self._named_things.find(said)[0] if one.is_sure]
        told = {
            reading.first
            for reading in said.readings
            if not keys_of(reading.terms, "questions")
            and any(section in TELLING for section, _ in reading.terms)
        }
        told.update(i for i, word in enumerate(said.folded) if word[0].isdigit())
        points = (
            reading.first
            for reading in said.readings
            if {PRONOUN, PERSONAL} & reading.terms
            and said.folded[reading.first] not in known.article
        )
        first = next(points, None)
        if first is not None and not pointing and not any(one < first for one in named):
            return False
        return bool(named) or len(told) > 1


def _is_ours(said: Written) -> bool:
    """Whether a stretch begins with whoever writes, or with what is theirs, or is at."""
    known = said.function_words
    idle = {r.first for r in said.phrases if SMALL in r.terms}  # "I mean"
    for at, word in enumerate(said.folded[:MAX_TO_WRITER]):
        if word in known.own_determiner or (word in known.first_person and at not in idle):
            return True
    mark = _MARK.search(said.text)
    end = mark.start() if mark else len(said.text)
    last = max((i for i, word in enumerate(said.words) if word.end <= end), default=0)
    is_chore = not known.chore.isdisjoint(said.folded[:2])  # "we're captioning"
    return is_chore or said.folded[last] in known.deictic


def _is_errand(said: Written) -> bool:
    """Whether a stretch tells for what one asks, or calls it a question: "for my column"."""
    known = said.function_words
    called = said.folded[-1] in known.query and not any(
        section in {"attributes", "roles"} for r in said.readings for section, _ in r.terms
    )
    called = called and len(said.words) >= LEAST  # "pls check" is for a claim
    return called or said.folded[0] in function_words().purpose_preposition


def _openings(said: Written) -> Iterator[tuple[int, int, bool]]:
    """Where a clause may end and a question begin, and whether a word or a colon says so."""
    starts = {word.start: i for i, word in enumerate(said.words)}
    asking = {r.first for r in said.readings if keys_of(r.terms, "questions")}
    for mark in _MARK.finditer(said.text):
        at = starts.get(mark.end(), len(said.words))
        linked = mark["colon"] is not None
        while at < len(said.words) and CONCLUSION in said.lexicon.of_word(said.folded[at]):
            at, linked = at + 1, True
        if at < len(said.words) and (linked or at in asking):
            yield mark.start(), said.words[at].start, linked


def _ends(said: Written) -> Iterator[tuple[int, int]]:
    """Where a question may end, and what is told of whoever asks begins: "…, because my sister"."""
    known = said.function_words
    ours = known.first_person | known.own_determiner
    starts = {word.start: i for i, word in enumerate(said.words)}
    asking = {r.first for r in said.readings if YES_NO in r.terms}
    for mark in _MARK.finditer(said.text):
        at = starts.get(mark.end(), len(said.words))
        ahead = range(at, min(at + MAX_TO_WRITER, len(said.words)))
        writer = next((i for i in ahead if said.folded[i] in ours), None)
        if writer is not None and asking.isdisjoint(range(at, writer)):  # "or did I misread"
            yield mark.span()
