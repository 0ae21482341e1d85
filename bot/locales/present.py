"""From a reply to the card that every face shows."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import assert_never

from bot.answering import Answer, Choice, Gap, Offer, Remark, Reply, Unknown
from bot.facts import Entity, FactBase
from bot.locales.card import Card, Option, Outcome
from bot.locales.pages import help_card, sources_card
from bot.locales.paging import pages_of, weight
from bot.locales.quoting import quoting_for
from bot.locales.statements import Statements
from bot.locales.translator import LANGUAGES, Translator, translator_for

CHOICES = 25
"""Entities to pick from on one page; a select menu on Discord holds no more."""

RELATED = 25
"""Related entities offered, for the same reason."""

NOTES_ON_FIRST_PAGE = 700
"""Weight of the editor's notes beside the first statements; the others close the last page."""

_BELOW = {Remark.OPEN_LIST, Remark.PARTLY, Remark.MORE_QUESTIONS}
"""Remarks that qualify an answer stand below the one that gives it."""

_TITLED = {Gap.EMPTY, Gap.GREETING, Gap.THANKS, Gap.SMALL_TALK, Gap.GONE}
"""Gaps that are not about what the sources hold, so that they have a heading of their own."""


def present(reply: Reply, base: FactBase, locale: str | None = None, *, page: int = 0) -> Card:
    """Word one page of a reply.

    Args:
        reply: What is said.
        base: The fact base from which it is said.
        locale: The reader's locale; the language of the question goes before it, where the reply
            knows one.
        page: Counted from 0; one that is too high means the last.
    """
    translator = translator_for(reply.language or locale)
    return _presenter(base, translator.language).card(reply, page)


@lru_cache(maxsize=2 * len(LANGUAGES))  # the current fact base, and the one being replaced
def _presenter(base: FactBase, language: str) -> "_Presenter":
    return _Presenter(base, translator_for(language))


class _Presenter:
    """Words the replies of one fact base in one language."""

    def __init__(self, base: FactBase, translator: Translator) -> None:
        self._base = base
        self._translator = translator
        self._quoting = quoting_for(base, translator.language)

    def card(self, reply: Reply, page: int) -> Card:
        match reply:
            case Answer():
                return self._answer(reply, page)
            case Choice():
                return self._choice(reply, page)
            case Unknown():
                return self._unknown(reply)
            case _:
                assert_never(reply)

    def _answer(self, reply: Answer, page: int) -> Card:
        subject = reply.entities[0] if reply.entities else None
        whole = subject is not None and self._is_whole(subject, reply)
        lead = self._remarks(reply)
        about = self._words(subject) if subject and whole else ""
        notes, late = self._notes(subject)
        statements = Statements(self._quoting, self._translator, subject)
        names = tuple(self._quoting.option(entity).label for entity in reply.entities)
        title = " · ".join(names) or self._translator("several-fit")
        pages = pages_of(
            statements.points(reply.statements),
            statements.points(reply.more),
            sum(weight(text) for text in (title, about, *lead, *notes)),
        )
        page = _within(page, len(pages))
        return Card(
            outcome=Outcome.ANSWER,
            language=self._translator.language,
            title=title,
            kind=self._kind(subject) if subject and len(names) == 1 else "",
            lead=lead if page == 0 else (),
            about=about if page == 0 else "",
            points=pages[page],
            notes=(
                *(notes if page == 0 else ()),
                *(late if whole and page == len(pages) - 1 else ()),
            ),
            related=self._quoting.options(reply.related[:RELATED]),
            names=names,
            entity_id=subject.id if subject else None,
            subject=None if whole or subject is None else self._quoting.option(subject),
            page=page,
            pages=len(pages),
            footer=self._footer(page, len(pages)),
        )

    def _is_whole(self, subject: Entity, reply: Answer) -> bool:
        """Whether the reply holds everything that is known of its subject."""
        known = len(subject.statements) + len(self._base.links_to(subject.id))
        return len(reply.statements) + len(reply.more) >= known

    def _choice(self, reply: Choice, page: int) -> Card:
        alone = reply.offer is Offer.NEAR_TIE and len(reply.entities) == 1
        pages = -(-len(reply.entities) // CHOICES)
        page = _within(page, pages)
        return Card(
            outcome=Outcome.SUGGEST,
            language=self._translator.language,
            title=self._translator("choice-one" if alone else f"choice-{reply.offer}"),
            kind=self._common_kind(reply.entities) if reply.offer is Offer.BROWSE else "",
            choices=self._options(reply.entities[page * CHOICES : (page + 1) * CHOICES]),
            page=page,
            pages=pages,
            footer=self._footer(page, pages),
        )

    def _unknown(self, reply: Unknown) -> Card:
        translator = self._translator
        if reply.gap is Gap.HELP:
            return replace(help_card(translator.language), outcome=Outcome.ABSTAIN)
        if reply.sources:
            return sources_card(self._base, translator.language, asked=reply.sources)
        lead = [self._gap(reply)]
        nearest = [entity for entity in reply.nearest if entity is not reply.entity]
        if nearest:
            lead.append(translator("nearest"))
        elif reply.entity:
            lead.append(translator("known-instead"))
        return Card(
            outcome=Outcome.ABSTAIN,
            language=translator.language,
            title=translator(f"gap-{reply.gap}-title" if reply.gap in _TITLED else "gap-title"),
            lead=tuple(lead),
            notes=self._notes(reply.entity)[0],  # what the sources leave open often stands there
            choices=self._options(nearest[:CHOICES]),
            names=(self._quoting.option(reply.entity).label,) if reply.entity else (),
            entity_id=reply.entity.id if reply.entity else None,
            subject=self._quoting.option(reply.entity) if reply.entity else None,
        )

    def _gap(self, reply: Unknown) -> str:
        if reply.entity is None or reply.gap is not Gap.NOT_SAID:
            return self._translator(
                f"gap-{reply.gap}" if reply.gap is not Gap.NOT_SAID else "gap-not-in-sources"
            )
        name = self._quoting.option(reply.entity).label
        if reply.attribute is None:
            return self._translator("gap-not-said-plain", name=name)
        asked = self._translator(f"unsaid-{reply.attribute}")
        return self._translator("gap-not-said", name=name, asked=asked)

    def _remarks(self, reply: Answer) -> tuple[str, ...]:
        first = [remark for remark in reply.remarks if remark not in _BELOW]
        last = [remark for remark in reply.remarks if remark in _BELOW]
        return tuple(self._translator(f"remark-{remark}") for remark in (*first, *last))

    def _notes(self, subject: Entity | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The editor's notes beside the first statements, and those that come last."""
        if subject is None:
            return (), ()
        language = self._translator.language
        notes = [self._translator("note", text=note.get(language)) for note in subject.notes]
        used = 0
        for n, note in enumerate(notes):
            used += weight(note)
            if used > NOTES_ON_FIRST_PAGE:
                return tuple(notes[:n]), tuple(notes[n:])
        return tuple(notes), ()

    def _kind(self, entity: Entity) -> str:
        kind = self._translator(f"kind-{entity.kind}")
        type_ = self._translator(f"type-{entity.type}")
        return kind if kind == type_ else self._translator("kind-and-type", kind=kind, type=type_)

    def _common_kind(self, entities: Sequence[Entity]) -> str:
        """The kind under which all of the entities are found, if there is just one."""
        kinds = frozenset.intersection(*(entity.kinds for entity in entities))
        return self._translator(f"kinds-{min(kinds)}") if len(kinds) == 1 else ""

    def _words(self, entity: Entity) -> str:
        return entity.about.get(self._translator.language)

    def _options(self, entities: Sequence[Entity]) -> tuple[Option, ...]:
        return tuple(self._quoting.option(entity) for entity in entities)

    def _footer(self, page: int, pages: int) -> str:
        return self._translator("page", page=page + 1, pages=pages) if pages > 1 else ""


def _within(page: int, pages: int) -> int:
    return min(max(page, 0), pages - 1)
