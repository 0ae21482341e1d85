"""Problems of a fact base: where each is, what is wrong, and how to mend it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, in words that an author can act on.

    Attributes:
        file: The file, or the folder, in which it is.
        line: The line, counted from 1; 1 where the whole file is meant.
        message: What is wrong, and how to mend it.
    """

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class InvalidFactBaseError(Exception):
    """A fact base that cannot be used.

    Attributes:
        problems: All of them, by file and line.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))
