"""The articles of which a question asks as such: who wrote them, when, for whom, in which language.

Their citations answer: "who wrote the article about the fund", "which articles mention Huawei".
"""

from collections.abc import Container, Iterable, Sequence
from functools import cache

from babel import Locale

from bot.answering.questions.articles import PRESS, WRITING, Articles
from bot.answering.questions.question import Question
from bot.answering.reply import Answer, Gap, Remark, Reply, Unknown
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import ARTICLE
from bot.facts import SPOKEN, Attribute, Fact, FactBase, Role, Source
from bot.matching import normalise

_DAYS = frozenset({("attributes", Attribute.DATE), ("concepts", "publication_date")})
_CITED = PRESS | _DAYS | {ARTICLE}
"""What a citation tells, by the words that ask for it."""

_BY = frozenset({Role.AUTHOR, Role.PUBLISHER, Role.REPORTER, Role.ORIGIN})

_ELSE = frozenset({"why", "what_for", "how_much", "how_long", "since_when", "until_when"})
"""What no citation tells."""


class Citations:
    """Knows the articles of one fact base by their citations."""

    def __init__(self, base: FactBase, articles: Articles) -> None:
        self._base = base
        self._articles = articles

    def instead(self, question: Question, reply: Reply) -> Reply:
        """The citations that a question asks for, where the reply does not tell what they do."""
        known, words = function_words(), question.folded
        if known.written_piece.isdisjoint(words) or not _ELSE.isdisjoint(question.asks):
            return reply
        own = [one for one in question.named if not one.elsewhere]
        named = {i for one in own for i in range(one.first, one.last + 1)}
        pieces = {i for i, word in enumerate(words) if word in known.written_piece} - named
        sources, every = self._base.sources, {one.language for one in self._base.sources.values()}
        tongues = {w: code for code in every for w in words if w.startswith(_language(code))}
        spoken = {*tongues.values()} or every
        titles = {i for i, word in enumerate(words) if word in known.title}
        telling = [c for c in question.telling if c.first not in pieces | titles]
        asking = [c for c in telling if c.text not in tongues]
        if not pieces or question.figures or not all(c.terms & _CITED for c in asking):
            return reply
        between = known.genitive_preposition - known.some_determiner
        between |= {*tongues, *(words[i] for i in named)}
        chosen = not known.interrogatives.isdisjoint(_before(words, pieces, between))
        before = _before(words, pieces, between | known.definite_article)
        some = not known.some_determiner.isdisjoint(before)
        framed = (known.site_preposition | known.goal_preposition) & before
        if not chosen and (framed or (some and asking)):
            return reply  # "in the article", "write an article": it is not asked of one
        chosen |= some and question.is_yes_no
        pointed = (
            chosen
            or titles
            or ("how_many" in question.asks and known.degree & before)
            or (
                not own
                and not asking
                and {"list", "tell", "which", "what"}.issuperset(question.asks)
            )
            or not (question.asks or asking or len(words) - 1 not in pieces)
        )
        asked = asking and ("said" not in question.asks or "who" in question.asks)
        if not (pointed or asked or "when" in question.asks):
            return reply
        of = [self._articles.about(one, chosen=chosen) for one in own or question.named]
        ids = frozenset.intersection(*of) or frozenset().union(*of) if of else {*sources}
        found = tuple(one for one in sources.values() if one.id in ids and one.language in spoken)
        told = isinstance(reply, Answer) and not pointed and _tells(question, reply, found)
        return reply if told or not found else Unknown(Gap.CITED, sources=found)


@cache
def _language(code: str) -> tuple[str, ...]:
    """What the languages that Footnote speaks call a language: "French", "français"."""
    return tuple(normalise(Locale.parse(spoken).languages[code]) for spoken in SPOKEN)


def _tells(question: Question, reply: Answer, sources: Sequence[Source]) -> bool:
    """Whether a statement that is shown first tells who wrote some articles, or when."""
    authors = {author.entity for source in sources for author in source.authors}
    if question.is_yes_no or Remark.PREMISE in reply.remarks:
        return not question.terms & WRITING or not authors.isdisjoint(question.ids)
    dated = "when" in question.asks or not (question.asks or question.terms.isdisjoint(_DAYS))
    outlets = {source.outlet for source in sources}
    ids = {source.id for source in sources if source.published or not dated}
    for entity, statement in ((one.entity, one.statement) for one in reply.statements[:3]):
        if isinstance(statement, Fact) and outlets.intersection(entity.all_names()):
            told = statement.attribute in {Attribute.PUBLICATION, Attribute.WHAT}
        else:
            told = entity.id in authors or getattr(statement, "role", None) in _BY
            told = told and not dated
        if told and not ids.isdisjoint(quote.source for quote in statement.quotes):
            return True
    return False


def _before(words: Sequence[str], places: Iterable[int], between: Container[str]) -> set[str]:
    """The words before those at some places, but for what may stand between."""
    return {next((w for w in words[i - 1 :: -1] if w not in between), "") for i in places if i}
