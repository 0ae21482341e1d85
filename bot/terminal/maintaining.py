"""Commands for whoever maintains the fact base: check it, add a source, publish its schemas."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bot.facts import FactBase, InvalidFactBaseError
from bot.facts.coverage import SourceCoverage, coverage
from bot.facts.files import NO_FOLDER, SCHEMA
from bot.facts.problems import Problem
from bot.facts.registering import register
from bot.facts.schema import write_schemas
from bot.facts.summary import summary
from bot.terminal.start import INVALID, base_or_exit, settings_or_exit

FAILED = 1
"""Exit code where a quote does not stand in its article, or where the article is not there."""


@click.command()
@click.option(
    "--articles",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Also compare with the articles' texts in this folder.",
)
def check(articles: Path | None) -> None:
    """Check the fact base, and tell what it holds."""
    base = base_or_exit(settings_or_exit().knowledge_dir)
    console = Console(highlight=False)
    _print_summary(base, console)
    if articles:
        covered = coverage(base, articles)
        for one in covered:
            _print_coverage(one)
        proven = all(one.file and not one.misquoted for one in covered)
        sys.exit(0 if proven else FAILED)


def _print_summary(base: FactBase, console: Console) -> None:
    counted = summary(base)
    console.print(
        f"valid: {counted.entities} entities, {counted.facts} facts, "
        f"{counted.relations} relations, version {counted.version}"
    )
    kinds = Table(
        "kind", "entities", title="Entities", title_justify="left", caption_justify="left"
    )
    for kind, number in counted.kinds.items():
        kinds.add_row(kind, str(number))
    kinds.add_row("all, each counted once", str(counted.entities))
    if counted.manifold:
        kinds.caption = f"{counted.manifold} have two kinds and count in both"
    console.print(kinds)
    quotes = Table("source", "quotes", "distinct", title="Quotes", title_justify="left")
    for source, number in counted.quotes.items():
        quotes.add_row(source, str(number), str(counted.distinct[source]))
    quotes.add_row("all", str(sum(counted.quotes.values())), str(sum(counted.distinct.values())))
    console.print(quotes)


def _print_coverage(covered: SourceCoverage) -> None:
    if covered.file is None:
        click.echo(f"{covered.source}: no file in the folder has its SHA-256; add the article")
        return
    for text in covered.misquoted:
        click.echo(f"{covered.file}:1: does not hold the quote “{text}”")
    click.echo(
        f"{covered.source}: {covered.sentences - len(covered.untouched)} of "
        f"{covered.sentences} sentences are touched by a quote"
    )
    for problem in covered.untouched:
        click.echo(f"  {problem}")


@click.command()
def schema() -> None:
    """Write the JSON Schemas by which an editor completes and underlines while one writes."""
    folder = settings_or_exit().knowledge_dir
    if not folder.is_dir():
        click.echo(str(Problem(folder, 1, NO_FOLDER)), err=True)
        sys.exit(INVALID)
    try:
        for path in write_schemas(folder):
            click.echo(path)
    except OSError as error:
        message = f"cannot be written ({error.strerror}); check its permissions"
        click.echo(str(Problem(folder / SCHEMA, 1, message)), err=True)
        sys.exit(INVALID)


@click.group()
def source() -> None:
    """Work on the sources."""


@source.command()
@click.argument("textfile", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--title", prompt=True, help="The article's title.")
@click.option(
    "--title-is-ours", is_flag=True, help="The text has no title; this one is the editor's."
)
@click.option(
    "--outlet",
    prompt="Outlet (empty where the text names none)",
    default="",
    show_default=False,
    help="Who published it.",
)
@click.option("--language", prompt=True, default="en", help="Its language, as a BCP 47 tag.")
@click.option("--author", "authors", multiple=True, help="Who wrote it; give it once an author.")
@click.option("--published", help="The date that it prints: 2023-09-16, 2023-09 or 2023.")
@click.option("--url", help="Where it can be read.")
@click.option("--licence", help="What its licence allows.")
@click.option("--id", "source_id", help="Its id in the fact base; made of the title if not given.")
def add(
    *,
    textfile: Path,
    title: str,
    title_is_ours: bool,
    outlet: str,
    language: str,
    authors: tuple[str, ...],
    published: str | None,
    url: str | None,
    licence: str | None,
    source_id: str | None,
) -> None:
    """Register the article in TEXTFILE: its citation and fingerprint, not its text."""
    details = {
        "id": source_id,
        "title": title,
        "title_is_ours": title_is_ours,
        "outlet": outlet,
        "language": language,
        "authors": [{"name": name} for name in authors],
        "published": published,
        "url": url,
        "licence": licence,
        "added": datetime.now(UTC).date().isoformat(),
    }
    try:
        click.echo(register(settings_or_exit().knowledge_dir, textfile, details))
    except InvalidFactBaseError as error:
        click.echo(str(error), err=True)
        sys.exit(INVALID)
