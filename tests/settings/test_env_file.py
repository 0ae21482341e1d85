"""What is wrong with a ``.env`` file."""

from pathlib import Path

import pytest

from bot.settings.env_file import faults

KNOWN = ("DISCORD_TOKEN", "BOT_LOG_LEVEL", "BOT_OPERATOR_USER_IDS")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("DISCORD_TOKEN: abc.def", "1: write NAME=value, and close every quote"),
        ("\n# mine\nBOT_LOG_LEVEL='INFO\n", "3: write NAME=value, and close every quote"),
        ("A=1\nDISCORD_TOKN=abc", "2: DISCORD_TOKN is no setting; write DISCORD_TOKEN"),
        (
            "\n\nBOT_OPERATOR_USER_ID=5",
            "3: BOT_OPERATOR_USER_ID is no setting; write BOT_OPERATOR_USER_IDS",
        ),
        ("bot_colour=red", "1: bot_colour is no setting; leave it out"),
    ],
)
def test_a_line_that_sets_nothing_is_told(tmp_path: Path, written: str, told: str) -> None:
    """A line that cannot be read or names no setting is told with its place, not its value."""
    path = tmp_path / ".env"
    path.write_text(written, encoding="utf-8")
    assert list(faults(path, KNOWN, "BOT_")) == [f".env:{told}"]


def test_every_wrong_line_is_told(tmp_path: Path) -> None:
    """One fault hides no other."""
    path = tmp_path / ".env"
    path.write_text("no line\nBOT_LOG_LEVELS=INFO\n", encoding="utf-8")
    assert [fault.partition(": ")[0] for fault in faults(path, KNOWN, "BOT_")] == [
        ".env:1",
        ".env:2",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "",
        "# DISCORD_TOKN=abc",
        "\ufeffBOT_LOG_LEVEL=INFO",
        "export bot_log_level=INFO",
        "PATH_TO_X=1",
    ],
)
def test_other_lines_are_left_alone(tmp_path: Path, written: str) -> None:
    """Comments, other programs' names, small letters, `export` and Windows' mark do no harm."""
    path = tmp_path / ".env"
    path.write_text(written, encoding="utf-8")
    assert list(faults(path, KNOWN, "BOT_")) == []
