"""Whether a yes stands above an answer, by what the sources make of the question as a claim."""

from collections.abc import Iterator, Sequence
from functools import partial

from bot.answering.claims.exactness import settles
from bot.answering.claims.mentions import Mentions, is_quoted
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.record import ACTORS, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import DEEDS, MAKERS
from bot.answering.relevance.roles import kin
from bot.answering.relevance.shown import SHOWN
from bot.answering.relevance.timeliness import is_end_untold, is_not_yet
from bot.answering.reply import Answer, Reason, first_of
from bot.answering.ruling import Ruling
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import OPPOSITE, Term
from bot.facts import FactBase, Role

_SUBJECT_AND_QUALITY = 2
"""So many words ask for a quality at most: "is data private"."""

_FEW = 3
"""So many words that name nobody ask for little: "does trade make people rich"."""

_NO_QUALITY = frozenset({"attributes", "roles", "statuses", "types"})
"""Sections of the vocabulary that hold what is no quality, but a fact of a sort of its own."""

_SERIES = ("concepts", "series")
"""That a thing is "just one of several" is none either."""


class Confirmations:
    """Weighs what the statements of one fact base that are shown confirm."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._records = records
        self._mentions = Mentions(base, records)

    def objection(self, question: Question, reply: Answer, ruling: Ruling) -> Reason | None:
        """Why the yes above an answer may not stand, by what the sources make of the claim, if so.

        "Awan's opinion on the meeting?" claims nothing to be confirmed.
        """
        if ruling.supporting:
            return None if _borne_out(question, reply, ruling) else "it only may come to be"
        little = first_of((_is_of_few_words, _asks_for_quality, _asks_for_origin), question)
        if little or not ruling.is_silent:
            return little
        if question.form.implied:
            return "the check finds no source that says it"
        if question.form.restricted or question.form.compares:
            return None  # that it is all there is, or more, was weighed by itself
        told, own = bearing(self._records, question, reply), reply.statements[0].entity.id
        settled = any(settles(question, one, self._records.own(own)) for one in told)
        return None if settled else "no source says it by its fields, or in the very words"

    def is_due(self, question: Question, reply: Answer, ruling: Ruling) -> bool:
        """Whether an answer without a yes says all that a question claims, and so wants one.

        Not where a word says the contrary of a notion, nor where the thing only may come to be.
        """
        plain = {*question.asks} <= {"yes_no", "said"} or _is_cleft(question)
        plain = plain and not (question.form.implied or question.form.restricted)
        if not plain or question.form.compares or question.language not in STEMMED:
            return False
        if any(map(partial(_may_be_another, question, reply), question.named)):
            return False
        first, record = reply.statements[0], next(iter(told_in(self._records, reply)), None)
        # Leaders who are met need not be presidents.
        posts = {("concepts", key) for key in question.keys("concepts") & POSTS}
        if not posts <= (record.terms if record else frozenset()).union(self._held(question)):
            return False
        if record and (
            self._mentions.tears(question, record)
            or not self._mentions.names_doer(question, record)
        ):
            return False
        early = is_not_yet(question, first.entity, first.statement)
        if question.keys(OPPOSITE) or early or is_end_untold(question, first.entity):
            return False
        told = _borne_out(question, reply, ruling)
        shown = [quote.text for one in reply.statements[:SHOWN] for quote in one.statement.quotes]
        return any(one in other or other in one for one in told for other in shown)

    def _held(self, question: Question) -> Iterator[Term]:
        """The posts of the one person that a question surely names, by the sources."""
        for entity in question.sure if len(question.sure) == 1 else ():
            yield from (("concepts", office) for office in self._records.offices.of(entity))

    def names_all(self, question: Question, reply: Answer) -> bool:
        """Whether the first statement of an answer speaks of all that a question names.

        That two things are told of ties them in nothing.
        """
        return all(
            self._mentions.tells(one.best, record, one)
            for record in told_in(self._records, reply)[:1]
            for one in question.named
        )


def _borne_out(question: Question, reply: Answer, ruling: Ruling) -> Sequence[str]:
    """The quotes that say all of a claim, but for what the answer's thing is yet to do or be.

    What somebody wishes may stand beside what they have done.
    """
    own = reply.statements[0].entity
    return [
        quote.text
        for one in ruling.supporting
        if one.entity is not own
        or own.kind in ACTORS
        or not is_not_yet(question, own, one.statement)
        for quote in one.statement.quotes
    ]


def _is_of_few_words(question: Question) -> bool:
    """Whether so few common words ask that one statement may hold them all by chance."""
    bare = not (question.sure or question.figures) and question.language in STEMMED
    return bare and len(list(question.telling)) <= _FEW


def _is_cleft(question: Question) -> bool:
    """Whether "who" only stands behind whom a question tells: "was it the firms who asked"."""
    who = [content.first for content in question.objects.get("who", ())]
    told = [*(one.first for one in question.named), *(one.first for one in question.telling)]
    return question.asks == ("yes_no", "who") and bool(who) and min(told) < min(who)


def _asks_for_origin(question: Question) -> bool:
    """Whether a question asks of which country one thing is: "is WeBank a Chinese company"."""
    of_one = len(question.sure) == 1 and question.language in STEMMED
    opens = of_one and _opening(question) in function_words().copula
    return opens and any(c.origins for c in _predicate(question))


def _asks_for_quality(question: Question) -> bool:
    """Whether a question asks if a thing is of some quality, as "is AI safe".

    What "brings challenges to the safety" of a thing has the word and does not say so.
    """
    known, telling = function_words(), _predicate(question)
    if not telling or _opening(question) not in known.copula | known.plural_copula:
        return False
    quality = telling[-1]
    is_last = quality.last == len(question.folded) - 1
    led = known.agentive_preposition | known.site_preposition | known.month_preposition
    led |= known.genitive_preposition
    if not is_last or is_led(question.folded, quality.first, led):
        return False  # "by the end of the year" tells when, "of several" which
    apart = {section for section, _ in quality.terms}
    return _NO_QUALITY.isdisjoint(apart) and _SERIES not in quality.terms


def _opening(question: Question) -> str:
    """The folded word with which the claim of a question begins: "is"."""
    return question.claim.partition(" ")[0].casefold()


def _predicate(question: Question) -> Sequence[Content]:
    """The telling words of a question, where they are so few as a thing and its quality."""
    telling = list(question.telling)
    return telling if len(telling) <= _SUBJECT_AND_QUALITY else ()


def told_in(records: Records, reply: Answer) -> Sequence[Record]:
    """The statements of an answer that are of the same thing as the first, as read."""
    first = reply.statements[0].entity
    own = {id(one.statement): one for one in records.own(first.id)}
    shown = [id(one.statement) for one in reply.statements if one.entity is first]
    return [own[one] for one in shown if one in own]


def bearing(records: Records, question: Question, reply: Answer) -> Sequence[Record]:
    """What may bear out a claim: the ties that are shown unsaid, and what is told of the first."""
    return (*_proven_in(records, question, reply), *told_in(records, reply))


def _proven_in(records: Records, question: Question, reply: Answer) -> Sequence[Record]:
    """The ties in a role that is asked for, between all that is named, that are shown unsaid.

    "Yu also participated in the session" tells of him what it tells of the session.
    """
    shown = [quote.text for one in reply.statements[:SHOWN] for quote in one.statement.quotes]
    roles = kin(question.keys("roles")) & (MAKERS | DEEDS | {Role.PARTICIPANT})
    found = sorted({n for i in question.sure for n in records.of_entity(i)}) if roles else ()
    return [
        one
        for one in map(records.all.__getitem__, found)
        if one.role in roles
        and any(quote.text in other for quote in one.statement.quotes for other in shown)
        and one.ends.issuperset(question.sure)
    ]


def _may_be_another(question: Question, reply: Answer, named: Named) -> bool:
    """Whether a name is that of several things, and the first quote shown does not hold it."""
    several = named.is_sure and len(named.entities) > 1
    return several and not is_quoted(question, named, reply.statements[0].statement)
