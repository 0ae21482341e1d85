"""Bases of names: a seeded generator, or a file of real ones.

The generator imitates lists of organisations: a few kinds of body in five languages and scripts,
fields and directions that recur all the time, places and founders whose frequency follows Zipf's
law, and for every entity up to four names, one of them an acronym.
"""

import gzip
import random
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from itertools import islice
from pathlib import Path

KINDS = ("university", "institute", "fund", "company")


@dataclass(frozen=True, slots=True)
class Named:
    """One line of a base."""

    entity: str
    kind: str
    name: str


def read(path: Path) -> Iterator[Named]:
    """Lines of `id<TAB>kind<TAB>name`, or with a number before, gzipped or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    with TextIOWrapper(BytesIO(text), "utf-8", newline="\n") as lines:
        for line in lines:
            entity, kind, name = line.rstrip("\n").split("\t")[-3:]
            yield Named(entity, kind, name)


def generate(seed: int = 1) -> Iterator[Named]:
    """Endless generated names; the same for the same seed."""
    rng = random.Random(seed)
    proper = [_proper(rng) for _ in range(60_000)]
    number = 0
    while True:
        for name in _entity(rng, proper):
            yield Named(f"e{number}", rng.choice(KINDS), name)
        number += 1


def first(count: int, path: Path | None) -> list[Named]:
    """The first `count` names of a file, or of the generator without one."""
    return list(islice(generate() if path is None else read(path), count))


_ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "z",
    "br",
    "ch",
    "cl",
    "dr",
    "gr",
    "kh",
    "kr",
    "ng",
    "ph",
    "pl",
    "qu",
    "sh",
    "st",
    "th",
    "tr",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ao", "ei", "ia", "ie", "ou", "ua"]
_ENDS = ["", "", "", "n", "ng", "r", "s", "l", "m", "nd", "rt"]
_SYLLABLES = (1, 2, 2, 2, 3, 3)
_FIELDS = {
    "en": [
        "science",
        "technology",
        "medicine",
        "agriculture",
        "law",
        "engineering",
        "arts",
        "economics",
        "data",
        "energy",
        "education",
        "trade",
        "software",
        "health",
        "marine",
        "aviation",
        "mining",
        "nuclear",
        "education",
        "design",
    ],
    "fr": [
        "sciences",
        "technologies",
        "médecine",
        "droit",
        "ingénierie",
        "économie",
        "énergie",
        "santé",
        "commerce",
        "pédagogie",
        "logiciel",
        "aéronautique",
    ],
    "id": [
        "ilmu",
        "teknologi",
        "kesehatan",
        "pertanian",
        "hukum",
        "ekonomi",
        "pendidikan",
        "kelautan",
    ],
    "vi": [
        "khoa học",
        "công nghệ",
        "y dược",
        "kinh tế",
        "luật",
        "nông nghiệp",
        "giáo dục",
        "thương mại",
    ],
    "zh": [
        "科技",
        "医科",
        "农业",
        "师范",
        "理工",
        "财经",
        "政法",
        "海洋",
        "交通",
        "外国语",
        "人工智能",
        "软件",
    ],
}
_SHAPES = {
    "en": (
        "University of {p}",
        "{p} University of {f}",
        "{p} Institute of {f} and {g}",
        "{p} {f} Fund",
        "{p}-{q} {f} Cooperation Centre",
        "National {f} Council of {p}",
        "{p} {f} Company",
        "The {p} {q} Foundation",
        "International Conference on {f} in {p}",
        "{p} & {q} Ltd",
        "Association for {f}, {p}",
    ),
    "fr": (
        "Université de {p}",
        "Institut {p} de {f}",
        "Centre de coopération {p}-{q}",
        "École supérieure de {f} de {p}",
        "Fonds {p} pour les {f}",
    ),
    "id": ("Universitas {p}", "Institut {f} {p}", "Pusat Kerja Sama {p}-{q}", "Dana {f} {p}"),
    "vi": ("Đại học {p}", "Viện {f} {p}", "Trung tâm {f} {p}", "Quỹ {f} {p}"),
    "zh": ("{z}大学", "{z}{f}大学", "{z}{f}研究院", "{z}{f}基金会", "{z}{f}合作中心"),
}
_IDEOGRAPHS = (
    "安宝北长成川春东福港广贵海汉杭河湖华吉江金京昆兰林龙南宁清山上沈石苏台天温武西厦新徐阳云浙重珠"
)
_SMALL = {"of", "and", "the", "for", "in", "on", "de", "pour", "les", "&"}


def _proper(rng: random.Random) -> str:
    syllables = rng.choice(_SYLLABLES)
    made = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables))
    return (made + rng.choice(_ENDS)).capitalize()


def _entity(rng: random.Random, proper: list[str]) -> Iterator[str]:
    # Zipf's law by inverting a log-uniform rank.
    p, q = (proper[int(len(proper) ** rng.random()) - 1] for _ in range(2))
    z = "".join(rng.sample(_IDEOGRAPHS, 2))
    languages = rng.choices(list(_SHAPES), (6, 2, 1, 1, 1), k=rng.choice((1, 1, 2, 3)))
    for language in dict.fromkeys(languages):
        f, g = rng.sample(_FIELDS[language], 2)
        if language != "zh":
            f, g = f.title(), g.title()
        name = rng.choice(_SHAPES[language]).format(p=p, q=q, f=f, g=g, z=z)
        yield name
        if language == "en" and rng.random() < 0.2:
            words = name.replace("-", " ").split()
            yield "".join(word[0] for word in words if word.lower() not in _SMALL).upper()
