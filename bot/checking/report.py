"""What a check returns: a verdict on each statement of a message, with its proof."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.answering import Shown


class Verdict(StrEnum):
    """How a statement stands to the sources."""

    SUPPORTED = "supported"
    """The same things, the same relation, the same values."""
    CONTRADICTED = "contradicted"
    """The same thing and attribute, another value, and no room for both."""
    PARTLY = "partly"
    """A part is supported, another is not mentioned."""
    ABSENT = "absent"
    """The sources say nothing comparable."""
    NONE = "none"
    """Nothing to check: an opinion, a question, a wish, a condition, a greeting."""


class Aspect(StrEnum):
    """In what a message and a source differ."""

    AMOUNT = "amount"
    CURRENCY = "currency"
    COUNT = "count"
    DATE = "date"
    PLACE = "place"
    PARTICIPANT = "participant"
    STATUS = "status"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difference:
    """One value in a message, and the value that a source gives instead.

    Attributes:
        attribute: What differs.
        message: The value, a stretch of the message as it was written.
        source: The source's value, a stretch of a shown quote or the name of an entity.
    """

    attribute: Aspect
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement of a message, and what the sources make of it.

    Attributes:
        text: The statement as it was written.
        start: The offset of its first character in the message.
        end: The offset after its last character.
        verdict: How it stands to the sources.
        statements: What the sources say, the most telling first; at least one unless the
            verdict is absent or none, which show nothing.
        differences: The values that differ; at least one where the verdict is contradicted.
        missing: The stretches of the statement that no source mentions.
    """

    text: str
    start: int
    end: int
    verdict: Verdict
    statements: tuple[Shown, ...] = ()
    differences: tuple[Difference, ...] = ()
    missing: tuple[str, ...] = ()


def joined(text: str, findings: Sequence[Finding]) -> Finding:
    """What is found of a statement by its clauses: contradicted if one is, and else supported.

    Args:
        text: The statement.
        findings: What is found of each clause, at least one; each supported or contradicted.
    """
    wrong = [one for one in findings if one.verdict is Verdict.CONTRADICTED]
    telling = wrong or findings
    return replace(
        telling[0],
        text=text,
        statements=tuple(shown for one in telling for shown in one.statements[:1]),
        differences=tuple(differing for one in wrong for differing in one.differences),
    )


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one message.

    Attributes:
        findings: Each statement in the order of the message; none where there is no text.
        language: The language of the message, where it is one that Footnote speaks.
        cut: Whether the message was longer than is read; the rest was left unchecked.
    """

    findings: tuple[Finding, ...]
    language: str | None = None
    cut: bool = False
