"""Whether a question has somebody bring about what the sources say another one did."""

from collections.abc import Iterator, Sequence

from bot.answering.claims.decision import Decision, against
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.places import are_nested
from bot.answering.records.record import ACTORS, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import MAKERS
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.facts import FactBase, Kind, Relation, Role


class WrongMakers:
    """Holds who does something in a question against those who do it in one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def misgiven(self, question: Question) -> Decision | None:
        """What says who brought a thing about that a question gives to another, and how it answers.

        "Why did the University of the Punjab organise the matchmaking?" None where nobody is said
        to have done it, or one who may be the same.
        """
        if question.form.negated or question.ties:
            return None
        for verb in question.contents:
            if Role.PARTNER in verb.keys("roles") and "why" in question.asks:
                for pair in _clauses(question, verb):
                    if told := self._partners(*pair):
                        return Decision(tuple(told), (Remark.PREMISE,))
            if not verb.keys("roles") & MAKERS:
                continue
            for doer, thing in _clauses(question, verb):
                told = tuple(self._told(thing))
                if told and self._is_other(doer, told):
                    return against(question, *told)
        return None

    def _told(self, thing: Named) -> Iterator[Record]:
        """The statements that say who brought a thing about."""
        if len(thing.entities) > 1:
            return
        yield from (r for r in self._records.own(thing.best) if r.role in MAKERS)

    def _partners(self, one: Named, other: Named) -> Sequence[Record]:
        """What says with whom two bodies work, where none says that it is with each other.

        Who asks why a partner was chosen takes it for the only one.
        """
        found: list[Record] = []
        for body, beside in ((one, other), (other, one)):
            for record in map(self._records.all.__getitem__, self._records.of_entity(body.best)):
                if record.role is Role.PARTNER and beside.best in record.entities:
                    return ()
                if record.role is Role.PARTNER and self._is_between_bodies(record, body.best):
                    found.append(record)
        return found

    def _is_between_bodies(self, record: Record, body: str) -> bool:
        """Whether a statement ties a body to another, and neither is a place."""
        return body in record.ends and all(
            self._records.kind_of(i) is Kind.PARTNER and not self._records.is_place(i)
            for i in record.ends
        )

    def _is_other(self, doer: Named, told: Sequence[Record]) -> bool:
        """Whether a name is that of none who did it, nor of a part or a whole of them.

        Who says that others did it may speak of those whom they lead.
        """
        targets = [r.statement.target for r in told if isinstance(r.statement, Relation)]
        speakers = {speaker for record in told for speaker in record.statement.claimed_by}
        return all(
            self._base.entities[one].kind in ACTORS
            and one not in speakers
            and not are_nested(self._base, one, other)
            for one in doer.entities
            for other in targets
        )


def _clauses(question: Question, verb: Content) -> Iterator[tuple[Named, Named]]:
    """Who does it and what is done, by where they stand: "X founded Y", "Y was founded by X"."""
    sure = [one for one in question.named if one.is_sure]
    before = [one for one in sure if one.last < verb.first]
    behind = [one for one in sure if one.first > verb.last]
    if any(one.elsewhere for one in sure):
        return
    if len(sure) != 2 or not before or not behind:  # noqa: PLR2004 - who, and what
        return
    known = function_words()
    folded = question.folded
    between = {*folded[verb.last + 1 : behind[0].first]}
    joining = known.article
    if Role.PARTNER in verb.keys("roles"):
        joining |= known.comitative_preposition  # "team up with"
    led = {*folded[before[0].last + 1 : verb.first]} <= known.auxiliary
    if between <= joining and led:
        yield before[0], behind[0]
    elif between & known.agentive_preposition and between <= (
        known.agentive_preposition | known.article
    ):
        yield behind[0], before[0]
