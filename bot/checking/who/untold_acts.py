"""Somebody who is told to do what passages only name, or say that somebody speaks of."""

from collections.abc import Iterator, Sequence

from bot.answering.records.role_sets import MAKERS
from bot.answering.words.terms import VISIT, Term
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, PartKind, Reading, written
from bot.checking.statements.standing import territories
from bot.checking.statements.verbs import WORDS, is_next, telling
from bot.checking.words.sections import Cue
from bot.facts import SPOKEN, Attribute, Fact, Kind, Relation, Role, Status

_INTERVIEW = ("concepts", "interview")

_NO_DEEDS = frozenset({"attributes", "types"})
"""Sections for what a verb may be about, which do not tell what is done."""

_SPEAKING = frozenset({Role.SPEAKER, Role.TOPIC, Role.REPORTER})
"""Parts of those who only say something of a thing."""

_ACTING = MAKERS | {Role.PARTICIPANT, Role.SUPPORTER}
"""Parts of those who do more than that."""

_SAID: tuple[Cue, ...] = ("speaking", "acts", "according", "wanting", "wishes", "modals")
"""Cues for what somebody does by saying so."""


class UntoldActs:
    """Holds what somebody does in a statement against what passages have them do."""

    def __init__(self, means: Means) -> None:
        self._means = means
        bodies = means.base.of_kind(Kind.PARTNER) - territories(means.base)
        self._speakers = bodies | means.base.of_kind(Kind.PERSON)

    def fail(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether passages leave out the very act.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        if reading.language not in SPOKEN:
            return False
        told = frozenset[Term]().union(*(r.terms for c in covers for r in c.passage.records))
        return (
            any(_only_names_object(reading, verb, told) for verb in _verbs(reading))
            or self._is_told_by_part(reading, told)
            or self._only_speaks(reading, covers)
        )

    def _is_told_by_part(self, reading: Reading, told: frozenset[Term]) -> bool:
        """Whether a visit or an interview is told by a part in something else alone.

        Who went to the meeting has not gone to a country, nor is who is cited interviewed.
        """
        return any(
            (VISIT in part.terms and VISIT not in told and self._is_to_place(reading, part))
            or (_INTERVIEW in part.terms and told.isdisjoint(written([part])))
            for part, _ in reading.roles
        )

    def _is_to_place(self, reading: Reading, verb: Part) -> bool:
        """Whether the name of a place stands right behind a verb."""
        places = filter(self._means.standing.is_place, reading.names)
        return any(word_before(reading, name) == verb.last for name in places)

    def _only_speaks(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether passages have somebody speak of what a statement has them do: "Awan reached it".

        Unless a text has the very verb behind the name.
        """
        name = reading.names[0] if reading.names else None
        if name is None or reading.is_genitive(name) or any(map(reading.has, _SAID)):
            return False
        if not reading.own_words.complementiser.isdisjoint(reading.folded):
            return False  # "found that"
        who = self._speakers.intersection(name.entities)
        verb = _verb_at(reading, name)
        if not who or verb is None or not all(_is_speaker(who, cover) for cover in covers):
            return False
        roles = {Role(role) for section, role in verb if section == "roles"}
        is_wish = any(
            getattr(record.statement, "status", None) is Status.PROPOSED
            for cover in covers
            for record in cover.passage.records
            if record.entity.id in who
        )
        if verb and _ACTING.isdisjoint(roles) and (VISIT in verb or not is_wish):
            return False  # "sees" and "names" only tell in other words that somebody says it
        things = frozenset[str]().union(*(cover.passage.subjects for cover in covers))
        if not who.isdisjoint(self._means.subjects.targets(things, roles)):
            return False
        return not any(
            verb & told.meaning
            for cover in covers
            for language, text in self._means.wordings.of(cover.passage)
            for told in self._acts(who, language, text)
        )

    def _acts(self, who: frozenset[str], language: str, text: str) -> Iterator[Part]:
        """What a text has somebody do."""
        read = self._means.reader.read(text, language)
        for name in read.names:
            if who.intersection(name.entities):
                yield from (p for p in read.of_kind(*WORDS) if is_next(read, name, p))


def _is_speaker(who: frozenset[str], cover: Cover) -> bool:
    """Whether a passage only tells of somebody that they say it."""
    for record in cover.passage.records:
        statement = record.statement
        own = record.entity.id in who or who & {
            getattr(statement, "target", ""),
            *_doers(statement),
        }
        if own and record.role not in _SPEAKING and record.attribute is not Attribute.STATEMENT:
            return False
    return True


def _doers(statement: Fact | Relation) -> Sequence[str]:
    """The ids of those who do what a statement tells, where it has a deed of its own."""
    return statement.deed.by if isinstance(statement, Fact) and statement.deed else ()


def _verbs(reading: Reading) -> Iterator[Part]:
    """The words right behind the names of those who do something."""
    names = [name for name in reading.names if not reading.is_genitive(name)]
    for part in telling(reading, reading.of_kind(*WORDS)):
        if any(name.last < part.first and is_next(reading, name, part) for name in names):
            yield part


def _verb_at(reading: Reading, name: Part) -> frozenset[Term] | None:
    """What the verb behind a name means; nothing where it has none, or only is something."""
    own, known = reading.own_words, reading.function_words
    helping = own.preverbal | own.doing_auxiliary | own.subject
    at = name.last + 1
    while at < len(reading.folded) and reading.folded[at] in helping:
        at += 1
    if at >= reading.clause_of(name.last)[1]:
        return None
    word = reading.folded[at]
    apart = own.copula | own.plural_copula | known.genitive_preposition | known.source_preposition
    apart |= known.site_preposition | known.conjunction | known.goal_preposition
    if word in apart or any(part.first == at for part in reading.telling if part.kind not in WORDS):
        return None
    part = next((one for one in reading.of_kind(*WORDS) if one.first == at), None)
    if at in reading.firsts("possessing"):
        return frozenset()
    return part.meaning if part else None


def _is_object(reading: Reading, verb: Part, part: Part) -> bool:
    """Whether a word tells what a verb before it is done to: not "taught in courses"."""
    articles = reading.function_words.article
    apart = {at for one in reading.parts for at in range(one.first, one.last + 1)}
    between = range(verb.last + 1, part.first)
    return verb.last < part.first and all(
        at in apart or reading.folded[at] in articles for at in between
    )


def _only_names_object(reading: Reading, verb: Part, told: frozenset[Term]) -> bool:
    """Whether the word for its object alone explains a verb: a fund finances no fund."""
    act = frozenset(term for term in verb.terms if term[0] not in _NO_DEEDS)
    articles = reading.function_words.article
    is_noun = bool(verb.keys("types")) and not verb.keys("roles")
    is_noun &= verb.first not in reading.firsts("ranking")  # "classe"
    if is_noun and not articles.isdisjoint(reading.folded[verb.last + 1 : verb.last + 2]):
        return told.isdisjoint(written([verb]))  # "did it fund the plan"
    objects = [
        p
        for p in reading.of_kind(PartKind.WORD)
        if p.keys("types") and _is_object(reading, verb, p)
    ]
    shared = frozenset[Term]().union(*(part.terms for part in objects))
    return bool(act & shared) and told.isdisjoint(act - shared)
