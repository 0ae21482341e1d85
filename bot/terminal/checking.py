"""``footnote check-text``: a message checked against the sources, to read or as data."""

import sys

import click
import orjson
from rich.console import Console

from bot.checking import Checker, Report
from bot.facts import FactBase
from bot.locales import LANGUAGES, present_check
from bot.terminal.batch import check_lines, write
from bot.terminal.reports import report_as_data
from bot.terminal.show import show
from bot.terminal.start import base_or_exit, settings_or_exit


@click.command()
@click.argument("text", required=False)
@click.option(
    "--locale",
    type=click.Choice(LANGUAGES),
    help="Show the result in this language; data is the same in every one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as data, as --batch does.")
@click.option("--batch", is_flag=True, help="Read JSON Lines on standard input, and check each.")
def check_text(text: str | None, locale: str | None, *, as_json: bool, batch: bool) -> None:
    """Check TEXT, a message, statement by statement against the sources."""
    if batch == (text is not None):
        raise click.UsageError("give either a TEXT or --batch")
    checker = Checker(base_or_exit(settings_or_exit().knowledge_dir))
    if batch:
        write(check_lines(checker, sys.stdin.buffer), sys.stdout.buffer)
        return
    report = checker.check(text or "")
    if as_json:
        click.echo(orjson.dumps(report_as_data(report, checker.base), option=orjson.OPT_INDENT_2))
    else:
        _show(report, checker.base, locale)


def _show(report: Report, base: FactBase, locale: str | None) -> None:
    """Print every page of the result."""
    console = Console(highlight=False)
    first = present_check(report, base, locale)
    show(first, console)
    for page in range(1, first.pages):
        show(present_check(report, base, locale, page=page), console)
