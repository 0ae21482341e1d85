"""Where a name stands in a statement, told by the words right around it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.values.number_words import ordinals
from bot.checking.values.value import Value
from bot.checking.words.cues import cues_of, indexes
from bot.checking.words.sections import Cue
from bot.facts import Role

NEAR_SPEECH = 2
"""So many words before "says" a pronoun may stand: "he also says"."""

NEAR_ROLE = 4
"""So many words may stand between a name and the word that tells its part."""

NEAR_POST = 8
"""So many words may stand between a person and the post: the name of the body among them."""

NEAR_VERB = 3
"""So many words may stand between the one who did it and the verb."""

PRONOUNS: tuple[Cue, ...] = ("for_persons", "for_things", "for_either")
"""Sections of cues that stand for what was named before."""

_VERBS: Mapping[Cue, frozenset[Role]] = {
    "making": frozenset({Role.FOUNDER, Role.ORGANISER}),
    "leading": frozenset({Role.LEADER}),
}
"""Sections of cues that tell by a verb who has a part."""


def follows(reading: Reading, section: Cue, part: Part) -> bool:
    """Whether a cue stands right before a name, an article between them allowed."""
    spans = reading.cues.get(section)
    if not spans:
        return False
    if part.kind is PartKind.STRANGE:  # "by the Chinese Academy of Engineering"
        demonyms = cues_of(reading.language).demonyms
        before = (p for p in reading.names if p.last + 1 == part.first and p.text in demonyms)
        part = next(before, part)
    lasts = {last for _, last in spans}
    if part.first - 1 in lasts:
        return True
    articles = reading.function_words.article
    return part.first - 2 in lasts and reading.folded[part.first - 1] in articles


def word_before(reading: Reading, part: Part) -> int:
    """The index of the word before a name, articles left out; -1 where the name begins the text."""
    articles = reading.function_words.article
    at = part.first - 1
    while at > 0 and reading.folded[at] in articles:
        at -= 1
    return at


def is_agent(reading: Reading, part: Part) -> bool:
    """Whether "by" stands before a name, or before its sort: "by the company Tkxel"."""
    return follows(reading, "by", part) or any(
        sort.last + 1 == part.first and follows(reading, "by", sort) for sort, _ in reading.sorts
    )


def does(reading: Reading, roles: Collection[Role], part: Part) -> bool:
    """Whether a name stands as the one who did it: "X founded …", "founded by X"."""
    verbs = [
        (other.first, other.last)
        for other, told in reading.roles
        if other is not part
        and not told.isdisjoint(roles)
        and (other.first, other.last) not in reading.cues.get("manufacturing", ())
    ]
    for section, told in _VERBS.items():
        if not told.isdisjoint(roles):
            verbs += reading.cues.get(section, ())
    if not verbs and "by" not in reading.cues:
        return False
    if is_agent(reading, part):
        # Where a person opens it, it need not be at home.
        if Role.HOST not in roles or part.kind is not PartKind.STRANGE:
            verbs += reading.cues.get("since", ())
        # "launched by X"; a language may have the verb behind the name: 由X发起
        return any(
            0 < part.first - last <= NEAR_ROLE or first == part.last + 1 for first, last in verbs
        )
    if not verbs:
        return False
    sorts = {p.first for p, _ in reading.sorts}  # "the Beijing government"
    if any(is_who(reading, part.last + 1, first) for first, _ in verbs):
        return True
    preverbal = reading.function_words.preverbal
    return any(
        0 < first - part.last <= NEAR_VERB
        and all(
            index in sorts or reading.folded[index] in preverbal
            for index in range(part.last + 1, first)
        )
        for first, _ in verbs
    )


def acts(reading: Reading, roles: Collection[Role], part: Part) -> bool:
    """Whether a name stands as the one who did it, or is joined to one that does: "X and Y"."""
    if does(reading, roles, part):
        return True
    following = next((name for name in reading.names if name.first > part.last), None)
    if following is None or follows(reading, "by", part):
        return False
    joins = {at for s in ("joining", "companions") for at in reading.firsts(s)}
    articles = reading.function_words.article
    between = [
        at
        for at in range(part.last + 1, following.first)
        if at in joins or reading.folded[at] not in articles
    ]
    joined = len(between) == 1 and between[0] in joins
    return joined and does(reading, roles, following)


def is_who(reading: Reading, start: int, end: int) -> bool:
    """Whether only "is the" or the like stands between two words: "X is the founder of".

    Or "is the region that", with what sort of thing it is.
    """
    known = reading.function_words
    words = reading.folded[start:end]
    if words and words[0] in known.copula and words[1:2] and words[1] in known.definite_article:
        sorts = {part.first for part, _ in reading.sorts}
        if all(i in sorts or reading.folded[i] in known.preverbal for i in range(start + 2, end)):
            return True
    ones = reading.cues.get("one_who", ())
    return bool(words) and words[0] in known.copula and (start + 1, end - 1) in ones


def owns(reading: Reading, part: Part) -> bool:
    """Whether something is told of as that of whom a name means: "Malaysia's partner"."""
    return reading.is_genitive(part) or follows(reading, "of", part)


def is_of(reading: Reading, name: Part, part: Part) -> bool:
    """Whether a name tells, right behind another one, of what or whence that is: "Awan from X"."""
    between, known = reading.folded[name.last + 1 : part.first], reading.function_words
    if not between:
        return False
    linking = known.genitive_preposition | known.source_preposition | known.article
    return linking.issuperset(between)


def are_joined(reading: Reading, *names: Part) -> bool:
    """Whether nothing but a joining word stands between each name and the next."""
    joins = reading.lasts("joining")
    pairs = pairwise(names)
    return all(one.last + 1 in joins and one.last + 2 == other.first for one, other in pairs)


def holds_post(reading: Reading, part: Part) -> bool:
    """Whether a name stands near a word for a post."""
    return any(
        max(part.first - last, first - part.last) - 1 < NEAR_POST
        for first, last in reading.cues.get("positions", ())
    )


def is_led(reading: Reading, part: Part) -> bool:
    """Whether a name stands as that of what somebody leads: "the CEO of Baidu", "heads Baidu"."""
    lasts = {p.last for p, told in reading.roles if Role.LEADER in told}
    led = follows(reading, "of", part) and not lasts.isdisjoint((part.first - 2, part.first - 3))
    return led or follows(reading, "employed", part)


def follows_post(reading: Reading, part: Part) -> bool:
    """Whether a name stands right behind a word for a post, in the same clause.

    The name of the body may begin between them: "heads the institute of standards of Beijing".
    """
    bodies = reading.firsts("organisations")
    return any(
        0
        < part.first - last
        <= (NEAR_POST if any(last < body < part.first for body in bodies) else NEAR_ROLE)
        and not any(last < start <= part.first for start in reading.segments)
        for _, last in posts(reading)
    )


def is_posted(reading: Reading, part: Part) -> bool:
    """Whether a name tells to where a post is: "the ambassador to X".

    Of a post that is a name, only where its holder has another one besides.
    """
    goal = reading.function_words.goal_preposition
    if part.first < 1 or reading.folded[part.first - 1] not in goal:
        return False
    lasts = {last for _, last in posts(reading, employed=False)}
    named = [entity for name in reading.names for entity in name.entities]
    titled = [n for n in reading.names if any(named.count(entity) > 1 for entity in n.entities)]
    lasts |= reading.lasts("positions") & {name.last for name in titled}
    return part.first - 2 in lasts


def posts(reading: Reading, *, employed: bool = True) -> list[tuple[int, int]]:
    """Where the words of a statement stand that name a person's post, those in names left out.

    Args:
        reading: The statement.
        employed: Whether verbs count too, as "works for", which tell that there is one.
    """
    spans = [*reading.cues.get("positions", ())]
    if employed:
        spans += reading.cues.get("employed", ())
    return [
        span
        for span in spans
        if not any(n.first <= span[0] and span[1] <= n.last for n in reading.names)
    ]


def told_ranks(reading: Reading) -> Iterator[Value]:
    """The ranks that a statement tells, none of them the day of a date: "the fifth of November"."""
    if cues_of(reading.language).ordinals.keys().isdisjoint(reading.folded):
        return  # as most tell none
    dates = [(value.first, value.last) for value in reading.values if value.date]
    ranks = ordinals(reading.words, reading.language)
    yield from (one for one in ranks if not any(a <= one.first <= b for a, b in dates))


def within(reading: Reading, spans: Iterable[tuple[int, int]]) -> tuple[Part, ...]:
    """The parts of a statement, names left out, that begin in any of some stretches."""
    held = indexes(spans)
    return tuple(p for p in reading.parts if p.kind is not PartKind.NAME and p.first in held)


def speaks(reading: Reading, part: Part) -> bool:
    """Whether a name only tells who says it: "according to X", "X says"."""
    if part.first - 1 in reading.lasts("according"):
        return True
    firsts, behind = reading.firsts("speaking"), part.last + 1
    told = reading.folded[behind : behind + 1]  # nor does a thing tell that "was announced"
    return behind in firsts or (behind + 1 in firsts and reading.own_words.copula.isdisjoint(told))


def belongs(reading: Reading, part: Part) -> bool:
    """Whether the words before a name tell that something is a part of it."""
    lasts = {other.last for other, told in reading.roles if Role.PARENT in told}
    lasts |= reading.lasts("belonging")
    return any(0 < part.first - last <= NEAR_ROLE for last in lasts)


def is_denied(reading: Reading, index: int) -> bool:
    """Whether the clause in which a word stands denies something."""
    start, end = reading.clause_of(index)
    asides = reading.cues.get("asides", ())
    return any(start <= at < end and (at, last) not in asides for at, last in reading.negations)


def is_additive(reading: Reading, index: int) -> bool:
    """Whether the clause in which a word stands tells of something besides: "they also visited".

    At its beginning such a word only joins it to what was said before.
    """
    start, end = reading.clause_of(index)
    return any(start < first < end for first, _ in reading.cues.get("additive", ()))


def is_of_writer(reading: Reading) -> bool:
    """Whether a statement tells of those who write it: "we went there", "our own fund"."""
    return reading.has("ours") and not reading.names and not is_reported(reading, "ours")


def is_reported(reading: Reading, section: Cue) -> bool:
    """Whether somebody is said to say that of which a cue tells: "he also says that we must".

    That may be inserted, too: "we must do so, he argues, because".

    Args:
        reading: The statement.
        section: The section of the cue.
    """
    start = min(first for first, _ in reading.cues[section])
    persons = reading.lasts("for_persons")
    inserted = persons & {*reading.segments}
    return any(
        not (persons if at < start else inserted).isdisjoint(range(at - NEAR_SPEECH, at))
        for at, _ in reading.cues.get("speaking", ())
    )


def begins_with_pronoun(reading: Reading) -> bool:
    """Whether a statement is about what its first word, a pronoun, stands for."""
    at = beginning(reading)
    return any(at in reading.firsts(section) for section in PRONOUNS)


def beginning(reading: Reading) -> int:
    """The index of the first word that is no conjunction."""
    joining = reading.function_words.conjunction | reading.function_words.adversative_conjunction
    return next((i for i, word in enumerate(reading.folded) if word not in joining), 0)
