"""What a question names, and which of its words the names explain."""

import pytest

from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("when is CIIE", "china-import-expo-6th"),
        ("size of guangxis ai fund", "guangxi-ai-industry-fund"),
        ("qui est chen gang", "chen-gang"),
        ("华为和谁合作", "huawei"),
        ("the meeting of pakistan and china", "china-pakistan-ai-matchmaking"),
        ("which regions does Guangxi reach out to", "guangxi"),
    ],
)
def test_a_thing_is_found_by_its_names(reader: Reader, text: str, entity: str) -> None:
    """A thing is found by its name, an alias, a misspelling, or by the names in its name."""
    named = reader.read(text).named
    assert any(entity in one.entities and one.is_sure for one in named)


def test_a_place_after_a_name_is_another_thing(reader: Reader) -> None:
    """In "the software conference in Chengdu" two things are named."""
    named = reader.read("is the software conference in chengdu").named
    assert {"chengdu"} in [set(one.entities) for one in named]
    assert len(named) == 2


def test_a_second_name_of_the_same_thing_is_a_claim(reader: Reader) -> None:
    """In "is Chen Gang the party secretary" the office is asked about, not named again."""
    question = reader.read("is chen gang the party secretary of guangxi")
    assert [set(one.entities) for one in question.named] == [{"chen-gang"}]
    assert any("secretary" in content.text for content in question.contents)


def test_small_words_name_nothing(reader: Reader) -> None:
    """Vietnamese "ai" asks who, and names no artificial intelligence."""
    question = reader.read("ai tổ chức và khi nào")
    assert "who" in question.asks
    assert not question.named


def test_a_word_with_marks_is_no_name_without(reader: Reader) -> None:
    """What is typed with Vietnamese marks and no capital is no name that has none."""
    lasting = reader.read("CIIE lần 6 kéo dài tận tháng 12")
    assert not any("xiaosheng-tan" in one.entities for one in lasting.named)
    assert any("laos" in one.entities for one in reader.read("đoàn đã thăm lào chưa").named)
    assert any("xiaosheng-tan" in one.entities for one in reader.read("ông Tan nói gì").named)


@pytest.mark.parametrize(
    "text",
    [
        "what is Nanjing?",
        "what is 北京大学",
        "中国科学院大学在哪里",
        "where is Xi'an Jiaotong University",
    ],
)
def test_other_things_near_ours_name_nothing(reader: Reader, text: str) -> None:
    """What is known to be another thing is not the one that it is like, in any language."""
    assert not reader.read(text).named


@pytest.mark.parametrize(
    "text",
    [
        "what was decided at the Nanjing telecommunications hub",
        "中国—南亚博览会什么时候举行？",
        "quand a lieu l'expo Chine-Asie du Sud ?",
    ],
)
def test_a_name_with_another_place_in_it_is_only_near(reader: Reader, text: str) -> None:
    """What holds another place than the names of a thing do, is not surely that thing."""
    question = reader.read(text)
    assert {*question.sure} <= {"china"}
    assert any(content.is_unsaid for content in question.contents)


@pytest.mark.parametrize("text", ["东南亚国家能参加吗", "les pays d'Asie du Sud-Est ?"])
def test_a_place_within_a_whole_name_is_a_part_of_it(reader: Reader, text: str) -> None:
    """South Asia is not spoken of where Southeast Asia is."""
    question = reader.read(text)
    assert question.sure == ("asean",)
    assert not any(content.is_unsaid for content in question.contents)
