"""Discord's Markdown as HTML.

Lines (headings, quotes, lists, small print, code blocks) are told apart here, since Discord's
differ from CommonMark's; what stands within a line is parsed by markdown-it. Whatever is not markup
is escaped, and addresses other than http and https stay text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

from bot.sandbox.mentions import EVERYONE, USER

_FENCE = re.compile(r"```(?:([\w+#-]{1,20})\n)?\n?(.+?)\n?```", re.DOTALL)
_HEADING = re.compile(r"(#{1,3}) +(\S.*)")
_SMALL = re.compile(r"-# +(\S.*)")
_QUOTE = re.compile(r"> ?(.*)")
_ITEM = re.compile(r"( *)([-*]|\d{1,9}\.) +(\S.*)")
_URL_REST = re.compile(r"://[^\s<>]*[^\s<>.,:;\"'\])]")
_ANGLE = re.compile(
    r"<(?:@!?(?P<user>\d{1,20})|@&(?P<role>\d{1,20})|#(?P<channel>\d{1,20})"
    r"|/(?P<command>[^:<>\n]{1,100}):\d{1,20}|a?:(?P<emoji>\w{1,32}):\d{1,20}"
    r"|t:(?P<time>-?\d{1,13})(?::(?P<style>[tTdDfFR]))?|(?P<url>https?://[^\s<>]{1,2048}))>"
)
_MAX_LEVEL = 3
_MARKS = re.compile(r"^(?:#{1,3} |-# |>{1,3} |[-*] )|[*_~`|]+", re.MULTILINE)
_MASKED = re.compile(r"\[([^\]]+)\]\([^)\s]+\)")


class Names(NamedTuple):
    """How ids and times are shown, in the reader's language."""

    user: Callable[[int], str]
    role: Callable[[int], str]
    channel: Callable[[int], str]
    time: Callable[[int, str], str]


def _pill(text: str) -> Markup:
    return Markup('<span class="mention">{}</span>').format(text)


def _link(address: str) -> Markup:
    return Markup('<a href="{0}" target="_blank" rel="noopener noreferrer">{0}</a>').format(address)


def _angle(state: StateInline, silent: bool, names: Names) -> bool:  # noqa: FBT001 - markdown-it's form
    """Show what Discord writes in angle brackets: mentions, times, emoji, addresses."""
    match = _ANGLE.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("shown", "", 0).content = _shown(match, names)
    state.pos = match.end()
    return True


def _shown(match: re.Match[str], names: Names) -> Markup:
    kind, found = str(match.lastgroup), match.groupdict()
    if kind == "emoji":
        return escape(f":{found['emoji']}:")
    if kind in {"time", "style"}:
        text = names.time(int(found["time"]), found["style"] or "f")
        return Markup('<time class="stamp">{}</time>').format(text)
    if kind == "url":
        return _link(found["url"])
    if kind == "command":
        return _pill(f"/{found['command']}")
    sign, name = {
        "user": ("@", names.user),
        "role": ("@", names.role),
        "channel": ("#", names.channel),
    }[kind]
    return _pill(sign + name(int(found[kind])))


def _address(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's form
    """Make a bare address a link; the parser stops at its colon, behind the scheme."""
    match = _URL_REST.match(state.src, state.pos)
    scheme = next((s for s in ("https", "http") if state.pending.endswith(s)), None)
    if match is None or scheme is None or state.linkLevel > 0:
        return False
    if not silent:
        state.pending = state.pending.removesuffix(scheme)
        state.push("shown", "", 0).content = _link(scheme + match.group())
    state.pos = match.end()
    return True


def _text(text: str) -> Markup:
    parts: list[Markup] = []
    end = 0
    for match in EVERYONE.finditer(text):
        parts += [escape(text[end : match.start()]), _pill(match.group())]
        end = match.end()
    return Markup("").join([*parts, escape(text[end:])])


def _tag(opening: str, underlined: str) -> Callable[..., str]:
    """Return a renderer of ``**`` and ``__``: Discord underlines with the latter."""

    def render(tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType) -> str:
        return underlined if tokens[index].markup == "__" else opening

    return render


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - markdown-it's name
        """Return whether a link may lead there."""
        return url.lower().startswith(("http://", "https://"))


class Markdown:
    """A renderer for one reader.

    Args:
        names: how ids and times are shown.
    """

    def __init__(self, names: Names) -> None:
        parser = _Parser("zero", {"breaks": True})
        parser.enable(["emphasis", "strikethrough", "backticks", "link", "escape", "newline"])
        parser.inline.ruler.before("text", "angle", partial(_angle, names=names))
        parser.inline.ruler.before("text", "address", _address)
        renderer = parser.renderer
        if not isinstance(renderer, RendererHTML):  # pragma: no cover - markdown-it's default
            raise TypeError("markdown-it renders no HTML")
        rules: dict[str, Any] = dict(renderer.rules)
        rules["shown"] = lambda tokens, index, *_: tokens[index].content
        rules["text"] = lambda tokens, index, *_: _text(tokens[index].content)
        rules["strong_open"] = _tag("<strong>", "<u>")
        rules["strong_close"] = _tag("</strong>", "</u>")
        rules["link_open"] = self._open_link
        renderer.rules = rules
        self._parser = parser

    @staticmethod
    def _open_link(tokens: Sequence[Token], index: int, *_: object) -> str:
        address = tokens[index].attrGet("href")
        return Markup('<a href="{}" target="_blank" rel="noopener noreferrer">').format(address)

    def inline(self, text: str) -> Markup:
        """Return one run of text as HTML."""
        return Markup(self._parser.renderInline(text))  # noqa: S704 - the renderer escapes

    def render(self, text: str) -> Markup:
        """Return a whole text as HTML."""
        return Markup("").join(self._blocks(text))

    def _blocks(self, text: str) -> Iterator[Markup]:
        end = 0
        for match in _FENCE.finditer(text):
            yield from self._lines(text[end : match.start()].strip("\n"))
            yield Markup("<pre><code>{}</code></pre>").format(match.group(2))
            end = match.end()
        yield from self._lines(text[end:].strip("\n") if end else text)

    def _lines(self, text: str) -> Iterator[Markup]:
        lines = text.split("\n") if text else []
        at = 0
        while at < len(lines):
            line = lines[at]
            if line.startswith(">>> "):
                rest = "\n".join([line[4:], *lines[at + 1 :]])
                yield Markup("<blockquote>{}</blockquote>").format(
                    Markup("").join(self._lines(rest))
                )
                return
            for pattern, build in (
                (_HEADING, self._headings),
                (_SMALL, self._small),
                (_QUOTE, self._quote),
                (_ITEM, self._list),
            ):
                run = _run(lines, at, pattern)
                if run:
                    yield build(run)
                    at += len(run)
                    break
            else:
                run_length = _plain(lines, at)
                paragraph = "\n".join(lines[at : at + run_length]).strip("\n")
                if paragraph:
                    yield Markup("<p>{}</p>").format(self.inline(paragraph))
                at += run_length

    def _headings(self, run: list[re.Match[str]]) -> Markup:
        # A message is no document: its headings are lines of text to a screen reader's outline.
        return Markup("").join(
            Markup('<p class="heading heading-{}" role="heading" aria-level="{}">{}</p>').format(
                len(match[1]), len(match[1]) + 2, self.inline(match[2])
            )
            for match in run
        )

    def _small(self, run: list[re.Match[str]]) -> Markup:
        return Markup("").join(
            Markup('<p class="small">{}</p>').format(self.inline(match[1])) for match in run
        )

    def _quote(self, run: list[re.Match[str]]) -> Markup:
        inner = "\n".join(match[1] for match in run)
        return Markup("<blockquote>{}</blockquote>").format(Markup("").join(self._lines(inner)))

    def _list(self, run: list[re.Match[str]]) -> Markup:
        numbered = run[0][2].endswith(".")
        items = Markup("").join(
            Markup('<li class="level-{}">{}</li>').format(
                min(len(match[1]) // 2, _MAX_LEVEL), self.inline(match[3])
            )
            for match in run
        )
        if numbered:
            return Markup('<ol start="{}">{}</ol>').format(int(run[0][2][:-1]), items)
        return Markup("<ul>{}</ul>").format(items)


def _run(lines: list[str], start: int, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """Return the matches of the lines from ``start`` on that all have one form."""
    found = []
    for line in lines[start:]:
        match = pattern.fullmatch(line)
        if match is None:
            break
        found.append(match)
    return found


def _plain(lines: list[str], start: int) -> int:
    """Return how many lines from ``start`` on are plain text; at least one."""
    for count, line in enumerate(lines[start + 1 :], 1):
        special = (_HEADING, _SMALL, _QUOTE, _ITEM)
        if line.startswith(">>> ") or any(pattern.fullmatch(line) for pattern in special):
            return count
    return len(lines) - start


def plain(text: str, name: Callable[[int], str]) -> str:
    """Return a text on one line and without its markup, for a preview.

    Args:
        text: Markdown.
        name: returns the name of a user that is mentioned.
    """
    text = USER.sub(lambda match: f"@{name(int(match[1]))}", _MASKED.sub(r"\1", text))
    return " ".join(_MARKS.sub("", text).split())
