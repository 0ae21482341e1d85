"""What may be set from outside: read once in ``main()``, never at import."""

from bot.settings.settings import WRITE, Settings, read_settings, variable

__all__ = ["WRITE", "Settings", "read_settings", "variable"]
