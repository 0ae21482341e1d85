"""Statements that tell as done what the passages that carry them only plan."""

from collections.abc import Iterable, Iterator, Sequence

from bot.answering.records.record import Record
from bot.answering.words.stems import stem
from bot.checking.how_far.stages import Stages
from bot.checking.sources.evidence import Cover
from bot.checking.sources.given_values import gives
from bot.checking.sources.means import Means
from bot.checking.sources.subjects import WHOLLY
from bot.checking.sources.tellers import tellers
from bot.checking.sources.wordings import Wordings, holds
from bot.checking.statements.reading import Part, PartKind, Reading, meaning_of
from bot.checking.statements.stage_words import MAKING, NEAR_VERB
from bot.checking.statements.tense import has_happened, is_ahead, past_verbs
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue
from bot.facts import TO_COME, Attribute, Fact, Role, Status, Type
from bot.matching.fold import folded_words

_HOLDING = frozenset({*MAKING, Role.HOST})
"""The parts that somebody has in a thing who brings it about or has it take place."""

_DATING = frozenset({Attribute.START, Attribute.DATE, Attribute.STATUS})
"""Attributes that tell when a thing itself came about."""

NEAR_DATE = 5
"""So many words behind the verb the date may begin on which something was published."""

_TARGET = ("attributes", Attribute.TARGET)
_MEANT = ("concepts", "target")
_END = ("attributes", Attribute.END)

_FAR_ENDS = frozenset({Attribute.END, Attribute.TARGET})
"""Facts that tell by when something is to be reached."""

_AIMS = frozenset({Attribute.TARGET, Attribute.PURPOSE, Attribute.PRIORITY})
_AIMED = frozenset({"plan", "priority"})
"""What is aimed at, of which a statement may tell as of what is."""

_OPEN: tuple[Cue, ...] = ("possibly", "requiring", "planned", "wanting")
"""By these a source may tell of what has not happened."""

_AHEAD = _FAR_ENDS | {Attribute.PRIORITY}
"""Facts that tell what is yet to be."""

_WANTED: tuple[Cue, ...] = (*_OPEN, "modals", "wishes")
"""By these a source tells what is planned, or wanted."""

_HEDGES: tuple[Cue, ...] = ("uncertain", "possibly", "modals", "wishes", "wanting", "conditions")
"""With one of these a statement leaves open whether it is so."""

NEAR_MODAL = 3
"""So many words behind "may" tell what may be: "could mark the beginning"."""


class Plans:
    """Finds what a statement tells as done before it is."""

    def __init__(self, means: Means, stages: Stages) -> None:
        self._plans = {one.id for one in means.base.entities.values() if one.type is Type.PLAN}
        self._stages = stages
        self._subjects = means.subjects

    def outruns(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement tells as done what its passages only plan, or as settled a wish."""
        if (
            _is_only_aimed_at(reading, covers)
            or self._is_only_in_report(reading, covers)
            or self._is_only_another_end(reading, covers)
            or self._is_only_to_come(reading, covers)
        ):
            return True
        happened = has_happened(reading)
        if Status.DONE not in self._stages.told(reading) and not happened:
            return False
        is_open, is_done = self._told_by(reading, {e for c in covers for e in c.passage.subjects})
        if self._brings_about(reading):
            return True
        # Who says it may plan something else.
        first, *others = covers
        telling = [first, *(c for c in others if not _only_names(reading, first, c))]
        records = [record for cover in telling for record in cover.passage.records]
        facts = [one.statement for one in records if isinstance(one.statement, Fact)]
        given = ([f.status in TO_COME for f in facts if gives(f, v)] for v in reading.values)
        if reading.has("reached") and any(one and all(one) for one in given):
            return True
        statuses = _statuses(records)
        if Status.DONE in statuses or statuses.isdisjoint(TO_COME):
            return False
        return is_done <= is_open or (happened and statuses <= TO_COME)

    def only_expects(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a statement has something happen of which passages tell as of what is to come."""
        if not has_happened(reading):
            return False
        return {r.statement.status for c in covers for r in self._telling(reading, c)} <= TO_COME

    def _is_only_another_end(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether something is told to begin, end or happen when, by the sources, it does not.

        What only ends in November does not happen then, and what opens on the 5th ends later.
        """
        dates = [value for value in reading.values if value.date and not value.until]
        if not dates:
            return False
        ends = reading.has("until") or any(_END in part.terms for part in reading.parts)
        aims = any(_TARGET in part.terms for part in reading.parts)
        begins = reading.has("since") and not (ends or aims)
        facts = [fact for fact in self._subjects.facts_about(covers) if fact.when]
        for date in dates:
            given = {fact.attribute for fact in facts if gives(fact, date)}
            if ends:
                if Attribute.START in given and not date.side:
                    return True
            elif given == {Attribute.END} or (begins and given and given <= _FAR_ENDS):
                return True
        return False

    def _is_only_to_come(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether something is told to be at work that the sources only plan: "the courses run".

        With a date it may be a schedule: "the conference runs in December".
        """
        goal, topics = reading.own_words.goal_preposition, reading.lasts("topics")
        at_work = {
            first
            for first, _ in reading.cues.get("working", ())
            # Not "is to train", nor "spoke about working together".
            if not first or not (reading.folded[first - 1] in goal or first - 1 in topics)
        }
        is_over = reading.firsts("until")
        if (
            not (at_work or is_over)
            or is_ahead(reading)
            or has_happened(reading)
            or reading.negations
        ):
            return False
        dated = any(value.date for value in reading.values)
        if dated or any(map(self._is_aim, reading.parts)):
            return False
        own = self._beside(reading, at_work | is_over)
        told = own or [r for c in covers if at_work for r in self._telling(reading, c)]
        return bool(told) and all(map(self._stages.is_to_come, told))

    def _beside(self, reading: Reading, verbs: Iterable[int]) -> Sequence[Record]:
        """How far the things have come that are named right before verbs, or else behind."""
        known = self._stages.statuses
        gaps = [(v - n.last, n.first - v, n.entities) for v in verbs for n in reading.names]
        before = {e for gap, _, entities in gaps if gap == 1 for e in entities & known.keys()}
        behind = {e for _, gap, entities in gaps if 0 < gap <= NEAR_VERB for e in entities}
        return [known[thing] for thing in before or behind & known.keys()]

    def _telling(self, reading: Reading, cover: Cover) -> Iterator[Record]:
        """What tells most of a statement, and how far what it describes in full has come."""
        yield from tellers(reading, cover)
        clause = self._subjects.whole(reading)
        for record in cover.passage.records:
            told = record.attribute is Attribute.STATUS
            if told and self._subjects.told_by(record.entity.id, clause) >= WHOLLY:
                yield record

    def _is_aim(self, part: Part) -> bool:
        """Whether a part tells that something is aimed at, or names a plan."""
        told = part.keys("attributes") & _AIMS or part.keys("concepts") & _AIMED
        return bool(told) or not self._plans.isdisjoint(part.entities)

    def _is_only_in_report(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether a report is told to be published when what it tells was: "in 2021"."""
        verbs = [part.last for part, roles in reading.roles if Role.PUBLISHER in roles]
        verbs += [part.last for part, told in reading.keyed("concepts") if "release" in told]
        dates = [
            value
            for value in reading.values
            if any(0 < value.first - last <= NEAR_DATE for last in verbs)
        ]
        if not dates:
            return False
        facts = [
            record.statement
            for entity in {e for cover in covers for e in cover.passage.subjects}
            for record in self._subjects.own(entity)
            if record.entity.type is Type.REPORT and isinstance(record.statement, Fact)
        ]
        given = ({fact.attribute for fact in facts if gives(fact, date)} for date in dates)
        return any(one and one.isdisjoint(_DATING) for one in given)

    def _brings_about(self, reading: Reading) -> bool:
        """Whether a statement has somebody make or hold a thing that is to come."""
        for part, told in reading.roles:
            behind = [name for name in reading.names if name.first > part.last]
            if told & _HOLDING and behind and behind[0].first - part.last <= NEAR_VERB:
                records = [*map(self._stages.statuses.get, behind[0].entities)]
                if all(record and record.statement.status in TO_COME for record in records):
                    return True
        return False

    def _told_by(self, reading: Reading, things: set[str]) -> tuple[float, float]:
        """How much a statement tells of some things, 0 to 1: of those to come and those done."""
        clause = self._subjects.whole(reading)
        is_open = is_done = 0.0
        for thing in things & self._stages.statuses.keys():
            share = 1.0 if thing in reading.named else self._subjects.told_by(thing, clause)
            if self._stages.statuses[thing].statement.status in TO_COME:
                is_open = max(share, is_open)
            else:
                is_done = max(share, is_done)
        return is_open, is_done


def _only_names(reading: Reading, first: Cover, other: Cover) -> bool:
    """Whether a passage tells nothing but names of a statement beside what the first tells."""
    told = (
        index
        for index, share in enumerate(other.shares)
        if share > first.shares[index] and reading.parts[index].kind is not PartKind.NAME
    )
    return next(told, None) is None and first.fits == other.fits


def ventures(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells as happened what its passages say could, or has to: "marked"."""
    if not has_happened(reading):
        return False
    language, pasts = reading.language, cues_of(reading.language).pasts
    told = set(past_verbs(reading)) - reading.indexes("speaking", "intending")
    verbs = (reading.folded[at] for at in told - reading.name_indexes)
    said = {stem(verb, language) for verb in verbs if verb.endswith(pasts)}
    texts = [text for c in covers for tag, text in wordings.of(c.passage) if tag == language]
    own = {cover.passage.text for cover in covers}.intersection(texts)
    is_open = any(holds(language, text, one) for text in own for one in _OPEN)
    words = {word for text in texts if is_open for word in folded_words(text)}
    found = {word for word in words if stem(word, language) in said}
    return bool(found) and not any(word.endswith(pasts) for word in found)


def lags(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells as planned or wanted what its passages tell as so.

    "It plans to release" one is not borne out by one that was released. A mere "will", or "the
    plan", tells no plan.
    """
    modal = reading.function_words.modal
    verbs = (reading.folded[first : last + 1] for first, last in reading.cues.get("planned", ()))
    if not any(len(verb) > 1 and modal.isdisjoint(verb) for verb in verbs):
        return False
    records = [record for cover in covers for record in cover.passage.records]
    if any(r.statement.status in TO_COME or r.attribute in _AHEAD for r in records):
        return False
    quoted = {cover.passage.text for cover in covers}
    texts = [text for text in wordings.of_all(covers) if text[1] in quoted]
    return not any(holds(*text, one) for text in texts for one in _WANTED)


def is_certain(reading: Reading, covers: Sequence[Cover], means: Means) -> bool:
    """Whether a statement tells as so what the quote that carries it only holds possible.

    "It invades privacy", where it "may invade" it, and "it will mark an era", where it "could".
    """
    if any(map(reading.has, _HEDGES)):
        return False
    passage, told = covers[0].passage, meaning_of(reading.of_kind(PartKind.WORD))
    language = means.base.sources[passage.source].language
    if not holds(language, passage.text, "uncertain"):
        return False
    said = means.reader.read(passage.text, language)
    return any(
        last < part.first <= last + NEAR_MODAL and not told.isdisjoint(part.meaning)
        for _, last in said.cues["uncertain"]
        for part in said.of_kind(PartKind.WORD, PartKind.LIGHT)
    )


def _is_only_aimed_at(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement tells as so what is a target: "it is worth 100 billion now".

    Of two sums, one may only tell how much the other is in another currency.
    """
    sums = [value for value in reading.values if not value.date]
    settled = reading.has("settled") and not reading.has("intending")  # "will reach it by 2027"
    aimed = _MEANT if settled else _TARGET
    sure = reading.firsts("settled")  # "atteindra" tells of no target
    aims = (part for part in reading.parts if part.first not in sure)
    if len(sums) != 1 or any(aimed in part.terms for part in aims):
        return False
    if not settled and (len(reading.values) > 1 or is_ahead(reading)):
        return False
    told = [r.statement for c in covers for r in c.passage.records]
    facts = [f for f in told if isinstance(f, Fact) and gives(f, sums[0])]
    return {fact.attribute for fact in facts} == {Attribute.TARGET}


def _statuses(records: Iterable[Record]) -> set[Status | None]:
    """How far things have come; what somebody says as a whole is open where a part of it is."""
    return {r.statement.status for r in records if r.attribute is not Attribute.STATEMENT}
