"""Whether a statement says more than the passages that explain all of its words."""

from collections.abc import Iterator, Sequence

from bot.answering.records.record import PLACES
from bot.answering.words.terms import IMPORTANCE, PRAISE, TELLING, Term
from bot.checking.sources.evidence import Cover
from bot.checking.sources.given_values import gives
from bot.checking.sources.wordings import NEAR, Wordings, terms_behind
from bot.checking.statements.reading import Part, PartKind, Reading, meaning_of
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue
from bot.facts import Attribute, Bound, Fact

Span = tuple[int, int]

_FURTHER: tuple[tuple[Cue, ...], ...] = (
    ("elsewhen",),
    ("superlatives", "foremost"),
    ("planned", "modals"),
    ("ceasing",),
    ("formerly",),
    ("adjuncts",),
    ("deictics",),
    ("sameness",),
    ("chiefly", "comparing", "focal"),
    ("throughout",),
    ("obliging", "requiring"),
    ("causes", "linking", "reasons"),
    ("worldwide", "globe"),
    ("globe", "worldwide"),
    ("repeating", "times"),
    ("manner",),
    ("firsts", "leaders"),
    ("this_year",),
    ("claims",),
    ("inventing",),
    ("investing",),
    ("ip_words",),
    ("private_words",),
    ("supremacy", "firsts", "leaders", "leading", "superlatives"),
)
"""Sections of cues that say more than a passage without a cue of them, or of those behind."""

_LESS_DENIED = frozenset({"sameness", "throughout"})
"""The first of those sections that, denied, say less."""

_QUALITIES: tuple[tuple[Cue, ...], ...] = (
    ("sizes", "greatness"),
    ("smallness",),
    ("newness", "lateness"),
    ("renown", "youth"),
    ("prices",),
    ("jointly", "joint"),
    ("foremost", "focal", "chiefly", "superlatives"),
)
"""The same for light words beside what is told: what it is like, not what it is."""

_FIELD = frozenset({("concepts", "ai")})
"""What the sources tell of, to which a rank may be bound."""

_VALUING = ({IMPORTANCE}, {PRAISE})
"""What a light word may tell all the same: how something is valued."""

MANY = 100
"""What is told by hundreds, no fewer are."""

_RANKED = frozenset({("attributes", Attribute.RANK), ("concepts", "first")})


def exceeds(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement says more than its passages: of how many it is so, or when, or why.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    lack = wordings.lack
    # "Not the same everywhere" says no more.
    apart = _LESS_DENIED if reading.has("negations") else frozenset()
    return (
        _says_of_all(reading, covers, wordings)
        or (_belittles(reading) and lack(reading, covers, "scarcity"))
        or any(lack(reading, covers, *one) for one in _FURTHER if one[0] not in apart)
        or _values(reading, covers)
        or (reading.has("crowds") and not _counts_many(covers))
        or _lasts(reading, covers)
        or _widens(reading, covers)
        or _ranks(reading, covers)
        or _rounds_off(reading, covers)
    )


def excess(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> Iterator[Span]:
    """The words by which a statement says more than its passages, where single words do.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    for section, *others in (*_FURTHER, *_QUALITIES):
        if wordings.lack(reading, covers, section, *others):
            yield from reading.cues[section]
    if falls_short(reading):
        yield from reading.cues.get("nearly", ())
    if _says_of_all(reading, covers, wordings):
        yield from reading.cues.get("universals", ())


def embellishes(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells what a thing is like, as none of its passages does.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    return any(
        _qualifies(reading, sections[0]) and wordings.lack(reading, covers, *sections)
        for sections in _QUALITIES
    )


def falls_short(reading: Reading) -> bool:
    """Whether a statement has something all but come about: "it nearly was", not "nearly 700"."""
    bounds = {at for v in reading.values for at in range(v.begin - 1, v.last + 1)}
    bounds |= {first - 1 for first, _ in reading.cues.get("universals", ())}  # "almost all"
    return any(last not in bounds for _, last in reading.cues.get("nearly", ()))


def _qualifies(reading: Reading, section: Cue) -> bool:
    """Whether a cue of a section stands outside the names and words that passages explain.

    Of a phrase such as "cheap energy" the vocabulary may only know what the last word means.
    """
    spans = reading.cues.get(section)
    if not spans:
        return False
    explained = {
        at
        for part in reading.of_kind(PartKind.NAME, PartKind.WORD)
        for at in range(part.first + _hides_first(part), part.last + 1)
    }
    return any(first not in explained for first, _ in spans)


def _hides_first(part: Part) -> bool:
    """Whether a phrase stands for something for which its first word does not."""
    is_phrase = part.kind is PartKind.WORD and part.first < part.last
    return is_phrase and bool(part.parts) and part.parts[0].isdisjoint(part.terms)


def _rounds_off(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement has for exact what its passages only bound: "over 4,500"."""
    exact = {last + 1 for _, last in reading.cues.get("exactness", ())}
    told = [value for value in reading.values if value.begin in exact]
    facts = [fact for cover in covers for fact in cover.passage.facts]
    given = ([fact for fact in facts if gives(fact, value)] for value in told)
    return any(all(_is_bounded(fact) for fact in found) for found in given)


def _is_bounded(fact: Fact) -> bool:
    value = fact.count or fact.money
    return value is not None and value.bound is not Bound.EXACT


def _lasts(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement has a rank be held ever since a year, as no passage tells."""
    lasts = reading.lasts("ever_since")
    told = [value for value in reading.values if value.date and value.begin - 1 in lasts]
    records = [r for cover in covers for r in cover.passage.records] if told else ()
    facts = [one.statement for one in records if isinstance(one.statement, Fact)]
    return any(fact.attribute is Attribute.RANK for fact in facts)


def _widens(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement ranks in all there is what its passages rank in AI alone."""
    begins = any(name.first <= 1 for name in reading.names[:1])  # else it may be told before
    is_share = any(value.is_share for value in reading.values)
    if not (is_share or reading.has("superlatives")) or not (begins or reading.has("universals")):
        return False
    ranks = [r for c in covers for r in c.passage.records if r.attribute is Attribute.RANK]
    ranks = [record for record in ranks if record.entity.type in PLACES]
    own = frozenset[Term]().union(*(part.terms for part in reading.parts))
    return bool(ranks) and own.isdisjoint(_FIELD) and all(one.terms >= _FIELD for one in ranks)


def _ranks(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement has one be ahead or first in a field, as no passage ranks it there.

    That investors reach out to the forefront makes nobody "first in investment".
    """
    places = {first - 1 for first, _ in reading.cues.get("before_place", ())}
    first = not places.isdisjoint(reading.lasts("firsts"))
    ranks = [p for p in reading.of_kind(PartKind.WORD) if Attribute.RANK in p.keys("attributes")]
    alone = any({section for section, _ in p.terms} == {"attributes"} for p in ranks)  # "ahead of"
    records = [record for cover in covers for record in cover.passage.records]
    if any(record.attribute is Attribute.RANK for record in records):
        return False
    return alone or (first and all(record.terms.isdisjoint(_RANKED) for record in records))


def _counts_many(covers: Sequence[Cover]) -> bool:
    """Whether any passage gives a number so large that "hundreds of" may stand for it."""
    return any(figure.value >= MANY for cover in covers for figure in cover.passage.figures)


def _values(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement says that something matters, or is praised, as no passage does.

    Who only stresses a thing praises it, too.
    """
    told = [
        part
        for part in reading.of_kind(PartKind.LIGHT)
        # "Compte" has other meanings as well.
        if {term for term in part.terms if term[0] in TELLING} in _VALUING
    ]
    records = [record for cover in covers for record in cover.passage.records]
    says = any(not reading.named.isdisjoint(one.statement.claimed_by) for one in records)
    return any(
        not (says and PRAISE in part.terms)
        and all(part.terms.isdisjoint(one.terms) for one in records)
        for part in told
    )


def _says_of_all(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells of every one of a sort what no passage tells of every one.

    That a country has "the most patents of all countries" does not give it all patents.
    """
    told = list(_universals(reading))
    if not told:
        return False
    texts = [*wordings.of_all(covers)]
    said = [terms for text in texts for terms in terms_behind(*text, "universals")]
    if not said:
        return True
    people = reading.cues.get("everyone", ())  # whoever these are
    asked = [
        meaning_of(_said_of(reading, last + 1)) for at, last in told if (at, last) not in people
    ]
    return any(one and all(map(one.isdisjoint, said)) for one in asked)


def _said_of(reading: Reading, start: int) -> Iterator[Part]:
    """The parts of which a word right before is said, up to the next verb."""
    own = reading.own_words
    verbs = own.copula | own.plural_copula | own.auxiliary
    for part in reading.of_kind(PartKind.WORD):
        near = start <= part.first < start + NEAR
        if near and verbs.isdisjoint(reading.folded[start : part.first]):
            yield part


def _universals(reading: Reading) -> Iterator[Span]:
    """The words that tell something of every one of a sort: not of a share "of all" of it.

    Nor where "all" stands behind the verb, as in "they can all join", nor of "not every one".
    """
    universals = reading.cues.get("universals")
    if not universals or reading.negations:
        return
    own = reading.own_words
    before = own.auxiliary | own.doing_auxiliary | own.plural_copula
    plural = cues_of(reading.language).bare_plurals  # "all aspects", not "ten in all met"
    sorts = {part.first for part in reading.telling}
    sorts |= {at for at, word in enumerate(reading.folded) if word.endswith(plural)}
    sorts |= {value.begin for value in reading.values}  # "all ten firms"
    shares = reading.lasts("of") if reading.values else set()
    other = reading.lasts("chiefly")  # "above all"
    sorts -= {start for start, _ in reading.clauses}  # "ten in all, five of each"
    for first, last in universals:
        begins = first == last == 0 or (first == 1 and reading.folded[0] in own.copula)
        if (
            (begins or last + 1 in sorts)
            and (begins or reading.folded[first - 1] not in before)
            and first - 1 not in shares
            and last not in other
        ):
            yield first, last


def _belittles(reading: Reading) -> bool:
    """Whether a statement says that there is hardly any of something: not "a little" of it."""
    spans = reading.cues.get("scarcity")
    if not spans:
        return False
    told = {part.first for part in reading.of_kind(PartKind.WORD)}
    articles = reading.own_words.article
    return any(
        last + 1 in told and not (first and reading.folded[first - 1] in articles)
        for first, last in spans
    )
