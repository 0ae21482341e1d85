"""The settings that a command needs, or a plain word and exit 2."""

import sys

import click

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
