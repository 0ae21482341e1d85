"""Statements with a pronoun, told anew with the name of what it stands for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from bot.checking.sources.subjects import Subjects
from bot.checking.statements.context import Context
from bot.checking.statements.grammar import PRONOUNS, beginning, is_of_writer
from bot.checking.statements.reading import Reading
from bot.checking.words.cues import cues
from bot.checking.words.elisions import tail
from bot.checking.words.sections import Cue
from bot.facts import FactBase, Kind, Role

_WHOSE: Mapping[Cue, Cue] = {
    "for_persons": "for_persons_whose",
    "for_things": "for_things_whose",
}

_POINTING: tuple[Cue, ...] = (
    *PRONOUNS,
    *_WHOSE.values(),
    "for_whole_ahead",
)
"""Sections of cues that point to persons, things or places."""

MOST = 3
"""For so many of the things named before a pronoun is tried."""

MOST_PARTS = 5
"""Of so many parts of a thing it is tried whether a statement tells of them."""


class Resolver:
    """Puts names for the pronouns of statements."""

    def __init__(self, base: FactBase, subjects: Subjects) -> None:
        self._base = base
        self._subjects = subjects
        self._people = base.of_kind(Kind.PERSON)
        self._parts: dict[str, list[str]] = defaultdict(list)
        for entity in base.entities.values():
            for relation in entity.relations:
                if relation.role is Role.PARENT:
                    self._parts[relation.target].append(entity.id)

    def resolved(self, reading: Reading, context: Context) -> Iterator[str]:
        """A statement told anew with the names of what it points back to, the likeliest first.

        Args:
            reading: The statement.
            context: What those before it were about.
        """
        cue = cues().get(reading.language)
        if cue is None or not reading.words or is_of_writer(reading):
            return
        at = beginning(reading)
        persons: list[str] = []
        things: list[str] = []
        if any(map(reading.has, _POINTING)):  # as few statements do
            persons, things = self._around(reading, context)
        meant: Mapping[Cue, Sequence[str]] = {
            "for_persons": persons[:1],
            "for_things": things[:MOST],
            "for_either": [*persons[:1], *things[:MOST]],
        }
        for section, entities in meant.items():
            for entity in entities:
                yield from self._in_place(reading, at, section, entity)
        for thing in things[:MOST]:
            yield from self._whole_ahead(reading, at, thing)
            its = cue.genitive.format(name=self._name(reading, thing))
            yield from (_put(reading, first, last, its) for first, last in _headed(reading))

    def told_of_a_part(self, reading: Reading, context: Context) -> Iterator[str]:
        """A statement told anew of each part of what was told before: "one spots talent".

        Which one is meant is not said, so that none of them can contradict it.
        """
        at = beginning(reading) if reading.words else 0
        spans = [(first, last) for first, last in reading.cues.get("for_parts", ()) if first == at]
        if spans and not reading.names:
            _, last = max(spans)
            parts = (part for entity in context.entities for part in self._parts[entity])
            for part in islice(parts, MOST_PARTS):
                yield _put(reading, at, last, self._name(reading, part))

    def _around(self, reading: Reading, context: Context) -> tuple[list[str], list[str]]:
        """The persons and the things of which a statement tells without naming them."""
        persons = [e for e in context.persons(self._people) if e not in reading.named]
        around = [e for e in dict.fromkeys(context.entities) if e not in reading.named]
        things = [e for e in around if not (e in self._people or self._subjects.is_wide(e))]
        return persons, things or [e for e in around if e not in self._people]

    def _in_place(self, reading: Reading, at: int, section: Cue, entity: str) -> Iterator[str]:
        """A statement with a name for the pronoun with which it begins."""
        cue = cues()[reading.language]
        name = self._name(reading, entity)
        for first, last in reading.cues.get(section, ()):
            if first == at:
                yield _put(reading, first, last, name)
        whose = _WHOSE.get(section)
        for first, last in reading.cues.get(whose, ()) if whose else ():
            if first == at:
                yield _put(reading, first, last, cue.genitive.format(name=name))

    def _whole_ahead(self, reading: Reading, at: int, entity: str) -> Iterator[str]:
        """A statement that tells by a name whose something is: French "en" in "l'IA en est"."""
        cue = cues()[reading.language]
        for first, _ in reading.cues.get("for_whole_ahead", ()):
            if first > at:
                start, end = reading.words[first].start, reading.words[first + 1].start
                text = f"{reading.text[:start]}{reading.text[end:]}".rstrip(" .!")
                for of in sorted(cue.own_words.genitive_preposition)[:1]:
                    yield f"{text} {of} {self._name(reading, entity)}."

    def _name(self, reading: Reading, entity_id: str) -> str:
        """The name of an entity in the language of a statement, or its English one."""
        return self._base.entities[entity_id].names.get(reading.language)


def told_best(subjects: Subjects, reading: Reading, things: Sequence[str]) -> tuple[str, ...]:
    """The one thing of several whose name the words of a statement tell best; or none."""
    if len(things) < 2:  # noqa: PLR2004 - then it is that one
        return tuple(things)
    clause = subjects.whole(reading)
    told = sorted(((subjects.told_by(one, clause), one) for one in things), reverse=True)
    (most, best), (next_most, _) = told[:2]
    return (best,) if most > next_most else ()


def points_to_whole(reading: Reading) -> bool:
    """Whether a statement tells, behind its beginning, of what was named before: "is its head"."""
    return reading.has("for_whole_ahead") or any(_headed(reading))


def _headed(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where "its" stands between "is" and a post."""
    heads = reading.firsts("positions")
    for first, last in reading.cues.get("for_things_whose", ()):
        before = reading.folded[first - 1] if first else ""
        if before in reading.function_words.copula and last + 1 in heads:
            yield first, last


def _put(reading: Reading, first: int, last: int, name: str) -> str:
    """The text of a statement with a name for some of its words."""
    start, end = reading.words[first].start, reading.words[last].end
    verb = tail(reading.text[start:end])
    verb = f" {cues()[reading.language].verbs_in_full.get(verb, verb)}" if verb else ""
    return f"{reading.text[:start]}{name}{verb}{reading.text[end:]}"
