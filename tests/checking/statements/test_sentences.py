"""A message is split into its sentences."""

import pytest
import sentencex

from bot.checking.statements.sentences import PART, sentences


@pytest.mark.parametrize(
    "line",
    [
        "Who gave the 10 billion yuan",
        "Who, of China's firms (the AI ones), gave it?",
        "L’UE - avec l'ANASE - y a mis 5 %.",
        "谁给了这笔钱。",
        "A colon: one sentence; so it is! ",
    ],
)
def test_a_line_without_a_mark_inside_is_one_sentence(line: str) -> None:
    """What is not left to the library is what that takes for one sentence, too."""
    assert [sentence.text for sentence in sentences(line, "en")] == [line.rstrip()]
    assert all(len(sentencex.segment(language, line)) == 1 for language in ("en", "fr", "zh"))


def test_an_abbreviation_ends_no_sentence() -> None:
    """Marks inside a line are left to the library, which knows abbreviations."""
    found = sentences("It met Dr. Li in May. He agreed.", "en")
    assert [sentence.text for sentence in found] == ["It met Dr. Li in May.", "He agreed."]


def test_a_sign_of_full_width_ends_a_sentence_before_a_number() -> None:
    """A Chinese sentence ends where a number begins the next, behind a closing mark as well."""
    found = sentences("主题是“新时代”。3400家企业参加了。2023年举行。", "zh")
    assert [one.text for one in found] == ["主题是“新时代”。", "3400家企业参加了。", "2023年举行。"]


def test_an_answer_ends_a_sentence() -> None:
    """The "no." that answers somebody is no abbreviation, unless a number follows."""
    found = sentences("bro no. it holds 20bn. It is no. 3 in Asia.", "en")
    assert [one.text for one in found] == ["bro no.", "it holds 20bn.", "It is no. 3 in Asia."]


@pytest.mark.parametrize("opened", ["look ```", ">>> hello", "> hello", "`look", "[look](http://x"])
@pytest.mark.parametrize("told", ["It holds 20bn.", "> They say so.\nIt holds 20bn."])
def test_a_part_closes_what_it_opens(opened: str, told: str) -> None:
    """What Markdown opens in one part of a message goes on to that part's end, and no further."""
    found = [*sentences(f"{opened}{PART}{told}", "en")]
    assert found[-1].text == "It holds 20bn."
    assert not any("They" in one.text for one in found)
