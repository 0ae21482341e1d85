"""What is known: entities, their facts, the quotes that prove them, and their sources."""

from bot.facts.base import FactBase, Link
from bot.facts.entity import Entity, Fact, Names, Quote, Relation
from bot.facts.loading import checked, load
from bot.facts.problems import InvalidFactBaseError, Problem
from bot.facts.source import Author, Source
from bot.facts.values import SPOKEN, Count, Money, When, Words
from bot.facts.vocabulary import NAMED, TO_COME, Attribute, Bound, Kind, Role, Status, Type

__all__ = [
    "NAMED",
    "SPOKEN",
    "TO_COME",
    "Attribute",
    "Author",
    "Bound",
    "Count",
    "Entity",
    "Fact",
    "FactBase",
    "InvalidFactBaseError",
    "Kind",
    "Link",
    "Money",
    "Names",
    "Problem",
    "Quote",
    "Relation",
    "Role",
    "Source",
    "Status",
    "Type",
    "When",
    "Words",
    "checked",
    "load",
]
