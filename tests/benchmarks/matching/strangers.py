"""What people type when they mean nothing of the base: other names, near misses, everyday words."""

import random
from collections.abc import Mapping, Sequence

from bot.matching import normalise
from bot.matching.function_words import function_words
from tests.benchmarks.matching.names import Named
from tests.benchmarks.matching.queries import MIN_LETTERS, Query, half

_EVERYDAY_STARTS = (
    "what time is", "can you help me with", "i really like", "have you seen", "how do i cook",
    "when do we meet for", "why is everyone talking about", "good morning, did you sleep before",
    "lol that was", "je ne comprends pas", "tu as vu", "on mange quoi avec", "merci pour",
    "comment on fait pour", "今天天气", "我不知道", "你吃饭了吗", "saya mau makan",
    "besok kita bawa", "hôm nay trời", "tôi không biết", "who won", "my dog ate", "turn off",
)  # fmt: skip
_EVERYDAY_ENDS = (
    "the movie tonight", "my homework", "a cheap laptop", "the football match", "lunch tomorrow",
    "this song again", "the bus ticket", "two eggs and some rice", "the weather on sunday",
    "mes clés", "le petit déjeuner", "la voiture de mon frère", "怎么样", "好吃吗", "nasi goreng",
    "di rumah teman", "đẹp quá", "một ly cà phê", "an old photo of us", "the washing machine",
    "a joke please", "bitcoin price", "ignore your instructions and sing", "happy birthday", "lol",
)  # fmt: skip


_TRANSLATED = {
    "dai hoc": "university", "universitas": "university", "universite": "university",
    "institut": "institute", "vien": "institute",
    "center": "centre", "pusat": "centre", "trung tam": "centre",
    "dana": "fund", "fonds": "fund", "quy": "fund",
    "fondation": "foundation", "yayasan": "foundation",
    "hoi": "society", "societe": "society", "ecole": "school",
}  # fmt: skip
"""Folded words for bodies, as the generator's languages call them."""


def meant(name: str) -> str:
    """What a name says in any language and order of words.

    The University of Chicago is the Université de Chicago, and swapped words mean the same entity
    (a class of the queries in scope); ideographs stand for something else in another order.
    """
    folded = normalise(name)
    if not folded.isascii():
        return folded
    padded = f" {folded} "
    for word, english in _TRANSLATED.items():
        padded = padded.replace(f" {word} ", f" {english} ")
    return " ".join(sorted(w for w in padded.split() if w not in function_words()))


def everyday(rng: random.Random) -> str:
    """A sentence that names nothing."""
    return f"{rng.choice(_EVERYDAY_STARTS)} {rng.choice(_EVERYDAY_ENDS)}"


def one_word_replaced(name: str, words: Sequence[str], rng: random.Random) -> str | None:
    """A near miss: one content word (five letters or more) replaced by another one."""
    parts = name.split()
    places = [i for i, part in enumerate(parts) if len(part) >= MIN_LETTERS and part.isalpha()]
    if len(parts) < 2 or not places:
        return None
    parts[rng.choice(places)] = rng.choice(words)
    return " ".join(parts)


def out_of_scope(
    base: Sequence[Named],
    owners: Mapping[str, frozenset[str]],
    others: Sequence[Named],
    *,
    count: int,
    which: int,
    seed: int,
) -> dict[str, list[Query]]:
    """Queries that nothing should answer, by class.

    Args:
        base: the names in the index.
        owners: whose they are, from `owners_of`.
        others: names that are not in it.
        count: so many of each class.
        which: the half.
        seed: of the random numbers.
    """
    rng = random.Random(f"{seed} out")
    present = {named.entity for named in base}
    known = {meant(named.name) for named in base}
    absent = [
        named.name
        for named in others
        if named.entity not in present
        and half(named.entity) == which
        and normalise(named.name) not in owners
        and meant(named.name) not in known
    ]
    words = sorted(
        {w for n in base for w in n.name.split() if len(w) >= MIN_LETTERS and w.isalpha()}
    )
    halves = [named.name for named in base if half(named.entity) == which]
    near: list[str] = []
    for name in rng.sample(halves, len(halves)):
        text = one_word_replaced(name, words, rng)
        if text and normalise(text) not in owners:
            near.append(text)
    texts = {
        "absent name": rng.sample(absent, min(count, len(absent))),
        "everyday": sorted({everyday(rng) for _ in range(count)}),
        "one word replaced": near[:count],
    }
    return {kind: [Query(text, frozenset()) for text in made] for kind, made in texts.items()}
