"""A small valid fact base about invented things, which a test bends as it needs."""

from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from bot.facts import FactBase, InvalidFactBaseError, load
from bot.facts.registering import register

ARTICLE = (
    "The mayor of Lorem opened the “Ipsum” fair on Monday. It cost 3,5 million, he said.\n"
    "\n"
    "Über 40 firms came, among them Dolor & Sons. "
    "“We will return next year,” said Sit Amet, who leads Dolor.\n"
    "Read more on our site"
)

FAIR_QUOTE = "The mayor of Lorem opened the “Ipsum” fair on Monday"
CITY_QUOTE = "Über 40 firms came, among them Dolor & Sons"

FAIR: dict[str, Any] = {
    "id": "ipsum-fair",
    "kind": "initiative",
    "type": "event",
    "names": {"en": "Ipsum fair", "fr": "Foire Ipsum"},
    "aliases": ["Ipsum"],
    "about": {"en": "A fair in Lorem.", "fr": "Une foire à Lorem."},
    "facts": [
        {
            "attribute": "what",
            "text": {"en": "It is a fair.", "fr": "C'est une foire."},
            "quotes": [
                {
                    "source": "the-ipsum-fair",
                    "text": FAIR_QUOTE,
                    "translation": {"fr": "Le maire de Lorem a ouvert la foire « Ipsum » lundi"},
                }
            ],
        }
    ],
    "relations": [
        {
            "role": "location",
            "target": "lorem",
            "quotes": [{"source": "the-ipsum-fair", "text": FAIR_QUOTE}],
        }
    ],
}

CITY: dict[str, Any] = {
    "id": "lorem",
    "kind": "partner",
    "type": "city",
    "names": {"en": "Lorem", "fr": "Lorem"},
    "about": {"en": "A city.", "fr": "Une ville."},
    "facts": [
        {
            "attribute": "count",
            "count": {"number": 40, "unit": {"en": "firms", "fr": "entreprises"}, "bound": "over"},
            "quotes": [
                {
                    "source": "the-ipsum-fair",
                    "text": CITY_QUOTE,
                    "translation": {"fr": "Plus de 40 entreprises sont venues, dont Dolor & Sons"},
                }
            ],
        }
    ],
}


def with_quote(data: dict[str, Any], **more: object) -> dict[str, Any]:
    """An entity whose first quote has other fields."""
    data = deepcopy(data)
    data["facts"][0]["quotes"][0] |= more
    return data


class SmallBase:
    """A folder with a valid fact base: one source, a fair, and the city where it takes place.

    Attributes:
        folder: The fact base.
        article: The file with the article's text, outside the base.
        source: The source's file.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root / "knowledge"
        self.article = root / "articles" / "fair.txt"
        self.article.parent.mkdir()
        self.article.write_text(ARTICLE, "utf-8")
        details = {"title": "The Ipsum fair", "outlet": "Lorem Post", "language": "en"}
        self.source = register(self.folder, self.article, details | {"added": "2026-01-01"})
        self.put("initiatives", FAIR)
        self.put("partners", CITY)

    def put(self, folder: str, data: Mapping[str, Any], name: str = "") -> Path:
        """Write an entity's file, by its id unless another name is given."""
        return self.write(f"{folder}/{name or data['id']}.yaml", yaml.safe_dump(dict(data)))

    def write(self, name: str, text: str | bytes) -> Path:
        """Write any file into the base."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def load(self, cache: Path | None = None) -> FactBase:
        """Load it."""
        return load(self.folder, cache)

    def problems(self) -> list[str]:
        """What loading it complains of, each as ``folder/file.yaml:line: message``."""
        try:
            self.load()
        except InvalidFactBaseError as error:
            return [str(problem).removeprefix(f"{self.folder}/") for problem in error.problems]
        return []
