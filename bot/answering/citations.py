"""The articles of which a question asks as such: who wrote them, when, for whom, in which language.

Their citations answer: "who wrote the article about the fund", "which articles mention Huawei".
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from bot.answering.questions.articles import PRESS, WRITING, Articles
from bot.answering.questions.named_things import Named
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

_LISTING = frozenset({"list", "tell", "which", "what"})
"""What asks for articles where nothing else is asked."""


@dataclass(frozen=True, slots=True)
class _Request:
    """How a question asks for articles.

    Attributes:
        is_chosen: Whether it asks which of them, or if there is any.
        is_pointed: Whether it asks for nothing but the articles, their titles or their number.
        languages: The languages of which it asks by name.
    """

    is_chosen: bool
    is_pointed: bool
    languages: frozenset[str]


class Citations:
    """Knows the articles of one fact base by their citations."""

    def __init__(self, base: FactBase, articles: Articles) -> None:
        self._base = base
        self._articles = articles

    def instead(self, question: Question, reply: Reply) -> Reply:
        """The citations that a question asks for, where the reply does not tell what they do."""
        spoken = {one.language for one in self._base.sources.values()}
        request = _request(question, spoken)
        if request is None:
            return reply
        found = self._found(question, request)
        if isinstance(reply, Answer) and not request.is_pointed and _tells(question, reply, found):
            return reply
        return Unknown(Gap.CITED, sources=found) if found else reply

    def _found(self, question: Question, request: _Request) -> tuple[Source, ...]:
        """The articles on all that is named, or else on any of it, in the languages asked for."""
        named = _named(question) or question.named
        of = [self._articles.about(one, chosen=request.is_chosen) for one in named]
        every = self._base.sources.values()
        ids = frozenset(one.id for one in every)
        if of:
            ids = frozenset.intersection(*of) or frozenset().union(*of)
        spoken = request.languages or {one.language for one in every}
        return tuple(one for one in every if one.id in ids and one.language in spoken)


def _request(question: Question, spoken: Iterable[str]) -> _Request | None:
    """How a question asks for articles, in one of some languages; none where it does not."""
    known, words = function_words(), question.folded
    if known.written_piece.isdisjoint(words) or not _ELSE.isdisjoint(question.asks):
        return None
    named = {i for one in _named(question) for i in range(one.first, one.last + 1)}
    pieces = {i for i, word in enumerate(words) if word in known.written_piece} - named
    titles = {i for i, word in enumerate(words) if word in known.title}
    tongues = {w: code for code in spoken for w in words if w.startswith(_language(code))}
    telling = [c for c in question.telling if c.first not in pieces | titles]
    asking = [c for c in telling if c.text not in tongues]
    if not pieces or question.figures or not all(c.terms & _CITED for c in asking):
        return None
    between = known.genitive_preposition - known.some_determiner
    between |= {*tongues, *(words[i] for i in named)}
    chosen = not known.interrogatives.isdisjoint(_before(words, pieces, between))
    before = _before(words, pieces, between | known.definite_article)
    some = not known.some_determiner.isdisjoint(before)
    framed = (known.site_preposition | known.goal_preposition) & before
    if not chosen and (framed or (some and asking)):
        return None  # "in the article", "write an article": it is not asked of one
    chosen |= some and question.is_yes_no
    alone = not (asking or _named(question)) and _LISTING.issuperset(question.asks)
    numbered = "how_many" in question.asks and known.degree & before
    bare = not (question.asks or asking) and len(words) - 1 in pieces
    pointed = bool(chosen or titles or numbered or alone or bare)
    cited = asking and ("said" not in question.asks or "who" in question.asks)
    if not (pointed or cited or "when" in question.asks):
        return None
    return _Request(chosen, pointed, frozenset(tongues.values()))


def _named(question: Question) -> list[Named]:
    """What a question names itself, and not another sentence for it."""
    return [one for one in question.named if not one.elsewhere]


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
    # Who reported what an article tells has not published it.
    by = _BY if Role.REPORTER in question.keys("roles") else _BY - {Role.REPORTER}
    ids = {source.id for source in sources if source.published or not dated}
    for entity, statement in ((one.entity, one.statement) for one in reply.statements[:3]):
        attribute = statement.attribute if isinstance(statement, Fact) else None
        own = not outlets.isdisjoint(entity.all_names())
        if attribute is Attribute.PUBLICATION and not own:
            return False  # another's report of what the article tells
        if attribute and own:
            told = attribute in {Attribute.PUBLICATION, Attribute.WHAT}
        else:
            told = entity.id in authors or getattr(statement, "role", None) in by
            told = told and not dated
        if told and not ids.isdisjoint(quote.source for quote in statement.quotes):
            return True
    return False


def _before(words: Sequence[str], places: Iterable[int], between: Container[str]) -> set[str]:
    """The words before those at some places, but for what may stand between."""
    return {next((w for w in words[i - 1 :: -1] if w not in between), "") for i in places if i}
