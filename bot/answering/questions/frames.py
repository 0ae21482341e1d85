"""What only asks whether a claim is so, taken from around it: "I read that …. Is it true?".

Such a frame speaks of the claim itself: who says it, how sure one is, and whether it holds. It
names nothing that the sources tell of. What is left asks the same as the claim with a mark.
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from bot.answering.questions.frame_words import (
    MAX_CHARACTERS,
    WEIGHING,
    Stretch,
    is_framing,
    kinds_at,
    stretch,
)
from bot.answering.questions.named_things import NamedThings
from bot.answering.questions.several_questions import sentences
from bot.answering.questions.written import MAX_WORDS, written
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon
from bot.answering.words.terms import PRESUMPTION
from bot.matching.fold import words

MAX_CHECK = 14
"""So many words may ask whether what was said is so: "that can't be right, can it"."""

MAX_LEAD = 16
"""So many words may stand before a claim: "somebody in our group chat keeps insisting that"."""

MAX_SAYING = 6
"""Among so many words is the verb behind which a claim may begin without "that"."""

LEAST_CLAIM = 3
"""So many words, a claim has at least."""

ROUNDS = 3
"""So many frames may stand one within the other: "is it true that somebody said that"."""

_MARK = re.compile(r"[,;:()–—…]|\.{2,}|\s-+\s|(?<=\d)\.\s")
_CLOSING = " \t.,;:!?…()–—-？"


class Frames:
    """Finds the claims that messages put to be confirmed."""

    def __init__(self, named_things: NamedThings, surnames: Collection[str]) -> None:
        self._named_things = named_things
        self._surnames = surnames

    def claim(self, text: str) -> str:
        """The claim of a message that only asks whether it is so, with a question mark.

        Args:
            text: The message.

        Returns:
            The very message where it does anything else, or has no frame.
        """
        found = words(text[:MAX_CHARACTERS])
        folded = [word.text for word in found]
        lexicon = in_order(guess_language(folded, text))[0]
        known = lexicon.function_words
        if len(text) > MAX_CHARACTERS or not known.interrogatives.isdisjoint(folded[:1]):
            return text
        if len(found) > MAX_WORDS + MAX_LEAD or not is_framing(folded, lexicon):
            return text
        claim = self._freed(text, lexicon).strip(_CLOSING)
        if not claim or any(PRESUMPTION in reading.terms for reading in lexicon.read(folded)):
            return text  # "seeing that it is in Laos" is no claim put to be confirmed
        if claim.count('"') % 2:
            claim = claim.strip('"')
        if len(words(claim)) < LEAST_CLAIM:
            return text
        tag = lexicon.tag
        return f"{claim}?" if stretch(claim, lexicon).polar or not tag else f"{claim}, {tag}?"

    def _freed(self, text: str, lexicon: Lexicon) -> str:
        """The claim of a message without the frames around it; "" where it has none."""
        said = [one.strip() for one in sentences(text) if one.strip()]
        checks = 0
        while len(said) > 1 and (self._checks(said[-1], lexicon) or self._checks(said[0], lexicon)):
            said.pop() if self._checks(said[-1], lexicon) else said.pop(0)
            checks += 1
        if len(said) != 1:
            return ""
        claim = self._without_tag(said[0], lexicon)
        is_asked = "?" in text or bool(checks) or claim != said[0]
        for _ in range(ROUNDS):
            lead = self._lead(claim, lexicon)
            is_asked = is_asked or _requests(claim[:lead], lexicon)
            claim = claim[lead:]
        return claim if is_asked and (checks or claim != said[0]) else ""

    def _checks(self, text: str, lexicon: Lexicon) -> bool:
        """Whether a sentence, or a tag, only asks whether what was said is so."""
        if len(words(text)) > MAX_CHECK:
            return False
        read = stretch(text, lexicon)
        weighed = read.kinds & {*WEIGHING, "falsity"}
        said_by = not weighed and (read.personal or not read.ours)  # "did she say so"
        if not read.is_frame or read.tells or read.unknown or said_by:
            return False
        return not self._names(text)

    def _without_tag(self, claim: str, lexicon: Lexicon) -> str:
        """A claim without the last stretch behind a mark that only asks whether it is so."""
        mark = [*_MARK.finditer(claim.rstrip(_CLOSING))][-1:]
        tagged = mark and self._checks(claim[mark[0].end() :], lexicon)
        return claim[: mark[0].start()] if tagged else claim

    def _lead(self, claim: str, lexicon: Lexicon) -> int:
        """Where a claim begins behind what only leads to it; 0 where nothing does."""
        for start, end, is_linked in _openings(claim, lexicon):
            lead = claim[:start]
            read = stretch(lead, lexicon)
            if not 0 < read.size <= MAX_LEAD or not self._leads(read, is_linked=is_linked):
                continue
            if len(words(claim[end:])) >= LEAST_CLAIM and not self._names(lead):
                return end
        return 0

    def _leads(self, read: Stretch, *, is_linked: bool | None) -> bool:
        """Whether a stretch may stand before a claim.

        Args:
            read: What its words do.
            is_linked: Whether a word such as "that" is behind it; none where "but" is.
        """
        if read.told or read.asks or read.personal:
            return False
        if is_linked is None:
            return True
        if not read.is_frame and (read.kinds or read.polar or not (is_linked and read.ours)):
            return False  # but "it bugs me that" tells nothing
        if read.negated and not read.polar:
            return False
        if not is_linked or (read.polar and not read.expletive):
            return not read.unknown
        return not read.definite

    def _names(self, text: str) -> bool:
        """Whether a stretch names anything, or has a word that is written like a name."""
        said = written(text, self._surnames)
        own = said.function_words.first_person
        framing = kinds_at(said.lexicon.stems(said.folded), said.language)
        capitals = (i for i in said.like_names if i not in framing and said.words[i].start)
        if any(said.folded[i] not in own for i in capitals):
            return True
        return any(one.is_near for one in self._named_things.find(said)[0])


def _openings(claim: str, lexicon: Lexicon) -> Iterator[tuple[int, int, bool | None]]:
    """Where a lead to a claim may end and the claim begin, and whether a word links them."""
    pattern = _linking(lexicon.language)
    for found in pattern.finditer(claim):
        is_but = found.lastgroup == "but"
        yield found.start(), found.end(), None if is_but else found.lastgroup != "mark"
    known = lexicon.function_words
    nominal = known.article | known.definite_determiner | known.own_determiner
    every = words(claim)[: MAX_SAYING + 1]
    said = kinds_at(lexicon.stems([word.text for word in every]), lexicon.language)
    for i, word in enumerate(every[:-1]):
        follows = every[i + 1]
        begins = follows.text in nominal or claim[follows.start].isupper()
        if begins and said.get(i) == "hearsay" and claim[word.end : follows.start].isspace():
            yield word.end, follows.start, True


@lru_cache(maxsize=8)
def _linking(language: str) -> re.Pattern[str]:
    """What may stand between a lead and a claim: "that", "but", a mark, an opening quote."""
    known = in_order(language)[0].function_words
    that = "|".join(sorted(known.complementiser | known.clause_linker))
    but = "|".join(sorted(known.adversative_conjunction))
    elided = "|".join(sorted(known.elided_interrogative)) or "(?!)"
    return re.compile(
        rf"(?P<but>[,;–—-]\s*(?:{but})\b)"
        rf"|(?P<that>\b(?:{that})\b|\b(?:{elided})['’]|\s[\"“«](?=\s?\w))"
        rf"|(?P<mark>{_MARK.pattern})",
        re.IGNORECASE,
    )


def _requests(lead: str, lexicon: Lexicon) -> bool:
    """Whether a lead asks by itself, without a question mark: "please verify:", "tell me if"."""
    if not lead:
        return False
    read = stretch(lead, lexicon)
    linked = {word.text for word in words(lead)[-1:]} & lexicon.function_words.clause_linker
    return not read.unknown and ("verification" in read.kinds or bool(linked))
