"""The genitive of a name that is typed without its apostrophe: "how big is chinas market"."""

from collections.abc import Iterator

from bot.answering.questions.written import Written
from bot.answering.records.records import Records
from bot.facts import Entity, Kind
from bot.matching import NameIndex, normalise

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
            name = word.text.removesuffix(clitic)
            if name == word.text or len(name) < _MIN_LENGTH or not name.isalpha():
                continue
            if len(name) + len(clitic) != word.end - word.start:
                continue  # it has its apostrophe
            found = index.exactly(name)
            if any(_is(records.base.entities[i], name) for i in found):
                yield word.end - len(clitic)


def _is(entity: Entity, name: str) -> bool:
    """Whether a place or body is called so, and not only its people: "laotians"."""
    return entity.kind is Kind.PARTNER and normalise(entity.names.get("en")) == name
