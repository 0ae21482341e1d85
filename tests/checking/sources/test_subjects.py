"""What statements are about."""

import pytest

from bot.answering.words.values import Measure
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import MOSTLY, Subjects
from bot.checking.statements.reader import Reader
from bot.facts import FactBase

FUND = "guangxi-ai-industry-fund"


def test_candidates_are_named_or_found(
    reader: Reader, evidence: Evidence, subjects: Subjects
) -> None:
    """What is named is in question as named, what the best passages tell of as not named."""
    reading = reader.read("Guangxi's AI industry fund is 10 billion yuan.", "en")
    candidates = subjects.candidates(reading, evidence.covers(reading, ()), ("huawei",))
    assert candidates[FUND]
    assert candidates["huawei"]
    assert not all(candidates.values())


def test_another_edition_is_no_candidate(
    reader: Reader, evidence: Evidence, subjects: Subjects
) -> None:
    """What is told of another one of a series is not held against the one that is known."""
    reading = reader.read("The CIIE of 2022 had 2,800 exhibitors.", "en")
    candidates = subjects.candidates(reading, evidence.covers(reading, ()), ())
    assert "china-import-expo-6th" not in candidates


def test_a_thing_is_told_by_the_words_of_its_name(
    reader: Reader, base: FactBase, subjects: Subjects
) -> None:
    """The words of a name in another order tell the thing; a country is told by none."""
    reading = reader.read("The fund for the AI industry of Guangxi grew.", "en")
    assert subjects.told(reading, base.entities) == (FUND,)
    assert subjects.told_by(FUND, subjects.whole(reading)) >= MOSTLY
    assert subjects.told_by("huawei", subjects.whole(reading)) == 0
    assert subjects.told(reader.read("The fund grew.", "en"), ["china"]) == ()


def test_a_clause_without_a_thing_takes_those_of_all(reader: Reader, subjects: Subjects) -> None:
    """A clause that names only places is about what the whole statement names."""
    reading = reader.read("Huawei grew, and the expo is in Nanning.", "en")
    at = reading.folded.index("nanning")
    clause = subjects.clause_at(reading, at)
    assert clause.first <= at < clause.end
    assert clause.first > 0
    assert "huawei" in {part.text for part in clause.parts}


def test_the_whole_of_a_reading_is_kept(reader: Reader, subjects: Subjects) -> None:
    """The clause of all words is made once for the statement in hand."""
    reading = reader.read("Huawei grew.", "en")
    assert subjects.whole(reading) is subjects.whole(reading)


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("The AI Super League has four events.", []),
        ("The AI Super League of Huawei has four events.", ["huawei"]),
    ],
)
def test_a_match_tells_what_is_strange(
    reader: Reader, subjects: Subjects, text: str, strange: list[str]
) -> None:
    """Beside a name of which its passages do not speak a statement explains nothing."""
    clause = subjects.whole(reader.read(text, "en"))
    (match,) = subjects.matches(clause, {"ai-super-league": True}, Measure.NUMBER)
    assert [part.text for part in match.strange] == strange
    assert bool(match.gain) is not bool(strange)


def test_how_things_hang_together(subjects: Subjects) -> None:
    """Countries are wide; a relation ties two things, and a name may stand in another one."""
    assert subjects.is_wide("china")
    assert not subjects.is_wide("huawei")
    assert subjects.is_tied("ai-super-league", ["guangxi"])
    assert not subjects.is_tied("ai-super-league", ["huawei"])
    assert subjects.is_named_in("guangxi", FUND)
    assert all(record.entity.id == "huawei" for record in subjects.own("huawei"))
