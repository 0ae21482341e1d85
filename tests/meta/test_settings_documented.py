"""Every setting is described where people look for it."""

from pathlib import Path

from bot.settings import Settings, variable

ROOT = Path(__file__).parents[2]


def _documented() -> dict[str, tuple[str, str]]:
    """Name, default and description of each setting, as the class has them."""
    found: dict[str, tuple[str, str]] = {}
    for name, field in Settings.model_fields.items():
        key = str(field.validation_alias or name)
        default = field.get_default()
        shown = "" if default is None or default == frozenset() else str(default)
        if isinstance(default, bool):
            shown = shown.lower()
        if isinstance(default, float):
            shown = f"{default:g}"
        found[variable(key)] = (shown, field.description or "")
    return found


def test_each_setting_is_described() -> None:
    """Each setting has a description of one sentence or two."""
    assert all(described.endswith(".") for _, described in _documented().values())


def test_env_example_holds_every_setting() -> None:
    """`.env.example` has each setting with its description and default, and no other."""
    expected = "\n\n".join(
        f"# {described}\n{name}={default}" for name, (default, described) in _documented().items()
    )
    assert (ROOT / ".env.example").read_text("utf-8").strip() == expected


def test_readme_table_holds_every_setting() -> None:
    """The README's table has each setting with its default and description, and no other."""
    table = (ROOT / "README.md").read_text("utf-8").split("<!-- settings -->")[1]
    rows = table.split("<!-- /settings -->")[0].strip().splitlines()[2:]
    expected = [
        f"| `{name}` | {f'`{default}`' if default else ''} | {described} |"
        for name, (default, described) in _documented().items()
    ]
    assert rows == expected
