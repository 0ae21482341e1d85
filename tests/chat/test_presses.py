"""Buttons, selects and pagers."""

import pytest

from bot.chat.custom_ids import Press
from bot.chat.edition import Edition
from bot.facts.loading import load
from bot.sandbox import MEMBER, OPERATOR, Driver

from . import fact_files
from .conftest import World


async def test_the_pager_turns_the_page_for_whoever_asked(driver: Driver) -> None:
    """Next and Previous change the card in place, and each page shows other quotations."""
    card = await driver.command("initiative", {"name": "lantern-festival"}).message()
    first = card.text
    assert (await driver.press(card, "Next").message()) is card
    assert "Page 2 of" in card.text
    assert "Wharf 4" in card.text
    await driver.press(card, "Previous").message()
    assert card.text == first


async def test_others_turn_pages_on_a_copy_of_their_own(driver: Driver) -> None:
    """Somebody else's press leaves the public card alone and shows them the page in private."""
    card = await driver.command("initiative", {"name": "lantern-festival"}, user=MEMBER).message()
    before = card.text
    copy = await driver.press(card, "Next", user=OPERATOR).message()
    assert copy.ephemeral
    assert "Page 2 of" in copy.text
    assert card.text == before


async def test_a_related_entity_opens_in_private(driver: Driver) -> None:
    """A related entity's button on a public card shows its card to the person alone."""
    card = await driver.command("fund", {"name": "HF"}).message()
    opened = await driver.press(card, "Port Aster").message()
    assert opened.text.startswith("## Port Aster\n")
    assert opened.ephemeral


async def test_a_private_card_leads_on_in_place(driver: Driver) -> None:
    """On a card that nobody else sees, a related entity's card takes its place."""
    card = await driver.command("fund", {"name": "HF", "private": True}).message()
    assert (await driver.press(card, "Port Aster").message()) is card
    assert card.text.startswith("## Port Aster\n")


async def test_many_related_entities_are_a_select(driver: Driver) -> None:
    """More related entities than a row of buttons holds can be picked from a select."""
    card = await driver.command("initiative", {"name": "lantern-festival"}).message()
    select = card.selects[0]
    assert len(select["options"]) == 25
    opened = await driver.choose(card, select["custom_id"], ["wharf-7"]).message()
    assert opened.text.startswith("## Wharf 7\n")


async def test_buttons_keep_the_language_of_their_card(driver: Driver) -> None:
    """Whoever turns a page of a French card gets a French page."""
    exchange = driver.command("initiative", {"name": "lantern-festival"}, locale="fr")
    card = await exchange.message()
    await driver.press(card, "Suivant", locale="en-US").message()
    assert "Page 2 sur" in card.text


async def test_presses_survive_a_restart(world: World) -> None:
    """A new process answers the buttons of a card that the one before it has sent."""
    async with world.bot() as driver:
        card = await driver.command("initiative", {"name": "lantern-festival"}).message()
    async with world.bot() as driver:
        await driver.press(card, "Next").message()
    assert "Page 2 of" in card.text


async def test_a_removed_entity_is_told_in_private(world: World) -> None:
    """A button to an entity that a reload has removed says so to the person alone."""
    async with world.bot() as driver:
        card = await driver.command("fund", {"name": "HF"}).message()
        kept = [one for one in fact_files.entities() if one["id"] == "ida-quill"]
        fact_files.write(world.folder, kept)
        world.client.knowledge.edition = Edition(load(world.folder))
        told = await driver.press(card, "Port Aster").message()
    assert "removed from the fact base" in told.text
    assert told.ephemeral


async def test_a_page_beyond_the_last_is_the_last(world: World) -> None:
    """A pager pressed after a reload has shortened the card shows the last page there is."""
    async with world.bot() as driver:
        card = await driver.command("initiative", {"name": "lantern-festival"}).message()
        shorter = [one for one in fact_files.entities() if one["id"] != "lantern-festival"]
        festival = next(e for e in fact_files.entities() if e["id"] == "lantern-festival")
        fact_files.write(world.folder, [*shorter, festival | {"relations": []}])
        world.client.knowledge.edition = Edition(load(world.folder))
        await driver.press(card, "Next").message()
    assert "5 November 2023" in card.text
    assert "Page" not in card.text


async def test_a_button_of_another_version_is_told_in_private(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A custom id that this version does not know gets a kind private line."""
    card = await driver.command("fund", {"name": "HF"}).message()
    monkeypatch.setattr(Press, "decode", lambda _: None)
    told = await driver.press(card, "Port Aster").message()
    assert "older version" in told.text
    assert told.ephemeral


async def test_the_asker_of_a_mention_turns_its_pages(driver: Driver) -> None:
    """Who wrote the message that is answered turns pages in place; others get a copy."""
    asked = driver.mention("how much money does the Harbour Fund have?")
    answer = await driver.reply(asked)
    whole = next(button for button in answer.buttons if "Everything" in button["label"])
    copy = await driver.press(answer, whole["custom_id"], user=OPERATOR).message()
    assert copy is not answer
    assert copy.ephemeral
    assert (await driver.press(answer, whole["custom_id"]).message()) is answer
