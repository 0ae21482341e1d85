"""Where names stand in statements."""

import pytest

from bot.checking.statements.grammar import (
    beginning,
    begins_with_pronoun,
    belongs,
    does,
    follows,
    follows_post,
    is_additive,
    is_denied,
    is_led,
    is_of,
    is_of_writer,
    owns,
    posts,
    speaks,
    told_ranks,
    within,
)
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import Part, Reading
from bot.facts import Role


def last(reader: Reader, text: str) -> tuple[Reading, Part]:
    """A statement, and the last known name in it."""
    reading = reader.read(text, "en")
    return reading, reading.names[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huawei founded the centre.", True),
        ("The centre was founded by Huawei.", True),
        ("The centre was founded by the Huawei.", True),
        ("Huawei is the founder of the centre.", True),
        ("Huawei is the company that founded the centre.", True),
        ("Huawei is the one who founded the centre.", True),
        ("Huawei is a company that founded a centre.", False),
        ("Huawei met those who founded the centre.", False),
        ("The centre was founded in Huawei.", False),
    ],
)
def test_who_did_it(reader: Reader, *, text: str, expected: bool) -> None:
    """A name before the verb, behind "by" or before "is the founder" did it; no other did."""
    reading, part = last(reader, text)
    assert does(reading, {Role.FOUNDER}, part) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Huawei, it grew.", True),
        ("It grew, says Huawei.", True),
        ("Huawei says it grew.", True),
        ("It grew for Huawei.", False),
    ],
)
def test_who_only_says_it(reader: Reader, *, text: str, expected: bool) -> None:
    """Who says something stands behind "according to" or beside a verb for saying."""
    assert speaks(*last(reader, text)) is expected


@pytest.mark.parametrize(
    ("text", "led", "behind_post"),
    [
        ("Huang Hao is the president of Huawei.", True, True),
        ("She heads Huawei.", True, True),
        ("The president grew, and so did Huawei.", False, False),
        ("Huawei grew.", False, False),
    ],
)
def test_what_somebody_leads(reader: Reader, *, text: str, led: bool, behind_post: bool) -> None:
    """A body behind a post or a verb for leading, in the same clause, is led."""
    reading, part = last(reader, text)
    assert is_led(reading, part) is led
    assert follows_post(reading, part) is behind_post


@pytest.mark.parametrize(
    ("text", "owned", "held"),
    [
        ("It is Huawei's.", True, False),
        ("It is the partner of Huawei.", True, False),
        ("The contest is part of Huawei.", True, True),
        ("It grew with Huawei.", False, False),
    ],
)
def test_whose_something_is(reader: Reader, *, text: str, owned: bool, held: bool) -> None:
    """What is a name's own, or a part of what it names, is told by the words before it."""
    reading, part = last(reader, text)
    assert owns(reading, part) is owned
    assert belongs(reading, part) is held


@pytest.mark.parametrize(
    ("text", "expected"), [("Awan from Tkxel spoke.", True), ("Awan met Tkxel.", False)]
)
def test_a_name_tells_whence_another_is(reader: Reader, *, text: str, expected: bool) -> None:
    """Two names with only "of" or "from" between them are one's and the other's."""
    reading = reader.read(text, "en")
    one, other = reading.names
    assert is_of(reading, one, other) is expected


def test_posts_in_names_are_left_out(reader: Reader) -> None:
    """A word for a post counts outside names; a verb for working only where it is asked for."""
    assert posts(reader.read("The president spoke.", "en")) == [(1, 1)]
    works = reader.read("Awan works for Tkxel.", "en")
    assert posts(works)
    assert not posts(works, employed=False)
    assert not posts(reader.read("Huang Hao spoke.", "en"))


@pytest.mark.parametrize(
    ("text", "of_writer", "pronoun", "first"),
    [
        ("We went there.", True, False, 0),
        ("We went to Huawei.", False, False, 0),
        ("And it grew.", False, True, 1),
        ("Huawei grew.", False, False, 0),
    ],
)
def test_how_a_statement_begins(
    reader: Reader, *, text: str, of_writer: bool, pronoun: bool, first: int
) -> None:
    """Conjunctions begin nothing; a pronoun points back, and "we" is of the writer alone."""
    reading = reader.read(text, "en")
    assert is_of_writer(reading) is of_writer
    assert begins_with_pronoun(reading) is pronoun
    assert beginning(reading) == first


def test_a_clause_denies_for_itself(reader: Reader) -> None:
    """What one clause denies, another one does not."""
    reading = reader.read("It is not in Laos, and Huawei grew.", "en")
    assert [is_denied(reading, part.first) for part in reading.names] == [True, False]


def test_an_article_may_stand_between(reader: Reader) -> None:
    """A cue stands right before a name, or before its article, and no further away."""
    texts = ("created by Huawei", "created by the Huawei", "created by firms like Huawei")
    assert [follows(one, "by", part) for one, part in (last(reader, t) for t in texts)] == [
        True,
        True,
        False,
    ]


def test_parts_within_a_stretch(reader: Reader) -> None:
    """The words that begin in a stretch are found, names left out."""
    reading = reader.read("Huawei opened centres.", "en")
    assert [part.text for part in within(reading, [(0, 2)])] == ["opened", "centres"]
    assert [part.text for part in within(reading, [(2, 2)])] == ["centres"]


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("The second priority is the fourth one.", [2, 4]),
        ("It opened on the fifth of November.", []),
    ],
)
def test_the_day_of_a_date_is_no_rank(reader: Reader, text: str, ranks: list[int]) -> None:
    """Ordinals tell ranks, but not where they are part of a date."""
    assert [rank.number for rank in told_ranks(reader.read(text, "en"))] == ranks


@pytest.mark.parametrize(
    ("text", "additive"),
    [
        ("They also met in Laos.", True),
        ("They met in Laos too.", True),
        ("Also, they met in Laos.", False),
        ("They met in Laos, and Huawei also grew.", False),
    ],
)
def test_what_is_told_besides(reader: Reader, text: str, *, additive: bool) -> None:
    """A clause with "also" in it tells of more than is known; one that begins so does not."""
    reading = reader.read(text, "en")
    at = next(name for name in reading.names if "laos" in name.entities).first
    assert is_additive(reading, at) is additive
