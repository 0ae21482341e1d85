"""What a question has somebody do: the verb behind a name, in whatever form it asks."""

from collections.abc import Iterator

from bot.answering.questions.question import Question
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words, words_of
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import TELLING
from bot.facts import Attribute, Role


def does(question: Question, first: int, last: int) -> bool:
    """Whether one who is named does something: "did Laos visit"; not who "has been", or got it."""
    known, own, at = function_words(), words_of(question.language), _verb(question, last)
    leading = known.doing_auxiliary.union(known.agentive_preposition, own.auxiliary & own.preverbal)
    acting = at > last + 1 or is_led(question.folded, first, leading)
    return acting and known.receiving_verb.union(own.auxiliary).isdisjoint(
        question.folded[at : at + 1]
    )


def asked_deeds(question: Question) -> Iterator[Content]:
    """The verb that ends a question, right behind the one whose deed it asks of: "did Gan attend".

    What somebody "brings" may be told by any effect, but nothing tells what they "own".
    """
    folded, helping = question.folded, function_words().doing_auxiliary
    begun = {one.last: one.first for one in question.named}
    begun |= {content.last: content.first for content in question.contents}
    for content in question.contents:
        doer = begun.get(content.first - 1, content.first - 1)
        led = not helping.isdisjoint(folded[max(0, doer - 2) : doer])
        telling = not content.light or TELLING.isdisjoint(section for section, _ in content.terms)
        if led and telling and content.last == len(folded) - 1:
            yield content


def _verb(question: Question, last: int) -> int:
    """Where the verb of one whose name ends there begins: "did Tan invade", "Chen a-t-il formé".

    "A-t-il" is folded to two words.
    """
    own, behind = words_of(question.language), question.folded[last + 1 : last + 3]
    helping = own.auxiliary & own.preverbal
    if helping.isdisjoint({*behind[:1], "".join(behind[:1]).removesuffix("t")}):
        return last + 1
    return last + 2 + (not own.inverted_pronoun.isdisjoint(behind[1:]))


def _tells(content: Content) -> bool:
    """Whether a word leads to what somebody says or wishes, or is no verb: "promise", "firm"."""
    roles = content.keys("roles")
    says = Role.SPEAKER in roles or Attribute.NEED in content.keys("attributes")
    named = bool(content.keys("types")) and not roles
    return content.light or says or named or bool(content.keys("statuses"))
