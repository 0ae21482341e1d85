"""The command line: ``footnote COMMAND``. Each command loads only what it needs."""

import gc
import importlib
import os
import sys
from collections.abc import Mapping
from types import MappingProxyType

import click

_COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "run": "bot.running:run",
        "sync": "bot.running:sync",
        "invite": "bot.running:invite",
        "ask": "bot.terminal.asking:ask",
        "check-text": "bot.terminal.checking:check_text",
        "check": "bot.terminal.maintaining:check",
        "schema": "bot.terminal.maintaining:schema",
        "source": "bot.terminal.maintaining:source",
    }
)

_NO_PLUGINS = {"PYDANTIC_DISABLE_PLUGINS": "__all__"}
"""There are none, and to look for some is to open the metadata of every package installed."""


class _Lazy(click.Group):
    """A group whose commands are imported when they are called (Click's "lazy loading")."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        os.environ |= _NO_PLUGINS
        gc.disable()  # what is loaded stays, so it is not searched for garbage again and again
        try:
            command: click.Command = getattr(importlib.import_module(module), name)
        finally:
            gc.freeze()
            gc.enable()
        return command


@click.group(cls=_Lazy)
def main() -> None:
    """Footnote answers only what its sources say, and shows the sentence that says it."""


if __name__ == "__main__":
    sys.exit(main(prog_name="footnote"))
