"""The commands as the page's picker lists them, in the reader's language."""

from collections.abc import Iterator, Sequence

from bot.sandbox.options import GROUP, SUBCOMMAND
from bot.sandbox.refusal import Json


def localized(item: Json, key: str, locale: str) -> str:
    """Return a name or description in a locale, or as it is."""
    translations = item.get(f"{key}_localizations") or {}
    return str(translations.get(locale, item[key]))


def leaves(commands: Sequence[Json], locale: str) -> Iterator[Json]:
    """Yield every command and subcommand that can be run.

    Each has ``value`` (the names that the driver takes), ``label`` (as the reader sees it),
    ``hint`` (its description) and ``options`` (those of its own, with localised names).
    """
    for command in commands:
        yield from _below(command, (), (), locale)


def _below(
    node: Json, names: tuple[str, ...], labels: tuple[str, ...], locale: str
) -> Iterator[Json]:
    names = (*names, node["name"])
    labels = (*labels, localized(node, "name", locale))
    options = node.get("options") or []
    below = [option for option in options if option["type"] in {SUBCOMMAND, GROUP}]
    for option in below:
        yield from _below(option, names, labels, locale)
    if not below:
        yield {
            "value": " ".join(names),
            "label": "/" + " ".join(labels),
            "hint": localized(node, "description", locale),
            "options": [_option(option, locale) for option in options],
        }


def _option(option: Json, locale: str) -> Json:
    choices = [
        choice | {"label": localized(choice, "name", locale)}
        for choice in option.get("choices") or []
    ]
    return option | {
        "label": localized(option, "name", locale),
        "hint": localized(option, "description", locale),
        "choices": choices,
    }


def matching(items: Sequence[Json], typed: str) -> list[Json]:
    """Return the commands that begin with what was typed, then those that contain it, by name."""
    typed = typed.removeprefix("/").strip().casefold()
    found = []
    for item in items:
        names = (item["label"].casefold()[1:], item["value"].casefold())
        if any(name.startswith(typed) for name in names):
            found.append((0, item["label"], item))
        elif any(typed in name for name in names):
            found.append((1, item["label"], item))
    return [item for _, _, item in sorted(found, key=lambda entry: entry[:2])]


def named_in(items: Sequence[Json], typed: str) -> Json | None:
    """Return the command with which a text begins, named in any language, if there is one."""
    for item in items:
        for name in (item["label"], f"/{item['value']}"):
            if f"{typed} ".startswith(f"{name} "):
                return item
    return None
