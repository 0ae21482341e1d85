"""In which words: every sentence that a person reads, and the card that every face shows."""

from bot.locales.card import Card, Line, Option, Outcome, Point, Quoted, quotes_in_order
from bot.locales.checked import present_check
from bot.locales.pages import help_card, sources_card
from bot.locales.present import present
from bot.locales.translator import LANGUAGES, Translator, speaks, translator_for
from bot.locales.trimming import trim

__all__ = [
    "LANGUAGES",
    "Card",
    "Line",
    "Option",
    "Outcome",
    "Point",
    "Quoted",
    "Translator",
    "help_card",
    "present",
    "present_check",
    "quotes_in_order",
    "sources_card",
    "speaks",
    "translator_for",
    "trim",
]
