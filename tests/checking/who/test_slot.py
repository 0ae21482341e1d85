"""The parts that the sources give to certain entities."""

from bot.answering.records.records import Records
from bot.checking.sources.evidence import Evidence
from bot.checking.sources.subjects import Subjects
from bot.checking.who.slot import slots_of
from bot.facts import FactBase, Kind, Role


def test_a_part_is_given_to_all_who_have_it(base: FactBase, records: Records) -> None:
    """A slot knows all to whom its thing's file gives the part; an open list gives none."""
    subjects = Subjects(base, Evidence(records))
    for entity_id, entity in base.entities.items():
        for slot in slots_of(base, subjects, entity_id):
            assert slot.record.entity.id == entity_id
            assert getattr(slot.record.statement, "target", None) in {None, *slot.targets}
            assert not getattr(slot.record.statement, "open_list", False)
            assert not (entity.kind is Kind.PERSON and slot.role is Role.FOUNDER)


def test_a_body_need_not_be_where_its_name_is_from(base: FactBase, records: Records) -> None:
    """A body that bears a place's name has no part that this place alone could have."""
    subjects = Subjects(base, Evidence(records))
    assert Role.LOCATION in {slot.role for slot in slots_of(base, subjects, "tkxel")}
    for named in ("beijing-muguo-tech", "shenzhen-university"):
        assert Role.LOCATION not in {slot.role for slot in slots_of(base, subjects, named)}
