"""What is remembered of words."""

import pytest

from bot.matching.remembered import answers, forget, of_one_answer, remembered


def test_what_was_read_is_remembered_until_it_is_let_go() -> None:
    """A function is called once for the same words, those last read only, and again afterwards."""
    calls: list[str] = []

    @remembered(maxsize=2)
    def read(text: str) -> str:
        calls.append(text)
        return text.upper()

    assert [read("a"), read("b"), read("a")] == ["A", "B", "A"]
    assert calls == ["a", "b"]
    read("c")
    read("b")
    assert calls == ["a", "b", "c", "b"]
    forget()
    assert read("b") == "B"
    assert calls == ["a", "b", "c", "b", "b"]


def test_texts_are_remembered_as_long_as_an_answer_takes() -> None:
    """Within one answer a text is read once; afterwards, and after a failure too, it is gone."""
    texts: list[str] = []

    @of_one_answer(maxsize=2)
    def read(text: str) -> str:
        texts.append(text)
        return text.upper()

    @answers
    def answer(text: str, *, times: int) -> list[str]:
        read_again = [read(text) for _ in range(times)]
        if not times:
            raise ValueError(read(text))
        return read_again

    assert answer("a", times=2) == ["A", "A"]
    assert texts == ["a"]
    with pytest.raises(ValueError, match="A"):
        answer("a", times=0)
    assert answer("a", times=1) == ["A"]
    assert texts == ["a", "a", "a"]
