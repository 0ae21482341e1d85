"""What every test stands on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.answering import Answerer
from bot.answering.records.records import Records
from bot.checking import Desk
from bot.facts import FactBase, load

settings.register_profile("untimed", deadline=None)  # machines are noisy: no test has a time limit
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Checked fact bases are kept where the test run ends, not in the home of who runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def base() -> FactBase:
    """The project's own fact base."""
    return load(Path(__file__).parents[1] / "knowledge")


@pytest.fixture(scope="session")
def answerer(base: FactBase) -> Answerer:
    """The answerer of every face, over the project's own fact base: what it is asked is checked."""
    return Desk(base).answerer


@pytest.fixture(scope="session")
def records(answerer: Answerer) -> Records:
    """Every statement of the project's own fact base."""
    return answerer.records
