"""What a question asks, told by its question words."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.words.language import in_order
from bot.answering.words.lexicon import Reading
from bot.answering.words.terms import JOIN, LIGHT, LISTED, SMALL
from bot.matching.fold import elided

_MEANINGLESS = frozenset({SMALL, JOIN, LIGHT})

_OPENING = frozenset(
    ("questions", key)
    for key in (
        "what",
        "who",
        "when",
        "since_when",
        "until_when",
        "where",
        "which",
        "why",
        "what_for",
        "how",
        "how_many",
        "how_much",
        "how_often",
        "how_long",
    )
)
"""What a question asks that needs no yes."""

_HOW_MUCH = ("questions", "how_much")
_HOW_MANY = ("questions", "how_many")


def read_phrases(said: Written, taken: Collection[int]) -> Iterator[Reading]:
    """The phrases of the question's language; then, in what is left, those of the others.

    A question is asked in one language: "pk" is not "why" beside English question words, nor is
    "Lam" a small word of another language where it is written like a name.

    Args:
        said: The question.
        taken: The indexes of words that names and values explain.
    """
    free = [word if index not in taken else "" for index, word in enumerate(said.folded)]
    asked = False
    for lexicon in in_order(said.language):
        if not any(free):
            return  # as often after the first
        for reading in list(lexicon.read(free, said.typed)):
            if any(section == "questions" for section, _ in reading.terms):
                if asked and lexicon.language != said.language:
                    continue
                asked = True
            covered = range(reading.first, reading.last + 1)
            foreign = lexicon.language != said.language and reading.terms <= _MEANINGLESS
            if foreign and not said.like_names.isdisjoint(covered):
                continue
            if all(free[index] for index in covered):
                yield reading
                for index in covered:
                    free[index] = ""


def counting(said: Written, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The phrases, of which one that asks how much asks how many before "d'": "combien d'entrées".

    Folding leaves nothing of the elided word, by which the two are told apart.
    """
    genitive = said.function_words.genitive_preposition
    for reading in readings:
        terms = reading.terms
        if _HOW_MUCH in terms and reading.last + 1 < len(said.words):
            after = said.text[said.words[reading.last].end :].lstrip()
            terms |= {_HOW_MANY} if elided(after) in genitive else frozenset()
        yield reading._replace(terms=terms)


def asked_by(
    folded: Sequence[str], readings: Sequence[Reading], named: Iterable[Named] = ()
) -> tuple[tuple[str, ...], ...]:
    """What a question asks, one group of keys for each word that asks, in order.

    Args:
        folded: The folded words of the question.
        readings: Its phrases, in order.
        named: What it names.

    Returns:
        Keys of the vocabulary's ``questions`` section; a group holds all that one word may ask.
    """
    groups = tuple(dict.fromkeys(_asks(folded, readings)))
    relative = {*_relative(folded, readings), *_cleft(folded, readings, named)}
    joining = {*_joining(folded, readings)}
    if _is_inside(readings, named):
        relative.add(("yes_no",))
    first, *others = tuple(group for group in groups if group not in relative) or ((),)
    return (first, *(group for group in others if group not in joining)) if first else ()


def _asks(folded: Sequence[str], readings: Sequence[Reading]) -> Iterator[tuple[str, ...]]:
    """What each question word may ask, in order; yes or no only at either end.

    "Tell me who" and "dites, qui" ask who, and "do you know when" asks when; "who tells firms to"
    asks who says it.
    """
    who = min((r.first for r in readings if ("questions", "who") in r.terms), default=len(folded))
    asking = {r.first for r in readings if any(section == "questions" for section, _ in r.terms)}
    for reading in readings:
        asked = [key for section, key in sorted(reading.terms) if section == "questions"]
        addresses = asked == ["tell"] or (asked == ["said"] and reading.first == 0)
        if addresses and reading.last + 1 in asking:
            continue
        if asked == ["tell"] and who < reading.first == reading.last:
            asked = ["said"]
        if any(_needs_edge(key, reading) for key in asked) and not _at_edge(
            reading, readings, folded
        ):
            asked = [key for key in asked if not _needs_edge(key, reading)]
        if group := tuple(asked):
            yield ("which",) if group == ("what",) and _sorts(reading, readings) else group


def _needs_edge(key: str, reading: Reading) -> bool:
    """Whether a word asks only at either end: "half of all patents" asks for no list."""
    return key == "yes_no" or (key == "list" and reading.first == reading.last)


def _sorts(reading: Reading, readings: Iterable[Reading]) -> bool:
    """Whether a question word stands before what is to be listed: "what city", "what sectors"."""
    return any(
        section == "types" or (section, key) in LISTED
        for after in readings
        if after.first == reading.last + 1
        for section, key in after.terms
    )


def _joining(folded: Sequence[str], readings: Sequence[Reading]) -> Iterator[tuple[str, ...]]:
    """What only joins two clauses: "who led them when they went to Laos" does not ask when."""
    joined = {reading.last + 1 for reading in readings if JOIN in reading.terms}
    for reading in readings:
        inside = reading.first == reading.last < len(folded) - 1
        for ask in ("when", "where"):
            if inside and reading.first not in joined and ("questions", ask) in reading.terms:
                yield (ask,)


def _relative(folded: Sequence[str], readings: Sequence[Reading]) -> Iterator[tuple[str, ...]]:
    """What begins a clause about a thing: "the sectors where AI is used" does not ask where.

    Nor does "la conférence à laquelle il conviait" ask which: there the word is a small one too.
    """
    sorts = {
        reading.last + 1
        for reading in readings
        for section, key in reading.terms
        if section == "types" or (section, key) in LISTED
    }
    for reading in readings:
        if reading.first in sorts and reading.last < len(folded) - 1:
            yield from ((ask,) for ask in ("when", "where") if ("questions", ask) in reading.terms)
        relative = reading.first > 0 and {SMALL, ("questions", "which")} <= reading.terms
        if relative and not _sorts(reading, readings):
            yield ("which",)


def _cleft(
    folded: Sequence[str], readings: Sequence[Reading], named: Iterable[Named]
) -> Iterator[tuple[str, ...]]:
    """What only sets a name apart: "c'est Chen Gang qui l'a dirigée" does not ask who."""
    small = {i for r in readings if SMALL in r.terms for i in range(r.first, r.last + 1)}
    idle = small.union(r.first for r in readings if ("questions", "yes_no") in r.terms)
    after = {one.last + 1 for one in named if one.first and idle.issuperset(range(one.first))}
    for reading in readings:
        inside = reading.first == reading.last < len(folded) - 1
        if inside and reading.first in after and ("questions", "who") in reading.terms:
            yield ("who",)


def _opens(reading: Reading) -> bool:
    """Whether a word asks for what needs no yes."""
    return not _OPENING.isdisjoint(reading.terms)


def _is_inside(readings: Sequence[Reading], named: Iterable[Named]) -> bool:
    """Whether each word that may ask for a yes stands between a name and a question word.

    "The institute has ties with which university" tells that it has, and asks which.
    """
    begun = min((one.first for one in named), default=None)
    what = ("questions", "what")  # but "its name" does
    asking = (r.first for r in readings if _opens(r) and (r.first == r.last or what not in r.terms))
    last = max(asking, default=-1)
    return begun is not None and all(
        begun < reading.first == reading.last < last
        for reading in readings
        if ("questions", "yes_no") in reading.terms
    )


def is_indirect(readings: Sequence[Reading]) -> bool:
    """Whether a question word stands right behind a word for saying: "did he say when it opens"."""
    said = {r.last + 1 for r in readings if ("questions", "said") in r.terms}
    return any(reading.first in said and _opens(reading) for reading in readings)


def _at_edge(reading: Reading, readings: Sequence[Reading], folded: Sequence[str]) -> bool:
    """Whether a phrase ends a question, or nothing but small words stands before it.

    There "isn't it" and "no?" ask, and deny nothing.
    """
    lists = ("questions", "list") in reading.terms  # "what are all the events"
    before = [other for other in readings if other.first < reading.first]
    asked = any(map(_opens, before))
    if reading.last == len(folded) - 1 and (lists or not asked):
        return True  # "what did it do" ends with no tag
    if not (lists or asked) and reading.first < reading.last:
        return True  # "les étudiants sont-ils concernés", "the fund is it big"
    return all(
        SMALL in other.terms
        or JOIN in other.terms
        or (lists and any(section == "questions" for section, _ in other.terms))
        for other in before
    )
