"""Whether the statements that are shown say yes or no to what a question claims."""

from collections.abc import Iterator, Sequence
from functools import partial

from bot.answering.claims.mentions import Mentions, is_quoted
from bot.answering.claims.plainness import MAX_MISSING_YES, is_plain
from bot.answering.claims.premises import is_contrary
from bot.answering.claims.totals import Totals
from bot.answering.claims.wrong_owners import WrongOwners
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.rivals import is_rivalled
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.timeliness import (
    is_end_untold,
    is_not_yet,
    is_of_another_day,
    is_to_come,
)
from bot.answering.relevance.weights import gives
from bot.answering.reply import Remark
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import ARTICLE, OPPOSITE
from bot.answering.words.traits import Trait
from bot.facts import Attribute, FactBase, Kind, Role
from bot.matching.fold import folded_words

_BEING = frozenset(
    {Attribute.POSITION, Attribute.WHAT, Role.EMPLOYER, Role.LEADER, Role.FOUNDER, Role.AUTHOR}
)
"""What tells what somebody is."""

_REPORTING = frozenset({Role.PUBLISHER, Role.REPORTER})

_ANY = 2
"""So many telling words, a verb and a noun, describe nothing further: "sign agreements"."""


class Verdicts:
    """Words how the statements of one fact base answer."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._wrong_owners = WrongOwners(base, records)
        self._totals = Totals(records)
        self._mentions = Mentions(base, records)

    def on(self, question: Question, shown: Sequence[Judgement]) -> tuple[Remark, ...]:
        """How the statements shown answer a question, by the first of them."""
        rivalled = not question.open and is_rivalled(question.contents, shown[0].record)
        if rivalled or _says_contrary(question, shown[0]) or _is_deputy(question, shown[0].record):
            return (Remark.NO if "yes_no" in question.asks else Remark.PREMISE,)
        remarks: list[Remark] = []
        if question.restricted and not question.negated and _is_all(question, shown[0]):
            return (Remark.YES,)
        if question.is_yes_no and not question.negated:
            denied = self._is_denied(question, shown[0])
            if (
                is_to_come(question, shown[0])
                or self._totals.counts_otherwise(question, shown[0].record.entity)
                or self._is_given_to_another(question, shown)
                or is_of_another_day(question, shown[0])
                or (denied and not question.restricted)
            ):
                return (Remark.NO,)
            # A bare "2020?" asserts nothing.
            several = len(question.named) > 1 or (question.named and question.figures)
            asserted = question.contents or several
            first = shown[0].record
            contested = any(self._is_denied(question, other) for other in shown[1:])
            proven = not contested and any(map(partial(self._proves, question), _alike(shown)))
            proven = proven and not is_not_yet(question, first.entity, first.statement)
            compared = self._compared(question, shown) if question.than is not None else None
            if compared is not None:
                remarks.append(compared)
            elif asserted and proven:
                remarks.append(Remark.NO if question.restricted else Remark.YES)
        if any(getattr(j.record.statement, "open_list", False) for j in shown):
            remarks.append(Remark.OPEN_LIST)
        return tuple(remarks)

    def _compared(self, question: Question, shown: Sequence[Judgement]) -> Remark | None:
        """What two places that a statement sets against each other say of a comparison.

        Of what one has more, it has not less than the other.
        """
        borne_out = any(self._wrong_owners.bears_out(question, one.record) for one in shown)
        if question.degrees == {"more"}:
            return Remark.YES if borne_out else None
        return Remark.NO if borne_out and question.degrees == {"less"} else None

    def _proves(self, question: Question, shown: Judgement) -> bool:
        """Whether a statement alone says yes."""
        doubtful = self._is_doubtful(question, shown) or self._is_of_any(question, shown)
        return not (doubtful or _is_of_some_year(question, shown)) and is_plain(question, shown)

    def _is_given_to_another(self, question: Question, shown: Sequence[Judgement]) -> bool:
        """Whether the sources give to another place, or to others' firms, what a question gives.

        That another has more of it denies that this one has; that it has some, it does not.
        """
        by_whom = shown[0].record.attribute is Attribute.REASON
        if by_whom and self._wrong_owners.is_of_others(question, shown[0].record):
            return True
        if _is_definite(question) and self._wrong_owners.is_with_others(question, shown[0].record):
            return not question.open
        more = question.degrees == {"more"}
        return more and any(self._wrong_owners.swaps(question, one.record) for one in shown)

    def _is_denied(self, question: Question, shown: Judgement) -> bool:
        """Whether a statement denies the very thing that is asked: "not the views of CGTN"."""
        if shown.missing > MAX_MISSING_YES:
            return False
        record = shown.record
        # "Did they write it for CGTN" is told by the role, whatever else the quote denies.
        said = question.speaks or "author_view" in question.keys("concepts")
        in_role = record.role and question.keys("roles") and not said
        tied = {getattr(record.statement, "target", None)} if in_role else set()
        return not (record.excluded - tied).isdisjoint(question.sure) or self._records.denies(
            record, question.terms
        )

    def _is_doubtful(self, question: Question, shown: Judgement) -> bool:
        """Whether the words of a statement alone do not tell if it says yes.

        They do not where it denies something or ties what is alike, where a name of the question is
        known only by what else is said, nor where the question compares: that "China has more
        products, Pakistan more services" holds every word of the contrary.
        """
        record = shown.record
        told = all(
            one.either or any(self._mentions.tells(i, record, one) for i in one.entities)
            for one in question.named
            if one.is_sure
        )
        similar = record.role is Role.SIMILAR
        unclear = (
            is_end_untold(question, record.entity)
            or similar
            or not told
            or not self._mentions.names_doer(question, record)
            or self._mentions.tells_by_name(question, record)
            or self._mentions.tears(question, record)
            or self._wrong_owners.is_of_others(question, record)
            or self._wrong_owners.swaps(question, record)
            or self._wrong_owners.is_with_others(question, record)
            or self._totals.counts_others(question, record.entity)
            or _is_of_report_day(question, record)
            or _is_turned(question, record)
            or self._is_of_something_else(question, record)
            or _is_of_another_office(question, record)
            or is_not_yet(question, record.entity, record.statement)
            or any(self._is_another_place(question, one, record) for one in question.named)
        )
        return bool(record.denied) or question.than is not None or unclear

    def _is_of_something_else(self, question: Question, record: Record) -> bool:
        """Whether it is asked what somebody is, and a statement tells something else of them.

        That Gan's piece speaks of reporters does not make him "a reporter".
        """
        known = function_words()
        for one in question.named:
            person = self._base.entities[one.best].kind is Kind.PERSON
            behind = iter(question.folded[one.last + 1 :])
            word = next((word for word in behind if word not in known.copula), "")
            if person and word in known.indefinite_article:
                return record.attribute not in _BEING and record.role not in _BEING
        return False

    def _is_another_place(self, question: Question, named: Named, record: Record) -> bool:
        """Whether a name is that of several places, and a statement may mean another of them.

        Where its words hold the name itself, it means the one that bears it there.
        """
        types = {self._base.entities[i].type for i in named.entities}
        if named.elsewhere or len(named.entities) == 1 or not types <= PLACES:
            return False
        return not is_quoted(question, named, record.statement)

    def _is_of_any(self, question: Question, shown: Judgement) -> bool:
        """Whether what is asked about is told by the sort of a thing that may be another one.

        Any centre is one for "data centre", and any policy for "law"; what is named, or the only
        one of its sort, is known.
        """
        entity = shown.record.entity
        named = entity.id in question.ids or self._records.only_one(entity.type) == entity.id
        syllabic = has_trait(question.language, Trait.SYLLABIC)  # where parts are no words
        return any(
            shown.tells_by_sort(c)
            and ((c.parts and not syllabic) or c.keys("concepts") or not named)
            for c in question.contents
        )


def _alike(shown: Sequence[Judgement]) -> Iterator[Judgement]:
    """The statements that are of the same thing as the first, that among them."""
    yield from (one for one in shown if one.record.entity is shown[0].record.entity)


def _is_all(question: Question, shown: Judgement) -> bool:
    """Whether a statement that denies the rest says what a question has for all there is.

    "Only the authors' opinions": theirs, "and not the views of CGTN".
    """
    record = shown.record
    if "yes_no" not in question.asks or not record.denied or shown.missing > MAX_MISSING_YES:
        return False
    whose = [c for c in question.telling if c.keys("roles") and ARTICLE not in c.terms]
    return bool(whose) and all(c.terms & (record.terms - record.denied) for c in whose)


def _says_contrary(question: Question, shown: Judgement) -> bool:
    """Whether a statement says the contrary of what is asked, and no other may say it.

    That one welcomes the plans does not deny that anyone criticises them.
    """
    if question.open or shown.missing > MAX_MISSING_YES:
        return False
    return any(is_contrary(term, shown.record) for term in question.terms)


def _is_definite(question: Question) -> bool:
    """Whether a question speaks of certain things, and not of any: "agreements with Laos"."""
    known = function_words()
    if not known.indefinite_article.isdisjoint(question.folded):
        return False
    certain = known.definite_article.isdisjoint(question.folded)
    return question.language != "en" or not certain or len(question.telling) > _ANY


def _is_of_report_day(question: Question, record: Record) -> bool:
    """Whether it is asked of a day of the week on which a thing is only reported."""
    days = any(key.startswith("weekday_") for key in question.keys("concepts"))
    reports = _REPORTING & (question.keys("roles") | {record.role})
    return days and not question.speaks and not reports


def _is_turned(question: Question, record: Record) -> bool:
    """Whether a word for the contrary of a notion is none of a statement's own."""
    return any(term[0] == OPPOSITE and term not in record.terms for term in question.terms)


def _is_of_another_office(question: Question, record: Record) -> bool:
    """Whether a statement tells of leaders, and not of the very office: no president is told."""
    offices = [c.keys("concepts") & POSTS for c in question.contents]
    return any(keys and all(("concepts", k) not in record.terms for k in keys) for keys in offices)


def _is_deputy(question: Question, record: Record) -> bool:
    """Whether somebody is only the deputy of what a question asks if they are.

    Whoever is asked about may be called so by the way, where it asks what else they did.
    """
    offices = [c for c in question.telling if c.keys("concepts") & POSTS]
    others = (c for c in question.telling if c not in offices and not record.tells(c))
    if not (question.is_yes_no and offices) or question.negated:
        return False
    if record.entity.id not in question.sure or any(not c.keys("roles") & _BEING for c in others):
        return False
    deputy = function_words().deputy_modifier
    if not deputy.isdisjoint(question.folded) or "deputy" in question.keys("concepts"):
        return False
    said = [folded_words(quote.text) for quote in record.statement.quotes]
    tells = record.attribute is Attribute.POSITION or record.role is Role.EMPLOYER
    return tells and not any(map(deputy.isdisjoint, said))


def _is_of_some_year(question: Question, shown: Judgement) -> bool:
    """Whether a statement of a place gives no date of those asked about: another one does."""
    dates = [figure for figure in question.figures if figure.date]
    if not dates or shown.record.entity.type not in PLACES:
        return False
    return not any(gives(date, own) for date in dates for own in shown.record.figures)
