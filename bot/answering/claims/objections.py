"""What keeps a statement from saying yes by itself, though it holds the words of a question."""

from collections.abc import Callable

from bot.answering.claims.mentions import Mentions, is_quoted
from bot.answering.claims.plainness import is_plain
from bot.answering.claims.totals import Totals
from bot.answering.claims.wrong_owners import WrongOwners
from bot.answering.claims.wrong_sites import WrongSites
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.timeliness import is_end_untold, is_not_yet
from bot.answering.relevance.weights import gives
from bot.answering.reply import Reason, first_of
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import function_words, words_of
from bot.answering.words.terms import OPPOSITE
from bot.answering.words.traits import Trait
from bot.facts import Attribute, FactBase, Kind, Role

BEING = frozenset(
    {Attribute.POSITION, Attribute.WHAT, Role.EMPLOYER, Role.LEADER, Role.FOUNDER, Role.AUTHOR}
)
"""What tells what somebody is."""

_REPORTING = frozenset({Role.PUBLISHER, Role.REPORTER})


class Objections:
    """Everything that a statement of one fact base may be about, rather than what is claimed."""

    def __init__(
        self, base: FactBase, records: Records, wrong_owners: WrongOwners, totals: Totals
    ) -> None:
        self._base = base
        self._records = records
        self._mentions = mentions = Mentions(base, records)
        self._rules: tuple[Callable[[Question, Record], bool], ...] = (
            # It says no such thing: it denies, likens, compares, or says when it only may be.
            _denies_or_likens,
            _is_turned,
            _is_of_other_stage,
            # It names the things of the question by what else is said, or others of the name.
            self._leaves_out_the_named,
            self._is_of_another_place,
            WrongSites(base, records).is_elsewhere,
            # It tells of others, who do it, have it, are it or are counted.
            _is_of_another_office,
            self._is_of_something_else,
            wrong_owners.is_of_others,
            wrong_owners.misgives,
            wrong_owners.is_with_others,
            totals.counts_others,
            _is_of_report_day,
            # It has the words apart from each other, or only in a name.
            mentions.tells_by_name,
            mentions.tears,
        )

    def first(self, question: Question, shown: Judgement) -> Reason | None:
        """The first rule that keeps a statement from saying yes, if any."""
        plain = "it does not say all that is asked, with every value"
        return (
            first_of(self._rules, question, shown.record)
            or first_of((self._is_of_any, _is_of_some_year), question, shown)
            or (None if is_plain(question, shown) else plain)
        )

    def _leaves_out_the_named(self, question: Question, record: Record) -> bool:
        """Whether a name of the question is known only by what else is said, or does nothing."""
        told = all(
            any(self._mentions.tells(i, record, one) for i in one.entities)
            for one in question.named
            if one.is_sure
        )
        return not told or not self._mentions.names_doer(question, record)

    def _is_of_something_else(self, question: Question, record: Record) -> bool:
        """Whether it is asked what somebody is, and a statement tells something else of them.

        That Gan's piece speaks of reporters does not make him "a reporter".
        """
        known = function_words()
        for one in question.named:
            person = self._base.entities[one.best].kind is Kind.PERSON
            behind = iter(question.folded[one.last + 1 :])
            word = next((word for word in behind if word not in known.copula), "")
            if person and word in words_of(question.language).indefinite_article:
                return record.attribute not in BEING and record.role not in BEING
        return False

    def _is_of_another_place(self, question: Question, record: Record) -> bool:
        """Whether a name is that of several places, and a statement may mean another of them.

        Where its words hold the name itself, it means the one that bears it there.
        """
        return any(
            not is_quoted(question, one, record.statement)
            for one in question.named
            if not one.elsewhere and len(one.entities) > 1
            if {self._base.entities[i].type for i in one.entities} <= PLACES
        )

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


def _denies_or_likens(question: Question, record: Record) -> bool:
    """Whether a statement denies something or ties what is alike, or the question compares.

    That "China has more products, Pakistan more services" holds every word of the contrary.
    """
    return bool(record.denied) or question.form.compares or record.role is Role.SIMILAR


def _is_of_other_stage(question: Question, record: Record) -> bool:
    """Whether a statement does not tell that a thing has begun, or ended, as is asked."""
    return is_end_untold(question, record.entity) or is_not_yet(
        question, record.entity, record.statement
    )


def _is_turned(question: Question, record: Record) -> bool:
    """Whether a word for the contrary of a notion is none of a statement's own."""
    return any(term[0] == OPPOSITE and term not in record.terms for term in question.terms)


def _is_of_another_office(question: Question, record: Record) -> bool:
    """Whether a statement tells of leaders, and not of the very office: no president is told."""
    offices = [c.keys("concepts") & POSTS for c in question.contents]
    return any(keys and all(("concepts", k) not in record.terms for k in keys) for keys in offices)


def _is_of_report_day(question: Question, record: Record) -> bool:
    """Whether it is asked of a day of the week on which a thing is only reported."""
    days = any(key.startswith("weekday_") for key in question.keys("concepts"))
    reports = _REPORTING & (question.keys("roles") | {record.role})
    return days and not question.speaks and not reports


def _is_of_some_year(question: Question, shown: Judgement) -> bool:
    """Whether a statement of a place gives no date of those asked about: another one does."""
    dates = [figure for figure in question.figures if figure.date]
    if not dates or shown.record.entity.type not in PLACES:
        return False
    return not any(gives(date, own) for date in dates for own in shown.record.figures)
