"""The means by which every statement is held against one fact base."""

from typing import NamedTuple, Self

from bot.answering.records.records import Records
from bot.checking.sources.authors import Authors, authors
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.names import Names, World
from bot.checking.statements.reader import Reader
from bot.checking.statements.slips import Slips
from bot.checking.statements.standing import Standing
from bot.facts import FactBase


class Means(NamedTuple):
    """What reads statements, and tells of what the sources speak, made once for a fact base.

    Attributes:
        base: The fact base.
        records: What it says, ready to be held against a statement.
        world: The places that no source names as well.
        standing: Tells of what sort names are.
        reader: Reads statements.
        slips: The names that sources write for something else.
        evidence: Finds the passages that explain them.
        subjects: Tells of what they speak.
        authors: Who wrote each source.
        wordings: The texts of its passages.
    """

    base: FactBase
    records: Records
    world: World
    standing: Standing
    reader: Reader
    slips: Slips
    evidence: Evidence
    subjects: Subjects
    authors: Authors
    wordings: Wordings

    @classmethod
    def of(cls, base: FactBase, records: Records) -> Self:
        """The means for a fact base, from its records."""
        world = World()
        names = Names(base)
        evidence = Evidence(records)
        return cls(
            base=base,
            records=records,
            world=world,
            standing=Standing(base, world),
            reader=Reader(names, world, records),
            slips=names.slips,
            evidence=evidence,
            subjects=Subjects(base, evidence),
            authors=authors(base),
            wordings=Wordings(base),
        )
