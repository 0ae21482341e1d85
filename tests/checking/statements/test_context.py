"""What a statement leaves to the next one."""

from bot.checking.statements.context import Context


def test_the_last_statement_that_is_about_something_counts() -> None:
    """However many statements about nothing follow, the next one is about what was last told."""
    context = Context(lambda: ("guangxi",), Context(lambda: ("china",)))
    for _ in range(2_000):
        context = Context(tuple, context)
    assert context.entities == ("guangxi",)


def test_it_is_found_out_only_where_it_is_asked_for() -> None:
    """A context asks once what its statement is about, and not before somebody asks for it."""
    asked: list[str] = []

    def tell() -> tuple[str, ...]:
        asked.append("")
        return ("china",)

    context = Context(tell)
    assert not asked
    assert context.entities == context.entities == ("china",)
    assert len(asked) == 1
