"""What buttons and selects carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.custom_ids import VERSION, Press, Verb, component_id
from bot.chat.edition import Edition
from bot.chat.limits import CUSTOM_ID
from bot.locales import LANGUAGES

PRESSES = st.builds(
    Press,
    st.sampled_from(Verb),
    st.sampled_from(LANGUAGES),
    target=st.from_regex(r"[a-z0-9-]{0,64}", fullmatch=True),
    page=st.integers(0, 10_000),
    question=st.text(max_size=200),
    keep=st.booleans(),
)


@given(PRESSES)
def test_what_is_written_is_read_back(press: Press) -> None:
    """A press has all that it needs in its id, whatever the question holds."""
    assert Press.decode(press.encode()) == press
    assert press.fits is (len(press.encode()) <= CUSTOM_ID)


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "open",
        f"{VERSION}|open|en||0|huawei",
        f"{VERSION}|dance|en||0|huawei|",
        f"{VERSION}|open|en||-1|huawei|",
        f"{VERSION}|open|en||²|huawei|",
        f"{VERSION}|open|en||one|huawei|",
        f"{VERSION}0|open|en||0|huawei|",
    ],
)
def test_what_is_of_another_form_is_none(custom_id: str) -> None:
    """An id of another version, verb, page or number of fields presses nothing."""
    assert Press.decode(custom_id) is None


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """No id of anybody else breaks the reading."""
    press = Press.decode(text)
    assert press is None or press.page >= 0


def test_cards_are_told_by_numbers(real: Edition) -> None:
    """Every entity has a number of its own that Discord takes and does not give by itself."""
    numbers = {component_id(entity) for entity in real.base.entities}
    assert len(numbers) == len(real.base.entities)
    assert all(0x10000 <= number < 2**31 for number in numbers)
