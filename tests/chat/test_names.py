"""`/initiative`, `/fund` and `/partner`."""

import pytest

from bot.sandbox import Driver, Place


@pytest.mark.parametrize(
    ("command", "name", "title"),
    [
        ("initiative", "lantern festival", "Lantern Festival"),
        ("fund", "HF", "Harbour Fund"),
        ("partner", "port aster", "Port Aster"),
    ],
)
async def test_a_name_is_answered_for_everyone(
    driver: Driver, command: str, name: str, title: str
) -> None:
    """Each command shows the card of what was named, in public."""
    message = await driver.command(command, {"name": name}).message()
    assert message.text.startswith(f"## {title}\n")
    assert not message.ephemeral


async def test_the_card_proves_what_it_says(driver: Driver) -> None:
    """Value, claimant, quotation, citation, plan and note all stand on the card."""
    message = await driver.command("fund", {"name": "harbour-fund"}).message()
    assert "10 million yuan" in message.text
    assert (
        "> “Doctor Ida Quill said that the Harbour Fund will pay for twelve boats”" in message.text
    )
    assert (
        "says Ida Quill — Harbour Gazette, “Boats and lanterns”, 6 November 2023, in English"
        in (message.text)
    )
    assert "Purpose (planned)" in message.text
    assert "Editor's note: The year is not given." in message.text


async def test_the_card_speaks_the_readers_language(driver: Driver) -> None:
    """In French, everything but the quotation is French, and a translation stands beside it."""
    exchange = driver.command("fund", {"name": "harbour-fund"}, locale="fr")
    text = (await exchange.message()).text
    assert "## Harbour Fund FR" in text
    assert "10 millions de yuans" in text
    assert "Notre traduction\u00a0: « Doctor Ida Quill" in text
    assert "en anglais" in text


async def test_a_pronoun_is_explained_outside_the_quotation(driver: Driver) -> None:
    """Whom a pronoun means stands in brackets after the quotation marks."""
    message = await driver.command("initiative", {"name": "lantern-festival"}).message()
    assert "which takes place on 5 November 2023” \\[Ida Quill\\]" in message.text


async def test_private_means_private(driver: Driver) -> None:
    """With the option `private`, only the person sees the answer."""
    exchange = driver.command("fund", {"name": "HF", "private": True})
    assert (await exchange.message()).ephemeral


async def test_a_name_of_another_command_leads_there_in_one_click(driver: Driver) -> None:
    """A fund is found from `/partner`, offered in private, and then answered for everyone."""
    offer = await driver.command("partner", {"name": "harbour-fund"}).message()
    assert offer.ephemeral
    answer = await driver.press(offer, "Harbour Fund").message()
    assert answer.text.startswith("## Harbour Fund\n")
    assert not answer.ephemeral


async def test_what_is_not_there_is_said_in_private(driver: Driver) -> None:
    """A name that no source bears is not in the sources, and nothing is quoted."""
    message = await driver.command("fund", {"name": "zzqxv"}).message()
    assert "Not in the sources" in message.text
    assert "“" not in message.text
    assert message.ephemeral


async def test_without_a_name_one_browses(driver: Driver) -> None:
    """All partners are listed in pages, and one that is picked is shown to everyone."""
    first = await driver.command("partner").message()
    assert first.ephemeral
    assert len(first.selects[0]["options"]) == 25
    second = await driver.press(first, "Next").message()
    assert second is first
    assert len(second.selects[0]["options"]) == 6
    picked = second.selects[0]["options"][0]["value"]
    answer = await driver.choose(second, second.selects[0]["custom_id"], [picked]).message()
    assert not answer.ephemeral


async def test_what_is_picked_in_private_stays_private(driver: Driver) -> None:
    """Browsing with `private` shows the picked card in place, to the person alone."""
    offer = await driver.command("partner", {"private": True}).message()
    offer = await driver.press(offer, "Next").message()
    select = offer.selects[0]
    answer = await driver.choose(
        offer, select["custom_id"], [select["options"][0]["value"]]
    ).message()
    assert answer is offer
    assert answer.ephemeral


@pytest.mark.parametrize("place", list(Place))
async def test_it_answers_everywhere(driver: Driver, place: Place) -> None:
    """A server, a thread, a direct channel, and places it is not in all get the same card."""
    message = await driver.command("fund", {"name": "HF"}, place=place).message()
    assert "Harbour Fund" in message.text


async def test_autocomplete_offers_names_that_stand_for_ids(driver: Driver) -> None:
    """While a name is typed, names in the reader's language are offered, ids as their values."""
    choices = await driver.type_option("partner", "name", "port", locale="fr").choices()
    assert (choices[0].name, choices[0].value) == ("Port Aster FR", "port-aster")


async def test_autocomplete_starts_with_everything(driver: Driver) -> None:
    """Before anything is typed, the first 25 are offered."""
    assert len(await driver.type_option("partner", "name", "").choices()) == 25
