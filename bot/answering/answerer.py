"""The one way in: everything that Footnote can be asked, over one fact base."""

from functools import cached_property

from bot.answering.explanation import Explanation
from bot.answering.lookup import Lookup
from bot.answering.messages import Messages
from bot.answering.records.records import Records
from bot.answering.reply import Answer, Reply, Unknown
from bot.answering.ruling import Ruler
from bot.facts import Entity, FactBase, Kind
from bot.matching import NameIndex
from bot.matching.remembered import answers


class Answerer:
    """Answers from one fact base, always alike, and quickly: it may run on the event loop.

    Attributes:
        base: The fact base that it answers from.
    """

    def __init__(self, base: FactBase, rule: Ruler) -> None:
        """Build from a fact base, and from what holds texts against the sources."""
        self.base = base
        self._rule = rule
        index = NameIndex(base.names(), kinds=base.kinds())
        self._index = index
        self._lookup = Lookup(base, index)

    @cached_property
    def records(self) -> Records:
        """Every statement, as questions find it; read at the first use."""
        return Records(self.base)

    @cached_property
    def _messages(self) -> Messages:
        return Messages(self.base, self._index, self._lookup, self.records, self._rule)

    def prepare(self) -> None:
        """Read every statement and the vocabulary; without it, the first question waits for that.

        Meant for a worker thread, so that names are looked up while it runs.
        """
        _ = self._messages, self.records.offices

    def card(self, entity_id: str) -> Answer | Unknown:
        """Everything that is known of one entity."""
        return self._lookup.card(entity_id)

    @answers
    def look_up(self, kind: Kind, text: str) -> Reply:
        """Answer `/initiative`, `/fund` or `/partner` with what was typed as the name."""
        return self._lookup.look_up(kind, text)

    def browse(self, kind: Kind, language: str = "en") -> Reply:
        """Every entity of one kind, in the order of their names in a language."""
        return self._lookup.browse(kind, language)

    @answers
    def complete(self, kind: Kind, text: str, language: str = "en") -> tuple[Entity, ...]:
        """The entities to suggest to a reader of a language while a name is typed, at most 25."""
        return self._lookup.complete(kind, text, language)

    @answers
    def search(self, name: str) -> tuple[Entity, ...]:
        """The entities of any kind whose names are nearest, best first, at most five."""
        return self._lookup.search(name)

    @answers
    def ask(self, text: str, *, about: str | None = None) -> Reply:
        """Answer a question in a sentence.

        Args:
            text: What was written, without the mention of the bot; of any length and content.
            about: The id of the entity that the conversation is about, as in a reply to one of
                Footnote's answers.
        """
        return self._messages.ask(text, about)

    @answers
    def explain(self, text: str, *, about: str | None = None) -> list[Explanation]:
        """How each question of a text is understood and answered, at most three."""
        return self._messages.explain(text, about)
