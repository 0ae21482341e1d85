"""Text that is shown to the letter."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.escape import escape


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, text. (2023) - 5–10 %", "plain, text. (2023) - 5–10 %"),
        (
            "*bold* _it_ ~~no~~ `code` ||spoiler||",
            r"\*bold\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|",
        ),
        ("[text](https://example.org)", r"\[text\](https://example.org)"),
        ("<@1> <#2> </fund:3> <t:4>", r"\<@1\> \<#2\> \</fund:3\> \<t:4\>"),
        ("@everyone and @here, me@home", r"\@everyone and \@here, me@home"),
        ("# title", r"\# title"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("1.4 billion -1 #tag", "1.4 billion -1 #tag"),
        ("-# small", r"\-# small"),
        ("> quote", r"\> quote"),
        ("back\\slash", r"back\\slash"),
        ("two\nlines", "two lines"),
        ("left\u202eright\x00", "leftright"),
    ],
)
def test_what_discord_would_act_on_is_shown_to_the_letter(text: str, escaped: str) -> None:
    """Whatever Discord would act on is shown to the letter, and nothing else is touched."""
    assert escape(text) == escaped


@given(st.text())
def test_escaping_hides_nothing(text: str) -> None:
    """Without the backslashes in it, an escaped text holds the same letters."""
    letters = re.compile(r"[^\W_]")
    assert letters.findall(escape(text)) == letters.findall(text)
