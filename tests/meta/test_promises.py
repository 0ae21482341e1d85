"""Promises of the project about itself, kept by reading its own files."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BOT = ROOT / "bot"

FLOORS = ("facts", "matching", "answering", "checking", "locales")
"""From the ground up; each may import those before it only."""

TOP = ("chat", "terminal", "sandbox")
"""These stand on all floors, and never on each other."""

STOREYS = {
    "answering": ("words", "records", "questions", "relevance", "claims"),
    "checking": (
        *("words", "values", "statements", "sources"),
        *("when", "how_many", "how_far", "where", "who", "said", "denied"),
        "support",
    ),
}
"""The packages of a floor, from its ground up; the modules beside them put these together."""

_TOP_STOREY = max(map(len, STOREYS.values()))

RETURNED = {"bot.answering.reply", "bot.checking.report"}
"""What a floor returns, which its packages may tell of."""

ENTRY = ("__main__", "running")
"""What puts everything together, and may import anything."""

SHARED = ("settings", "logs")


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(BOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield name, path


def _imports(path: Path) -> set[str]:
    """The modules of this project that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("bot"):
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.startswith("bot")}
    known = dict(_modules())
    return {name for name in found if name in known}


def _part(module: str) -> str:
    """The floor, or the top-level module, to which a module belongs."""
    return module.split(".")[1] if "." in module else ""


def _storey(module: str) -> int:
    """How high on its floor a module lies: the place of its package, above all where in none."""
    names = module.split(".")
    packages = STOREYS.get(_part(module), ())
    return packages.index(names[2]) if len(names) > 2 and names[2] in packages else _TOP_STOREY


def _allowed(part: str) -> set[str]:
    if part in FLOORS:
        return {*FLOORS[: FLOORS.index(part) + 1]}
    if part in ("sandbox", "settings"):
        return {part}
    if part in TOP:
        return {part, *FLOORS, *SHARED}
    return {part, *SHARED}


@pytest.mark.parametrize(
    ("module", "path"), [m for m in _modules() if _part(m[0]) not in (*ENTRY, "")]
)
def test_imports_point_down(module: str, path: Path) -> None:
    """A module imports its own floor and those below it, and nothing else of the project."""
    imported = {_part(name) for name in _imports(path)} - {""}
    assert imported <= _allowed(_part(module))


@pytest.mark.parametrize(("module", "path"), [m for m in _modules() if _storey(m[0]) < _TOP_STOREY])
def test_imports_point_down_within_a_floor(module: str, path: Path) -> None:
    """A package of a floor imports itself, those below it, and what the floor returns."""
    inside = {name for name in _imports(path) if _part(name) == _part(module)} - RETURNED
    assert [name for name in inside if _storey(name) > _storey(module)] == []


def test_no_import_circle() -> None:
    """No two modules import each other, not even through others."""
    imports = {module: _imports(path) - {module} for module, path in _modules()}
    packages = {m for m in imports if (ROOT / Path(*m.split("."))).is_dir()}
    state: dict[str, int] = {}

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert state.get(module) != 1, " -> ".join((*trail, module))
        if module in state:
            return
        state[module] = 1
        for name in sorted(imports[module] - packages):
            visit(name, (*trail, module))
        state[module] = 2

    for module in sorted(imports):
        visit(module, ())


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def texts() -> dict[Path, str]:
    """Every text file of the project."""
    read: dict[Path, str] = {}
    for path in _tracked():
        try:
            read[path.relative_to(ROOT)] = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
    return read


def test_no_download_address(texts: dict[Path, str]) -> None:
    """No file names the host of a package registry or the address of a package."""
    hosts = ("py" + "pi[.]org", "python" + "hosted", "npm" + "js[.]", "[.]" + r"whl\b")
    host = re.compile("|".join(hosts), re.IGNORECASE)
    assert [str(path) for path, text in texts.items() if host.search(text)] == []


def test_no_path_of_one_machine(texts: dict[Path, str]) -> None:
    """No file holds a path that only one machine has."""
    places = re.compile(r"(?<![\w.])/(?:work|home|Users|root|tmp|opt|mnt)/\w|\b[A-Z]:\\\w")
    assert [str(path) for path, text in texts.items() if places.search(text)] == []


def test_top_level_is_small() -> None:
    """The top level holds the code, the fact base, the tests and a few files, nothing else."""
    folders = {path.relative_to(ROOT).parts[0] for path in _tracked() if path.parent != ROOT}
    assert folders == {".ci", "bot", "knowledge", "tests"}


def test_modules_are_small() -> None:
    """No module has grown a second job."""
    long = {m: n for m, p in _modules() if (n := len(p.read_text("utf-8").splitlines())) > 350}
    assert long == {}


def test_tests_say_what_must_hold(texts: dict[Path, str]) -> None:
    """Every test has a docstring of one sentence that says what must hold."""
    silent = [
        f"{path}:{node.lineno}"
        for path, text in texts.items()
        if path.parts[0] == "tests" and path.name.startswith("test_")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not (ast.get_docstring(node) or "").strip()
    ]
    assert silent == []
