"""What the sources set against each other is not borne out of the wrong place."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan has more AI products.",
        "Le Pakistan a plus de fournisseurs de produits d'IA.",
        "巴基斯坦有更多的AI产品供应商。",
        "China mempunyai lebih banyak syarikat perkhidmatan AI.",
        "Trung Quốc có nhiều công ty dịch vụ AI hơn.",
        "Pakistan excels in AI products.",
    ],
)
def test_what_is_said_of_the_wrong_place(checker: Checker, text: str) -> None:
    """That China has more AI products bears out nothing of the products of Pakistan."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "China has more AI product providers.",
        "巴基斯坦有更多的AI服务公司。",
        "Trung Quốc có nhiều nhà cung cấp sản phẩm AI hơn.",
        "Pakistan's AI firms are mostly services while China has more AI product providers.",
    ],
)
def test_what_is_said_of_the_right_place(checker: Checker, text: str) -> None:
    """What the sources have more of in the very place is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
