"""What a statement says comes from somebody, where the sources have it from somebody else."""

from collections.abc import Sequence

from bot.answering.records.record import PLACES
from bot.answering.words.terms import UNKNOWN_BODY
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import follows, is_denied, posts
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.words.cues import cues_of
from bot.facts import Kind, Role, Type

NEAR_ARTICLE = 2
"""So many words before a report's name its article may stand."""

_NAMES = frozenset({PartKind.NAME, PartKind.STRANGE})


class Origins:
    """Finds who is given as the origin of what the sources have from somebody else."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._evidence = means.evidence

    def told(self, case: Case) -> Outcome:
        """Somebody from whom something is said to come that the sources have from another one."""
        return differing(self._misplaced(case.reading, case.covers))

    def _misplaced(self, reading: Reading, covers: Sequence[Cover]) -> Conflict | None:
        """A name behind "comes from", or before "report", that is not the sources' own.

        Args:
            reading: The statement.
            covers: The passages that explain most of it.
        """
        if not _may_tell_origins(reading):
            return None  # as most statements
        said = [
            p
            for p in reading.parts
            if _is_name(p) and not self._is_place(p) and _is_origin(reading, p)
        ]
        of_report = len(said) == 1 and _is_of_report(reading, said[0])
        if len(said) != 1 or self._is_open(reading, said[0], of_report=of_report):
            return None
        for cover in covers:
            if of_report and not self._is_of_report(cover):
                continue
            origins = self._origins(cover)
            if not origins or not self._is_told(reading, cover, said[0]):
                continue
            if not cover.passage.entities.keys().isdisjoint(said[0].entities):
                return None
            for other in origins:
                if other not in reading.named:
                    origin = self._base.entities[other]
                    return Conflict.of(cover.passage.records[0], said[0], origin, reading)
        return None

    def _is_open(self, reading: Reading, part: Part, *, of_report: bool) -> bool:
        """Whether it is left open what comes from whom a name means, or that is where from.

        "The director comes from …", "the delegates come from …", "the report was issued by …",
        "a report was issued by …"; but what was first published by somebody is what is printed.
        """
        is_any = reading.has("from") and not self._is_particular(reading, part)
        is_any |= 0 in reading.firsts("indefinite")
        tells = reading.has("firsts")
        tells |= any(one is not part and not one.keys("roles") for one in reading.telling)
        return bool(posts(reading)) or not tells or (is_any and not of_report)

    def _is_particular(self, reading: Reading, part: Part) -> bool:
        """Whether another name, no country's, tells which thing comes from whom a name means."""
        return any(one is not part and not self._is_place(one) for one in reading.names)

    def _is_of_report(self, cover: Cover) -> bool:
        """Whether a passage tells of a report, and what it says."""
        return any(self._base.entities[e].type is Type.REPORT for e in cover.passage.entities)

    def _is_place(self, part: Part) -> bool:
        """Whether a name is a place's, from where people come."""
        types = (self._base.entities[e].type for e in part.entities)
        return part.place is not None or any(one in PLACES for one in types)

    def _is_told(self, reading: Reading, cover: Cover, part: Part) -> bool:
        """Whether a passage tells the rest; all of it, where that is whence something came.

        But for what the name has, as in "X's website".
        """
        if self._evidence.tells_rest(reading, cover, part):
            return True
        its = part.last + 1 if reading.is_genitive(part) else -1
        return bool(_first_placed(cover)) and all(
            one.first == its or one is part for one in cover.untold(reading)
        )

    def _origins(self, cover: Cover) -> list[str]:
        """Where a passage has it from, or who claims it; else the person of whom it is told."""
        first = _first_placed(cover)
        if first:
            return first
        claimants = {e for record in cover.passage.records for e in record.statement.claimed_by}
        people = (e for e in cover.passage.subjects if self._base.entities[e].kind is Kind.PERSON)
        return sorted(claimants) or sorted(people)


def _first_placed(cover: Cover) -> list[str]:
    """Where that was first of which a passage tells."""
    return sorted({target for _, target, role in cover.passage.ties if role is Role.ORIGIN})


def _may_tell_origins(reading: Reading) -> bool:
    """Whether a statement has any word that tells from whom something comes."""
    return reading.has("origins") or any(Type.REPORT in types for _, types in reading.sorts)


def _is_origin(reading: Reading, part: Part) -> bool:
    """Whether something is told to be had from somebody: "it comes from X", "a report by X"."""
    if is_denied(reading, part.first):
        return False
    return _is_of_report(reading, part) or follows(reading, "origins", part)


def _is_of_report(reading: Reading, part: Part) -> bool:
    """Whether a name tells whose report it is: "an X report", "X's report", "a report by X"."""
    reports = [p for p, types in reading.sorts if Type.REPORT in types and not _tells(reading, p)]
    if not reports:
        return False
    known = reading.function_words
    before = reading.folded[part.first - 1] if part.first else ""
    has_articles = bool(reading.own_words.indefinite_article)
    is_whose = any(0 < p.first - part.last <= 1 + (not has_articles) for p in reports)
    is_whose &= (
        before in known.article | known.anaphor or not has_articles or reading.is_genitive(part)
    )
    by = known.genitive_preposition | known.source_preposition | known.agentive_preposition
    nouns = (p for p in reports if known.article.intersection(reading.folded[: p.first][-2:]))
    is_by = before in by and any(p.last == part.first - 2 for p in nouns)  # not "reported by"
    return (is_whose or is_by) and not _is_any_report(reading, part, reports)


def _tells(reading: Reading, part: Part) -> bool:
    """Whether a word for a report is a verb: "the IMF reported that"."""
    behind = reading.folded[part.last + 1 : part.last + 2]
    tells_that = not reading.own_words.complementiser.isdisjoint(behind)
    return part.text.endswith(cues_of(reading.language).pasts) or (
        tells_that and not reading.has("clefts")  # "it was a Harvard report that ranked it"
    )


def _is_any_report(reading: Reading, part: Part, reports: Sequence[Part]) -> bool:
    """Whether it may be told of another report, which says the same: "a Harvard report shows".

    Not where something is from it alone: "the figure is from a Harvard report".
    """
    if reading.has("origins") or reading.has("clefts"):
        return False
    first = min((part.first, *(p.first for p in reports if p.first < part.first)))
    near = range(first - NEAR_ARTICLE, part.first)
    return any(last in near for _, last in reading.cues.get("indefinite", ()))


def _is_name(part: Part) -> bool:
    """Whether a part is a name, or that of a body that the vocabulary knows as never spoken of."""
    return part.kind in _NAMES or UNKNOWN_BODY in part.keys("concepts")
