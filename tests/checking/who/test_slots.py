"""The parts that the sources give to certain entities."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.sources.means import Means
from bot.checking.who.slots import Slots, slots_of
from bot.checking.who.titles import Titles
from bot.facts import Kind, Role
from tests.checking.findings import only


def test_a_part_is_given_to_all_who_have_it(means: Means) -> None:
    """A slot knows all to whom its thing's file gives the part; an open list gives none."""
    for entity_id, entity in means.base.entities.items():
        for slot in slots_of(means, entity_id):
            assert slot.record.entity.id == entity_id
            assert getattr(slot.record.statement, "target", None) in {None, *slot.targets}
            assert not getattr(slot.record.statement, "open_list", False)
            assert not (entity.kind is Kind.PERSON and slot.role is Role.FOUNDER)


def test_a_body_need_not_be_where_its_name_is_from(means: Means) -> None:
    """A body that bears a place's name has no part that this place alone could have."""
    assert Role.LOCATION in {slot.role for slot in slots_of(means, "tkxel")}
    for named in ("beijing-muguo-tech", "shenzhen-university"):
        assert Role.LOCATION not in {slot.role for slot in slots_of(means, named)}


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang is the Party secretary of Yunnan.",
        "Huang Hao is the president of the Yunnan Institute of Standardisation.",
        "Muhammad Usman Awan is a professor at the University of Karachi.",
    ],
)
def test_a_body_beside_a_post_is_where_somebody_works(checker: Checker, text: str) -> None:
    """The body that is named with a post fills the slot of the employer."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang met the king of Thailand.",
        "Chen Gang, Party secretary in Guangxi, spoke in Beijing.",
        "Huang Hao spoke about the University of Karachi.",
    ],
)
def test_a_name_beside_a_person_need_not_be_the_employer(checker: Checker, text: str) -> None:
    """Whom somebody met, where the work is done and what is spoken of fill no slot."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Huawei set up the China-Laos AI centre.", Verdict.CONTRADICTED),
        ("Huawei runs the China-Laos AI centre.", Verdict.ABSENT),
    ],
)
def test_who_runs_it_need_not_have_founded_it(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """That somebody else founded a thing contradicts nobody who runs it."""
    assert only(checker, text).verdict is verdict


def test_who_is_missing_from_a_part(means: Means) -> None:
    """Who has a part and is not named is absent from it; the rival is of the name's own sort."""
    slots = Slots(means, Titles(means))
    located = next(one for one in slots_of(means, "tkxel") if one.role is Role.LOCATION)
    (where,) = located.targets
    named = means.reader.read("Tkxel is in China.", "en")
    assert slots.absent(named, located) == [where]
    assert slots.rival(named.names[-1], [where], located) is means.base.entities[where]
    own = means.base.entities[where].names.en
    assert slots.absent(means.reader.read(f"Tkxel is in {own}.", "en"), located) == []
