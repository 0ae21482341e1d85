"""Names beside the sort of what bears them, or beside the place it is in."""

import pytest

from bot.answering.compound_names import CompoundNames
from bot.facts import FactBase
from bot.matching import NameIndex


@pytest.fixture(scope="module")
def compounds(base: FactBase) -> CompoundNames:
    """One over the base of the articles."""
    return CompoundNames(base, NameIndex(base.names()))


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("the BRI initiative", "belt-and-road-initiative"),
        ("CPEC project", "cpec"),
        ("Provinsi Guangxi", "guangxi"),
        ("tỉnh Quảng Tây", "guangxi"),
        ("广西省", "guangxi"),
        ("la province du Guizhou", "guizhou"),
        ("tập đoàn Huawei", "huawei"),
        ("Cty Huawei", "huawei"),
        ("syarikat WeBank", "webank"),
        ("Tkxel Pvt Ltd", "tkxel"),
        ("华为集团", "huawei"),
        ("Mr Anwar Ibrahim", "anwar-ibrahim"),
        ("Pakistan Ltd", None),
        ("Guangxi company", None),
        ("University of Huawei", None),
        ("the group", None),
        ("Huawei", None),
        ("Huawei group of companies and of people", None),
        ("company " * 20 + "Huawei", None),
        ("", None),
    ],
)
def test_beside_its_sort(compounds: CompoundNames, text: str, entity: str | None) -> None:
    """A name in full beside a word for what bears it means that, and nothing of another sort."""
    found = compounds.of_its_sort(text)
    assert (found and found.id) == entity


@pytest.mark.parametrize(
    ("text", "row", "innermost"),
    [
        ("Nanning, Guangxi", ["nanning", "guangxi"], "nanning"),
        ("Guangxi Nanning", ["guangxi", "nanning"], "nanning"),
        ("Shenzhen, Guangdong, China", ["shenzhen", "guangdong", "china"], "shenzhen"),
        (
            "greater bay area (HK, Macau)",
            ["greater-bay-area", "hong-kong", "macau"],
            "greater-bay-area",
        ),
        ("Beijing, Pakistan", ["beijing", "pakistan"], None),
        ("Laos and Vietnam", ["laos", "vietnam"], None),
        ("Guangxi AI fund China", ["guangxi-ai-industry-fund", "china"], None),
        ("Nanning, Sichuan", [], None),
        ("", [], None),
    ],
)
def test_in_a_row(
    compounds: CompoundNames, text: str, row: list[str], innermost: str | None
) -> None:
    """Of names and nothing else, all are told; of a place in another one, that place is meant."""
    found = compounds.in_a_row(text)
    assert [entity.id for entity in found] == row
    place = compounds.innermost(found)

    assert (place and place.id) == innermost


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Nanjing", True),
        ("the US Congress", True),
        ("Xi'an Jiaotong University", True),
        ("二十一大", True),
        ("APEC", True),
        ("Nanning", False),
        ("二十大", False),
        ("Xi'an Jiaotong-Liverpool University", False),
        ("", False),
    ],
)
def test_what_is_known_to_be_another_is_told_from_ours(
    compounds: CompoundNames, text: str, *, another: bool
) -> None:
    """What is known to be another thing is told from ours, however near the names are."""
    assert compounds.is_another(text) == another
