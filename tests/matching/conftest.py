"""A small base of names in the languages and scripts that names come in."""

import pytest

from bot.matching import NameIndex

NAMES = {
    "guangxi-fund": (
        "Guangxi AI Fund",
        "fonds IA du Guangxi",
        "广西人工智能基金",
        "dana AI Guangxi",
    ),
    "software-conference": (
        "Chengdu International Software Conference",
        "conférence du logiciel de Chengdu",
        "成都国际软件大会",
    ),
    "laos-centre": ("China-Laos AI Innovation Cooperation Centre", "China-Laos centre", "中老中心"),
    "asean-centre": ("China-ASEAN AI Application Cooperation Centre", "China-ASEAN centre"),
    "pakistan-centre": ("China-Pakistan Centre on Technical Standards",),
    "nus": ("National University of Singapore", "NUS"),
    "rcep": ("Regional Comprehensive Economic Partnership", "RCEP"),
    "asean": ("ASEAN", "ANASE", "Association of Southeast Asian Nations"),
    "china": ("China", "Chine", "中国", "Trung Quốc"),
    "laos": ("Laos", "老挝", "Lào"),
    "huawei": ("Huawei", "华为"),
    "expo": ("China International Import Expo", "CIIE"),
    "talent-contest": ("AI Super League Talent Contest", "AI Super League"),
    "bottleneck-contest": ("AI Super League Bottleneck Contest", "AI Super League"),
    "kazan": ("Казанский федеральный университет",),
    "cairo": ("جامعة القاهرة",),
    "hanoi": ("Đại học Bách khoa Hà Nội",),
    "shanxi": ("山西大学",),
    "shaanxi": ("陕西大学",),
}
KINDS = {
    "guangxi-fund": frozenset({"fund"}),
    "huawei": frozenset({"partner", "company"}),
    "nus": frozenset({"partner"}),
    "laos-centre": frozenset({"initiative"}),
}


@pytest.fixture(scope="session")
def index() -> NameIndex:
    """An index over the small base."""
    pairs = ((entity, name) for entity, names in NAMES.items() for name in names)
    return NameIndex(pairs, kinds=KINDS)
