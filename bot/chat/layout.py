"""A card as Discord's Components V2: texts that fit, buttons and selects that carry ids."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import discord
from discord import ui

from bot.chat.custom_ids import Press, Verb, component_id
from bot.chat.escape import escape
from bot.chat.limits import BUTTON_LABEL, BUTTONS, OPTION_LABEL, PLACEHOLDER, SELECT_OPTIONS, fits
from bot.locales import Card, Option, Outcome, Point, Quoted, Translator, translator_for, trim

_COLOURS = {Outcome.ANSWER: 0x2F6F5E, Outcome.SUGGEST: 0xB7791F, Outcome.ABSTAIN: 0x6B7280}

_ROOMS = (1_000, 600, 400, 250, 120, 60)
"""Characters for each text of our own, widest first; quotes and citations are never cut."""


class CardView(ui.LayoutView):
    """A card whose payload is computed once, to be sent any number of times.

    It listens for nothing: presses are found by their custom ids.

    Args:
        payload: Its components as Discord takes them.
    """

    def __init__(self, payload: list[dict[str, Any]]) -> None:
        super().__init__(timeout=None)
        self._payload = payload

    def to_components(self) -> list[dict[str, Any]]:
        """The payload; discord.py does not change it."""
        return self._payload

    def has_components_v2(self) -> bool:
        """It always has, though its payload is all there is of it."""
        return True

    def is_finished(self) -> bool:
        """Nothing is to be kept for it."""
        return True


def card_view(
    card: Card,
    *,
    pager: Press | None = None,
    keep: bool = False,
    more: Sequence[ui.Button[Any]] = (),
) -> CardView:
    """Lay out a card.

    Args:
        card: What is shown.
        pager: The press that shows page 0 of the same reply; without it there is no pager.
        keep: Whether an entity that is picked is shown to the person alone.
        more: Buttons beside the pager, at most two.
    """
    translator = translator_for(card.language)
    container: ui.Container[Any] = ui.Container(
        accent_colour=_COLOURS[card.outcome],
        id=component_id(card.entity_id) if card.entity_id else None,
    )
    for n, text in enumerate(_fitting_texts(card)):
        if n:
            container.add_item(ui.Separator(visible=n == 1))
        container.add_item(ui.TextDisplay(text))
    rows = (*_choices(card, translator, keep=keep), *_links(card, translator, pager, more))
    for row in rows:
        container.add_item(row)
    return CardView([container.to_component_dict()])


def text_view(text: str) -> CardView:
    """One plain sentence, already free of what users wrote."""
    container: ui.Container[Any] = ui.Container(ui.TextDisplay(escape(text)))
    return CardView([container.to_component_dict()])


def _fitting_texts(card: Card) -> list[str]:
    """The texts of a card with our own words cut as much as is needed."""
    for room in _ROOMS:
        texts = [text for text in _texts(card, room) if text]
        if fits(texts):
            return texts
    raise ValueError(f"the quotes of {card.title!r} do not fit on one page")


def _texts(card: Card, room: int) -> Iterator[str]:
    head = [f"## {_own(card.title, room)}"]
    if card.kind:
        head.append(f"-# {_own(card.kind, room)}")
    head += [_own(text, room) for text in (*card.lead, card.about) if text]
    yield "\n".join(head)
    for point in card.points:
        yield _point(point, room)
    if card.choices:
        yield "\n".join(_choice(option, card, room) for option in card.choices)
    yield "\n".join(f"-# {_own(text, room)}" for text in (*card.notes, card.footer) if text)


def _own(text: str, room: int) -> str:
    return escape(trim(text, room))


def _choice(option: Option, card: Card, room: int) -> str:
    label = _own(option.label, room)
    if len(card.choices) > BUTTONS:
        return f"- {label}"
    return f"- **{label}**  {_own(option.description, room)}"


def _point(point: Point, room: int) -> str:
    rows = []
    for line in point.lines:
        rows.append(f"**{_own(line.label, room)}**  {_own(line.value, room)}")
        if line.text:
            rows.append(_own(line.text, room))
    for quote in point.quotes:
        rows += _quote(quote, point.claim, room)
    return "\n".join(rows)


def _quote(quote: Quoted, claim: str | None, room: int) -> Iterator[str]:
    yield f"> {escape(quote.shown)}"
    if quote.translation:
        yield f"> -# {_own(quote.translation, room)}"
    citation = escape(quote.citation)
    yield f"-# {_own(claim, room)} — {citation}" if claim else f"-# {citation}"


def _choices(card: Card, translator: Translator, *, keep: bool) -> Iterator[ui.ActionRow[Any]]:
    press = Press(Verb.PICK, card.language, keep=keep)
    if len(card.choices) > BUTTONS:
        yield _select(card.choices, press, translator("choice-placeholder"))
    elif card.choices:
        yield _buttons(card.choices, press)


def _links(
    card: Card, translator: Translator, pager: Press | None, more: Sequence[ui.Button[Any]]
) -> Iterator[ui.ActionRow[Any]]:
    """Related entities, then the pager and the way to the whole card."""
    related = [option for option in card.related if option != card.subject]
    press = Press(Verb.OPEN, card.language)
    if len(related) > BUTTONS:
        yield _select(related[:SELECT_OPTIONS], press, translator("related-placeholder"))
    elif related:
        yield _buttons(related, press)
    row = [*_pager(card, translator, pager), *more]
    if card.subject:
        label = translator("button-everything", name=card.subject.label)
        press = Press(Verb.CARD, card.language, card.subject.id)
        row.append(press_button(label, press, discord.ButtonStyle.primary))
    if row:
        yield ui.ActionRow(*row)


def _pager(card: Card, translator: Translator, pager: Press | None) -> Iterator[ui.Button[Any]]:
    if pager is None or card.pages == 1:
        return
    steps = (("button-previous", card.page - 1), ("button-next", card.page + 1))
    for name, page in steps:
        if 0 <= page < card.pages:
            press = replace(pager, page=page)
            if press.fits:
                yield press_button(translator(name), press)


def press_button(
    label: str, press: Press, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> ui.Button[Any]:
    """A button with a label that fits."""
    return ui.Button(label=trim(label, BUTTON_LABEL), custom_id=press.encode(), style=style)


def _buttons(options: Sequence[Option], press: Press) -> ui.ActionRow[Any]:
    buttons = (press_button(option.label, replace(press, target=option.id)) for option in options)
    return ui.ActionRow(*buttons)


def _select(options: Sequence[Option], press: Press, hint: str) -> ui.ActionRow[Any]:
    select: ui.Select[Any] = ui.Select(
        custom_id=press.encode(),
        placeholder=trim(hint, PLACEHOLDER),
        options=[
            discord.SelectOption(
                label=trim(option.label, OPTION_LABEL),
                value=option.id,
                description=trim(option.description, OPTION_LABEL),
            )
            for option in options
        ],
    )
    return ui.ActionRow(select)
