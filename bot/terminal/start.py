"""The fact base that a command needs, or a plain word and exit 2."""

import sys
from pathlib import Path

import click
import platformdirs

from bot.facts import FactBase, InvalidFactBaseError, load
from bot.terminal.configured import INVALID


def base_or_exit(folder: Path) -> FactBase:
    """Load the fact base, or print every problem and end the process."""
    try:
        return load(folder, cache_folder())
    except InvalidFactBaseError as error:
        click.echo(str(error), err=True)
        sys.exit(INVALID)


def cache_folder() -> Path:
    """Where a large fact base is kept once it is checked."""
    return Path(platformdirs.user_cache_dir("footnote"))
