"""The article that a question points to: "the piece about the league had a list, which one"."""

from collections import defaultdict
from dataclasses import replace

from bot.answering.questions.naming import Named
from bot.answering.questions.question import Question
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.terms import ARTICLE
from bot.facts import Attribute, FactBase, Role, Type
from bot.matching.fold import folded_words

_APART = 3
"""At most so many words stand between an article and what it is about."""

_PRESS = frozenset(
    {
        ("roles", Role.AUTHOR),
        ("roles", Role.PUBLISHER),
        ("roles", Role.REPORTER),
        ("attributes", Attribute.PUBLICATION),
        ("concepts", "writer"),
    }
)
"""What is asked of an article, and not of what stands in it."""


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
        if question.terms & _PRESS or question.sources:
            return None
        articles = [content for content in question.contents if ARTICLE in content.terms]
        for named in question.named:
            sources = self._sources(named)
            pointed = any(_is_beside(named, content) for content in articles)
            pointed = pointed or named.last + 1 in question.articles
            if (
                named.is_sure
                and sources
                and (pointed or ("said" in question.asks and self._is_outlet(named)))
            ):
                return replace(
                    question,
                    named=tuple(one for one in question.named if one is not named),
                    contents=tuple(one for one in question.contents if one not in articles),
                    sources=sources,
                )
        return None

    def is_marked(self, question: Question) -> bool:
        """Whether a name right before the word for an article tells which: "the league comment"."""
        return any(named.last + 1 in question.articles for named in question.named)

    def _is_outlet(self, named: Named) -> bool:
        """Whether what is named prints articles: "according to the Global Times"."""
        return all(self._base.entities[i].type is Type.MEDIA for i in named.entities)

    def _sources(self, named: Named) -> frozenset[str]:
        """The ids of the sources that what is named stands for."""
        return frozenset().union(*(self._of.get(i, ()) for i in named.entities))


def _is_beside(named: Named, content: Content) -> bool:
    """Whether what is named stands near the word for an article."""
    return max(named.first - content.last, content.first - named.last) <= _APART + 1
