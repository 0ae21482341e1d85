"""What is remembered of words."""

from bot.matching.remembered import forget, remembered


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
