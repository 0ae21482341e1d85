"""What the bot logs while something is tried."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@contextmanager
def logged() -> Iterator[list[logging.LogRecord]]:
    """Keep every record of the bot's own loggers, whatever their level."""
    logger = logging.getLogger("bot")
    handler, level = _Kept(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield handler.records
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)


def events(records: list[logging.LogRecord]) -> list[str]:
    """What was logged, without its values."""
    return [record.getMessage() for record in records]
