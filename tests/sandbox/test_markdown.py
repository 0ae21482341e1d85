"""Discord's Markdown becomes HTML, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox import ids
from bot.sandbox.page.markdown import plain
from bot.sandbox.page.viewer import markdown, name_of_user

LINK = '<a href="{0}" target="_blank" rel="noopener noreferrer">{1}</a>'

HEADING = '<p class="heading heading-{}" role="heading" aria-level="{}">{}</p>'
PILL = '<span class="mention">{}</span>'
ADDRESS = "https://b.c/d_e_f?g=1&amp;h=2"

SHOWN = {
    "emphasis": (
        "**a** *b* __c__ ~~d~~ _e_",
        "<p><strong>a</strong> <em>b</em> <u>c</u> <s>d</s> <em>e</em></p>",
    ),
    "a name with underscores": ("snake_case_name", "<p>snake_case_name</p>"),
    "code": ("`<b>*x*`", "<p><code>&lt;b&gt;*x*</code></p>"),
    "a code block": ("```py\nx < 1\n```", "<pre><code>x &lt; 1</code></pre>"),
    "headings": (
        "# A\n### B",
        HEADING.format(1, 3, "A") + HEADING.format(3, 5, "B"),
    ),
    "a quotation ends with its lines": (
        "> a\n> b\nc",
        "<blockquote><p>a<br>\nb</p></blockquote><p>c</p>",
    ),
    "small print": ("-# a **b**", '<p class="small">a <strong>b</strong></p>'),
    "a list ends with its lines": (
        "- a\n  - b\nc",
        '<ul><li class="level-0">a</li><li class="level-1">b</li></ul><p>c</p>',
    ),
    "a numbered list": ("3. a", '<ol start="3"><li class="level-0">a</li></ol>'),
    "line breaks": ("a\nb", "<p>a<br>\nb</p>"),
    "a masked link": ("[a](https://b.c/d)", f"<p>{LINK.format('https://b.c/d', 'a')}</p>"),
    "a bare address": (
        "see https://b.c/d_e_f?g=1&h=2.",
        "<p>see "
        + LINK.format("https://b.c/d_e_f?g=1&amp;h=2", "https://b.c/d_e_f?g=1&amp;h=2")
        + ".</p>",
    ),
    "an address in angle brackets": (
        "<https://b.c>",
        f"<p>{LINK.format('https://b.c', 'https://b.c')}</p>",
    ),
    "a mention": (f"<@{ids.APPLICATION_ID}>", '<p><span class="mention">@Footnote</span></p>'),
    "a role, a channel, a command": (
        f"<@&{ids.OPERATOR_ROLE_ID}> <#{ids.QUESTIONS_ID}> </fund:1>",
        "<p>{} {} {}</p>".format(*map(PILL.format, ("@Operator", "#questions", "/fund"))),
    ),
    "everyone": ("@everyone", '<p><span class="mention">@everyone</span></p>'),
    "escaped marks": (r"\*a\*", "<p>*a*</p>"),
    "a script": ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
    "a script as a link": ("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>"),
    "a quotation mark in a link": (
        '[a](https://b.c/"onclick=x)',
        f"<p>{LINK.format('https://b.c/%22onclick=x', 'a')}</p>",
    ),
    "entities": ("&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>"),
}


@pytest.mark.parametrize(("text", "html"), SHOWN.values(), ids=SHOWN.keys())
def test_markdown_is_shown_as_on_discord(text: str, html: str) -> None:
    """Each form that Discord knows is shown; everything else stays text."""
    assert markdown("en").render(text) == html


def test_times_are_written_in_the_readers_language() -> None:
    """A Discord timestamp is written in the reader's language; one out of range stays as it is."""
    assert "janvier 1970" in markdown("fr").render("<t:86400:D>")
    assert "January" in markdown("en").render("<t:86400:D>")
    assert "&lt;t:9999999999999:f&gt;" in markdown("en").render("<t:9999999999999:f>")


def test_a_preview_has_no_markup() -> None:
    """A preview of a message is one line without marks."""
    text = f"## A **card**\n> “q” <@{ids.MEMBER_ID}>\n-# [s](https://a.b)"
    assert plain(text, name_of_user) == "A card “q” @Mei s"


@given(st.text(alphabet="ab<>@#&\"'`*_~|[]()!\\/:-. \n1t", max_size=200))
def test_hostile_text_stays_text(text: str) -> None:
    """Whatever is written, only the tags that the renderer itself makes come out."""
    html = markdown("en").render(text)
    outside = html
    for tag in ("p", "br", "strong", "em", "u", "s", "code", "pre", "ul", "ol", "li", "a"):
        outside = outside.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
        outside = outside.replace(f"<{tag} ", "\x00")
    for tag in ("blockquote", "span", "time"):
        outside = outside.replace(f"<{tag}", "\x00").replace(f"</{tag}>", "")
    assert "<" not in outside
    assert "onclick" not in html
