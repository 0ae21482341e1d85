"""Problems tell an author where to look."""

from pathlib import Path

from bot.facts.problems import InvalidFactBaseError, Problem


def test_a_problem_begins_with_its_place() -> None:
    """A problem is one line that begins with its file and line, as editors know them."""
    assert (
        str(Problem(Path("a/b.yaml"), 3, "is missing; add it")) == "a/b.yaml:3: is missing; add it"
    )


def test_problems_come_once_and_in_order() -> None:
    """However they were found, each problem is told once, by file and line."""
    one, two, three = (
        Problem(Path(file), line, "x") for file, line in (("a", 2), ("a", 10), ("b", 1))
    )
    error = InvalidFactBaseError([three, two, one, two])
    assert error.problems == [one, two, three]
    assert str(error) == "a:2: x\na:10: x\nb:1: x"
