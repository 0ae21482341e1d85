"""Statements that tell what something is without a verb, as some languages do, told with one."""

from bot.checking.statements.reading import PartKind, Reading
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue

_RANKING: tuple[Cue, ...] = ("superlatives", "positions")
"""Sections of cues of which one in a phrase tells that it is no verb."""


def with_copula(reading: Reading) -> str | None:
    """A statement of what a name is, told with "is": "Tkxel adalah syarikat Pakistan".

    Args:
        reading: The statement: "Tkxel syarikat Pakistan", or "Tkxel itu syarikat Pakistan".
    """
    copula = cues_of(reading.language).copula
    if not (copula and reading.names) or reading.has("being"):
        return None
    subject = reading.names[0]
    begin = subject.last + 1
    begin += begin in reading.firsts("definite")
    ranking = reading.indexes(*_RANKING)
    nouns = (
        part
        for part in reading.of_kind(PartKind.WORD)
        if part.first == begin
        and (part.keys("types") or not ranking.isdisjoint(range(part.first, part.last + 1)))
    )
    if subject.first or not any(nouns):
        return None
    words, text = reading.words, reading.text
    return f"{text[: words[subject.last].end]} {copula} {text[words[begin].start :]}"
