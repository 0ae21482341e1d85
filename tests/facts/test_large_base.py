"""A generated base of any size is valid, and the same for the same seed."""

import asyncio
from pathlib import Path

from bot.facts import load
from bot.facts.summary import summary
from tests.benchmarks.generated_base import FACTS_AN_ENTITY, write

ENTITIES = 60


def test_the_generated_base_is_valid_and_repeatable(tmp_path: Path) -> None:
    """What the benchmarks load is a base like the real one, and always the same."""
    for name in ("one", "two"):
        write(tmp_path / name, ENTITIES)
    write(tmp_path / "three", ENTITIES, seed=2)
    one, two, three = (load(tmp_path / name) for name in ("one", "two", "three"))
    found = summary(one)
    assert found.entities == ENTITIES
    assert found.facts == ENTITIES * FACTS_AN_ENTITY
    assert found.relations == ENTITIES
    assert one.version == two.version != three.version


async def test_a_large_base_loads_beside_an_event_loop(tmp_path: Path) -> None:
    """In a thread, with and without its cache, it gives the same base as at start."""
    write(tmp_path / "base", ENTITIES)
    expected = load(tmp_path / "base").digest
    for _ in ("cold", "cached"):
        base = await asyncio.to_thread(load, tmp_path / "base", tmp_path / "cache")
        assert base.digest == expected
