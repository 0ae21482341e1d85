"""Logging, set up once: readable lines for people, or one JSON object a line.

By the standard library alone: a package for it would load as long as a tenth of discord.py.
"""

import json
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from bot.settings import Settings

_CONNECTION = "discord.client"
"""Logs each lost connection with a traceback, of which an operator needs only the last line."""

_EVERY_RECORD = frozenset({*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"})
"""What each record has; all else was given with ``extra=``."""


def set_up_logging(settings: Settings) -> None:
    """Send everything that is logged to standard error, in the form that the settings ask for.

    The libraries' own debug messages are left out: they hold texts of messages.
    """
    level = logging.getLevelNamesMapping()[settings.log_level]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines(settings))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.INFO))
    logging.getLogger("bot").setLevel(level)
    logging.getLogger(_CONNECTION).addFilter(_one_line)


class Lines(logging.Formatter):
    """An event as a line: when, how grave, what, where, and ``key=value`` or JSON.

    The token is taken out of whatever is logged, in case a library ever puts it there.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        token = settings.discord_token
        self._secret = token.get_secret_value() if token else ""
        self._as_json = settings.log_json

    def format(self, record: logging.LogRecord) -> str:
        """Write one event; a traceback follows it on lines of its own, or stands in its JSON."""
        line = self._json(record) if self._as_json else self._plain(record)
        return line.replace(self._secret, "[token]") if self._secret else line

    def _plain(self, record: logging.LogRecord) -> str:
        given = "".join(f" {key}={_shown(value)}" for key, value in _given(record))
        level = f"[{record.levelname.lower()}]"
        line = f"{_time(record)} {level:9} {_escaped(record.getMessage())} ({record.name}){given}"
        return f"{line}\n{self._trace(record)}" if record.exc_info else line

    def _json(self, record: logging.LogRecord) -> str:
        event = {
            "timestamp": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **dict(_given(record)),
        }
        if record.exc_info:
            event["exception"] = self._trace(record)
        return json.dumps(event, ensure_ascii=False, default=str)

    def _trace(self, record: logging.LogRecord) -> str:
        return self.formatException(record.exc_info) if record.exc_info else ""


def _given(record: logging.LogRecord) -> Iterator[tuple[str, Any]]:
    """What was logged beside the message."""
    return ((key, value) for key, value in vars(record).items() if key not in _EVERY_RECORD)


def _time(record: logging.LogRecord) -> str:
    moment = datetime.fromtimestamp(record.created, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _shown(value: object) -> str:
    """A value that stays one word for whoever splits the line, and on that line."""
    text = str(value)
    is_word = text.isprintable() and text and not set(text) & {" ", '"', "="}
    return text if is_word else json.dumps(text, ensure_ascii=False)


def _escaped(message: str) -> str:
    """A message on one line."""
    return "\\n".join(message.splitlines())


def _one_line(record: logging.LogRecord) -> bool:
    """Put the reason of a lost connection in its line, in place of the traceback."""
    if record.exc_info and record.exc_info[1] is not None:
        record.msg = f"{record.getMessage()} ({record.exc_info[1]})"
        record.args, record.exc_info = None, None
    return True
