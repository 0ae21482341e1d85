"""The sandbox is a server on its own."""

import ast
from pathlib import Path

import bot.sandbox


def test_the_sandbox_imports_nothing_else_of_the_bot() -> None:
    """No module of the sandbox imports anything of this project but the sandbox itself."""
    folder = Path(bot.sandbox.__file__).parent
    imported = set()
    for source in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                imported.add("." * node.level + (node.module or ""))
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
    own = {name for name in imported if name.split(".")[0] in {"bot", ""}}
    assert own
    assert {name for name in own if not name.startswith("bot.sandbox")} == set()
    assert "discord" not in {name.split(".")[0] for name in imported}
