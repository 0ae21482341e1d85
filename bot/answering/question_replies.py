"""One question in, a reply out: what it asks for, and the statements that answer it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice

from bot.answering.chosen import Chooser, Chosen, Considered
from bot.answering.claims.other_things import is_of_another
from bot.answering.claims.wrong_posts import WrongPosts
from bot.answering.lookup import Lookup
from bot.answering.merged import merge
from bot.answering.questions.known_halves import known_half
from bot.answering.questions.named_things import SURE, Named
from bot.answering.questions.parts import OVERVIEW, part
from bot.answering.questions.question import Question
from bot.answering.records.records import Records
from bot.answering.relevance.doer_verbs import doers
from bot.answering.relevance.ellipsis import each
from bot.answering.relevance.fit_scale import RIGHT
from bot.answering.relevance.judgement import Judge, Judgement
from bot.answering.relevance.proper_names import ProperNames
from bot.answering.relevance.shown import parts_first, varied
from bot.answering.reply import Answer, Choice, Gap, Offer, Remark, Reply, Unknown
from bot.answering.untold import untold
from bot.answering.words.content import Content
from bot.answering.words.terms import NAME
from bot.answering.words.values import is_telling
from bot.facts import Attribute, Entity, FactBase, Kind, Role, Status
from bot.matching.sentence import NEAR

MAX_ASKS = 3
"""So many things that one question asks are answered."""

NEAREST = 5
"""So many things that are named are offered where nothing tells what is asked of them."""

MAX_MEANT = 12
"""Of so many things one can be picked; where more may be meant, the question says too little."""

_IN_AI = frozenset({("concepts", "ai"), ("attributes", Attribute.FIELD)})

_CHATTER = "chatter"
_COMMENT = "comment"
"""What speaks of the bot or its answer where nothing else is told: "interesting"."""

_SOCIAL = {"greeting": Gap.GREETING, "thanks": Gap.THANKS}

_CORRECTING = frozenset({Remark.PARTLY, Remark.PREMISE})

_OF_ANY = frozenset(
    {Attribute.AMOUNT, Attribute.DATE, Attribute.END, Attribute.PLACE, Attribute.START}
)
"""What anything may have, so that it says too little without the thing."""

_WEIGHED = 8
"""So many of the statements that are held against a question show what is asked of them."""


class QuestionReplies:
    """Replies to single questions from one fact base."""

    def __init__(self, base: FactBase, lookup: Lookup, records: Records) -> None:
        self._base = base
        self._lookup = lookup
        self._records = records
        self._wrong_posts = WrongPosts(base, records)
        self._proper_names = ProperNames(base, records)
        judge, posts, names = Judge(records), self._wrong_posts, self._proper_names
        self._chooser = Chooser(base, records, judge, posts, names)

    def reply(self, question: Question) -> tuple[Considered, Reply]:
        """The statements that were held against a question, and the reply that they make.

        No statement answers a question of what no source speaks of; it may only correct it.
        """
        considered, reply = self._replied(question)
        remarks = reply.remarks if isinstance(reply, Answer) else ()
        if question.near is None or not _CORRECTING.isdisjoint(remarks):
            return considered, reply
        ids = dict.fromkeys((*question.near, *question.sure))
        nearest = tuple(map(self._base.entities.__getitem__, islice(ids, NEAREST)))
        return considered, Unknown(Gap.NOT_IN_SOURCES, nearest=nearest)

    def _replied(self, question: Question) -> tuple[Considered, Reply]:
        if (idle := _idle(question)) is not None:
            return (), Unknown(idle)
        if (gap := self._untold(question)) is not None:
            vain = Chosen(question, reason=self._proper_names.is_asked_in_vain)
            return (vain,) if gap is Gap.NOT_SAID else (), self._unsaid(question, gap)
        asked = question
        question = _without_ties(self._without_name(question))
        bare = not (question.contents or question.figures)
        whole = self._whole(question)
        if bare and whole and self._asks_for_all(question, whole):
            reply = self._confirmed(question, self._overview(question, whole))
            rule = self._confirmed if getattr(reply, "remarks", ()) else self._asks_for_all
            return (Chosen(question, reason=rule),), reply
        people = self._people(question)
        # "Is Tan the CEO of Muguo" asks nothing of either alone, as "where do Gai and Yu work".
        apart = question.ties or _is_between(question, people)
        if len(people) > 1 and not (apart or self._wrong_posts.misplaced(question)):
            return _merged([self.reply(replace(question, named=(person,))) for person in people])
        parts = part(question, self._base)[:MAX_ASKS]
        considered = tuple(self._best(one, asks) for one, asks in parts)
        replies: list[Reply] = [
            self._shown(question, choice.judgements, choice.remarks)
            if choice.judgements
            else self._unsaid(question, Gap.NOT_SAID)
            for choice in considered
        ]
        reply = merge(replies)
        otherwise = self._otherwise(asked) if isinstance(reply, Unknown) else None
        return otherwise or (considered, reply)

    def _otherwise(self, question: Question) -> tuple[Considered, Reply] | None:
        """The answers for each of several things, or a choice of those that may be meant."""
        if halved := self._half(question):
            return halved
        alone = [self.reply(one) for one in each(question)]
        if alone and all(isinstance(answer, Answer) for _, answer in alone):
            return _merged(alone)
        meant = [self._base.entities[i] for i in self._chooser.meant(question)]
        if len(meant) == 1 and meant[0].kind is not Kind.PERSON:
            only = Named({meant[0].id: SURE}, 0, 0)  # who "the president" is may be many a person
            return self.reply(replace(question, named=(only,), contents=()))
        return ((), Choice(Offer.NEAR_TIE, tuple(meant))) if 0 < len(meant) <= MAX_MEANT else None

    def _half(self, question: Question) -> tuple[Considered, Reply] | None:
        """The answer for what is known in a row of things: "where are Huawei and Alibaba"."""
        known = None if question.is_yes_no else known_half(question)
        considered, reply = self.reply(known) if known else ((), None)
        if not isinstance(reply, Answer):
            return None
        return considered, replace(reply, remarks=(*reply.remarks, Remark.PARTLY))

    def _without_name(self, question: Question) -> Question:
        """The question without "the name of", where nothing else is left to tell.

        It asks for what it names already; but "the name of their representative" does not.
        """
        contents = tuple(c for c in question.contents if NAME not in c.terms)
        at = next((c.last for c in question.contents if NAME in c.terms), -1)
        sure = [one for one in question.named if one.is_sure]
        whose = [one for one in sure if one.first > at][:1] or sure
        kinds = {self._base.entities[i].kind for one in whose for i in one.entities}
        whole = bool(kinds - {Kind.PARTNER, Kind.PERSON})
        return replace(question, contents=()) if whole and not contents else question

    def _untold(self, question: Question) -> Gap | None:
        """Why nothing can tell what a question asks of what it names; none where something may."""
        if question.social == _CHATTER and len(question.contents) <= len(question.named):
            return Gap.SMALL_TALK
        return Gap.NOT_SAID if self._proper_names.is_asked_in_vain(question) else None

    def _whole(self, question: Question) -> Named | None:
        """The one thing that is named, with or without the person whose it is."""
        named = question.named
        others = [one for one in named if not self._is_person(one)]
        several = question.ties or "yes_no" in question.asks or any(doers(question))
        if len(named) == 1 or len(others) != 1 or several:
            return named[0] if len(named) == 1 else None
        people = {entity for one in named for entity in one.entities} - set(others[0].entities)
        profiles = (self._records.profile(entity) for entity in others[0].entities)
        # "Chen Gang's four priorities": who is named is a part of what is told of them.
        return others[0] if any(people <= profile.entities for profile in profiles) else None

    def _asks_for_all(self, question: Question, named: Named) -> bool:
        """Whether a question asks for nothing special of the one thing that it names.

        "Who?" behind an answer asks for somebody, unless it spoke of a person.
        """
        somebody = named.elsewhere and "who" in question.asks and not self._is_person(named)
        return OVERVIEW.issuperset(question.asks) and not (question.form.further or somebody)

    def _is_person(self, named: Named) -> bool:
        return all(self._base.entities[i].kind is Kind.PERSON for i in named.entities)

    def _people(self, question: Question) -> Sequence[Named]:
        """The people that a question names, where it names nothing else and asks something."""
        people = [named for named in question.named if self._is_person(named)]
        return people if question.asks and len(people) == len(question.named) else ()

    def _best(self, question: Question, asks: Sequence[str | None]) -> Chosen:
        """The best choice among what one word may ask."""
        if "what" in question.asks and any(map(self._is_person, doers(question))):
            asks = (*asks, "said")  # what somebody did at a meeting is mostly what they said there
        choices = self._chooser.choose(question, *asks)
        people = any(named.is_sure and self._is_person(named) for named in question.named)
        if "said" in asks and not people and not any(choice.judgements for choice in choices):
            best = (j for choice in choices for j in choice.considered[:_WEIGHED])
            if not question.sure or any(j.fits == RIGHT and not j.unnamed for j in best):
                choices += self._chooser.choose(question, None)  # "what are they told to do"
        return max(choices, key=lambda c: c.judgements[0].score if c.judgements else -1.0)

    def _overview(self, question: Question, named: Named) -> Reply:
        """The card of what is named, or a choice where several things could be meant."""
        near = [
            i for i, score in named.entities.items() if score >= max(named.entities.values()) - NEAR
        ]
        if len(near) > 1:
            return Choice(Offer.NEAR_TIE, tuple(self._base.entities[i] for i in near))
        card = self._lookup.card(near[0])
        if not isinstance(card, Answer) or "list" not in question.asks:
            return card
        # "Everything on Vietnam": what is told first is not to be the same thing thrice.
        fresh = varied(card.statements, lambda one: one)
        return replace(card, statements=tuple(parts_first(fresh, lambda one: one)))

    def _confirmed(self, question: Question, reply: Reply) -> Reply:
        """A card, which says no to "did the expo take place" where it is only planned."""
        plain = question.is_yes_no and not (question.form.negated or question.form.restricted)
        if not (plain and question.form.past and isinstance(reply, Answer)):
            return reply
        planned = reply.entities[0].stages == {Status.PLANNED}
        return replace(reply, remarks=(Remark.NO,)) if planned else reply

    def _shown(
        self, question: Question, judgements: Sequence[Judgement], remarks: Iterable[Remark]
    ) -> Answer:
        statements = tuple(judgement.record.shown for judgement in judgements)
        by_id = {entity.id: entity for entity in self._entities(question, judgements)}
        return Answer(
            tuple(by_id.values()),
            statements,
            remarks=tuple(remarks),
            related=self._lookup.related(next(iter(by_id.values()))),
        )

    def _entities(self, question: Question, judgements: Sequence[Judgement]) -> Iterator[Entity]:
        """What an answer is about: the things named that its statements speak of, then others."""
        for named in question.named:
            for entity_id in named.entities:
                if any(entity_id in j.record.entities for j in judgements):
                    yield self._base.entities[entity_id]
                    break
        yield from (j.record.entity for j in judgements)

    def _unsaid(self, question: Question, gap: Gap) -> Unknown:
        """The sources do not say this; name what they do speak of."""
        sure = [one for one in question.named if one.is_sure]
        ids = chain.from_iterable(one.entities for one in sure or question.named)
        nearest = tuple(self._base.entities[i] for i in islice(dict.fromkeys(ids), NEAREST))
        if gap is Gap.NOT_SAID and (not nearest or is_of_another(question, self._records)):
            return Unknown(Gap.NOT_IN_SOURCES, nearest=nearest)
        if not nearest:
            return Unknown(gap)
        asked = untold(question, nearest[0]) if gap is Gap.NOT_SAID else None
        return Unknown(gap, entity=nearest[0], attribute=asked, nearest=nearest)


def _merged(replies: Sequence[tuple[Considered, Reply]]) -> tuple[Considered, Reply]:
    """One reply out of those to the same question of several things."""
    return tuple(chain.from_iterable(c for c, _ in replies)), merge([r for _, r in replies])


def _is_between(question: Question, people: Sequence[Named]) -> bool:
    """Whether it is asked if somebody did something to another: "has Yin ever met Huang"."""
    first, last = (people[0].last, people[-1].first) if people else (0, 0)
    return question.is_yes_no and any(first < c.first < last for c in question.contents)


def _idle(question: Question) -> Gap | None:
    """What a text is that asks nothing of the sources; none where it does."""
    if question.calls:
        return Gap.HELP
    tells = question.social == _COMMENT and len(question.telling) > 1  # "sources on talent"
    named = any(one.is_near for one in question.named)  # "hello, bot" speaks of no chatbots
    if question.social == _CHATTER and not named:
        return Gap.SMALL_TALK  # "from now on you are …, understood when I ask?"
    if question.social and not (named or question.asks or question.figures or tells):
        gap = _SOCIAL.get(question.social, Gap.SMALL_TALK)
        # "Hey, the expo's theme pls"; but "good evening, I hope you slept well".
        if gap is Gap.SMALL_TALK or not any(map(_may_be_asked_for, question.contents)):
            return gap
    known = question.named or question.sources or any(map(is_telling, question.figures))
    idle = not known and all(c.light or _may_be_of_any(c) for c in question.contents)
    return Gap.EMPTY if idle else None


def _may_be_asked_for(content: Content) -> bool:
    """Whether a word tells a sort of thing, or what things have."""
    return bool(content.keys("types") or content.keys("attributes"))


def _may_be_of_any(content: Content) -> bool:
    """Whether a word asks for what anything may have: "when is the deadline" tells not of what."""
    asked = content.keys("attributes")
    return bool(asked) and _OF_ANY.issuperset(asked)


def _without_ties(question: Question) -> Question:
    """The question without words such as "link", where it names what they link."""
    if not question.sure:
        return question
    contents = tuple(c for c in question.contents if Role.CONNECTED not in c.keys("roles"))
    links = len(contents) < len(question.contents) and len(question.sure) > 1
    if links and not any(_IN_AI.isdisjoint(c.terms) for c in contents):
        contents = ()  # "in the field of AI", of which all is
    bare = not (contents or question.figures)
    return replace(question, contents=contents, ties=bare and bool(question.contents))
