"""The genitive of a name that is typed without its apostrophe: "how big is chinas market"."""

from collections.abc import Iterable, Iterator

from bot.answering.questions.written import Written
from bot.answering.records.records import Records
from bot.facts import Entity, Kind
from bot.matching import NameIndex, normalise
from bot.matching.fold import Word

_MIN_LENGTH = 5
"""The letters of a name that is looked for so: "tans" and "gans" may be words of their own."""


def with_apostrophes(said: Written, index: NameIndex, records: Records) -> str:
    """A question's text in which the names of places and bodies have their apostrophe."""
    text = said.text
    for place in reversed([*_unmarked(said, index, records)]):
        text = f"{text[:place]}'{text[place:]}"
    return text


def _unmarked(said: Written, index: NameIndex, records: Records) -> Iterator[int]:
    """Where an apostrophe is left out, in order; a word that is a name as it stands has none."""
    for clitic in said.function_words.genitive_clitic:
        for word in said.words:
            name = _without(word, clitic)
            entities = (records.base.entities[i] for i in (index.exactly(name) if name else ()))
            if is_unmarked(word, clitic, entities):
                yield word.end - len(clitic)


def is_unmarked(word: Word, clitic: str, entities: Iterable[Entity]) -> bool:
    """Whether a word is a name with a clitic and without the apostrophe between them.

    Args:
        word: The word.
        clitic: What tells whose something is, as "s".
        entities: What it may name, of which a place or body is called so, and not only its
            people: "laotians".
    """
    name = _without(word, clitic)
    return bool(name) and any(
        entity.kind is Kind.PARTNER and normalise(entity.names.get("en")) == name
        for entity in entities
    )


def _without(word: Word, clitic: str) -> str:
    """A folded word without its clitic; empty where it has none, or the rest is no name.

    One that is longer as it is written has its apostrophe.
    """
    name = word.text.removesuffix(clitic)
    bare = name != word.text and len(word.text) == word.end - word.start
    return name if bare and len(name) >= _MIN_LENGTH and name.isalpha() else ""
