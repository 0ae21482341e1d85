"""What keeps a yes back though a statement holds every word: they are said of something else."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.answering.claims.acts import leaves_out_act
from bot.answering.claims.doers import Doers
from bot.answering.claims.identities import Identities
from bot.answering.claims.qualifiers import adds_untold
from bot.answering.claims.ties import Ties
from bot.answering.questions.question import Question
from bot.answering.records.offices import CALLED
from bot.answering.records.record import ACTORS, COLLECTIVES, WHOLE, Record
from bot.answering.records.records import Records
from bot.answering.relevance.roles import DOCUMENTS
from bot.answering.reply import Reason, first_of
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.terms import JOIN
from bot.answering.words.values import Measure
from bot.facts import TO_COME, Attribute, FactBase, Role, Type

_FIRST = ("concepts", "first")
_AIMS = frozenset({Attribute.PURPOSE, Attribute.TARGET})
_SUPERLATIVES = frozenset({"largest", "fastest"})


class Doubts:
    """Tells where the statements of one fact base hold the words of a question, and no yes."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        identities = Identities(base, records)
        self._rules: tuple[Callable[[Question, Record], bool], ...] = (
            # It tells of others, or of what others do.
            Ties(base, records).unties,
            partial(leaves_out_act, base),
            Doers(base, records).are_others,
            identities.are_two,
            identities.is_of_untold_sort,
            identities.is_of_untold_country,
            self._calls_otherwise,
            _is_of_the_asker,
            _leaves_out_origin,
            _leaves_out_half,
            # It tells less: a plan, and no rank.
            _is_only_planned,
            _is_only_aimed_at,
            _ranks_nothing,
        )

    def first(self, question: Question, told: Sequence[Record]) -> Reason | None:
        """The first rule by which statements tell of something else, or less, than is claimed.

        Args:
            question: The question.
            told: The statements shown that are of one thing, the first being the one that tells.
        """
        record = told[0]
        own = self._records.own(record.entity.id)
        return (
            first_of((_asks_for_a_name, self._is_of_nobodys_stage), question)
            or first_of(self._rules, question, record)
            or first_of((adds_untold,), self._base, question, told, own)
        )

    def _is_of_nobodys_stage(self, question: Question) -> bool:
        """Whether it is only asked if somebody has come to an end: "is Huawei finished"."""
        opens = not function_words().copula.isdisjoint(question.folded[:1])
        stages = [bool(content.keys("statuses")) for content in question.telling]
        kinds = {self._base.entities[i].kind for i in question.sure}
        return opens and bool(kinds) and kinds <= ACTORS and stages == [True]

    def _calls_otherwise(self, question: Question, record: Record) -> bool:
        """Whether a thing is called by a word that the sources have for another one."""
        return any(self._is_called_otherwise(question, c, record) for c in question.telling)

    def _is_called_otherwise(self, question: Question, content: Content, record: Record) -> bool:
        """Whether what a question calls "the guideline" is called so elsewhere, and not here.

        It is what the question begins with: "was the guideline", and told by its sort alone, or
        by another word in the same language.
        """
        known = function_words()
        before = question.folded[max(0, content.first - 2) : content.first]
        begins = content.first == len(before)  # a verb and an article
        definite = begins and not known.definite_article.isdisjoint(before[1:])
        sorts = content.keys("types") - COLLECTIVES  # "the firms" may be called "companies"
        if not (definite and sorts) or record.entity.id in question.ids:
            return False
        if content.terms & record.terms <= {("types", key) for key in content.keys("types")}:
            return True
        languages = {self._base.sources[q.source].language for q in record.statement.quotes}
        elsewhere = any(map(self._records.knows, content.bare))
        return (
            languages == {question.language} and elsewhere and content.bare.isdisjoint(record.terms)
        )


def _is_only_planned(question: Question, record: Record) -> bool:
    """Whether what is asked to be there, or to come true, is only planned, hoped or proposed.

    That training is planned does not tell that there is any, nor an aim that it will be reached.
    """
    statement, entity = record.statement, record.entity
    if record.attribute is Attribute.TARGET and question.form.ahead:
        return True
    if question.form.ahead or question.keys("statuses") & TO_COME:
        return False
    is_it = entity.is_to_come and entity.id in question.ids
    is_it = is_it and entity.kind not in ACTORS  # somebody is there, whatever they plan
    is_plan = entity.type in DOCUMENTS  # there is a plan, though nothing of it be done
    there = question.form.open and not (question.form.past or question.figures or is_plan)
    return there and (is_it or statement.status in TO_COME)


def _is_only_aimed_at(question: Question, _: Record) -> bool:
    """Whether it is asked if an aim has been reached: that there is one tells nothing of it."""
    aims = [c for c in question.telling if _AIMS & c.keys("attributes")]
    others = (c for c in question.telling if c not in aims and Type.PLAN not in c.keys("types"))
    return question.form.past and len(aims) > 1 and not any(others)


def _ranks_nothing(question: Question, record: Record) -> bool:
    """Whether a thing is asked to be the largest, or ahead, and a statement ranks nothing."""
    ranks = Attribute.RANK in question.keys("attributes")
    known = _FIRST in record.terms or any(figure.value == 1 for figure in record.figures)
    firsts = [c.last for c in question.telling if _FIRST in c.terms and question.sure]
    if not known and any(last < len(question.folded) - 1 for last in firsts):
        return True  # "at the forefront" is not "first in"
    superlative = not question.keys("concepts").isdisjoint(_SUPERLATIVES)
    superlative = superlative or any(_only_ranks(c) for c in question.telling)
    ranked = any(figure.measure is Measure.ORDINAL for figure in record.figures)
    ranked = ranked or ("attributes", Attribute.RANK) in record.terms
    ranked = ranked or record.attribute is Attribute.STATEMENT  # in its own words
    return superlative and ranks and not ranked


def _asks_for_a_name(question: Question) -> bool:
    """Whether it is asked if the name of a thing is told: that "no name is given" is no yes.

    But "does Yin name it" asks for no name.
    """
    names = [c.first for c in question.contents if "name" in c.keys("concepts")]
    does = not function_words().doing_auxiliary.isdisjoint(question.folded)
    verb = does and any(one.last + 1 in names for one in question.named)
    return bool(names) and not verb and len(question.named) == 1


def _only_ranks(content: Content) -> bool:
    """Whether a word tells but that one stands before another, "ahead of", not who "came first"."""
    ranks = content.terms == {("attributes", Attribute.RANK)}
    return ranks and not any(_FIRST in part for part in content.parts)


def _is_of_the_asker(question: Question, record: Record) -> bool:
    """Whether whoever asks is to do something, which only who is let in, or asked to it, tells."""
    known, folded = function_words(), question.folded
    asker = known.first_person | known.second_person | known.own_determiner
    opens = folded[0] in known.fronted_auxiliary | known.modal and not asker.isdisjoint(folded[1:2])
    free = record.attribute is Attribute.ACCESS or record.role is Role.INVITEE
    verbs = range(2, 4)  # "can I visit", "can my firm visit", and not "can I print that firms"
    return (
        opens
        and not (free or question.speaks)
        and any(
            c.first in verbs and folded[c.first - 1] not in known.article for c in question.telling
        )
    )


def _leaves_out_origin(question: Question, record: Record) -> bool:
    """Whether a statement tells nothing of the country from which a question has somebody be."""
    return any(
        content.origins
        and not record.tells(content)
        and all(record.entities.get(origin, 0.0) <= WHOLE for origin in content.origins)
        for content in question.telling
    )


def _leaves_out_half(question: Question, record: Record) -> bool:
    """Whether a statement leaves out what "and" adds: "first in patents and in funding"."""
    lexicon = lexicons().get(question.language)
    if lexicon is None:
        return False
    ends = {content.last + 1 for content in question.telling}
    joins = (r.first for r in lexicon.read(question.folded) if JOIN in r.terms)
    at = next((first for first in joins if first in ends), None)
    joined = (c for c in question.telling if at is not None and at <= c.last + 1)
    offices = {key for section, key in record.terms if section == "concepts"}
    return any(not record.tells(c) or not c.keys("concepts") & CALLED <= offices for c in joined)
