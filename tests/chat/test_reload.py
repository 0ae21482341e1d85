"""`/reload`: who may, and that the old base answers until a valid new one is there."""

import asyncio
import threading
from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.answering import Answerer
from bot.chat.edition import Edition
from bot.facts import FactBase
from bot.facts.files import Digest
from bot.facts.loading import load
from bot.facts.problems import Problem
from bot.facts.reading import read_all
from bot.sandbox import MEMBER, OPERATOR, Driver, Message, Place, ids

from . import fact_files
from .conftest import World

NOBODY = {"operator_user_ids": ""}


async def _reload(driver: Driver, locale: str = "en-US") -> Message:
    message = await driver.command("reload", user=OPERATOR, locale=locale).message()
    assert message.ephemeral
    return message


async def test_what_has_changed_is_reported(world: World) -> None:
    """Added, changed and removed entities are named, with the version before and after."""
    async with world.bot() as driver:
        before = world.client.knowledge.edition.base.version
        changed = [e for e in fact_files.entities() if e["id"] != "wharf-1"]
        changed[3] = changed[3] | {"about": fact_files.words("Another line.")}
        new = fact_files.entity(
            "wharf-99", "partner", "city", "Wharf 99", facts=changed[3]["facts"]
        )
        without = [r for r in changed[1]["relations"] if r["target"] != "wharf-1"]
        changed[1] = changed[1] | {"relations": without}
        fact_files.write(world.folder, [*changed, new])
        text = (await _reload(driver)).text
        after = world.client.knowledge.edition.base.version
        card = await driver.command("partner", {"name": "wharf-99"}).message()
    assert f"version {before} → {after}" in text
    assert "Added (1): Wharf 99" in text
    assert "Changed (2): Lantern Festival, Port Aster" in text
    assert "Removed (1): Wharf 1" in text
    assert "Wharf 99" in card.text


async def test_nothing_new_is_said_so(world: World) -> None:
    """A reload of the same files says that nothing has changed."""
    async with world.bot() as driver:
        assert "Nothing has changed" in (await _reload(driver)).text


async def test_what_is_kept_of_a_base_is_used_and_kept_up(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that have not changed are not read again; what has changed is kept for the next start.

    Where the start kept nothing, neither does a reload.
    """
    read: list[object] = []

    def noted(paths: Iterable[Path], problems: Iterable[Problem], digest: Digest) -> FactBase:
        read.append(paths)
        return read_all(paths, problems, digest)

    monkeypatch.setattr("bot.facts.reading.read_all", noted)
    async with world.bot() as driver:
        await _reload(driver)
        assert len(read) == 1
        assert world.client.knowledge.edition.base.place is None
        cache = tmp_path / "cache"
        world.client.knowledge.edition.base.place = load(world.folder, cache).place
        await _reload(driver)
        assert len(read) == 2
        changed = fact_files.entities()
        changed[3] = changed[3] | {"about": fact_files.words("Another line.")}
        fact_files.write(world.folder, changed)
        before = world.client.knowledge.edition.base.version
        await _reload(driver)
        assert len(read) == 3
        assert world.client.knowledge.edition.base.version != before
    assert load(world.folder, cache).version == world.client.knowledge.edition.base.version
    assert len(read) == 3


async def test_it_answers_in_the_operators_language(world: World) -> None:
    """The report is French for a French operator."""
    async with world.bot() as driver:
        assert "Rien n'a changé" in (await _reload(driver, "fr")).text


async def test_a_broken_base_is_listed_and_not_used(world: World) -> None:
    """The problems come with file and line, and the old base keeps answering."""
    async with world.bot() as driver:
        before = world.client.knowledge.edition
        broken = world.folder / "things" / "port-aster.yaml"
        broken.write_text(broken.read_text("utf-8").replace('"kind"', '"kimd"'), "utf-8")
        text = (await _reload(driver)).text
        in_french = (await _reload(driver, "fr")).text
        card = await driver.command("fund", {"name": "HF"}).message()
    (problem,) = [line for line in text.replace("\\", "").splitlines() if line.startswith("- ")]
    assert "port-aster.yaml:" in problem
    assert problem.endswith("perhaps `kind` is meant")
    assert "Les détails, en anglais" in in_french
    assert world.client.knowledge.edition is before
    assert "Harbour Fund" in card.text


async def test_many_problems_come_as_a_file(world: World) -> None:
    """A list that is too long for a message is attached whole."""
    async with world.bot() as driver:
        for path in world.folder.glob("things/*.yaml"):
            path.write_text("kind: nonsense", "utf-8")
        message = await _reload(driver)
    listed = message.attachments["problems.txt"].decode()
    assert listed.count("\n") > 30
    assert all(f"wharf-{n}.yaml" in listed for n in range(30))


async def test_a_missing_folder_is_a_problem_like_any_other(world: World) -> None:
    """Where the folder is gone, the operator reads so, and the old base keeps answering."""
    async with world.bot(knowledge_dir=world.folder / "gone") as driver:
        assert "gone" in (await _reload(driver)).text
        assert "Harbour" in (await driver.command("fund", {"name": "HF"}).message()).text


async def test_a_second_reload_is_told_to_wait(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one reload runs, answers go on, and another reload is told so."""
    go_on = threading.Event()

    def slowly(folder: Path, cache: Path | None) -> FactBase:
        go_on.wait(5)
        return load(folder, cache)

    monkeypatch.setattr("bot.chat.reload.load", slowly)
    async with world.bot() as driver:
        first = driver.command("reload", user=OPERATOR)
        await first.answered()
        second = await driver.command("reload", user=OPERATOR).message()
        card = await driver.command("fund", {"name": "HF"}).message()
        go_on.set()
        done = await first.message()
    assert "already running" in second.text
    assert "Harbour" in card.text
    assert "Nothing has changed" in done.text


async def test_a_reload_keeps_no_bot_that_is_to_leave(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The threads of a reload are such as nobody waits for at the end of the process."""
    threads: list[threading.Thread] = []

    def noted_load(folder: Path, cache: Path | None) -> FactBase:
        threads.append(threading.current_thread())
        return load(folder, cache)

    def noted_edition(base: FactBase) -> Edition:
        threads.append(threading.current_thread())
        return Edition(base)

    async with world.bot() as driver:
        monkeypatch.setattr("bot.chat.reload.load", noted_load)
        monkeypatch.setattr("bot.chat.reload.Edition", noted_edition)
        await _reload(driver)
    assert [thread.daemon for thread in threads] == [True, True]


async def test_a_crash_while_reloading_does_not_lock_the_next_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a reload that failed for another reason, the next one runs."""

    def crash(*_: object) -> FactBase:
        raise MemoryError

    async with world.bot() as driver:
        with monkeypatch.context() as patched:
            patched.setattr("bot.chat.reload.load", crash)
            assert "give an operator this number" in (await _reload(driver)).text
        assert "Nothing has changed" in (await _reload(driver)).text


async def test_permissions_of_discord_are_not_enough(world: World) -> None:
    """Somebody who manages the server but is not in the settings is refused in private."""
    async with world.bot(**NOBODY) as driver:
        before = world.client.knowledge.edition
        text = (await _reload(driver)).text
    assert "Only the operators" in text
    assert world.client.knowledge.edition is before


async def test_members_do_not_even_see_it(driver: Driver) -> None:
    """Discord hides the command from whoever does not manage the server."""
    assert "reload" not in {command["name"] for command in driver.commands(user=MEMBER)}
    assert "reload" in {command["name"] for command in driver.commands(user=OPERATOR)}


async def test_members_are_refused_where_discord_shows_it(driver: Driver) -> None:
    """In a direct channel Discord shows every command; the settings still decide."""
    told = await driver.command("reload", user=MEMBER, place=Place.DM).message()
    assert "Only the operators" in told.text


async def test_a_role_makes_an_operator(world: World) -> None:
    """A role that the settings name is enough; people without it are still refused."""
    role = {"operator_user_ids": "", "operator_role_ids": str(ids.OPERATOR_ROLE_ID)}
    async with world.bot(**role) as driver:
        assert "Nothing has changed" in (await _reload(driver)).text
        told = await driver.command("reload", user=MEMBER, place=Place.DM).message()
    assert "Only the operators" in told.text


async def test_reloads_at_the_same_moment_run_one_after_the_other(world: World) -> None:
    """Of several reloads started at once, exactly one runs."""
    async with world.bot() as driver:
        exchanges = [driver.command("reload", user=OPERATOR) for _ in range(5)]
        texts = [m.text for m in await asyncio.gather(*(e.message() for e in exchanges))]
    assert sum("Nothing has changed" in text for text in texts) >= 1
    assert all("Nothing has changed" in t or "already running" in t for t in texts)


async def test_a_reload_during_the_start_is_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is loaded while the first base is still being prepared is not lost to it."""
    go_on = threading.Event()
    prepare = Answerer.prepare

    def first_slowly(self: Answerer) -> None:
        if self.base is world.base:
            go_on.wait(5)
        prepare(self)

    monkeypatch.setattr(Answerer, "prepare", first_slowly)
    async with world.bot() as driver:
        fact_files.write(world.folder, [e for e in fact_files.entities() if e["id"] == "ida-quill"])
        assert "Removed" in (await _reload(driver)).text
        go_on.set()
        assert world.client._preparing is not None
        await world.client._preparing
        assert list(world.client.knowledge.edition.base.entities) == ["ida-quill"]
