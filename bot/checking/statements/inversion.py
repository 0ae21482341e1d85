"""A question told as the statements that it asks about, or takes for granted."""

from collections.abc import Iterator
from itertools import pairwise

from bot.checking.statements.grammar import PRONOUNS, follows
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.cues import cues_of

NEAR = 3
"""Behind "is there" so few words on the name stands of what may be there: "is there a hub"."""

_CLOSING = tuple(')]"”’»')
"""Marks with which a name may end."""

_BARE = 2
"""So many parts has a question of a thing and a quality alone."""

_BETWEEN = 3
"""So many words may stand between a thing and its place: "to be held in Lahore"."""


def declared(reading: Reading) -> str | None:
    """A question with its verb behind the subject: "WeBank was a stop" for "was WeBank a stop".

    So where the subject is a name, or names joined to each other, a pronoun, or "there" before a
    name, or the first of two words; of others nothing tells where they end.

    Args:
        reading: The question.
    """
    folded, own, last = reading.folded, reading.own_words, 0
    begins = folded[:1] and folded[0] in own.fronted_auxiliary
    if not begins or folded[0] not in own.copula | own.plural_copula | own.auxiliary:
        return None
    joins, pronoun = reading.lasts("joining"), any(1 in reading.firsts(one) for one in PRONOUNS)
    for name in () if pronoun else reading.names:
        between = {*range(last + 1, name.first)}
        if last and not (between and joins >= between):
            break
        if not (last or own.article.issuperset(folded[1 : name.first])):
            last = int(name.first <= NEAR and folded[1] in own.expletive)
            break
        last = 0 if reading.is_genitive(name) else _end(reading, name)
    last = last or _thing(reading)
    if pronoun:
        last = 1  # "is it a contest"
    elif not (reading.names or reading.values or len(reading.of_kind(*PartKind)) != _BARE):
        last = reading.parts[0].last  # "is AI safe"
    words, text, behind = reading.words, reading.text, folded[last + 1 : last + 2]
    end = words[last].end
    end += text[end : end + 1] in _CLOSING
    parted = text[end:][:1].isspace()  # not "is the China-Vietnam centre new"
    of = reading.function_words.genitive_preposition
    if not (last and behind and parted) or not of.isdisjoint(behind):
        return None
    return f"{text[words[1].start : end]} {reading.stretch(0, 0).lower()}{text[end:]}"


def _thing(reading: Reading) -> int:
    """The last word of a thing told by its sort, before what is done: "is the fund run by"."""
    led = not reading.own_words.definite_article.isdisjoint(reading.folded[1:2])
    told = {*past_verbs(reading)} | reading.firsts("before_place") | reading.firsts("working")
    return next(
        (
            part.last
            for part, _ in reading.sorts
            if led and part.first == 2 and part.last + 1 in told  # noqa: PLR2004 - "is the fund"
        ),
        0,
    )


def plain(reading: Reading) -> str:
    """A question without what only asks, or stresses its verb: "has it really been created".

    A pronoun that stands for what is named before the verb only asks: "le pôle est-il à Nanning".

    Args:
        reading: The question.
    """
    text = reading.text
    for first, last in sorted(reading.cues.get("emphatics", ()), reverse=True):
        if last + 1 < len(reading.words):
            text = text[: reading.words[first].start] + text[reading.words[last + 1].start :]
    return _without_pronoun(reading, text)


def _without_pronoun(reading: Reading, text: str) -> str:
    """A question without the pronoun behind its verb that stands for the subject before that.

    Args:
        reading: The question.
        text: The same without words that stand behind such a pronoun.
    """
    own = reading.own_words
    if not own.interrogative.isdisjoint(reading.folded[:1]):
        return text  # "pourquoi le fonds n'a-t-il …"
    begun = next((part.last for part in reading.telling), len(reading.words))
    for at in range(begun + 2, len(reading.words)):
        head = text[: reading.words[at].start]
        before = head.replace("-", " ").lower().split()[-NEAR:]
        inverts = head.endswith("-") and reading.folded[at] in own.inverted_pronoun
        if inverts and own.expletive.isdisjoint(before):  # not "au Guangxi, y a-t-il un fonds"
            return head.removesuffix("-").removesuffix("-t") + text[reading.words[at].end :]
    return text


def _end(reading: Reading, name: Part) -> int:
    """The last word of what a name begins: "Chinese AI", "the Huawei centre"."""
    known = (part for part in reading.of_kind(PartKind.WORD) if part.first == name.last + 1)
    noun = next(known, None)
    led = reading.folded[name.first - 1] in reading.own_words.definite_article
    if not (
        name.text in cues_of(reading.language).demonyms or (led and noun and noun.keys("types"))
    ):
        return name.last
    return noun.last if noun and noun.last + 1 < len(reading.folded) else name.last


def presumed(reading: Reading) -> Iterator[str]:
    """That a thing named is where a question says it is: "who pays for the fair in Lahore".

    Args:
        reading: The question.
    """
    being = min(reading.own_words.copula, default="")
    for name, place in pairwise(reading.of_kind(*NAMING)):
        if not (being and name.kind is PartKind.NAME and follows(reading, "before_place", place)):
            continue
        lead = max(last for last in reading.lasts("before_place") if last < place.first)
        # "Does Tkxel have an office in Laos" asks where the office is.
        is_near = 0 < lead - name.last <= _BETWEEN + 1
        if is_near and not any(name.last < one.first < lead for one in reading.telling):
            begin = _begin(reading, name)
            if begin and reading.folded[begin - 1] in reading.own_words.indefinite_article:
                continue  # "is there a fund in Laos" takes none for granted
            thing = reading.stretch(begin, name.last)
            yield f"{thing} {being} {reading.stretch(lead, place.last)}"


def _begin(reading: Reading, name: Part) -> int:
    """Where the words begin that go with a name: the robot league may be held elsewhere."""
    ends = {part.last: part.first for part in reading.parts} | {
        value.last: value.first for value in reading.values
    }
    begin = name.first
    while begin - 1 in ends:
        begin = ends[begin - 1]
    return begin
