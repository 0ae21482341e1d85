"""A word of a question that an answer has to explain."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import (
    GROUND,
    IMPORTANCE,
    LISTED,
    NAME,
    TELLING,
    VISIT,
    Term,
    is_origin,
    is_unsaid,
    keys_of,
)
from bot.facts import Attribute, Role, Status, Type

_NOTHING = frozenset[str]()
_COUNTED = frozenset({"how_many", "how_much", "who"})
_OPEN = frozenset({"who", "which"})
"""What is asked of registering that is said: who may, and not how or when."""

GROUNDED = frozenset({"why", "what_for"})
GROUNDS = frozenset(
    ("attributes", key)
    for key in (
        Attribute.REASON,
        Attribute.PURPOSE,
        Attribute.EFFECT,
        Attribute.STRENGTH,
        Attribute.NEED,
    )
)
"""What people do not tell apart where they ask why: "why is it good for a hub"."""

_AIMS = frozenset({("attributes", Attribute.PURPOSE), ("attributes", Attribute.EFFECT)})
_OPEN_WORDS = frozenset({"what", "tell", "said"})
"""What is asked together with a word for an aim or an effect: "what do they want to get"."""

_OF_PEOPLE = frozenset(
    ("concepts", f"unsaid_{notion}")
    for notion in ("age", "birthplace", "education", "family", "salary")
)
"""What words stand for beside a person's name: "study"."""

_NAMING = frozenset({"what", "which"})
_ASKING_TAUGHT = frozenset({"what", "said"})
_EDUCATION = ("concepts", "education")
_EMPLOYER = ("roles", Role.EMPLOYER)
_TAUGHT = frozenset({("concepts", "unsaid_subject_taught")})
"""What a word for teaching stands for where it is asked what somebody teaches."""

_BIRTH = ("concepts", "birth")
_AGE = frozenset({("concepts", "unsaid_age")})
"""What a word for a birth stands for where it is asked of somebody; a fund is born, too."""

_PAYMENT = ("concepts", "unsaid_payment")
_WEBSITE = ("concepts", "unsaid_website")
_MEDIA = ("types", Type.MEDIA)
_SPEAKING = frozenset({"said", "tell"})
_POSITION = ("attributes", Attribute.POSITION)
_GOING = frozenset({VISIT, ("concepts", "participate")})
_EVENT = ("types", Type.EVENT)
"""What one goes to where it is asked why: "what is the point of flying to the conference"."""

_DATED = frozenset({Attribute.DATE, Attribute.PUBLICATION})
_PART = frozenset({Attribute.PART})
_ATTRACTING = ("concepts", "attract")
_TAKING_PART = ("concepts", "participate")

_MAKING = ("roles", Role.FOUNDER)
_PRODUCING = frozenset({_MAKING, ("roles", Role.ORGANISER)})
"""What one does who writes a report: "put together"."""

_ORGANISING = ("concepts", "organise")
_SETTING = frozenset({"when", "where"})

_REASONED = GROUNDS | {IMPORTANCE}
"""What any ground tells where it is asked why: also "why does it matter"."""


@dataclass(frozen=True)
class Content:
    """A word or phrase that an answer has to explain.

    Attributes:
        text: The folded words.
        terms: All that it may stand for; any of them explains it.
        first: The index of its first word.
        last: The index of its last word.
        parts: What each telling word of a phrase stands for, where it has several words.
        light: Whether it may help to find the answer, which need not explain it.
        beside: The same of a telling word, because it stands in a clause that asks nothing.
        unread: Whether it is a word of a language in which no source is written, and no name.
        narrow: Whether it is a word for one kind of the notions for which it stands.
        proper: Whether it is written like a name, though of nothing known.
    """

    text: str
    terms: frozenset[Term]
    first: int
    last: int
    parts: tuple[frozenset[Term], ...] = ()
    light: bool = False
    beside: bool = False
    unread: bool = False
    narrow: bool = False
    proper: bool = False

    @cached_property  # every statement held against the question asks for it
    def is_unsaid(self) -> bool:
        """Whether it is a notion that no source speaks of, and nothing else."""
        known = [term for term in self.terms if term[0] in TELLING]
        return bool(known) and all(is_unsaid(term) for term in known)

    @property
    def is_idle(self) -> bool:
        """Whether it only says that something is so, or will be."""
        return {term for term in self.terms if term[0] in TELLING} == {("statuses", Status.DONE)}

    @property
    def origins(self) -> Sequence[str]:
        """The ids of the countries of which it is the adjective: "Chinese"."""
        return sorted(key.removeprefix("of_") for _, key in filter(is_origin, self.terms))

    @property
    def bare(self) -> frozenset[Term]:
        """What it stands for as a word alone, whatever it means: its stems."""
        return frozenset(term for term in self.terms if term[0] in STEMMED)

    def keys(self, section: str) -> frozenset[str]:
        """What it stands for in one section of the vocabulary."""
        return self._by_section.get(section, _NOTHING)

    @cached_property  # every statement held against the question asks for some of them
    def _by_section(self) -> Mapping[str, frozenset[str]]:
        return {section: keys_of(self.terms, section) for section, _ in self.terms}


def by_itself(content: Content) -> Content:
    """What a word stands for where just that is asked for: "which robots" is not told of all AI."""
    return replace(content, terms=content.bare, parts=()) if content.narrow else content


def as_asked(
    content: Content, asked: AbstractSet[str], *, of_person: bool = False, of_report: bool = False
) -> Content:
    """What a word stands for beside what is asked.

    A word of which one meaning is unsaid has that one in "how many visitors", and what a person
    studied is no research; a word for a purpose, or a reason, stands for either where it is asked
    why, and less surely where it is asked what; a person's position is a post.

    Args:
        content: The word.
        asked: Keys of the vocabulary's ``questions`` section.
        of_person: Whether a person is named.
        of_report: Whether a report is spoken of, which is made by whoever wrote it.
    """
    if of_person:
        content = _as_of_person(content, asked)
    content = _as_unsaid(content, asked, of_person=of_person)
    if asked & GROUNDED and content.terms & _REASONED:
        light = content.light or IMPORTANCE in content.terms  # whoever gives a ground tells so
        content = replace(content, terms=content.terms | GROUNDS, light=light)
    elif asked and asked <= _OPEN_WORDS and content.terms & _AIMS:
        content = replace(content, terms=content.terms | {GROUND})
    if of_report and content.terms & _PRODUCING:
        content = replace(content, terms=content.terms | {("roles", Role.AUTHOR)})
    if of_report and content.keys("roles") == {Role.AUTHOR}:  # those who issue it have written it
        content = replace(content, terms=content.terms | {("roles", Role.PUBLISHER)})
    if "how_many" in asked:
        content = _as_counted(content)
    names = NAME in content.terms and ("yes_no" in asked or (of_person and "who" in asked))
    if names or ("when" in asked and is_of_date(content)):
        content = replace(content, light=True)  # "does he name agriculture", "who has that name"
    if asked and asked <= _SETTING and content.terms & {_ORGANISING, _MAKING} == {_ORGANISING}:
        content = replace(content, light=True)  # an event is organised when it takes place
    if asked & GROUNDED and content.terms & _GOING:
        content = replace(content, terms=content.terms | {_EVENT})
    return content


def is_of_date(content: Content) -> bool:
    """Whether a word stands for a date, and nothing else: "the year of its foundation"."""
    asked = content.keys("attributes")
    return Attribute.DATE in asked and asked <= _DATED and not content.keys("concepts")


def _as_of_person(content: Content, asked: AbstractSet[str]) -> Content:
    """What a word stands for where it is asked of a person: their position, or what they teach."""
    if _BIRTH in content.terms and asked & _SETTING:
        return replace(content, terms=_AGE, parts=())
    if not asked & _NAMING:
        return content
    if "yes_no" not in asked and _POSITION in content.terms:
        return replace(content, terms=frozenset({_POSITION}))
    if asked <= _ASKING_TAUGHT and _teaches(content):
        return replace(content, terms=_TAUGHT, parts=())
    return content


def _as_unsaid(content: Content, asked: AbstractSet[str], *, of_person: bool) -> Content:
    """What a word stands for where the one of its meanings is asked of which no source speaks."""
    unsaid = frozenset(term for term in content.terms if is_unsaid(term))
    of_report = "said" in asked and Type.REPORT in content.keys("types")
    if not unsaid or of_report or ("who" in asked and content.keys("types")):
        return content  # "who published the study", "by the study, how many": it is a report
    if _WEBSITE in unsaid and "which" in asked and asked & _SPEAKING:
        return replace(
            content, terms=content.terms - unsaid | {_MEDIA}
        )  # "which site describes it"
    own = of_person and bool(unsaid & _OF_PEOPLE)
    registers = "unsaid_registration" in content.keys("concepts")
    if own or (not asked & _OPEN if registers else asked & _COUNTED):
        return replace(content, terms=unsaid, parts=())
    return content


def _teaches(content: Content) -> bool:
    """Whether a word tells that somebody teaches: "teach", "teach at"."""
    taught = content.terms.union(*content.parts)
    return _EMPLOYER in content.terms and _EDUCATION in taught


def _as_counted(content: Content) -> Content:
    """What a word stands for where it is asked how many there are.

    "How many contests does it consist of" is told by their number; "how many firms did it draw" by
    those that came.
    """
    if content.keys("attributes") == _PART and not content.keys("types"):
        return replace(content, light=True)
    if _ATTRACTING in content.terms:
        return replace(content, terms=content.terms | {_TAKING_PART})
    return content


def paying_visits(contents: Sequence[Content], folded: Sequence[str]) -> Iterator[Content]:
    """The words of a question, with a light "paid" where a visit is: "who paid China a visit"."""
    articles = function_words().indefinite_article
    visits = [
        c.first
        for c in contents
        if VISIT in c.terms and not articles.isdisjoint(folded[max(c.first - 2, 0) : c.first])
    ]
    for content in contents:
        paid = _PAYMENT in content.terms and any(content.last < first for first in visits)
        yield replace(content, terms=content.bare, light=True) if paid else content


def either(contents: Sequence[Content], joining: AbstractSet[int]) -> Iterator[Content]:
    """The words of a question, two sorts with "or" between them as one: "firms or institutes".

    Args:
        contents: The words.
        joining: The indexes of the words that stand between things of which one is asked for.
    """
    sorts = {content.first: content for content in contents if content.keys("types")}
    others = {c.last: sorts.get(c.last + 2) for c in sorts.values() if c.last + 1 in joining}
    second = {id(other) for other in others.values()}
    for content in contents:
        other = others.get(content.last) if content.first in sorts else None
        if other:
            terms = content.terms | other.terms
            yield replace(content, terms=terms, last=other.last, parts=())
        elif id(content) not in second:
            yield content


def naming_lightly(contents: Iterable[Content]) -> Iterator[Content]:
    """The words of a question, in order, "name" a light one where what is named stands before it.

    "Which fields does he name" asks for no field's name, as "the name of the field" does.
    """
    told = False
    for content in sorted(contents, key=lambda content: content.first):
        yield replace(content, light=True) if told and NAME in content.terms else content
        told = told or bool(content.terms & LISTED or content.keys("types"))
