"""The lines of one point: each thing said once, however many statements say it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.facts import Attribute, Role
from bot.locales.card import Line
from bot.locales.translator import Translator

_WORK = frozenset({Role.EMPLOYER, Role.LEADER})
"""What a position says in words: for whom somebody works, and whom they lead."""

_MORE_THAN_WORK = frozenset({Role.LEADER, Role.FOUNDER})
"""Who leads or founded something need not be listed among its people too."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one statement says.

    Attributes:
        about: Its attribute or role.
        label: What it is about, in words.
        value: Its value in words; of a tie, only used where it has words of its own.
        text: Our words for it, where they add to the value.
        names: Of a tie or a place, who or what is named; statements of one label share a line.
        is_open: Whether the source gives the names as examples.
    """

    about: Attribute | Role
    label: str
    value: str
    text: str | None = None
    names: tuple[str, ...] = ()
    is_open: bool = False


def lines_of(statements: Iterable[Said], translator: Translator) -> tuple[Line, ...]:
    """The lines of the statements of one point, in order."""
    said = _merged(_without_repeated_texts(statements))
    positions = [one.value.casefold() for one in said if one.about is Attribute.POSITION]
    kept = (one for one in said if not _is_told(one, said, positions))
    return tuple(dict.fromkeys(_line(one, translator) for one in kept))


def _without_repeated_texts(statements: Iterable[Said]) -> Iterator[Said]:
    """Each of our own sentences once; a value that is one counts as well."""
    seen: set[str] = set()
    for one in statements:
        repeated = one.text in seen
        seen |= {one.text or "", one.value}
        yield replace(one, text=None) if repeated else one


def _merged(statements: Iterable[Said]) -> Sequence[Said]:
    """Ties and places of one label in one, at the place of the first."""
    merged: dict[object, Said] = {}
    for one in statements:
        key: object = one.label if one.names and not one.text else one
        first = merged.get(key)
        if first is None:
            merged[key] = one
        else:
            names = tuple(dict.fromkeys((*first.names, *one.names)))
            merged[key] = replace(first, names=names, is_open=first.is_open or one.is_open)
    return tuple(merged.values())


def _is_told(one: Said, said: Iterable[Said], positions: Sequence[str]) -> bool:
    """Whether another line of the point says the same, or more."""
    if one.text or not one.names:
        return False
    names = {*one.names}
    if names <= {other.value for other in said if other.label == one.label and other.text}:
        return True
    if one.about is Role.EMPLOYER and any(
        other.about in _MORE_THAN_WORK and names <= {*other.names} for other in said
    ):
        return True
    return one.about in _WORK and any(
        all(name.casefold() in position for name in names) for position in positions
    )


def _line(one: Said, translator: Translator) -> Line:
    if not one.names or one.text:
        return Line(one.label, one.value, one.text)
    names = ", ".join(one.names)
    return Line(one.label, translator("list-is-open", names=names) if one.is_open else names)
