"""The fact base in use, with its answerer and the cards that were laid out from it."""

import asyncio
import gc
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache

from bot.answering import Reply
from bot.chat.background import Once, beside
from bot.chat.custom_ids import Press, Verb, component_id
from bot.chat.layout import CardView, card_view
from bot.checking import Desk
from bot.facts import FactBase, Kind
from bot.facts.courtesy import no_collection
from bot.locales import Card, present, present_check, sources_card
from bot.matching.free_memory import give_back

KEPT_CARDS = 1_024
"""Laid-out pages kept; each is a few kilobytes."""

KEPT_PICKED = 1_024
"""Ids kept with what they led to; many people pick the same from what autocompletion offers."""


class Edition:
    """One fact base and everything that is made of it.

    Attributes:
        base: The facts.
        answerer: What answers from them.
        card: Lays out a page of an entity's card, given its id, a language and a page; each page
            is laid out once.
        browse: Lays out a page of the list of all entities of a kind, given the kind, a language,
            a page and whether what is picked is for one person alone.
    """

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self._desk = desk = Desk(base)
        self.answerer = desk.answerer
        self._picked: Callable[[Kind, str], Reply] = lru_cache(KEPT_PICKED)(self.answerer.look_up)
        self.card: Callable[[str, str, int], CardView] = lru_cache(KEPT_CARDS)(self._card)
        self.browse: Callable[[Kind, str, int, bool], CardView] = lru_cache(64)(self._browse)
        self._answering = Once(no_collection()(self.answerer.prepare))
        self._prepared = Once(no_collection()(desk.prepare))
        self._subjects: defaultdict[int, list[str]] = defaultdict(list)
        for entity_id in base.entities:
            self._subjects[component_id(entity_id)].append(entity_id)

    async def prepare(self) -> None:
        """Wait until questions can be answered and messages checked; prepared in a thread."""
        await self._answering.result()
        await self._prepared.result()

    @property
    def can_check(self) -> bool:
        """Whether a message is checked without waiting."""
        return self._prepared.is_done

    def look_up(self, kind: Kind, name: str) -> Reply:
        """Answer a command with a name; see `Answerer.look_up`. What was typed is not kept."""
        known = not name or name in self.base.entities
        return (self._picked if known else self.answerer.look_up)(kind, name)

    async def ask(self, question: str, about: str | None = None) -> Reply:
        """Answer a question; see `Answerer.ask`.

        It waits for what answers, and for what checks messages only where it claims something: in
        a thread until that is there, so that nothing else has to wait.
        """
        await self._answering.result()
        if self.can_check:
            return self.answerer.ask(question, about=about)
        return await beside(lambda: self.answerer.ask(question, about=about))

    async def check(self, text: str, language: str, page: int) -> Card:
        """Check a text, off the event loop, and word a page of what was found."""
        await self.prepare()
        checker = self._desk.checker
        return await asyncio.to_thread(
            lambda: present_check(checker.check(text), self.base, language, page=page)
        )

    def sources(self, language: str, page: int) -> CardView:
        """Lay out a page of the sources."""
        card = sources_card(self.base, language, page=page)
        return card_view(card, pager=Press(Verb.SOURCES, language))

    def subject(self, component: int | None) -> str | None:
        """The id of the entity whose card bears this number; none where that is not certain."""
        found = self._subjects.get(component, []) if component else []
        return found[0] if len(found) == 1 else None

    def view(
        self, reply: Reply, language: str, *, page: int = 0, pager: Press | None, keep: bool
    ) -> CardView:
        """Lay out a page of any reply."""
        card = present(reply, self.base, language, page=page)
        return card_view(card, pager=pager, keep=keep)

    def _card(self, entity_id: str, language: str, page: int) -> CardView:
        pager = Press(Verb.CARD, language, entity_id)
        reply = self.answerer.card(entity_id)
        return self.view(reply, language, page=page, pager=pager, keep=False)

    def _browse(self, kind: Kind, language: str, page: int, keep: bool) -> CardView:  # noqa: FBT001 - lru_cache counts keywords apart
        pager = Press(Verb.BROWSE, language, kind, keep=keep)
        return self.view(
            self.answerer.browse(kind, language), language, page=page, pager=pager, keep=keep
        )


class Knowledge:
    """Holds the edition in use; a reload swaps this one reference.

    Attributes:
        edition: What answers now.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    async def prepare(self) -> None:
        """Prepare the edition in use, after a start."""
        await self.edition.prepare()
        await beside(_settle)

    async def use(self, edition: Edition) -> None:
        """Answer from ``edition`` as soon as it is prepared, and let the one before it go."""
        await edition.prepare()
        self.edition = edition
        await beside(_settle)


def _settle() -> None:
    """Free the edition before this one, and spare the garbage collector a look at the new one.

    An edition is tens of thousands of objects that live until the next reload; walking them takes
    tens of milliseconds, in which nothing is answered, and would come back every few hundred
    answers. Here it is paid once an edition.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()
