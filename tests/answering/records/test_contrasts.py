"""What the sources have more of in one place is not confirmed of the other one."""

import pytest

from bot.answering import Answer, Answerer, Remark


def _is_confirmed(answerer: Answerer, text: str) -> bool:
    reply = answerer.ask(text)
    return isinstance(reply, Answer) and Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "does China have more AI service companies?",
        "does Pakistan have more AI products?",
        "is Pakistan stronger in AI products?",
        "does China excel at AI services?",
        "le Pakistan compte-t-il plus de fabricants de produits d'IA ?",
        "巴基斯坦的AI产品供应商更多吗？",
        "中国的AI服务公司更多吗？",
        "apakah ada lebih banyak penyedia produk AI di Pakistan?",
        "adakah Pakistan mempunyai lebih ramai pembekal produk AI?",
        "Pakistan có nhiều nhà cung cấp sản phẩm AI hơn phải không?",
    ],
)
def test_what_another_has_more_of(answerer: Answerer, text: str) -> None:
    """That one place has more services, and the other more products, says neither of the other."""
    assert not _is_confirmed(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "does China have more AI product makers?",
        "does Pakistan specialise in services?",
        "le Pakistan a-t-il plus de services d'IA ?",
        "中国的AI产品供应商更多吗？",
        "adakah lebih banyak syarikat perkhidmatan AI di Pakistan?",
        "Trung Quốc có nhiều nhà cung cấp sản phẩm AI hơn phải không?",
    ],
)
def test_what_the_place_itself_has_more_of(answerer: Answerer, text: str) -> None:
    """What the sources have more of in the very place is confirmed."""
    assert _is_confirmed(answerer, text)
