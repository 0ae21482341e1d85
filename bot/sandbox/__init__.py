"""A small Discord on loopback: a bot connects to it as to Discord, and a page shows it at work.

It is a server only, and imports nothing else of this project.
"""

from bot.sandbox.driver import Driver
from bot.sandbox.exchange import Exchange, NoAnswer
from bot.sandbox.messages import Message
from bot.sandbox.options import NotPossible
from bot.sandbox.people import MEMBER, OPERATOR, OTHER_BOT, WEBHOOK, Person, Place
from bot.sandbox.server import Sandbox

__all__ = [
    "MEMBER",
    "OPERATOR",
    "OTHER_BOT",
    "WEBHOOK",
    "Driver",
    "Exchange",
    "Message",
    "NoAnswer",
    "NotPossible",
    "Person",
    "Place",
    "Sandbox",
]
