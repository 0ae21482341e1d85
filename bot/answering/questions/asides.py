"""What stands around a question and is no part of it: who asks, for what, and what one is at.

"My boss asks when it ends", "when does it end, for a memo" and "captioning a photo: when does it
end" all ask when it ends. The sources tell nothing of the rest, which would only be words that no
answer explains.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import (
    PERSONAL,
    PRONOUN,
    SMALL,
    TELLING,
    UNKNOWN_BODY,
    UNKNOWN_PLACE,
    keys_of,
)
from bot.matching.fold import Word, words

# Each is as long as the example beside it. None of the first three is a fine line: one word more
# or less cuts off nothing else in the tuning sets.

MAX_BEFORE_ASKER = 3
"""So many words may stand before who asks: "so, ok, my boss says"."""

MAX_TO_VERB = 4
"""Among so many words behind who asks stands the one that says so: "mon vieux prof m'a dit"."""

MAX_OF_DEED = 8
"""So many words tell before what, of all one does, one asks: "before our lawyers see it"."""

MAX_IN_CLAUSE = 2
"""Among so many words is the one by which such a clause is known: "ok checking …"."""

_MARK = re.compile(r"[,，、;:：()–—]|\s-\s")
_LEADING_ON = frozenset(":：-–—")
"""Marks behind what a question is for: "for my column: …"."""

_LIGHTLY_ASKED = frozenset({"said", "list", "tell"})
"""What is asked by words that may stand in a clause which only tells something."""

_ELSEWHERE = frozenset({("concepts", UNKNOWN_PLACE), ("concepts", UNKNOWN_BODY)})
_PROPERTIES = frozenset({"attributes", "roles"})


class _Clause(NamedTuple):
    """A stretch of a question between two marks: its words, its end, and the mark behind it."""

    words: range
    end: int
    mark: str


def without_asker(text: str) -> str:
    """A text without the words that tell which of one's own people says or asks it.

    They are no part of what is asked: "my landlord claims that the fund is new" claims just that.
    """
    found = words(text)
    folded = [word.text for word in found]
    determiners = function_words().own_determiner
    owned = (i for i, word in enumerate(folded[: MAX_BEFORE_ASKER + 1]) if word in determiners)
    first = next(owned, None)
    if first is None:
        return text  # as nearly all are
    lexicon = in_order(guess_language(folded, text))[0]
    known = lexicon.function_words
    first += 2
    stretch = enumerate(folded[first : first + MAX_TO_VERB], first)
    verb = next((i for i, word in stretch if word in known.reporting_verb), None)
    if verb is None:
        return text
    begun = verb + 1
    for reading in lexicon.read(folded[begun:]):
        linking = folded[begun] in known.complementiser
        small = SMALL in reading.terms and PRONOUN not in reading.terms  # "if it opens": the hub
        if reading.first + verb + 1 != begun or not (small or linking):
            break
        begun = reading.last + verb + 2
    return _without(text, found, range(begun))


def without_asides(text: str) -> str:
    """A text without the words that tell who asks it, and for what piece of one's own work."""
    return _without_errands(without_asker(text))


def _without_errands(text: str) -> str:
    """A text without the words that tell for what one asks: "list them for a memo".

    "Give me the date for my minutes" asks for the date; no source tells of the minutes.
    """
    found = words(text)
    folded = [word.text for word in found]
    known = function_words()
    if known.purpose_preposition.isdisjoint(folded) and known.anteriority.isdisjoint(folded):
        return text  # as most are
    return _without(text, found, {i for stretch in _stretches(folded, known) for i in stretch})


def without_frames(said: Written, named: Sequence[Named]) -> str:
    """The text of a question without the clauses that only tell what one is at, or for whom.

    Such a clause names nothing and asks nothing, and speaks of whoever writes, or of their work;
    whatever else it says is no part of what is asked. The question itself is of somebody else.

    Args:
        said: The question.
        named: What it names.

    Returns:
        The text; the very same where it has no such clause.
    """
    clauses = list(_clauses(said))
    framing = [one for one in clauses if _is_frame(said, named, one)]
    rest = [one for one in clauses if one not in framing]
    left = [index for one in rest for index in one.words]
    if not framing or not _asks_of_others(said, named, left):
        return said.text
    if not (any(one.first in left for one in named) or _is_full(said, left)):
        return said.text  # "compiling data on patents: how many are there"
    return ", ".join(said.text[said.words[one.words[0]].start : one.end] for one in rest)


def _without(text: str, found: Sequence[Word], cut: Collection[int]) -> str:
    """A text without some of its words; the text itself where no other would be left."""
    if not cut or len(cut) >= len(found):
        return text
    starts = [*(word.start for word in found), len(text)]
    left = ""
    for index, word in enumerate(found):
        if index not in cut:
            left += text[word.start : starts[index + 1]]
        elif left:  # the mark behind what is cut stands for the one before it
            left = f"{left.rstrip(' ,;:(')}{text[word.end : starts[index + 1]]}"
    return left


def _stretches(folded: Sequence[str], known: FunctionWords) -> Iterator[range]:
    """The indexes of the words of each such stretch."""
    for first, word in enumerate(folded):
        if word in known.purpose_preposition:
            last = _end_of_work(folded, first + 1, known)
        elif word in known.anteriority:
            last = _end_of_deed(folded, first + 1, known)
        else:
            continue
        if last > first:
            yield range(first, last)


def _end_of_work(folded: Sequence[str], first: int, known: FunctionWords) -> int:
    """The index behind "a short memo of mine"; 0 where no such work is named."""
    mine = known.own_determiner | known.first_person
    before = (known.article | mine | known.errand_modifier) - known.errand
    head = first
    while head < len(folded) and folded[head] in before:
        head += 1
    owned = head > first + 1 and not known.own_determiner.isdisjoint(folded[first:head])
    last = head + 1 if {*folded[head : head + 1]} & known.errand else head
    if last == head and not owned:  # "for my show", though one may ask what is on show
        return 0
    behind = mine | known.errand_modifier | known.errand
    while last < len(folded) and (
        folded[last] in behind
        or (folded[last] in known.genitive_preposition and {*folded[last + 1 : last + 2]} & behind)
    ):
        last += 1
    return last


def _end_of_deed(folded: Sequence[str], first: int, known: FunctionWords) -> int:
    """The index behind "I publish" at the very end of a text; 0 where others do it."""
    mine = known.own_determiner | known.first_person
    ends = len(folded) - first <= MAX_OF_DEED
    return len(folded) if ends and not mine.isdisjoint(folded[first : first + 2]) else 0


def _clauses(said: Written) -> Iterator[_Clause]:
    """The stretches of a question between its marks; none where it has no mark."""
    marks = [*_MARK.finditer(said.text)] if said.words else []
    first = 0
    for mark in (*marks, None):
        last = first
        end = mark.start() if mark else len(said.text)
        while last < len(said.words) and said.words[last].start < end:
            last += 1
        if marks and last > first:
            yield _Clause(range(first, last), end, mark.group().strip() if mark else "")
        first = last


def _is_frame(said: Written, named: Iterable[Named], clause: _Clause) -> bool:
    """Whether a clause only tells what one is at, or for whom one asks."""
    words = clause.words
    if any(one.is_sure and one.first in words for one in named) or _asks(said, words):
        return False
    if _names_unknown(said, words):
        return False  # "editing a piece on Brazil: …"
    known = said.function_words
    folded = [said.folded[index] for index in words]
    head = folded[:MAX_IN_CLAUSE]
    if not (known.own_determiner.isdisjoint(head) and known.chore.isdisjoint(head)):
        return True
    leads_on = clause.mark in _LEADING_ON
    if leads_on and folded[0] in known.purpose_preposition:
        return True
    # "A sourcing question: …" and "I need the date, …" tell what is asked.
    ours = any(_is_writer(said, index) for index in words) or folded[0] in known.own_determiner
    called = leads_on and folded[-1] in known.query
    return (ours or called) and not _tells(said, words, {"attributes"} if ours else _PROPERTIES)


def _asks_of_others(said: Written, named: Iterable[Named], rest: Collection[int]) -> bool:
    """Whether what is left asks something, not of whoever writes, and of nothing in a frame."""
    if not _tells(said, rest, {"questions"}) or any(_is_writer(said, index) for index in rest):
        return False
    articles = said.function_words.article
    pronouns = (
        reading.first
        for reading in said.readings
        if {PRONOUN, PERSONAL} & reading.terms and said.folded[reading.first] not in articles
    )
    pronoun = next((index for index in pronouns if index in rest), None)
    known = (one.first for one in named if one.is_sure and one.first in rest)
    return pronoun is None or next(known, len(said.words)) < pronoun


def _is_full(said: Written, words: Collection[int]) -> bool:
    """Whether some words say more than what is asked, and of one more thing."""
    telling = (
        reading
        for reading in said.readings
        if reading.first in words
        and not keys_of(reading.terms, "questions")
        and any(section in TELLING for section, _ in reading.terms)
    )
    return len({reading.first for reading in telling}) > 1


def _tells(said: Written, words: Collection[int], sections: AbstractSet[str]) -> bool:
    """Whether some words are of one of some sections of the vocabulary."""
    return any(
        reading.first in words and any(section in sections for section, _ in reading.terms)
        for reading in said.readings
    )


def _asks(said: Written, words: Sequence[int]) -> bool:
    """Whether some words ask something: in "fact-checking" none does, nor in "we're".

    Nor does "may" in "our embassy may receive him".
    """
    owned = said.folded[words[0]] in said.function_words.own_determiner
    lightly = _LIGHTLY_ASKED | {"yes_no"} if owned else _LIGHTLY_ASKED
    idle = said.function_words.chore | said.function_words.query
    return any(
        reading.first in words
        and keys_of(reading.terms, "questions") - lightly
        and idle.isdisjoint(said.folded[reading.first : reading.last + 1])
        and not _is_writer(said, reading.first)
        for reading in said.readings
    )


def _names_unknown(said: Written, words: range) -> bool:
    """Whether some words name a place, a body or a person of no source."""
    capitals = said.like_names & {*words[1:]}
    if any(not _is_writer(said, index) for index in capitals):
        return True
    return any(r.first in words and _ELSEWHERE & r.terms for r in said.readings)


def _is_writer(said: Written, index: int) -> bool:
    """Whether a word stands for whoever writes, as in "I'm"."""
    word = said.words[index]
    typed = re.split("['’]", said.text[word.start : word.end].lower())[0]
    return not {typed, word.text}.isdisjoint(said.function_words.first_person)
