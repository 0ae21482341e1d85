"""What the tests of checking hold values against."""

from bot.facts import Attribute, Count, Fact, Money, Quote, When, Words


def fact(
    attribute: Attribute,
    *,
    when: When | None = None,
    money: Money | None = None,
    count: Count | None = None,
) -> Fact:
    """A fact with a quote of no matter, and at most one value."""
    quotes = (Quote(source="a-source", text="a quote"),)
    text = Words(en="text", fr="texte")
    return Fact(attribute=attribute, quotes=quotes, text=text, when=when, money=money, count=count)
