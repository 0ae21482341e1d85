"""Statements in Indonesian, Malay and Vietnamese, in which no source is written."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Liga Super AI itu dianjurkan oleh wilayah autonomi Xinjiang.", "Xinjiang"),
        ("CIIE ke-6 berlangsung di Beijing.", "Beijing"),
        ("Dana industri AI Guangxi bernilai 20 miliar yuan.", "20 miliar yuan"),
        ("Ekspo China-ASEAN ke-22 dirancang berlangsung di Nanning pada bulan Disember.", ""),
        ("Liga Super AI tidak dilancarkan oleh Guangxi.", "tidak"),
        ("Anwar Ibrahim ialah Timbalan Perdana Menteri Malaysia.", "Timbalan"),
        ("Hội chợ Nhập khẩu Quốc tế Trung Quốc lần thứ 6 diễn ra tại Bắc Kinh.", "Bắc Kinh"),
        (
            "CIIE lần 6 diễn ra tại Thượng Hải từ ngày 5 đến ngày 12 tháng 11 năm 2023.",
            "5 đến ngày 12 tháng 11 năm 2023",
        ),
        ("CIIE ke-6 diadakan di Shanghai dari 5 hingga 12 November 2023.", "5 hingga 12"),
        ("Phó Thủ tướng Malaysia Anwar Ibrahim mới sang thăm Trung Quốc.", "Phó"),
    ],
)
def test_another_value_is_contradicted(checker: Checker, text: str, said: str) -> None:
    """What a statement has otherwise than the sources is found by the words of its language."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert said in finding.differences[0].message


@pytest.mark.parametrize(
    "text",
    [
        "Liga Super AI diluncurkan oleh Guangxi.",
        "Dana industri AI Guangxi bernilai 10 miliar yuan.",
        "Huang Hao adalah presiden Institut Standardisasi Chengdu.",
        "Hội chợ Nhập khẩu Quốc tế Trung Quốc lần thứ 6 diễn ra tại Thượng Hải.",
        "CIIE lần 6 diễn ra tại Thượng Hải từ ngày 5 đến ngày 10 tháng 11 năm 2023.",
        "CIIE ke-6 diadakan di Shanghai dari 5 hingga 10 November 2023.",
        "Firma dari China dan Pakistan mempamerkan teknologi terkini, antaranya chatbot.",
    ],
)
def test_the_same_value_is_borne_out(checker: Checker, text: str) -> None:
    """What a statement has as the sources do is supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Dana industri AI Guangxi tidak dibubarkan.",
        "Profesor Awan pernah mengajar di Universitas Karachi.",
        "Timbalan Perdana Menteri Malaysia bertemu Anwar Ibrahim.",
        "Phó Thủ tướng Malaysia sắp đến Hà Nội.",
        "CIIE ke-5 berlangsung di Beijing.",
    ],
)
def test_what_no_source_tells_is_left_open(checker: Checker, text: str) -> None:
    """Another edition, another time and another holder of a post contradict nothing."""
    assert only(checker, text).verdict in (Verdict.ABSENT, Verdict.PARTLY)
