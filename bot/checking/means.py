"""The means by which every statement is held against one fact base."""

from typing import NamedTuple, Self

from bot.answering.records.records import Records
from bot.checking.denied.negations import Denier
from bot.checking.how_far.stages import Stager
from bot.checking.how_many.counts import Counts
from bot.checking.how_many.disputes import Disputer
from bot.checking.said.speakers import Bearing
from bot.checking.sources.authors import Authors, authors
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.sources.wordings import REMEMBERED
from bot.checking.statements.names import Names, World
from bot.checking.statements.reader import Reader
from bot.checking.statements.slips import Slips
from bot.checking.who.crossed_names import Crosser
from bot.facts import FactBase


class Means(NamedTuple):
    """What reads statements, and holds them against the sources, made once for a fact base.

    Attributes:
        base: The fact base.
        world: The places that no source names as well.
        reader: Reads statements.
        slips: The names that sources write for something else.
        evidence: Finds the passages that explain them.
        subjects: Tells of what they speak.
        authors: Who wrote each source.
        counts: Tells what values count.
        disputer: Holds values against those of the sources.
        stager: Holds against them how far things have come.
        denier: Holds against them what is denied.
        crosser: Holds against them who does what.
        bearing: Holds against them who says it.
    """

    base: FactBase
    world: World
    reader: Reader
    slips: Slips
    evidence: Evidence
    subjects: Subjects
    authors: Authors
    counts: Counts
    disputer: Disputer
    stager: Stager
    denier: Denier
    crosser: Crosser
    bearing: Bearing

    @classmethod
    def of(cls, base: FactBase, records: Records) -> Self:
        """The means for a fact base, from its records."""
        world = World()
        names = Names(base)
        reader = Reader(names, world, records)
        evidence = Evidence(records)
        subjects = Subjects(base, evidence)
        wrote = authors(base)
        counts = Counts(base, subjects, reader, records)
        return cls(
            base=base,
            world=world,
            reader=reader,
            slips=names.slips,
            evidence=evidence,
            subjects=subjects,
            authors=wrote,
            counts=counts,
            disputer=Disputer(base, subjects, counts),
            stager=Stager(base, subjects),
            denier=Denier(base, records),
            crosser=Crosser(base, reader, world),
            bearing=Bearing(base, subjects, wrote),
        )

    def prepare(self) -> None:
        """Read what the sources say against each other, so that no check waits for it.

        Where that is more than is remembered, it is read when it is first asked for.
        """
        passages = self.evidence.passages
        if len(passages) <= REMEMBERED:
            self.crosser.prepare(passages)
            self.denier.prepare(passages)
