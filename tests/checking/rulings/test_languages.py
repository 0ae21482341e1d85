"""Figures, dates and names are judged in Chinese, Indonesian, Malay and Vietnamese, too."""

import pytest

from bot.answering import Answer, Answerer, Remark
from bot.checking import Checker, Verdict


@pytest.mark.parametrize(
    "text",
    [
        "China rakan dagang terbesar Malaysia.",
        "Huang Hao presiden Institut Standardisasi Chengdu.",
        "Dana AI Guangxi setara 1,38 miliar dolar AS.",
        "Guangxi menjadi tuan rumah KTT AI Tiongkok-ASEAN empat kali.",
        "Chen Gang đã đến Lào.",
        "Bà Keke Gai là giáo sư tại Viện Công nghệ Bắc Kinh.",
        "Thị trường ASEAN có gần 700 triệu dân.",
        "Năm 2021, Trung Quốc đứng đầu về đơn đăng ký bằng sáng chế AI.",
        "中国和东盟的团队可以一起参加超级联赛。",
    ],
)
def test_what_is_told_is_borne_out(checker: Checker, text: str) -> None:
    """What the sources say is supported."""
    assert [one.verdict for one in checker.check(text).findings] == [Verdict.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Tkxel itu perusahaan Tiongkok.",
        "Huang Hao direktur Huawei.",
        "Guangxi baru sekali menjadi tuan rumah KTT AI Tiongkok-ASEAN.",
        "Guangxi hanya satu kali jadi tuan rumah KTT AI China-ASEAN.",
        "Quảng Tây mới một lần đăng cai hội nghị thượng đỉnh AI Trung Quốc - ASEAN.",
        "Quảng Tây đã bảy lần đăng cai hội nghị thượng đỉnh AI Trung Quốc - ASEAN.",
        "广西只办过一次中国—东盟人工智能峰会。",
    ],
)
def test_a_wrong_value_is_contradicted(checker: Checker, text: str) -> None:
    """Another country, body or number than that of the sources is wrong."""
    assert [one.verdict for one in checker.check(text).findings] == [Verdict.CONTRADICTED]


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia rakan dagang terbesar China.",
        "Malaysia adalah mitra dagang terbesar China.",
        "Malaysia là đối tác thương mại lớn nhất Trung Quốc.",
        "China adalah perusahaan Pakistan.",
    ],
)
def test_whose_it_is_stands_behind(checker: Checker, text: str) -> None:
    """The name behind a noun is whose it is: turned round, nothing is borne out."""
    assert [one.verdict for one in checker.check(text).findings] == [Verdict.ABSENT]


@pytest.mark.parametrize(
    "text",
    [
        "betul ke China rakan dagang terbesar Malaysia?",
        "Apakah Tkxel perusahaan Pakistan?",
        "bener ga target 100 miliar yuan itu buat tahun 2027?",
        "Apakah Huawei punya pusat inovasi AI di Guangxi?",
        "Chen Gang có đến Lào không?",
        "Đoàn Quảng Tây vừa thăm cả Việt Nam lẫn Lào phải không ạ?",
    ],
)
def test_a_claim_behind_what_only_asks(answerer: Answerer, text: str) -> None:
    """Particles that ask for a yes or no are no part of what is claimed."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks
