"""A fact base of any size, with the proportions of the real one; the same for the same seed.

An entity has three facts, a relation, two names and an alias where they are free; a source has 40
sentences of 16 words, so that 25 entities share it; every quote is one of its sentences.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from bot.facts.source import fingerprint
from tests.benchmarks.matching.names import generate as names

ENTITIES_A_SOURCE = 25
FACTS_AN_ENTITY = 3
_SENTENCES, _WORDS = 40, 16
_FOLDERS = {"initiatives": "initiative", "partners": "partner", "funds": "fund"}
_TYPES = {"initiative": "programme", "partner": "company", "fund": "fund"}
_DATES = tuple(
    f"{year}-{month:02}-{day:02}"
    for year in (2022, 2023)
    for month in range(1, 13)
    for day in range(1, 29)
)


def write(folder: Path, entities: int, seed: int = 1) -> None:
    """Write a valid fact base of ``entities`` entities into ``folder``, which must be empty."""
    rng = random.Random(seed)
    words = ["".join(rng.choices("abcdeghilmnoprstuv", k=rng.randint(2, 9))) for _ in range(4000)]
    named = _names(seed)
    for name in ("sources", *_FOLDERS):
        (folder / name).mkdir(parents=True)
    for number in range(0, entities, ENTITIES_A_SOURCE):
        source = f"source-{number // ENTITIES_A_SOURCE}"
        sentences = [_sentence(rng, words) for _ in range(_SENTENCES)]
        text = " ".join(sentences)
        (folder / "sources" / f"{source}.yaml").write_text(_source(source, text), "utf-8")
        translated: set[str] = set()
        for one in range(number, min(number + ENTITIES_A_SOURCE, entities)):
            place, kind = rng.choice(tuple(_FOLDERS.items()))
            lines = [*_head(one, kind, next(named), _sentence(rng, words)), "facts:"]
            for _ in range(FACTS_AN_ENTITY):
                sentence = rng.choice(sentences)
                lines += _fact(rng, words, sentence)
                lines += _quote(sentence, source, translated)
            target = rng.randrange(entities)
            lines += ["relations:", "  - role: partner", f"    target: e{target}"]
            lines += _quote(rng.choice(sentences), source, translated)
            (folder / place / f"e{one}.yaml").write_text("\n".join(lines) + "\n", "utf-8")


def _names(seed: int) -> Iterator[list[str]]:
    """The names of one entity after another; none belongs to two."""
    taken: set[str] = set()
    entity, own = "", list[str]()
    for line in names(seed):
        if line.entity != entity and own:
            yield own
            own = []
        entity = line.entity
        if line.name.casefold() not in taken:
            taken.add(line.name.casefold())
            own.append(line.name)


def _sentence(rng: random.Random, words: list[str]) -> str:
    return " ".join(rng.choices(words, k=_WORDS)).capitalize() + "."


def _source(source: str, text: str) -> str:
    return (
        f"$schema: ../schema/source.json\nid: {source}\ntitle: The title of {source}\n"
        f"outlet: Generated\nlanguage: en\npublished: 2023-09-16\nlicence: Nobody's\n"
        f"added: 2026-01-01\nsha256: {'0' * 64}\nfingerprint: {' '.join(fingerprint(text))}\n"
    )


def _head(number: int, kind: str, own: list[str], about: str) -> list[str]:
    return [
        "$schema: ../schema/entity.json",
        f"id: e{number}",
        f"kind: {kind}",
        f"type: {_TYPES[kind]}",
        f"names:\n  en: {own[0]!r}\n  fr: {own[-1]!r}",
        "aliases:",
        *(f"  - {name!r}" for name in own[1:-1]),
        f"  - 'entity {number}'",
        f"about:\n  en: {about}\n  fr: {about}",
    ]


def _fact(rng: random.Random, words: list[str], quoted: str) -> list[str]:
    kind = rng.choice(("what", "start", "amount", "purpose"))
    lines = [f"  - attribute: {kind}"]
    if kind == "start":
        said = " ".join(quoted.split()[:3])
        lines.append(f"    when:\n      edtf: {rng.choice(_DATES)}\n      said: {said}")
    if kind == "amount":
        lines.append(f"    money:\n      amount: {rng.randrange(1, 10**9)}\n      currency: CNY")
    claim = _sentence(rng, words)
    return [*lines, f"    text:\n      en: {claim}\n      fr: {claim}"]


def _quote(sentence: str, source: str, translated: set[str]) -> list[str]:
    lines = ["    quotes:", f"      - source: {source}", f"        text: {sentence}"]
    if sentence not in translated:
        lines.append(f"        translation:\n          fr: {sentence}")
        translated.add(sentence)
    return lines
