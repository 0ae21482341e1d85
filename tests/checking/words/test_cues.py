"""What the data files of the check tell."""

import ast
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from bot.checking.words.cues import cues, cues_in, longest
from bot.checking.words.sections import CUES, UNLISTED
from bot.facts.document import document
from bot.matching.fold import folded_words


def test_english_is_first() -> None:
    """Of a name in several languages, the English reading is the one that counts."""
    assert next(iter(cues())) == "en"
    assert all(cue.language == language for language, cue in cues().items())


@pytest.mark.parametrize(("language", "day"), [("en", "sunday"), ("fr", "dimanche")])
def test_each_day_of_the_week_excludes_the_six_others(language: str, day: str) -> None:
    """A day of the vocabulary is opposed to every other one, and not to itself."""
    ((first, last, others),) = cues()[language].opposing(["on", day])
    assert (first, last) == (1, 1)
    assert len(others) == 6
    assert day not in others


def test_an_opposite_with_an_elision() -> None:
    """What is elided in an opposite is left out of it, as it is of what people write."""
    ((first, last, others),) = cues()["fr"].opposing(folded_words("la dernière d'une série"))
    assert (first, last) == (0, 2)
    assert "la premier" in others


def test_every_section_is_listed_and_asked_for() -> None:
    """Each section of the closed set stands in a cue file, and is named where the check asks."""
    folder = files("bot.checking.words")
    listed: set[str] = set()
    for file in folder.iterdir():
        if file.name.endswith(".yaml"):
            data = document(file.read_text("utf-8"))
            assert isinstance(data, dict)
            listed |= data.keys()
    assert set(CUES) - listed == UNLISTED
    modules = [*Path("bot/checking").glob("**/*.py")]
    texts = [path.read_text("utf-8") for path in modules if path.name != "sections.py"]
    nodes = (node for text in texts for node in ast.walk(ast.parse(text)))
    named = {node.value for node in nodes if isinstance(node, ast.Constant)}
    assert named.issuperset(CUES)


@pytest.mark.parametrize("section", ["speking", *sorted(UNLISTED)])
def test_an_unknown_section_is_refused(section: str) -> None:
    """A misspelt section, or one that nobody lists, is no dead one."""
    with pytest.raises(ValueError, match=section):
        cues_in(f"language: en\n{section}: [asserts loudly]\n")


def test_a_section_that_stands_twice_is_refused() -> None:
    """Of two sections of one name, none wins without a word."""
    with pytest.raises(yaml.YAMLError, match="`speaking` stands here twice"):
        cues_in("language: en\nspeaking: [says]\nspeaking: [told]\n")


def test_numbers_and_switches_are_read_as_what_they_are() -> None:
    """What stands as text in a cue file is a number, or a switch, where it tells one."""
    numbers = "ordinals: {2: [second]}\nfractions: {20: [un sur cinq]}\n"
    read = cues_in(f"language: fr\npostposed: true\n{numbers}")
    assert read.postposed
    assert not cues_in("language: fr\n").postposed
    assert read.ordinals == {"second": 2}
    assert read.fractions.of(("un", "sur", "cinq")) == {20}


def test_the_longest_stretches() -> None:
    """A stretch that lies in a longer one is left out; one that only overlaps stays."""
    assert longest([(0, 2), (1, 2), (2, 4)]) == [(0, 2), (2, 4)]
