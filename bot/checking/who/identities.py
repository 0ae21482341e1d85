"""Whether a statement has two things for one and the same."""

from bot.checking.statements.reading import Reading
from bot.checking.words.cues import cues_of


def are_one(reading: Reading) -> bool:
    """Whether two things are told to be one: "the hub is the China-Laos centre", "… are the same".

    No source tells it of any two, and that both are spoken of makes them none. "The Pakistani
    company" is a name for no other thing.
    """
    own, folded, end = reading.own_words, reading.folded, len(reading.folded)
    being = own.copula | own.plural_copula
    particles = own.essive_preposition | own.comparative_particle  # "the same as"
    demonyms = cues_of(reading.language).demonyms
    alike = [at for at, word in enumerate(folded) if word in own.identity]
    things = {part.first for part, _ in reading.sorts}
    if alike and not things.isdisjoint(at + 1 for at in alike):
        before = sum(name.last < alike[0] for name in reading.names)
        compared = not particles.isdisjoint(folded[alike[0] :])
        return before > 1 or (before > 0 and compared)  # "X works at the same institute as Y"
    if alike and len(reading.telling) > 1:
        behind = folded[alike[0] + 1 : alike[0] + 2]
        at = alike[0] - 1 - (folded[alike[0] - 1] in own.definite_article)
        return folded[at] in being and particles.issuperset(behind)
    for one in reading.names:
        verb, article = (*folded[one.last + 1 : one.last + 3], "", "")[:2]
        start, _ = reading.clause_of(one.first)
        begins = own.article.issuperset(folded[start : one.first])
        if not begins or verb not in being or article not in own.definite_article:
            continue
        for other in reading.names:
            heads = (p for p, _ in reading.sorts if p.first == other.last + 1)
            ends = {other.last + 1, *(head.last + 1 for head in heads)}
            if other.first == one.last + 3 and end in ends and other.text not in demonyms:
                return set(one.entities).isdisjoint(other.entities)
    return False
