"""Logging, set up once: readable lines for people, or one JSON object a line."""

import logging
import sys
from collections.abc import Callable
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Settings

_CONNECTION = "discord.client"
"""Logs each lost connection with a traceback, of which an operator needs only the last line."""


def set_up_logging(settings: Settings) -> None:
    """Send everything that is logged to standard error, in the form that the settings ask for.

    The libraries' own debug messages are left out: they hold texts of messages.
    """
    level = getattr(logging, settings.log_level)
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _redactor(settings),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    last: list[Processor] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if settings.log_json:
        last += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    else:
        plain = structlog.dev.plain_traceback
        last.append(structlog.dev.ConsoleRenderer(colors=False, exception_formatter=plain))
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=last)
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.INFO))
    logging.getLogger("bot").setLevel(level)
    logging.getLogger(_CONNECTION).addFilter(_one_line)


def _one_line(record: logging.LogRecord) -> bool:
    """Put the reason of a lost connection in its line, in place of the traceback."""
    if record.exc_info and record.exc_info[1] is not None:
        record.msg = f"{record.getMessage()} ({record.exc_info[1]})"
        record.args, record.exc_info = None, None
    return True


def _redactor(settings: Settings) -> Callable[[WrappedLogger, str, EventDict], EventDict]:
    """Take the token out of whatever is logged, in case a library ever puts it there."""
    secret = settings.discord_token.get_secret_value() if settings.discord_token else None

    def redact(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        if not secret:
            return event
        return {key: _without(value, secret) for key, value in event.items()}

    return redact


def _without(value: Any, secret: str) -> Any:  # noqa: ANN401 - whatever is logged
    return value.replace(secret, "[token]") if isinstance(value, str) else value
