"""The article that a question points to: "the piece about the league had a list, which one"."""

from collections import defaultdict
from dataclasses import replace
from itertools import chain

from bot.answering.questions.named_things import SURE, Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import BODIES, DOCUMENTS
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.terms import ARTICLE
from bot.facts import Attribute, FactBase, Role, Type
from bot.matching.fold import folded_words

_APART = 3
"""At most so many words stand between an article and what it is about."""

PRESS = frozenset(
    {
        ("roles", Role.AUTHOR),
        ("roles", Role.PUBLISHER),
        ("roles", Role.REPORTER),
        ("attributes", Attribute.PUBLICATION),
        ("concepts", "writer"),
    }
)
"""What is asked of an article, and not of what stands in it."""

WRITING = frozenset({("roles", Role.AUTHOR), ("concepts", "writer")})
_SIGNING = ("roles", Role.SIGNATORY)
"""What those are called who wrote an article, or have put their names under it."""

_ASKED = frozenset({"where", "which", "what", "tell"})
"""What may be asked of those who wrote an article: where they work, and as what."""

_POST = frozenset({Attribute.POSITION, Attribute.WHAT})


class Articles:
    """Knows the articles of one fact base by who wrote them and what they are about."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._of: dict[str, frozenset[str]] = {}
        printed: dict[str, set[str]] = defaultdict(set)
        for source in base.sources.values():
            for text in (source.title, source.outlet or ""):
                for _, _, owners in records.exact_names(folded_words(text)):
                    for owner in owners:
                        printed[owner].add(source.id)
            for author in source.authors:
                if author.entity:
                    printed[author.entity].add(source.id)
        for entity in base.entities.values():
            quoted = {quote.source for one in entity.statements for quote in one.quotes}
            if found := printed.get(entity.id) or (quoted if len(quoted) == 1 else None):
                self._of[entity.id] = frozenset(found)

    def within(self, question: Question) -> Question | None:
        """The question put to the article that it points to; none where it points to none."""
        cited = self._asks_for_another(question)
        articles = [content for content in question.contents if ARTICLE in content.terms]
        if "said" in question.asks and not ("who" in question.asks or question.form.negated):
            # "Why does the opinion writer on Malaysia think so": what stands in it is asked for.
            articles += [content for content in question.contents if content.terms >= WRITING]
        press = {t for c in question.contents if c not in articles for t in c.terms & PRESS}
        if question.sources or (press and not cited):
            return None
        for named in question.named:
            sources = self._sources(named)
            pointed = any(_is_beside(named, content) for content in articles)
            pointed = pointed or named.last + 1 in question.articles
            if (
                named.is_sure
                and sources
                and (pointed or ((cited or "said" in question.asks) and self._is_outlet(named)))
            ):
                # "The newspaper that the Global Times relies on": that it does need not be told.
                beside = {named.first - 1, named.last + 1} if cited else frozenset[int]()
                told = {c.first for c in question.contents if beside & {c.first, c.last}}
                told -= {c.first for c in question.choices}
                told |= {content.first for content in articles}
                return replace(
                    question,
                    named=tuple(one for one in question.named if one is not named),
                    contents=tuple(c for c in question.contents if c.first not in told),
                    sources=sources,
                )
        return None

    def of_writers(self, question: Question) -> Question | None:
        """The question put of those who wrote the article that it points to, by name.

        "Where do the authors of the CGTN piece work?" None where it asks anything but their posts.
        """
        meant = WRITING | {_SIGNING}
        words = [c for c in question.contents if not (c.terms & meant or _is_article(c))]
        asked = question.asks and _ASKED.issuperset(question.asks)
        if not (asked and question.terms & WRITING and all(map(_tells_post, words))):
            return None
        # Who drafted a guideline is not who wrote the one article that tells of it.
        sources = [
            self._sources(one)
            for one in question.named
            if one.is_sure and self._base.entities[one.best].type not in DOCUMENTS
        ]
        of_one = next((found for found in sources if len(found) == 1), frozenset[str]())
        authors = [a for source in of_one for a in self._base.sources[source].authors]
        people = [author.entity for author in authors if author.entity]
        by_name = {one.best for one in question.named if one.is_sure and one.best in people}
        if by_name and len(by_name) < len(people):
            return None  # it is asked of one of them
        others = [one for one in question.named if one.is_sure and one.best not in people]
        counted = all(figure.value == len(people) for figure in question.figures)
        if not (people and counted and len(others) <= 1 and len(people) == len(authors)):
            return None
        named = tuple(Named({person: SURE}, 0, 0) for person in people)
        return replace(question, named=named, contents=tuple(words), figures=())

    def about(self, named: Named, *, chosen: bool) -> frozenset[str]:
        """The ids of the articles on what is named; of all that tell of it, where one asks which.

        "The Guangxi article" is the one with Guangxi in its title.
        """
        links = chain.from_iterable(self._base.links_to(i) for i in named.entities)
        own = chain.from_iterable(self._base.entities[i].statements for i in named.entities)
        told = (
            quote.source for one in (*own, *(x.relation for x in links)) for quote in one.quotes
        )
        return (not chosen and self._sources(named)) or frozenset(told)

    def is_marked(self, question: Question) -> bool:
        """Whether a topic right before the word for an article tells which: "the league comment".

        "The CGTN piece" may be what is asked about, but not where another outlet is asked for.
        """
        return self._asks_for_another(question) or any(
            named.last + 1 in question.articles and not self._is_outlet(named)
            for named in question.named
        )

    def _asks_for_another(self, question: Question) -> bool:
        """Whether an outlet is asked for on which another leans that is named with the matter."""
        named = [one for one in question.named if one.is_sure]
        if "which" not in question.asks or len(named) == 1:
            return False
        media = any(Type.MEDIA in content.keys("types") for content in question.choices)
        printed = any(
            Role.PUBLISHER in content.keys("roles") and content not in question.choices
            for content in question.contents
        )
        outlets = (one for one in named if self._is_outlet(one) and self._sources(one))
        return media and not printed and any(outlets)

    def _is_outlet(self, named: Named) -> bool:
        """Whether what is named prints articles: "according to the Global Times"."""
        return all(self._base.entities[i].type is Type.MEDIA for i in named.entities)

    def _sources(self, named: Named) -> frozenset[str]:
        """The ids of the sources that what is named stands for."""
        return frozenset().union(*(self._of.get(i, ()) for i in named.entities))


def _is_article(content: Content) -> bool:
    """Whether a word stands for an article, and not for somebody's post."""
    return ARTICLE in content.terms and not content.keys("attributes") & _POST


def _tells_post(content: Content) -> bool:
    """Whether a word asks for whom somebody works, or as what."""
    posts = content.keys("concepts") & OFFICES or content.keys("attributes") & _POST
    return bool(posts or content.light or content.keys("types") & BODIES) or (
        Role.EMPLOYER in content.keys("roles")
    )


def _is_beside(named: Named, content: Content) -> bool:
    """Whether what is named stands near the word for an article."""
    return max(named.first - content.last, content.first - named.last) <= _APART + 1
