"""Whether a name fills a slot of a thing: stands where a statement tells who made it, or where."""

from bot.answering.records.record import PLACES
from bot.answering.records.role_sets import MAKERS
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.grammar import does, follows, follows_post, is_led, is_of, posts
from bot.checking.statements.name_roles import FAMILIES
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.standing import Standing
from bot.checking.who.slot import Slot
from bot.checking.who.titles import Titles
from bot.facts import Entity, Kind, Role


class Slots:
    """Tells by the words around a name which part in a thing it is given."""

    def __init__(self, subjects: Subjects, standing: Standing, titles: Titles) -> None:
        self._subjects = subjects
        self._standing = standing
        self._titles = titles

    def fills(self, reading: Reading, slot: Slot, part: Part, target: Entity) -> bool:
        """Whether a name stands in the part of a slot, and cannot stand beside its target."""
        standing = self._standing
        person = target.kind is Kind.PERSON
        beside = person or slot.role is Role.SIGNATORY
        if not beside and not standing.is_apart(part, target, acting=slot.role in MAKERS):
            return False
        match slot.role:
            case Role.VISITED:
                return standing.is_place(part) and target.type in PLACES
            case Role.LOCATION | Role.HOST:
                return standing.is_place(part, or_strange=True)
            case Role.EMPLOYER:
                return self._employs(reading, slot, part, target)
            case Role.LEADER | Role.FOUNDER | Role.ORGANISER:
                done = does(reading, FAMILIES[slot.role], part)
                return standing.is_person(part) and not _is_body(reading, part) if person else done
            case _:
                return True

    def _employs(self, reading: Reading, slot: Slot, part: Part, target: Entity) -> bool:
        """Whether a name stands as that of the body for which a person works."""
        person = slot.record.entity.id
        if names_of(reading, slot, part):
            return not self._standing.is_place(part) and self._standing.is_body(reading, part)
        if self._standing.is_place(part) and self._subjects.is_tied(person, part.entities):
            return False  # "Party secretary in Guangxi": where the work is done
        if not self._titles.is_given(reading, person):
            return False  # "he met the king of Thailand"
        ahead = target.type in PLACES and part.first < min(
            (first for first, _ in posts(reading)), default=0
        )
        strange = part.kind is PartKind.STRANGE and (
            follows(reading, "before_place", part) or is_led(reading, part)
        )
        body = strange or self._standing.is_body(reading, part) or self._standing.is_place(part)
        # "The Institute's president Huang Hao"
        own = any(first - part.last in (1, 2) for first, _ in posts(reading, employed=False))
        return body and (
            follows_post(reading, part) or ahead or (own and target.type not in PLACES)
        )


def _is_body(reading: Reading, part: Part) -> bool:
    """Whether a name tells by a word in it that it is a body's: "Ministry of Science"."""
    cues = reading.cues.get("organisations", ())
    return any(part.first <= first and last <= part.last for first, last in cues)


def names_of(reading: Reading, slot: Slot, part: Part) -> tuple[Part, ...]:
    """The name of a slot's thing, where another one tells right behind it of what that is."""
    thing = slot.record.entity.id
    return tuple(n for n in reading.names if thing in n.entities and is_of(reading, n, part))


def is_apposed(reading: Reading, slot: Slot, part: Part) -> bool:
    """Whether a name stands in what explains that of a slot's thing: "X, the mayor of Y, …"."""
    start, _ = reading.clause_of(part.first)
    thing = slot.record.entity.id
    return any(n.last + 1 == start and thing in n.entities for n in reading.names)
