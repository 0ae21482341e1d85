"""The page in a real browser, with the keyboard and with the mouse."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import ConsoleMessage, Page, async_playwright, expect

from bot.sandbox import MEMBER, Message, Sandbox

from .little_bot import LittleBot

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine"),
]


@pytest.fixture
async def page(sandbox: Sandbox, bot: LittleBot) -> AsyncIterator[Page]:
    """Open the page with the little bot connected; nothing may go wrong in its console."""
    await sandbox.driver.registered("echo")
    problems: list[str] = []
    asked: list[str] = []

    def on_console(line: ConsoleMessage) -> None:
        if line.type == "error":
            problems.append(line.text)

    async with async_playwright() as library:
        browser = await library.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        context = await browser.new_context(viewport={"width": 1100, "height": 800})
        context.set_default_timeout(10_000)
        context.on("request", lambda request: asked.append(request.url))
        opened = await context.new_page()
        opened.on("pageerror", lambda error: problems.append(str(error)))
        opened.on("console", on_console)
        await opened.goto(sandbox.page_url)
        await expect(opened.get_by_role("combobox", name="Message")).to_be_focused()
        yield opened
        await browser.close()
    assert problems == []
    assert [url for url in asked if not url.startswith((sandbox.page_url, "data:"))] == []
    assert bot.failures == []


async def last(sandbox: Sandbox, page: Page, text: str) -> Message:
    """Wait until a message with a text is on the page; return it."""
    await page.get_by_role("log").get_by_text(text).last.wait_for()
    return next(m for m in reversed(sandbox.driver.messages()) if text in m.text)


async def run(page: Page, command: str) -> None:
    """Run a command that needs no option, with the keyboard alone."""
    await page.keyboard.type(f"/{command}")
    option = page.get_by_role("option", name=f"/{command}")
    await expect(option).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await page.get_by_role("form", name=f"/{command}").wait_for()
    await page.keyboard.press("Enter")


async def test_a_command_with_the_keyboard_alone(sandbox: Sandbox, page: Page) -> None:
    """Typing a slash, picking, typing, picking a choice and Enter runs the command."""
    await page.keyboard.type("/")
    names = page.get_by_role("listbox").get_by_role("option")
    await expect(names).to_have_count(8)
    await page.keyboard.type("e")
    await expect(names.nth(1)).to_contain_text("/embed")
    await expect(names.first).to_contain_text("/echo")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    field = page.get_by_role("combobox", name="text")
    await expect(field).to_be_focused()
    await page.keyboard.type("apr")
    choices = page.get_by_role("listbox", name="Choices").get_by_role("option")
    await expect(choices).to_have_text(["Apricot"])
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(field).to_have_value("Apricot")
    await page.keyboard.press("Enter")
    message = await last(sandbox, page, "apricot")
    assert message.content == "apricot"
    await expect(page.get_by_role("combobox", name="Message #questions")).to_be_focused()


async def test_what_was_typed_is_sent_as_it_is(sandbox: Sandbox, page: Page) -> None:
    """Enter sends what was typed when no choice is picked; Escape leaves the command."""
    await page.keyboard.type("/echo something else")
    await expect(page.get_by_role("combobox", name="text")).to_have_value("something else")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "something else")
    await page.keyboard.type("/echo ")
    await page.get_by_role("form", name="/echo").wait_for()
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("form", name="/echo")).to_have_count(0)


async def test_a_fast_typist_loses_nothing(sandbox: Sandbox, page: Page) -> None:
    """A command typed and sent in one go runs, though no list and no form was there in time."""
    await page.keyboard.type("/echo one, two, three", delay=0)
    await page.keyboard.press("Enter")
    message = await last(sandbox, page, "one, two, three")
    assert message.author_id != MEMBER.id
    assert message.content == "one, two, three"


async def test_a_mention_is_replied_to(sandbox: Sandbox, page: Page) -> None:
    """Typing an at sign offers the bot; the message that is sent mentions it."""
    await page.keyboard.type("@Foo")
    await page.get_by_role("option", name="@Footnote").wait_for()
    await page.keyboard.press("Enter")
    await page.keyboard.type("how big is it?")
    await page.keyboard.press("Enter")
    reply = await last(sandbox, page, "You said:")
    asked = sandbox.driver.messages()[0]
    assert asked.author_id == MEMBER.id
    assert reply.data["message_reference"]["message_id"] == asked.data["id"]


async def test_buttons_selects_and_modals(sandbox: Sandbox, page: Page) -> None:
    """Buttons change their message, selects answer, modals take what is typed."""
    await run(page, "card")
    more = page.get_by_role("button", name="More")
    await more.click()
    await page.get_by_text("Count: 1").wait_for()
    await expect(more).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_text("Count: 2").wait_for()
    await page.get_by_label("Pick a fruit").first.click()
    await expect(page.get_by_role("option", name="Apple")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "You picked apricot.")
    await page.get_by_role("button", name="Form").click()
    dialog = page.get_by_role("dialog", name="Your name")
    await dialog.get_by_label("Name").fill("Zhang Wei")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "Hello Zhang Wei.")
    await expect(dialog).to_have_count(0)
    link = page.get_by_role("link", name="Source")
    await expect(link).to_have_attribute("href", "https://example.org/article")


async def test_the_focus_stays_on_a_pager(sandbox: Sandbox, page: Page) -> None:
    """A press keeps the focus though the button's id changes; at an end its neighbour gets it."""
    await run(page, "card")
    await last(sandbox, page, "A card")
    back, further = (page.get_by_role("button", name=name) for name in ("Back", "Next"))
    await further.focus()
    await page.keyboard.press("Enter")
    await page.get_by_text("Count: 1").wait_for()
    await expect(further).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_text("Count: 2").wait_for()
    await expect(back).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_text("Count: 1").wait_for()
    await expect(back).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_text("Count: 0").wait_for()
    await expect(further).to_be_focused()


async def test_a_private_answer_is_marked_and_dismissed(sandbox: Sandbox, page: Page) -> None:
    """A private answer says so, is not in others' pages, and is gone once dismissed."""
    await run(page, "card")
    await page.get_by_role("button", name="Whisper").click()
    await last(sandbox, page, "Only for you.")
    await page.get_by_text("Only you can see this").wait_for()
    other = await page.context.new_page()
    await other.goto(f"{sandbox.page_url}?as=operator")
    await other.get_by_text("A card").first.wait_for()
    await expect(other.get_by_text("Only for you.")).to_have_count(0)
    await other.close()
    await page.get_by_role("button", name="Dismiss message").click()
    await expect(page.get_by_text("Only for you.")).to_have_count(0)
    await page.reload()
    await expect(page.get_by_text("Only for you.")).to_have_count(0)


async def test_a_silent_bot_is_said(sandbox: Sandbox, page: Page) -> None:
    """When the bot does not answer a button in time, the page says so at the message."""
    await run(page, "card")
    await last(sandbox, page, "A card")
    await page.get_by_role("button", name="Idle").click()
    await page.get_by_role("alert").get_by_text("This interaction failed.").wait_for()


async def test_the_apps_menu_of_a_message(sandbox: Sandbox, page: Page) -> None:
    """The "Apps" menu of a message lists the bot's message commands and runs them."""
    await page.keyboard.type("twelve chars")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "twelve chars")
    await page.get_by_label("Apps for the message of Mei").first.click()
    await page.get_by_role("menuitem", name="Check this").click()
    await last(sandbox, page, "It has 12 characters.")


async def test_the_apps_menu_with_the_keyboard_alone(sandbox: Sandbox, page: Page) -> None:
    """Tab reaches the menu, Enter opens and runs it, arrows move in it, Escape closes it."""
    await page.keyboard.type("twelve chars")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "twelve chars")
    opener = page.get_by_label("Apps for the message of Mei").first
    await page.get_by_role("button", name="Reply").focus()
    await page.keyboard.press("Tab")
    await expect(opener).to_be_focused()
    await page.keyboard.press("Enter")
    entry = page.get_by_role("menuitem", name="Check this")
    await expect(entry).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(entry).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(entry).to_be_hidden()
    await expect(opener).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "It has 12 characters.")
    await expect(opener).to_be_focused()


async def test_the_apps_menu_by_touch(sandbox: Sandbox, page: Page) -> None:
    """On a phone the menu is to be seen without a mouse over it, fits the screen, and works."""
    await page.keyboard.type("twelve chars")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "twelve chars")
    browser = page.context.browser
    assert browser is not None
    phone = await browser.new_context(
        has_touch=True, is_mobile=True, viewport={"width": 360, "height": 740}
    )
    touched = await phone.new_page()
    await touched.goto(sandbox.page_url)
    await expect(touched.get_by_role("combobox", name="Message")).to_be_focused()
    opener = touched.get_by_label("Apps for the message of Mei").first
    await opener.tap()
    entry = touched.get_by_role("menuitem", name="Check this")
    place = await entry.bounding_box()
    assert place is not None
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= 360
    assert (
        await opener.evaluate("button => getComputedStyle(button.closest('.tools')).opacity") == "1"
    )
    await entry.tap()
    await last(sandbox, touched, "It has 12 characters.")
    await phone.close()


async def test_a_reply_from_the_page(sandbox: Sandbox, page: Page) -> None:
    """Replying to the bot's message mentions it, so that it answers."""
    await run(page, "card")
    card = await last(sandbox, page, "A card")
    await page.locator(f"#m{card.id}").hover()
    await page.get_by_role("button", name="Reply").click()
    await page.get_by_text("Replying to Footnote").wait_for()
    await page.keyboard.type("and who pays?")
    await page.keyboard.press("Enter")
    await last(sandbox, page, "You said: and who pays?")


async def test_french_and_the_operator(sandbox: Sandbox, page: Page) -> None:
    """The switches change the page's language and whose eyes it has."""
    await page.get_by_role("link", name="Français").click()
    await page.get_by_text("Ceci est un bac à sable").wait_for()
    await page.get_by_role("link", name="Opératrice").click()
    await page.get_by_text("Olive", exact=True).first.wait_for()
    await page.get_by_role("combobox", name="Message dans #questions").focus()
    await page.keyboard.type("/echo")
    await page.get_by_role("option", name="/echo-fr").wait_for()
    await page.get_by_role("combobox").fill("/manage ")
    await page.get_by_role("form", name="/manage").wait_for()
    await page.keyboard.press("Enter")
    await last(sandbox, page, "Hello olive.")


async def test_a_phone_shows_everything(sandbox: Sandbox, page: Page) -> None:
    """At 360 pixels nothing sticks out, and a card can be used."""
    await page.set_viewport_size({"width": 360, "height": 740})
    await run(page, "card")
    await run(page, "embed")
    await last(sandbox, page, "An embed")
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    await page.get_by_role("button", name="More").click()
    await page.get_by_text("Count: 1").wait_for()
