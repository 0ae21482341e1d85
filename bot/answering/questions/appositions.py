"""Which people, posts and bodies the words of a question tie to each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import BODIES
from bot.answering.words.content import Content
from bot.answering.words.language import in_order
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import UNKNOWN_BODY, UNKNOWN_PLACE
from bot.facts import Attribute, Entity
from bot.matching.fold import words

_IN_A_ROW = frozenset("&+/")
"""Marks between two things that are named side by side: "WeBank & Dong"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A body in a question: what it may mean, none where no source knows it."""

    first: int
    last: int
    entities: tuple[Entity, ...]
    is_place: bool


def equates(question: Question, people: Sequence[Named]) -> bool:
    """Whether a question takes two people for the same: "is Tan the CEO of Muguo"."""
    if question.form.implied or question.contents or len(question.named) > len(people):
        return False
    known = function_words()
    found = question.folded
    match people:
        case [one, other] if one.best not in other.entities:
            return {*found[one.last + 1 : other.first]} <= known.article | known.copula
    return False


def apposed(question: Question, people: Sequence[Named]) -> Sequence[Named]:
    """Two people of whom the second is described as what the first is: "Gai, CEO of Muguo"."""
    known = function_words()
    found = words(question.text)
    folded = question.folded
    lexicon = in_order(question.language)[0]
    for one, other in pairwise(people):
        gap = question.text[found[one.last].end : found[other.first].start]
        told = lexicon.read(folded[other.first : other.last + 1])
        post = any(("concepts", office) in r.terms for r in told for office in OFFICES)
        beside = {*folded[one.last + 1 : other.first]} <= known.article
        if post and beside and "," in gap and one.best not in other.entities:
            return one, other
    return ()


def unknown_bodies(question: Question) -> Iterator[Stretch]:
    """The bodies and places of a question of which no source speaks."""
    bodies = {c.first: c.last for c in question.contents if c.keys("types") & BODIES}
    for content in question.contents:
        keys = content.keys("concepts")
        if content.is_unsaid and keys & {UNKNOWN_BODY, UNKNOWN_PLACE}:
            last = bodies.get(content.last + 1, content.last)  # "Lahore | university"
            is_place = UNKNOWN_PLACE in keys and last == content.last
            yield Stretch(content.first, last, (), is_place)


def described(
    question: Question, person: Named, bodies: Sequence[Stretch], *, alone: bool
) -> tuple[frozenset[str], list[Stretch]]:
    """The offices by which a question calls somebody, and the bodies that it says are theirs."""
    wording = _Wording(question, alone=alone)
    offices: set[str] = set()
    owned: list[Stretch] = []
    for body in bodies:
        posts = wording.ties(person, body)
        if posts is not None:
            owned.append(body)
            offices.update(key for post in posts for key in post.keys("concepts") & OFFICES)
    return frozenset(offices), owned


class _Wording:
    """The words of a question by which a person and a body may be tied."""

    def __init__(self, question: Question, *, alone: bool) -> None:
        self._text = question.text
        self._words = words(question.text)
        self._folded = question.folded
        self._offices = {
            index: content
            for content in question.contents
            if content.keys("concepts") & OFFICES
            or Attribute.POSITION in content.keys("attributes")
            for index in range(content.first, content.last + 1)
        }
        known = function_words()
        self._goal = known.goal_preposition
        self._essive = known.essive_preposition
        self._of = (
            known.genitive_preposition | known.locative_preposition | known.source_preposition
        )
        self._articles = known.article | known.copula
        self._alone = alone

    def ties(self, person: Named, body: Stretch) -> Sequence[Content] | None:
        """The posts by which somebody is called after a body, perhaps none; None where nothing is.

        "Awan, the CEO of Tkxel", "Gan from NUS", "Tsinghua's Gai", "as CEO of Tkxel, … Awan".
        """
        if person.last < body.first:
            return self._behind(person, body)
        if body.last >= person.first:
            return None
        if not _IN_A_ROW.isdisjoint(self._gap(body.last, person.first)):
            return None
        between = range(body.last + 1, person.first)
        posts = [self._offices[i] for i in between if i in self._offices]
        if between and len(posts) == len(between):
            return posts  # "Tkxel CEO Awan"
        before = self._post_before(body)
        if not between:
            return before  # "president of IQTM Huang Hao", "Tsinghua's Gai"
        return before if before and self._is_essive(before[0]) else None

    def _behind(self, person: Named, body: Stretch) -> Sequence[Content] | None:
        """The same where the body follows the person: "Gan from NUS", "Chen Gang, mayor of"."""
        between = range(person.last + 1, body.first)
        before = self._post_before(body)
        if before and self._is_essive(before[0]):
            return before  # "what does Chen Gang plan as mayor of Shanghai"
        after = self._offices.get(body.last + 1)  # "Gai, a Tsinghua professor"
        posts = [self._offices[i] for i in between if i in self._offices]
        joined = any(self._joins(i) for i in between)
        if not (posts or joined or (after and between)):
            return None
        if not all(
            i in self._offices
            or (i + 1 in self._offices and i > person.last)
            or self._folded[i] in self._articles
            or self._joins(i)
            for i in between
        ):
            return None
        posts += [after] if after and not joined else []
        return None if "," in self._gap(person.last, body.first) and not posts else posts

    def _joins(self, index: int) -> bool:
        """Whether a word ties a post to a body: "president of", "commissioner to", "from"."""
        word = self._folded[index]
        return word in self._of or (word in self._goal and index - 1 in self._offices)

    def _post_before(self, body: Stretch) -> Sequence[Content]:
        """A post right before a body: "president of the"."""
        index = body.first - 1
        while index >= 0 and (self._joins(index) or self._folded[index] in self._articles):
            index -= 1
        return [self._offices[index]] if index in self._offices else []

    def _is_essive(self, post: Content) -> bool:
        """Whether a post is told as that of the one person who is named: "as president of"."""
        before = self._folded[max(0, post.first - 2) : post.first]
        return self._alone and not self._essive.isdisjoint(before)

    def _gap(self, last: int, first: int) -> str:
        """What stands between two words."""
        return self._text[self._words[last].end : self._words[first].start]
