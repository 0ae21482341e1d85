"""What words stand for where they are asked of a person who is named."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.answering.words.content import Content
from bot.facts import Role

_LANGUAGE = ("concepts", "language")
_ABLE_TO_SPEAK = frozenset({("concepts", "language_talent"), ("roles", Role.SPEAKER)})
_TONGUE = frozenset({("concepts", "unsaid_mother_tongue")})
"""What a word for speaking a language stands for where it is asked which one somebody speaks."""

_EMPLOYER = ("roles", Role.EMPLOYER)
_PAID = frozenset({("concepts", "unsaid_salary"), ("concepts", "unsaid_payment")})
_EMPLOYING = frozenset({"who", "which", "where"})
"""What asks no sum of a salary that is paid, but who pays it: "who pays Gai's salary"."""


def as_employed(contents: Sequence[Content], asked: AbstractSet[str]) -> Sequence[Content]:
    """The words asked of a person, with an employer for whoever pays a salary."""
    told = frozenset(term for content in contents for term in content.terms)
    if not (asked and asked <= _EMPLOYING and told >= _PAID):
        return contents
    employing = frozenset({_EMPLOYER})
    return [replace(c, terms=employing, parts=()) if c.terms & _PAID else c for c in contents]


def as_somebody(contents: Sequence[Content], asked: AbstractSet[str]) -> Sequence[Content]:
    """The words asked of a person, "speak" one of a language: "which languages does he speak"."""
    if "said" in asked or not any(_LANGUAGE in content.terms for content in contents):
        return contents
    return [
        replace(c, terms=_TONGUE, parts=()) if c.terms >= _ABLE_TO_SPEAK else c for c in contents
    ]
