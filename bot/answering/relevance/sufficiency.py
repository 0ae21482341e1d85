"""Whether a statement explains enough of a question to dare an answer."""

from collections.abc import Iterable, Iterator

from bot.answering.questions.descriptions import compatriots
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES, POSTS
from bot.answering.records.places import is_elsewhere
from bot.answering.records.record import ACTORS, CLAIMANT, NAMED, PEOPLED, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import DEEDS, HOLDING, MAKERS
from bot.answering.relevance.doer_verbs import asked_deeds
from bot.answering.relevance.fit import HARD
from bot.answering.relevance.fit_scale import NEARLY, RIGHT
from bot.answering.relevance.judgement import EXACT, Judge, Judgement
from bot.answering.relevance.missed_points import missed_point
from bot.answering.relevance.roles import kin
from bot.answering.relevance.topics import wants_all
from bot.answering.reply import Reason, first_of
from bot.answering.words.content import GROUNDED, Content
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import CHOOSING, NAME, keys_of
from bot.answering.words.traits import Trait
from bot.facts import Attribute, FactBase, Kind, Role, Type

MAX_MISSING = 0.45
"""The share of a question's words that an answer may leave unexplained."""

MAX_MISSING_COUNTS = 0.38
"""The same where a number is asked for: what is counted has to be told."""

MAX_MISSING_ROLES = 0.55
"""The same where a statement gives somebody in the very role that is asked for."""

MAX_MISSING_UNNAMED = 0.34
"""The same where the question names nothing."""

LEAST_WEIGHT = 0.9
"""The weight of words that must be explained where the question names nothing."""

LEAST_WEIGHT_IN_LISTS = 0.5
"""The same where things are listed: each of them tells only a part."""

PER_WORD = 0.45
"""What each further word of a phrase adds to the weight of what it tells."""

ANSWERED = 0.4
"""What counts towards that where a statement is just the kind of answer that is asked for."""

_KNOWN_BY = frozenset({Attribute.POSITION, Attribute.PUBLICATION})
_KNOWN_BY_ROLE = frozenset({Role.AUTHOR, Role.EMPLOYER, Role.FOUNDER, Role.LEADER, Role.PUBLISHER})
"""What people and things are known by already where more is asked for."""

_DEEDS = MAKERS | DEEDS | {Role.PARTICIPANT, Role.VISITED}
"""Roles of what one does, and does not merely speak of."""

_COUNTING = frozenset({"how_many", "how_much", "how_often", "how_long"})

_CAPITAL = ("concepts", "capital_city")
_HAVING_CAPITALS = frozenset({Type.COUNTRY, Type.REGION})

_NAMED_SORTS = frozenset(
    {
        Type.AGREEMENT,
        Type.COUNTRY,
        Type.CITY,
        Type.COMPANY,
        Type.UNIVERSITY,
        Type.INSTITUTE,
        Type.MEDIA,
        Kind.PERSON,
    }
)
"""Sorts of which a thing has a name, by which alone "which" is answered; an "area" has none."""

_GOVERNMENTS = frozenset({Type.GOVERNMENT})
"""The sorts of "ministry"; a "body" may be of several."""


class Sufficiency:
    """Holds what statements explain against what questions ask."""

    def __init__(self, base: FactBase, records: Records, judge: Judge) -> None:
        self._base = base
        self._records = records
        self._judge = judge

    def shortfall(self, question: Question, best: Judgement) -> Reason | None:
        """Why too little of the question is explained to dare an answer, if it is too little."""
        if not self._explains_enough(question, best):  # which costs least, and most fail
            return "explains too little"
        rules = (
            self._is_from_elsewhere,
            self._is_another_capital,
            self._is_done_by_others,
            self._is_of_another_name,
        )
        if missed := missed_point(question, best) or first_of(rules, question, best):
            return missed
        # "Which minister signed it" is not told by what was signed.
        told = "which" not in question.asks or self._names_sort(question, best)
        return None if told else "names nothing of the sort that is asked for"

    def _explains_enough(self, question: Question, best: Judgement) -> bool:
        """Whether a statement leaves few of the words of a question unexplained."""
        if question.sources or question.sure:
            if best.ask in _COUNTING:
                return best.missing <= MAX_MISSING_COUNTS
            in_role = best.fits == RIGHT and best.record.role in kin(question.keys("roles"))
            return best.missing <= (MAX_MISSING_ROLES if in_role else MAX_MISSING)
        offices = [c for c in question.objects.get("which", ()) if c.keys("concepts") & OFFICES]
        by_sort = any(best.tells_by_sort(c) and not _is_asked(c, best) for c in question.contents)
        if by_sort and (best.ask in EXACT or offices):
            return False  # "who runs the cables", "which minister did" is not told of a railway
        return best.missing <= MAX_MISSING_UNNAMED and self.weighs(question, best)

    def _is_from_elsewhere(self, question: Question, best: Judgement) -> bool:
        """Whether people of a country, or its president, are asked for, and none of them given."""
        if not ({*question.asks} & CHOOSING or "name" in question.keys("concepts")):
            return False
        country = next((i for i in compatriots(question) if self._is_country(i)), None)
        titles = (c for c in question.contents if Attribute.PART not in c.keys("attributes"))
        held = frozenset(key for c in titles for key in c.keys("concepts") & POSTS)
        given = [i for i in best.record.entities if self._base.entities[i].kind in ACTORS]
        # Whoever speaks of a minister is none.
        given = [i for i in given if held & self._records.offices.of(i)] or given
        other = (
            best.ask == "who" and held and held.isdisjoint(keys_of(best.record.terms, "concepts"))
        )
        return country is not None and (
            other
            or all(
                self._base.entities[i].type in PEOPLED or is_elsewhere(self._base, i, country)
                for i in given
            )
        )

    def _is_done_by_others(self, question: Question, best: Judgement) -> bool:
        """Whether a deed is asked for, "did Yin visit", and a statement only names its doer."""
        ends = {c.first - 1 for c in asked_deeds(question) if c.keys("roles") & _DEEDS}
        return {best.ask} <= CHOOSING and any(
            self._base.entities[one.best].type not in PEOPLED
            and best.record.entities.get(one.best, 0.0) <= CLAIMANT
            for one in question.named
            if one.is_sure and one.last in ends
        )

    def _is_another_capital(self, question: Question, best: Judgement) -> bool:
        """Whether a place's capital is asked for, and a statement has no city that is said in it.

        That Nanning is the capital of Guangxi does not tell that of a country.
        """
        if _CAPITAL not in question.terms or question.is_yes_no:
            return False
        places = [i for i in question.sure if self._base.entities[i].type in _HAVING_CAPITALS]
        cities = (self._base.entities[i] for i in best.record.entities)
        return bool(places) and not any(
            relation.target in places and relation.role in HOLDING
            for city in cities
            if city.type is Type.CITY
            for relation in city.relations
        )

    def _is_of_another_name(self, question: Question, best: Judgement) -> bool:
        """Whether a name goes on with what nothing tells of its thing: "the AI Plus tourism plan".

        What stands between a thing's short name, or a place, and its sort is of its name.
        """
        for one, between, sort in _compounds(question):
            sorts = sort.keys("types") - {Kind.PERSON}  # "did Yu invite people"
            if between.keys("types") or not sorts or sorts & PLACES:
                continue  # "the advanced regions of China" have no such name
            things = (self._base.entities[i] for i in one.entities)
            meant = [thing.id for thing in things if thing.type in sorts]
            told = (self._records.profile(i).terms for i in meant)
            if meant and all(map(between.terms.isdisjoint, told)):
                return True
            # "Guangxi went knocking" is what it did.
            other = between in best.unexplained and not (between.light or between.keys("roles"))
            if other and not meant and sort not in best.unexplained:
                return True  # "the Guangxi robotics fund"
        return False

    def is_all_told(self, record: Record) -> bool:
        """Whether a statement is all that is told of the kind, where more is asked for.

        "What else has he founded": the one company by which he is known is nothing else.
        """
        if record.attribute not in _KNOWN_BY and record.role not in _KNOWN_BY_ROLE:
            return False
        own = self._records.own(record.entity.id)
        alike = [r for r in own if (r.attribute, r.role) == (record.attribute, record.role)]
        return len({r.statement.quotes[0].text for r in alike}) <= 1

    def _is_country(self, entity_id: str) -> bool:
        return self._base.entities[entity_id].type is Type.COUNTRY

    def _names_sort(self, question: Question, best: Judgement) -> bool:
        """Whether a statement names a thing of the sort that is asked for."""
        told = (c for c in question.choices if c.keys("types") or c.keys("concepts") & OFFICES)
        sort = _head(told, question.language)
        sorts = sort.keys("types") if sort else frozenset[str]()
        if sort and not sorts and sort.keys("concepts") & OFFICES:
            # "Which leader went there" is not told by the firms that did.
            people = (self._base.entities[i].kind is Kind.PERSON for i in best.record.entities)
            return best.record.tells(sort) or (sort not in best.unexplained and any(people))
        if sorts == _GOVERNMENTS and Role.SIGNATORY in question.keys("roles"):
            sorts |= {Type.COUNTRY}  # a government signs for its country
        if sorts == {Kind.PERSON} and best.record.attribute is Attribute.ACCESS:
            return True  # "what kinds of people can join"
        if sort and best.record.role in sort.keys("roles"):
            return True  # "which employer", of whatever sort
        by_name = sorts & _NAMED_SORTS or sorts == _GOVERNMENTS
        if sort is None or (sort not in best.unexplained and not by_name):
            return True
        origins = [origin for thing in question.choices for origin in thing.origins]
        parts = [*best.record.entities.items()]
        held = any(c.keys("concepts") & OFFICES for c in question.contents)
        if held and best.record.entity.kind is Kind.PERSON:
            # "Which company's chief warns of it": whose words they are is known by the company.
            of = self._records.profile(best.record.entity.id).entities
            parts = [*{**dict.fromkeys(of, NAMED), **best.record.entities}.items()]
        if Type.REPORT in question.keys("types"):
            # "Which university's report ranks China first": a report is known by its authors.
            parts += self._of_reports(best.record)
        return any(
            sorts & {entity.type, *entity.kinds}
            and not any(is_elsewhere(self._base, entity.id, origin) for origin in origins)
            # Which papers came is not told by the paper that says so.
            for entity in (self._base.entities[i] for i, part in parts if part != CLAIMANT)
        )

    def _of_reports(self, record: Record) -> Iterator[tuple[str, float]]:
        """What is said of the reports that claim a statement, as is known of their authors."""
        for claimant in record.statement.claimed_by:
            if self._base.entities[claimant].type is Type.REPORT:
                yield from dict.fromkeys(self._records.profile(claimant).entities, NAMED).items()

    def weighs(self, question: Question, judgement: Judgement) -> bool:
        """Whether what is explained is telling enough where the question names nothing."""
        explained = sum(
            self._judge.weight(content) * (1 + PER_WORD * (content.last - content.first))
            for content in question.contents
            if content not in judgement.unexplained
            and not content.light
            and not _is_asked(content, judgement)
            and NAME not in content.terms
        )
        listed = judgement.ask == "which" and bool(question.keys("attributes"))
        grounded = judgement.ask in GROUNDED and judgement.fits >= NEARLY
        speaker = judgement.ask == "said" and "who" in question.asks
        answered = judgement.ask in HARD or ((listed or speaker) and judgement.fits == RIGHT)
        answered = answered or grounded
        explained += len(question.figures) + (ANSWERED if answered else 0.0)
        return explained >= (LEAST_WEIGHT_IN_LISTS if wants_all(question) else LEAST_WEIGHT)


def _compounds(question: Question) -> Iterator[tuple[Named, Content, Content]]:
    """What is named, the word between it and a sort, and the sort: "Guangxi's | robotics | fund".

    In the order of either language: "fonds | quantique | du Guangxi".
    """
    begun = {content.first: content for content in question.telling}
    ended = {content.last: content for content in question.telling}
    of = function_words().genitive_preposition
    for one in question.named:
        if (between := begun.get(one.last + 1)) and (sort := begun.get(between.last + 1)):
            yield one, between, sort
        led = is_led(question.folded, one.first, of)
        between = ended.get(one.first - 2) if led else None
        if between and (sort := ended.get(between.first - 1)):
            yield one, between, sort


def _is_asked(content: Content, judgement: Judgement) -> bool:
    """Whether a word tells that a place is asked for, or of which sort: "in which province"."""
    sorts, placing = content.keys("types"), Attribute.PLACE in content.keys("attributes")
    return judgement.ask == "where" and (placing or bool(sorts and sorts <= PLACES))


def _head(sorts: Iterable[Content], language: str) -> Content | None:
    """Which of the words for sorts, in order, tells what is asked for; none of none.

    Those behind it who do something, or what they do, are no part of it: "which firm do people
    name", "which institutes employ them".
    """
    head: Content | None = None
    is_final = has_trait(language, Trait.HEAD_FINAL)
    for content in sorts:
        joined = head and is_final and content.first == head.last + 1
        acts = content.keys("roles") or Kind.PERSON in content.keys("types")
        if head is None or (joined and not acts):
            head = content
    return head
