"""Whether a question asks for a yes or no, by its marks and the order of its words, and of what."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.words.content import Content
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words
from bot.answering.words.negations import alternating
from bot.answering.words.terms import NAME, SMALL, YES_NO
from bot.answering.words.values import Figure
from bot.facts import Attribute
from bot.matching.fold import elided

MARKS = ("?", "？")
"""What ends a question, in any script."""

NEAR_VERB = 3
"""So many words before "pas" the verb begins that it denies: "n'y a-t-il pas"."""

_SAID = ((), ("said",))

_Groups = tuple[tuple[str, ...], ...]
"""What is asked, one group of keys for each word that asks."""

_LISTS = ("questions", "list")

_ASKING = frozenset({YES_NO, ("questions", "what")})
"""What a phrase stands for that only asks; "que" makes a "what" of "est-ce que"."""


def is_inverted(text: str) -> bool:
    """Whether a verb stands before its pronoun, and so asks: "suffisent-ils"."""
    return bool(_inverted().search(text))


def inverted_in(text: str) -> str:
    """The first verb with its pronoun behind it: "est-il"; nothing where there is none."""
    found = re.search(rf"\w*{_inverted().pattern}", text, re.IGNORECASE)
    return found.group() if found else ""


def as_tagged(
    said: Written, readings: Sequence[Reading], groups: _Groups, *, claims: bool, valued: bool
) -> _Groups:
    """What a claim asks that ends with a tag: not which in "a field in which …, right?".

    What holds "is" claims something too, and what gives a value counts nothing.
    """
    known, folded, tag = said.function_words, said.folded, _tag(said, readings)
    if not tag or "," not in said.text[said.words[tag - 1].end : said.words[tag].start]:
        return groups
    opening = next((r for r in readings if SMALL not in r.terms), readings[0])
    counts = not valued and any(key.startswith("how") for group in groups for key in group)
    if counts or folded[opening.first] in known.interrogatives or _LISTS in opening.terms:
        return groups  # "so who runs it, right?"; nor does what holds of some hold of all
    if not claims and (known.copula | known.plural_copula).isdisjoint(folded[1:tag]):
        return groups
    kept = tuple(group for group in groups if group in (("said",), ("yes_no",)))
    return kept if ("yes_no",) in kept else (("yes_no",), *kept)


def _tag(said: Written, readings: Sequence[Reading]) -> int:
    """The index of the first word of what only asks at the end if it is so; 0 without."""
    end = len(said.words) - 1
    return next((r.first for r in readings if r.last == end and YES_NO in r.terms), 0)


def as_marked(text: str, groups: _Groups, *, ordered: bool, claims: bool) -> tuple[_Groups, bool]:
    """What a question asks, by its elided beginning and its mark too, and if only by its mark.

    Args:
        text: The question.
        groups: What it asks by its words.
        ordered: Whether the order of its words asks for a yes or no.
        claims: Whether it would claim something without its mark.
    """
    # Question words before a vowel, as "qu'", of which folding leaves nothing.
    asked = elided(text) in function_words().elided_interrogative
    if asked and groups[:1] == (("yes_no",),):
        groups = (("what",), *groups[1:])  # "qu'est-ce qu'il a dit"
    if _subordinate().search(text):  # "pense-t-il que l'IA gagnera", of which "que" makes a "what"
        groups = tuple(group for group in groups if group != ("what",))
    if not asked and groups and {"what", "yes_no"} <= {*groups[0]}:
        groups = (("yes_no",), *groups[1:])  # "est-ce que", of which "qu'" makes a "what"
    if not asked and all(group in _SAID for group in groups) and ordered:
        return (("yes_no",), *groups), False  # "les programmes suffisent-ils"
    marked = text.rstrip().endswith(MARKS) and not asked and claims
    implied = marked and all(group in _SAID for group in groups)
    return ((("yes_no",), *groups) if implied else groups), implied  # "elle parlera d'IA ?"


def is_claim(named: Sequence[Named], values: Sequence[Figure], contents: Sequence[Content]) -> bool:
    """Whether a text without a question word claims something: "the sectors of the centre" asks."""
    asking = (c for c in contents if c.keys("attributes") - {Attribute.ACCESS} or NAME in c.terms)
    asked = min((c.first for c in asking), default=None)
    given = [one.first for one in named] + [value.first for value in values]
    if asked is not None and not values and all(first > asked for first in given):
        return False
    return bool(named or values) or len(contents) > 2  # noqa: PLR2004 - "CEOs?" claims nothing


def claimed(said: Written, readings: Sequence[Reading]) -> str:
    """What a question claims: its text without what only asks if it is so.

    That is a tag at its end, as "isn't it?", "有没" of "有没有", and "est-ce que" before it all.

    Args:
        said: The question.
        readings: Its phrases, in order.
    """
    text, found = said.text, said.words
    end, tag = len(found) - 1, _tag(said, readings)
    text = text[: found[tag].start] if tag else text
    either = [*alternating([word.text for word in found[: tag or None]])]
    for i in reversed(either):
        text = text[: found[i - 1].start] + text[found[i + 1].start :]
    opening = readings[0] if readings and not either else None
    if opening and opening.last < end and _only_asks(said, opening):
        text = text[found[opening.last + 1].start :]
    return text


def affirmed(said: Written, claim: str, asking: Collection[int]) -> str:
    """What a question claims whose negation only asks: "is it open" for "isn't it open".

    So "est-elle ouverte" for "n'est-elle pas ouverte"; empty where it asks otherwise.

    Args:
        said: The question.
        claim: The same without what only asks if it is so.
        asking: Where the negations stand in it.
    """
    known = said.function_words
    behind = [at for at in asking if said.folded[at] in known.postverbal_negation]
    if len(behind) == 1 and said.text.startswith(claim):
        return _unparted(said, claim, *behind)
    verb = said.folded[0].removesuffix("nt")
    fronted = verb != said.folded[0] and verb in known.fronted_auxiliary
    return f"{verb}{claim[said.words[0].end :]}" if fronted else ""


def _unparted(said: Written, claim: str, last: int) -> str:
    """A claim without the words around its verb that deny it; empty where only one is there.

    Args:
        said: The question.
        claim: What it claims.
        last: The index of the word behind the verb.
    """
    before, begins = said.function_words.preverbal_negation, [word.start for word in said.words]
    rest = claim[[*begins, len(claim)][last + 1] :]
    for at in range(max(last - NEAR_VERB, 0), last):
        led = elided(claim[begins[at] :])  # "n'est", which is one word
        if led in before or said.folded[at] in before:
            end = begins[at] + len(led) + 1 if led in before else begins[at + 1]
            return claim[: begins[at]] + claim[end : begins[last]] + rest
    return ""


def _only_asks(said: Written, opening: Reading) -> bool:
    """Whether a question's first phrase is no part of what it claims: "est-ce que", "adakah"."""
    known, phrase = said.function_words, said.folded[: opening.last + 1]
    verbs = known.auxiliary | known.fronted_auxiliary | known.copula
    bare = opening.first == 0 and opening.terms <= _ASKING and YES_NO in opening.terms
    asks = phrase[-1] in known.complementiser or verbs.isdisjoint(phrase)
    return bare and asks


@lru_cache(maxsize=1)
def _inverted() -> re.Pattern[str]:
    """A verb and the pronoun behind it that a hyphen ties to it."""
    pronouns = "|".join(sorted(function_words().inverted_pronoun))
    return re.compile(rf"\w-(?:t-)?(?:{pronouns})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _subordinate() -> re.Pattern[str]:
    """Such a verb, perhaps with a participle behind it, before a clause that somebody says."""
    opening = "|".join(sorted(function_words().complementiser))
    elided = "|".join(sorted(function_words().elided_interrogative))
    return re.compile(
        rf"{_inverted().pattern}(?:\s\w+)?\s(?:(?:{opening})\b|(?:{elided})['\u2019])",
        re.IGNORECASE,
    )
