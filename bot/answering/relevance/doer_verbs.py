"""What a question has somebody do: the verb behind a name, in whatever form it asks."""

from collections.abc import Iterator, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question, made_once
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import TELLING


def doers(question: Question) -> Iterator[Named]:
    """Those of whom it is asked what they did, and nothing more: "what did Yu do there"."""
    folded, helping = question.folded, function_words().doing_auxiliary
    for one in question.named if question.form.past else ():
        around = (folded[: one.first][-1:], folded[one.last + 1 : one.last + 2])
        if one.is_sure and not any(helping.isdisjoint(words) for words in around):
            yield one


@made_once
def asked_deeds(question: Question) -> Sequence[Content]:
    """The verb that ends a question, right behind the one whose deed it asks of: "did Gan attend".

    What somebody "brings" may be told by any effect, but nothing tells what they "own".
    """
    return tuple(_asked_deeds(question))


def _asked_deeds(question: Question) -> Iterator[Content]:
    folded, helping = question.folded, function_words().doing_auxiliary
    begun = {one.last: one.first for one in question.named}
    begun |= {content.last: content.first for content in question.contents}
    for content in question.contents:
        doer = begun.get(content.first - 1, content.first - 1)
        led = not helping.isdisjoint(folded[max(0, doer - 2) : doer])
        telling = not content.light or TELLING.isdisjoint(section for section, _ in content.terms)
        if led and telling and content.last == len(folded) - 1:
            yield content
