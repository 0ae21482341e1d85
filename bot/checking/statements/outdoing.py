"""Statements that rank something by denying that anything else does more, told the other way."""

from bot.checking.statements.reading import Reading
from bot.checking.words.cues import cues

NEAR_WHO = 2
"""So many words behind "than" the name of who does most may begin: "than the Chinese"."""

NEAR_WHOM = 3
"""The same behind "more", where somebody does so with another one: "more with us Malaysians"."""


def outdone(reading: Reading) -> str | None:
    """A statement by which nobody does more than somebody, told as that one being the first.

    "No country trades more with Malaysia than China" tells that China is Malaysia's largest partner
    in trade, and not whose partner Malaysia is.

    Args:
        reading: The statement.
    """
    cue = cues().get(reading.language)
    if cue is None or not cue.outdone or not reading.has("nobody"):
        return None
    known, folded = reading.own_words, reading.folded
    begun, last = max(reading.cues["nobody"], key=lambda span: span[1] - span[0])
    more = next((i for i in range(last + 1, len(folded)) if folded[i] == cue.outdone["more"]), 0)
    particles = known.comparative_particle
    than = next((i for i in range(more, len(folded)) if folded[i] in particles), 0)
    who = next((name for name in reading.names if 0 < name.first - than <= NEAR_WHO), None)
    if not more or not than or who is None:
        return None
    at = who.last + 1
    while at < len(folded) and folded[at] in known.doing_auxiliary | known.auxiliary:
        at += 1
    words = reading.words
    tail = reading.text[words[at - 1].end :]
    first = last + 1 + (folded[last + 1] in known.preverbal_negation)
    did = reading.stretch(first, more - 1)
    whom = next((name for name in reading.names if 0 < name.first - more <= NEAR_WHOM), None)
    if whom and folded[more + 1] in known.comitative_preposition:
        what = reading.stretch(whom.last + 1, than - 1) if whom.last + 1 < than else ""
        told, name = "partner", reading.stretch(whom.first, whom.last)
    else:
        what = reading.stretch(more + 1, than - 1) if more + 1 < than else ""
        told, name = "first", ""
    one = reading.stretch(than + 1, who.last)
    retold = cue.outdone[told].format(who=one, whom=name, did=did, what=what)
    return f"{reading.text[: words[begun].start]}{retold}{tail}"
