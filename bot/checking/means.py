"""The means by which every statement is held against one fact base."""

from typing import NamedTuple, Self

from bot.answering.records.records import Records
from bot.checking.denied.negations import Negations
from bot.checking.how_far.stages import Stages
from bot.checking.how_many.counts import Counts
from bot.checking.how_many.disputes import Disputes
from bot.checking.said.speakers import Speakers
from bot.checking.sources.authors import Authors, authors
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.sources.wordings import REMEMBERED
from bot.checking.statements.names import Names, World
from bot.checking.statements.reader import Reader
from bot.checking.statements.slips import Slips
from bot.checking.who.crossed_names import CrossedNames
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
        disputes: Holds values against those of the sources.
        stages: Holds against them how far things have come.
        negations: Holds against them what is denied.
        crossed_names: Holds against them who does what.
        speakers: Holds against them who says it.
    """

    base: FactBase
    world: World
    reader: Reader
    slips: Slips
    evidence: Evidence
    subjects: Subjects
    authors: Authors
    counts: Counts
    disputes: Disputes
    stages: Stages
    negations: Negations
    crossed_names: CrossedNames
    speakers: Speakers

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
            disputes=Disputes(base, subjects, counts),
            stages=Stages(base, subjects),
            negations=Negations(base, records),
            crossed_names=CrossedNames(base, reader, world),
            speakers=Speakers(base, subjects, wrote),
        )

    def prepare(self) -> None:
        """Read what the sources say against each other, so that no check waits for it.

        Where that is more than is remembered, it is read when it is first asked for.
        """
        passages = self.evidence.passages
        if len(passages) <= REMEMBERED:
            self.crossed_names.prepare(passages)
            self.negations.prepare(passages)
