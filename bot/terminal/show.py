"""A card for people who read it in a terminal."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.locales import Card, Point, Translator, translator_for


def show(card: Card, console: Console) -> None:
    """Print one page of a reply; nothing in it is taken for markup."""
    title = Text(card.title, style="bold")
    subtitle = Text(card.kind) if card.kind else None
    body = Group(*_parts(card))
    console.print(Panel(body, title=title, subtitle=subtitle, title_align="left", padding=(1, 2)))


def _parts(card: Card) -> Iterator[RenderableType]:
    for line in card.lead:
        yield Text(line, style="bold")
    if card.about:
        yield Text(card.about)
    translator = translator_for(card.language)
    for point in card.points:
        yield Padding(Group(*_point(point, translator)), (1, 0, 0, 0))
    for option in card.choices:
        yield Text.assemble("• ", (option.label, "bold"), "  ", option.description)
    for note in card.notes:
        yield Padding(Text(note, style="italic"), (1, 0, 0, 0))
    if card.footer:
        yield Padding(Text(card.footer, style="dim"), (1, 0, 0, 0))


def _point(point: Point, translator: Translator) -> Iterator[RenderableType]:
    for line in point.lines:
        label = translator("before-value", label=line.label)
        yield Text.assemble((label, "bold"), " ", line.value)
        if line.text:
            yield Text(line.text)
    if point.claim:
        yield Text(point.claim, style="italic")
    for quote in point.quotes:
        yield Padding(Text(quote.shown, style="cyan"), (0, 0, 0, 2))
        if quote.translation:
            yield Padding(Text(quote.translation, style="dim"), (0, 0, 0, 2))
        yield Padding(Text(quote.citation, style="dim"), (0, 0, 0, 2))
