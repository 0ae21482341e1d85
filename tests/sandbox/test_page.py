"""The page over HTTP: who may read it, what stands in it, how it is kept from other pages."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from importlib.resources import files

import aiohttp
import pytest

from bot.sandbox import MEMBER, OPERATOR, Place, Sandbox, ids
from bot.sandbox.page.viewer import LANGUAGES

from .conftest import Call
from .little_bot import LittleBot
from .parts import button, row, text, v2


@pytest.fixture
async def browser(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    """Return a client that behaves as the page does."""
    origin = sandbox.page_url.rstrip("/")
    async with aiohttp.ClientSession(origin, headers={"Origin": origin}) as session:
        yield session


async def body(session: aiohttp.ClientSession, path: str) -> str:
    """Return what stands at a path."""
    async with session.get(path) as response:
        assert response.status == 200
        return await response.text()


def test_the_page_has_the_same_words_in_every_language() -> None:
    """Every sentence of the page exists in every language, with the same places to fill in."""
    folder = files("bot.sandbox.page") / "words"
    spoken = [json.loads((folder / f"{code}.json").read_text("utf-8")) for code in LANGUAGES]
    first = spoken[0]
    for other in spoken[1:]:
        assert other.keys() == first.keys()
        for key in first:
            assert ("{name}" in first[key]) == ("{name}" in other[key])
            assert ("{place}" in first[key]) == ("{place}" in other[key])


async def test_the_page_says_what_it_is(browser: aiohttp.ClientSession) -> None:
    """The page says in both languages that it is no Discord, and loads nothing from elsewhere."""
    page = await body(browser, "/")
    assert '<html lang="en">' in page
    assert "This is a sandbox, not Discord." in page
    assert "Ceci est un bac à sable" in await body(browser, "/?lang=fr")
    assert "http" not in page.replace("https://example.org", "")


async def test_what_is_chosen_is_marked(browser: aiohttp.ClientSession) -> None:
    """Role, language and place in use are marked for whoever hears the page, and nothing else."""
    page = await body(browser, "/?lang=fr")
    assert "=&#34;" not in page
    marked = re.findall(r'<a [^>]* aria-current="(true|page)"', page)
    assert sorted(marked) == ["page", "true", "true"]


async def test_the_policy_allows_nothing_foreign(browser: aiohttp.ClientSession) -> None:
    """The page's policy allows its own script and style only, and no inline ones."""
    async with browser.get("/") as response:
        policy = response.headers["Content-Security-Policy"]
        page = await response.text()
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "style=" not in page
    assert "<script>" not in page
    assert " on" not in {word[:3] for word in page.split('"')}


async def test_private_messages_are_not_in_others_pages(
    sandbox: Sandbox, bot: LittleBot, browser: aiohttp.ClientSession
) -> None:
    """A private answer stands in the page of the person who asked and in no other."""
    await sandbox.driver.command("echo", {"text": "psst", "private": True}).message()
    assert "psst" in await body(browser, "/?as=member")
    assert "psst" not in await body(browser, "/?as=operator")
    await (await sandbox.driver.command("slow").answered()).followups(1)
    assert "Done." not in await body(browser, "/?as=operator")
    assert "And more." in await body(browser, "/?as=operator")
    assert bot.failures == []


async def test_hostile_text_is_escaped(
    sandbox: Sandbox, call: Call, browser: aiohttp.ClientSession
) -> None:
    """Markup in messages, labels and names of files is shown as text."""
    attack = '<img src=x onerror="alert(1)">'
    sandbox.driver.send(attack)
    card = v2(text(attack), row(button(label=attack), button(label="x", custom_id=attack)))
    await call("POST", f"/channels/{sandbox.driver.messages()[0].channel.id}/messages", card)
    page = await body(browser, "/")
    assert "<img" not in page
    assert page.count("&lt;img src=x") >= 3


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_other_pages_cannot_act(
    sandbox: Sandbox, browser: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    """A request with a foreign host or origin does nothing."""
    async with browser.post("/do/send", json={"content": "x"}, headers=headers) as response:
        assert response.status in {403, 421}
    assert sandbox.driver.messages() == []


async def test_what_discord_would_not_take_is_said(browser: aiohttp.ClientSession) -> None:
    """An impossible action is answered with the page's own words, not with a traceback."""
    wrong: list[tuple[str, object]] = [
        ("send", {"content": " "}),
        ("send", {"content": "x" * 2001}),
        ("send", {"surprise": 1}),
        ("send", []),
        ("command", {"name": "nothing"}),
        ("press", {"message": "1", "component": "x"}),
        ("press", {"message": "x", "component": "x"}),
        ("submit", {"interaction": "1"}),
    ]
    for name, data in wrong:
        async with browser.post(f"/do/{name}?lang=fr", json=data) as response:
            assert response.headers["X-Fragment"] == "failure"
            assert await response.text() == (
                "Discord n’accepterait pas cela. Vérifiez ce que vous avez saisi."
            )
    async with browser.post("/do/nothing", json={}) as response:
        assert response.status == 404
    async with browser.post("/do/send", data=b"{") as response:
        assert response.status == 400


async def test_commands_are_listed_in_the_readers_language(
    sandbox: Sandbox, bot: LittleBot, browser: aiohttp.ClientSession
) -> None:
    """The list of commands has the names and descriptions of the reader's language."""
    await sandbox.driver.registered("echo")
    assert "Say it again." in await body(browser, "/pick?typed=/ec")
    french = await body(browser, "/pick?lang=fr&typed=/ec")
    assert "/echo-fr" in french
    assert "Le redire." in french
    assert "/manage" not in await body(browser, "/pick?typed=/")
    assert "/manage" in await body(browser, "/pick?as=operator&typed=/")
    assert "/facts count" in await body(browser, "/pick?typed=/count")
    assert "texte" in await body(browser, "/form?lang=fr&typed=/echo-fr")
    assert bot.failures == []


async def test_files_are_saved_and_not_shown(
    sandbox: Sandbox, bot: LittleBot, browser: aiohttp.ClientSession
) -> None:
    """An uploaded text is sent as a file to save, whatever it is."""
    message = await sandbox.driver.command("embed").message()
    async with browser.get(message.data["attachments"][0]["url"]) as response:
        assert await response.read() == b"line 1\nline 2\n"
        assert response.headers["Content-Disposition"] == "attachment"
        assert "sandbox" in response.headers["Content-Security-Policy"]
    async with browser.get("/attachments/1/2/x.txt") as response:
        assert response.status == 404
    assert bot.failures == []


async def test_changes_are_pushed(
    sandbox: Sandbox, call: Call, browser: aiohttp.ClientSession
) -> None:
    """An open page hears of new, changed and deleted messages of its place, in order."""
    heard: asyncio.Queue[tuple[str, str]] = asyncio.Queue()

    async def listen() -> None:
        async with browser.get("/events?as=operator") as response:
            event = ""
            async for raw in response.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("event: "):
                    event, data = line.removeprefix("event: "), []
                elif line.startswith("data: "):
                    data.append(line.removeprefix("data: "))
                elif not line and event:
                    await heard.put((event, "\n".join(data)))

    async def next_of(event: str) -> str:
        async with asyncio.timeout(5):
            while True:
                name, data = await heard.get()
                if name == event:
                    return data

    listening = asyncio.create_task(listen())
    try:
        await next_of("keep")
        sandbox.driver.send("elsewhere", place=Place.THREAD)
        sandbox.driver.send("in private", place=Place.DM, user=MEMBER)
        message = sandbox.driver.send("hello", user=OPERATOR)
        pushed = await next_of("message")
        assert f'id="m{message.id}"' in pushed
        assert "hello" in pushed
        path = f"/channels/{message.channel.id}/messages"
        own = (await call("POST", path, {"content": "one"})).data["id"]
        assert "one" in await next_of("message")
        await call("PATCH", f"{path}/{own}", {"content": "two"})
        assert "two" in await next_of("message")
        await call("DELETE", f"{path}/{own}")
        assert await next_of("remove") == f"m{own}"
    finally:
        listening.cancel()


async def test_a_link_to_a_message_stays_on_the_page(
    sandbox: Sandbox, browser: aiohttp.ClientSession, call: Call
) -> None:
    """A link button to a message of the sandbox leads to it here, any other one out."""
    message = sandbox.driver.send("the message")
    here = f"https://discord.com/channels/1/{message.channel.id}/{message.id}"
    away = "https://discord.com/channels/@me/1/2/3"
    links = [{"type": 2, "style": 5, "label": "Go", "url": url} for url in (here, away)]
    await call("POST", f"/channels/{ids.QUESTIONS_ID}/messages", v2(row(*links)))
    page = await body(browser, "/")
    assert f'href="#m{message.id}"' in page
    assert f'href="{away}" target="_blank"' in page
