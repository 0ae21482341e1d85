"""What a statement misses of a question, however many of its words it explains."""

from collections.abc import Callable, Iterator, Sequence

from bot.answering.questions.question import Question, made_once
from bot.answering.records.offices import OFFICES
from bot.answering.relevance.aims import is_only_wished
from bot.answering.relevance.deputies import is_of_deputy
from bot.answering.relevance.doer_verbs import asked_deeds
from bot.answering.relevance.judgement import Judgement
from bot.answering.relevance.roles import kin
from bot.answering.relevance.sort_fit import LISTED, unknown_sort
from bot.answering.relevance.topics import is_on_topic
from bot.answering.reply import Reason, first_of
from bot.answering.words.content import Content
from bot.answering.words.language import in_order
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import CHOOSING, SHARE, is_unsaid, keys_of
from bot.facts import Attribute, Kind, Relation, Role, Type

_MEANT = OFFICES | {"writer", "name"}
"""Notions by which a person is called who is named, or asked for."""

_ORDERED = frozenset({"who", "what", "which", "where"})
_FIRST_PRINTED = frozenset({"who", "which", "where"})
_PRINTED = frozenset({Role.PUBLISHER, Role.ORIGIN})
_HAD_BY = frozenset({Role.LEADER, Role.PARTICIPANT})
"""Roles in a thing whose holder an office may be asked of."""

_VALUES = frozenset({Attribute.AMOUNT, Attribute.COUNT})

_FIRST = ("concepts", "first")
_LAST_YEAR = ("concepts", "last_year")
_NEXT_YEAR = ("concepts", "next_year")

_FASTEST = frozenset({"fastest"})

_SEQUENCE = frozenset({"before", "after"})
"""What a word before something that is no date says of the order of things."""


def missed_point(question: Question, best: Judgement) -> Reason | None:
    """The first rule by which a statement does not tell what matters in a question, if any."""
    return first_of(_RULES, question, best) or first_of((_is_in_order,), question)


def _leaves_out_a_name(question: Question, best: Judgement) -> bool:
    """Whether a statement leaves out the word that matters.

    That is an untold notion, a name of nothing known, a currency, the city where it is asked in
    which one something is, or a rank: any company is none for "the biggest company".
    """
    ranked = not CHOOSING.isdisjoint(question.asks)
    placed = best.ask == "where"
    return any(
        content.proper
        or content.keys("currency")
        or any(map(is_unsaid, content.terms))
        or (ranked and Attribute.RANK in content.keys("attributes"))
        or (placed and content.keys("types") == {Type.CITY})
        for content in best.unexplained
    )


def _tells_of_itself(question: Question, best: Judgement) -> bool:
    """Whether somebody else is asked for than a statement tells of.

    What a person is or said does not tell "who was president before her"; and that a meeting took
    place does not tell "whom did he meet", where no word names a part in it.
    """
    if best.ask != "who":
        return False
    telling = [content for content in question.telling if not content.beside]
    record = best.record
    if record.entity.kind is Kind.PERSON and record.entity.id in question.sure:
        others = any(not content.keys("concepts") & _MEANT for content in telling)
        return record.attribute is not None and others
    parts = question.keys("roles")
    return bool(question.sure) and not parts and any(map(best.tells_by_sort, telling))


def _is_told_by_sort(question: Question, best: Judgement) -> bool:
    """Whether nothing is told but the sort of a thing: a newspaper does not say "is it on TV"."""
    telling = question.telling
    known = question.sure or question.sources
    clear = {"said", "yes_no"} & {*question.asks} and "which" not in question.asks
    return bool(clear and known and telling) and all(map(best.tells_by_sort, telling))


def _is_told_by_others(question: Question, best: Judgement) -> bool:
    """Whether only other statements of a thing tell what is asked: that it has a part somewhere.

    By them a text is known, and whoever wrote it, and how far along a thing is; but no deed is.
    """
    said = best.record.attribute is Attribute.STATEMENT
    deeds = () if said or best.ask != "which" else asked_deeds(question)
    asked = question.telling if best.ask in ("who", "yes_no") else deeds
    telling = [content for content in asked if not content.beside]
    known = any("writer" in c.keys("concepts") or c.keys("statuses") for c in telling)
    if not telling or known:
        return False
    record = best.record
    return not any(record.tells(c) or record.role in kin(c.keys("roles")) for c in telling)


def _ranks_nothing(question: Question, best: Judgement) -> bool:
    """Whether the first of many is asked for, and a statement ranks none: "the most firms".

    Nor does who is first in another count; and who reports on a rank has none.
    """
    sorts = question.keys("types")
    if CHOOSING.isdisjoint(question.asks) or Type.REPORT in sorts:
        return False
    firsts = [c for c in question.contents if _is_superlative(c) and not c.keys("types")]
    if not firsts:
        return False
    record = best.record
    # What is the fastest is told by what it will do.
    fastest = (c for c in firsts if _FASTEST & c.keys("concepts"))
    ranks = record.attribute is Attribute.RANK or any(map(record.tells, fastest))
    ranks = ranks and (not sorts or bool(sorts & record.sorts))
    return not ranks or any(not (c.light or record.tells(c)) for c in _behind(firsts, question))


def _is_superlative(content: Content) -> bool:
    """Whether a word ranks and tells nothing else: "the largest", "le plus", and no "leader"."""
    kinds = content.keys("concepts")
    ranks = Attribute.RANK in content.keys("attributes") and not content.keys("roles")
    return "largest" in kinds or (ranks and kinds <= _FASTEST)


def _is_named_already(question: Question, best: Judgement) -> bool:
    """Whether whose a text is stands in the question: "who wrote the Stanford report"."""
    record = best.record
    whose = record.role is Role.AUTHOR and record.role in question.keys("roles")
    authors = record.ends - {record.entity.id}
    return whose and not authors.isdisjoint(question.sure) and not question.is_yes_no


def _is_nobodys_post(question: Question, best: Judgement) -> bool:
    """Whether a person's post is told where nobody is spoken of: "what jobs will AI take"."""
    asked = Attribute.POSITION in question.keys("attributes")
    if best.record.attribute is not Attribute.POSITION or question.named or not asked:
        return False
    people = question.keys("concepts") & _MEANT or Kind.PERSON in question.keys("types")
    return not (people or "who" in question.asks)


def _is_told_of_the_named(question: Question, best: Judgement) -> bool:
    """Whether other holders of an office are asked for than the person who is named.

    "Which ministers went with Anwar": that he is one himself does not tell.
    """
    things = question.objects.get("which", ())
    offices = (content.keys("concepts") & OFFICES for content in things)
    record = best.record
    told_of = record.entity.id if record.entity.kind is Kind.PERSON else ""
    if isinstance(record.statement, Relation) and record.role in _HAD_BY:
        told_of = record.statement.target
    own = told_of in question.sure
    people = question.keys("types") <= {Kind.PERSON}  # but "which school does he teach at"
    return best.ask == "which" and own and people and any(offices)


def _tells_no_share(question: Question, best: Judgement) -> bool:
    """Whether it asks what part of a whole something is, and a statement tells of none.

    The "AI majors" are told as the largest firms.
    """
    if SHARE not in question.terms or question.is_yes_no:
        return False  # as most
    told = keys_of(best.record.terms, "concepts")
    shares = [c for c in question.contents if SHARE in c.terms]
    last = max(content.last for content in shares)
    whole = next((c for c in question.telling if c.first > last), None)
    # That it has most of the patents tells no share of the economy.
    other = whole is not None and not best.record.tells(whole)
    return other or any(told.isdisjoint(c.keys("concepts")) for c in shares)


def _behind(firsts: Sequence[Content], question: Question) -> Iterator[Content]:
    """The words right behind others: what is counted in "the most AI companies"."""
    last = {content.last for content in firsts}
    for content in sorted(question.contents, key=lambda content: content.first):
        if content.first - 1 in last:
            last.add(content.last)
            yield content


def _leaves_out_a_year(question: Question, best: Judgement) -> bool:
    """Whether another year is asked of than a statement tells: "did it draw more the year before".

    To ask if something was so last year may be to ask if it was so at all, and why it was, to take
    it for so.
    """
    if question.terms.isdisjoint((_NEXT_YEAR, _LAST_YEAR)):
        return False  # as most
    loose = "why" in question.asks or (question.is_yes_no and not question.form.degrees)
    years = {_NEXT_YEAR} if loose else {_NEXT_YEAR, _LAST_YEAR}
    return any(c.terms & years and not best.record.tells(c) for c in question.contents)


def _is_no_definition(question: Question, _: Judgement) -> bool:
    """Whether it asks what a notion is, of which the sources only speak: "what is edge computing".

    What they tell about it, or on it, is asked for otherwise.
    """
    known = question.named or question.sources or question.figures or question.form.past
    if question.asks != ("tell",) or known:
        return False
    small = function_words()
    known_by = small.genitive_preposition | small.comitative_preposition
    known_by |= small.stranded_preposition  # "what is responsible AI for"
    about = is_on_topic(question) or not known_by.isdisjoint(question.folded)
    asked = question.keys("attributes") | question.keys("roles") | question.keys("types")
    return len(question.telling) == 1 and not (about or asked)


def _tells_no_rest(question: Question, best: Judgement) -> bool:
    """Whether the others of several are asked for, and a statement lists none: "the other four".

    That a meeting is the first of five tells nothing of the other four.
    """
    if not question.form.rest:
        return False  # as most
    record = best.record
    # "The topics of the other four meetings": of meetings, no topic is told.
    counted = [c for c in question.contents if {c.first - 1, c.first - 2} & question.form.rest]
    told = frozenset[str]().union(*(content.keys("attributes") for content in counted[:1]))
    told |= {Attribute.PART} if record.entity.id in question.sure else frozenset()
    return _FIRST in record.terms or record.attribute not in told & LISTED


def _is_not_compared(question: Question, best: Judgement) -> bool:
    """Whether things are compared in what a statement neither tells of all of them nor counts."""
    than = question.form.than if question.is_yes_no else None
    if than is None or best.record.attribute in _VALUES:
        return False
    degree = next((c for c in question.contents if c.last + 1 == than), None)
    named = best.record.entities.keys() >= {*question.sure}
    return degree is None or not (named and best.record.tells(degree))


def _tells_no_choice(question: Question, best: Judgement) -> bool:
    """Whether one of a sort is asked for that neither the vocabulary nor a statement knows."""
    things = unknown_sort(question) if best.ask == "which" else ()
    return bool(things) and all(thing in best.unexplained for thing in things)


@made_once
def _is_in_order(question: Question) -> bool:
    """Whether it asks what was before or after something that is no date.

    No statement tells the order of things, but where a text was printed first, and what somebody
    says comes next.
    """
    asked = {*question.asks}
    of_post = "tell" in asked and Attribute.POSITION in question.keys("attributes")
    if not (asked & _ORDERED or of_post) or asked & {"said", "yes_no"}:
        return False
    if question.keys("roles") & _PRINTED and asked & _FIRST_PRINTED:
        return False
    periods = in_order(question.language)[0].periods
    return any(periods.get(content.text) in _SEQUENCE for content in question.contents)


_RULES: tuple[Callable[[Question, Judgement], bool], ...] = (
    # A word that matters is left over.
    _leaves_out_a_name,
    _leaves_out_a_year,
    _ranks_nothing,
    _tells_no_share,
    # It is told of others than those who are asked for.
    _tells_of_itself,
    _is_told_of_the_named,
    _is_nobodys_post,
    is_of_deputy,
    _is_named_already,
    _tells_no_choice,
    _is_no_definition,
    _is_not_compared,
    _tells_no_rest,
    # Its words are held, but by what does not tell.
    _is_told_by_sort,
    _is_told_by_others,
    is_only_wished,
)
"""Each tells whether a statement misses something of a question."""
