"""A small fact base on disk, of things that do not exist."""

import json
from pathlib import Path
from typing import Any

from bot.facts.source import fingerprint

SOURCE = "harbour-gazette"
TEXT = (
    "The Harbour Fund of ten million yuan was founded in May by the city of Port Aster. "
    "Doctor Ida Quill said that the Harbour Fund will pay for twelve boats. "
    "He also opened the Lantern Festival, which takes place on 5 November 2023. "
    + " ".join(f"The town of Wharf {n} takes part in the Lantern Festival." for n in range(30))
)

Entity = dict[str, Any]


def quote(text: str, refers_to: str | None = None) -> Entity:
    """A quote of the source with a French translation."""
    quoted: Entity = {"source": SOURCE, "text": text, "translation": {"fr": f"« {text} » traduit"}}
    return quoted | ({"refers_to": refers_to} if refers_to else {})


def words(text: str) -> Entity:
    """Our own words in both languages."""
    return {"en": text, "fr": f"{text} (fr)"}


def entity(entity_id: str, kind: str, type_: str, name: str, **more: object) -> Entity:
    """An entity with a name and whatever else is given."""
    names = {"en": name, "fr": f"{name} FR"}
    basis = {"id": entity_id, "kind": kind, "type": type_, "names": names}
    return basis | {"about": words(f"About {name}.")} | more


def what(text: str, proof: Entity) -> list[Entity]:
    """The one fact of a thing of which little is known."""
    return [{"attribute": "what", "text": words(text), "quotes": [proof]}]


def town(number: int) -> Entity:
    """The quote on one of the towns."""
    return quote(f"The town of Wharf {number} takes part in the Lantern Festival")


FOUNDED = quote("The Harbour Fund of ten million yuan was founded in May by the city of Port Aster")
BOATS = quote("Doctor Ida Quill said that the Harbour Fund will pay for twelve boats")
FESTIVAL = quote(
    "He also opened the Lantern Festival, which takes place on 5 November 2023", "ida-quill"
)


def entities() -> list[Entity]:
    """A fund, a festival, a person, a city, and thirty towns."""
    fund = entity(
        "harbour-fund",
        "fund",
        "fund",
        "Harbour Fund",
        aliases=["HF"],
        facts=[
            {
                "attribute": "amount",
                "money": {"amount": 10_000_000, "currency": "CNY"},
                "text": words("The Harbour Fund has ten million yuan."),
                "quotes": [FOUNDED],
            },
            {
                "attribute": "purpose",
                "text": words("The Harbour Fund is to pay for twelve boats."),
                "status": "planned",
                "claimed_by": ["ida-quill"],
                "quotes": [BOATS],
            },
        ],
        relations=[{"role": "founder", "target": "port-aster", "quotes": [FOUNDED]}],
        notes=[words("The year is not given.")],
    )
    festival = entity(
        "lantern-festival",
        "initiative",
        "event",
        "Lantern Festival",
        facts=[
            {
                "attribute": "date",
                "when": {"edtf": "2023-11-05", "said": "on 5 November 2023"},
                "quotes": [FESTIVAL],
            }
        ],
        relations=[
            {
                "role": "participant",
                "target": f"wharf-{n}",
                "quotes": [town(n)],
            }
            for n in range(30)
        ],
    )
    person = entity(
        "ida-quill",
        "person",
        "person",
        "Ida Quill",
        facts=what("Ida Quill speaks of the fund.", BOATS),
    )
    city = entity(
        "port-aster",
        "partner",
        "city",
        "Port Aster",
        facts=what("Port Aster founded the fund.", FOUNDED),
    )
    towns = [
        entity(
            f"wharf-{n}",
            "partner",
            "city",
            f"Wharf {n}",
            facts=what(f"Wharf {n} is a town.", town(n)),
        )
        for n in range(30)
    ]
    return [fund, festival, person, city, *towns]


def write(folder: Path, kept: list[Entity]) -> None:
    """Write the source and the entities into ``folder``, which holds nothing else afterwards."""
    for old in folder.glob("*/*.yaml"):
        old.unlink()
    source = {
        "id": SOURCE,
        "title": "Boats and lanterns",
        "outlet": "Harbour Gazette",
        "language": "en",
        "published": "2023-11-06",
        "licence": "Made up for these tests.",
        "added": "2026-01-01",
        "sha256": "0" * 64,
        "fingerprint": " ".join(fingerprint(TEXT)),
    }
    _write(folder / "sources" / f"{SOURCE}.yaml", source)
    for one in kept:
        _write(folder / "things" / f"{one['id']}.yaml", one)


def _write(path: Path, data: Entity) -> None:
    path.parent.mkdir(exist_ok=True, parents=True)
    # JSON is YAML too, and writes what is used twice out twice.
    path.write_text(json.dumps(data), "utf-8")
