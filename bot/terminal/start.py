"""What every command needs first: the settings and the fact base, or a plain word and exit 2."""

import sys
from collections.abc import Callable
from pathlib import Path

import click
import platformdirs

from bot.facts import FactBase, InvalidFactBaseError, checked
from bot.settings import Settings, read_settings

INVALID = 2
"""Exit code for a setting or a fact base that cannot be used."""


def settings_or_exit() -> Settings:
    """Read the settings, or say in one line what is wrong and end the process."""
    settings = read_settings()
    if isinstance(settings, str):
        click.echo(settings, err=True)
        sys.exit(INVALID)
    return settings


def base_or_exit(folder: Path) -> FactBase:
    """Load the fact base, or print every problem and end the process."""
    return checked_or_exit(folder)()


def checked_or_exit(folder: Path) -> Callable[[], FactBase]:
    """Check the fact base, to be loaded later, or print every problem and end the process."""
    try:
        return checked(folder, cache_folder())
    except InvalidFactBaseError as error:
        click.echo(str(error), err=True)
        sys.exit(INVALID)


def cache_folder() -> Path:
    """Where each fact base is kept once it is checked."""
    return Path(platformdirs.user_cache_dir("footnote"))
