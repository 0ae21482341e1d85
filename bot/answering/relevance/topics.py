"""Whether a question asks what is told on a topic, and whether for all of it."""

from bot.answering.questions.question import Question, made_once
from bot.answering.records.offices import OFFICES
from bot.answering.words.language import in_order
from bot.answering.words.lexicons import function_words
from bot.facts import Role, Type

_ON_TOPIC = ("roles", Role.TOPIC)
_OF_TOPICS = frozenset({"said", "what", "tell"})
"""What is asked of a topic, of which nobody in particular speaks."""


@made_once
def wants_all(question: Question) -> bool:
    """Whether all is asked for that is told of something: "anything on privacy".

    So "what is there on it", "what do they say on it" and "tell me about it" do, but not "what did
    the professor say", or "what is his view"; and "which events are planned", all of a sort that
    have come so far.
    """
    asks = question.asks
    if not asks or "list" in asks or _asks_what_is_told(question):
        return True
    if asks != ("what",) and _OF_TOPICS.issuperset(asks):
        one = question.form.personal and function_words().plural.isdisjoint(question.folded)
        return OFFICES.isdisjoint(question.keys("concepts")) and not one
    sorts = question.keys("types") - {Type.PLAN}
    return "which" in asks and bool(sorts and question.keys("statuses"))


def _asks_what_is_told(question: Question) -> bool:
    """Whether it asks what is told on a topic, and nothing else: "what's there about farms"."""
    return question.asks == ("what",) and len(question.telling) == 1 and is_on_topic(question)


def is_on_topic(question: Question) -> bool:
    """Whether a word of it stands before a topic: "about", "sur"."""
    words = in_order(question.language)[0]
    return any(_ON_TOPIC in words.of_word(word) for word in question.folded)
