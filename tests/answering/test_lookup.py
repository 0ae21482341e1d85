"""A name that is typed in a command leads to the entity that bears it."""

from bot.answering import Answerer
from bot.facts import FactBase, Kind
from bot.matching import NameIndex, Verdict


def test_clear_among_all_is_clear_among_its_kind(base: FactBase, answerer: Answerer) -> None:
    """What a name clearly means among all names, it means among those of its command too."""
    index = NameIndex(base.names(), kinds=base.kinds())
    names = [(e, name) for e in base.entities.values() for name in {e.names.en, e.names.fr}]
    for entity, name in names:
        if index.decide(name).verdict is not Verdict.CLEAR:
            continue
        for kind in entity.kinds:
            within = index.decide(name, kinds=(kind, Kind.PERSON))
            assert within.verdict is Verdict.CLEAR
            assert [match.entity_id for match in within.matches] == [entity.id]
            assert answerer.look_up(kind, name) == answerer.card(entity.id)
