"""``footnote ask``: the same answers as on Discord, to read or as data."""

import sys

import click
import orjson
from rich.console import Console

from bot.checking import Desk
from bot.facts import NAMED
from bot.locales import LANGUAGES
from bot.terminal.batch import answer_lines, write
from bot.terminal.explain import explained, print_steps
from bot.terminal.show import show
from bot.terminal.start import base_or_exit, settings_or_exit
from bot.terminal.surfaces import MENTION, as_data, card_for


@click.command()
@click.argument("text", required=False)
@click.option(
    "--command",
    type=click.Choice([str(kind) for kind in NAMED]),
    help="Look a name up, as /COMMAND does.",
)
@click.option(
    "--locale",
    type=click.Choice(LANGUAGES),
    help="Answer in this language; with --batch, each line that names none.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the answer as data; with --explain, also how each question is understood.",
)
@click.option(
    "--page", type=click.IntRange(min=1), help="Show this page of a long answer, not the first."
)
@click.option("--batch", is_flag=True, help="Read JSON Lines on standard input, and answer each.")
@click.option("--explain", is_flag=True, help="Show step by step how the question is understood.")
@click.option(
    "--about", metavar="ID", help="Ask on about this thing, as in a reply to an answer about it."
)
def ask(
    text: str | None,
    command: str | None,
    locale: str | None,
    page: int | None,
    about: str | None,
    *,
    as_json: bool,
    batch: bool,
    explain: bool,
) -> None:
    """Answer TEXT: a question, or with --command a name."""
    if batch == (text is not None):
        raise click.UsageError("give either a TEXT or --batch")
    if explain and (command or batch):
        raise click.UsageError("--explain takes a question; leave --command and --batch out")
    if about is not None and (command or batch):
        raise click.UsageError("--about goes with a question; leave --command and --batch out")
    if batch and command:
        raise click.UsageError("with --batch, each line names its own surface; leave --command out")
    if page is not None and (as_json or batch or explain):
        raise click.UsageError("--page turns a shown answer's pages; leave the other options out")
    answerer = Desk(base_or_exit(settings_or_exit().knowledge_dir)).answerer
    if batch:
        write(answer_lines(answerer, sys.stdin.buffer, locale), sys.stdout.buffer)
        return
    if about is not None and about not in answerer.base.entities:
        raise click.UsageError(f"--about: there is no {about!r}; give an id, such as china")
    text = text or ""
    console = Console(highlight=False)
    surface = command or MENTION
    steps = explained(answerer, text, about) if explain else []
    if as_json:
        data = as_data(answerer, surface, text, locale, about=about)
        data |= {"questions": steps} if explain else {}
        click.echo(orjson.dumps(data, option=orjson.OPT_INDENT_2))
    elif explain:
        print_steps(steps, console)
    else:
        show(card_for(answerer, surface, text, locale, page=(page or 1) - 1, about=about), console)
