"""What a question asks, part by part: its question words, or the attributes that it names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.answering.questions.question import Question
from bot.answering.records.record import PLACES
from bot.answering.words.content import GROUNDS, Content
from bot.facts import FactBase, Kind

OVERVIEW = frozenset({"tell", "what", "who", "list", "which", "yes_no"})
"""What is asked when only a name is given: tell everything."""

_OPEN = frozenset({None, "what", "tell"})
_ASKED_BY: Mapping[str, str] = MappingProxyType({"date": "when", "amount": "how_much"})
"""Attributes whose names ask as clearly as a question word: "the date of the expo"."""

_COUNTED = frozenset({"population"})
"""Notions whose names ask for a number: "the population of ASEAN"."""


def part(question: Question, base: FactBase) -> Sequence[tuple[Question, Sequence[str | None]]]:
    """What to answer one by one: each question word, or each attribute that is named."""
    groups = dict.fromkeys(question.alternatives)
    telling = [group for group in groups if not OVERVIEW.issuperset(group)]
    if ("said",) in telling and not _is_spoken(question, telling, base):
        telling.remove(("said",))
    confirms = {*question.asks} == {"said", "yes_no"}  # "he thinks that it will, right?"
    if telling and question.asks[0] != "yes_no" and not confirms:
        sited = question.objects.get("which", ()) if ("which",) in groups else ()
        if not sited or not all(map(_is_place, sited)) or ("where",) in telling:
            return [(question, group) for group in telling]
        # "In which city, and in what month": a sort of place asks where.
        apart = replace(
            question,
            asks=tuple(ask for ask in question.asks if ask != "which"),
            contents=tuple(c for c in question.contents if c not in sited),
            objects={ask: things for ask, things in question.objects.items() if ask != "which"},
        )
        return [(question, ("where",)), *((apart, group) for group in telling)]
    if confirms or ("yes_no" in question.asks and question.asks[0] in ("what", "yes_no")):
        question = replace(question, asks=("yes_no",))
    attributes = list(_named_attributes(question))
    if len(attributes) > 1 and question.named and "yes_no" not in question.asks:
        places = [content for content in question.contents if _is_place(content)]
        rest = tuple(c for c in question.contents if c not in (*attributes, *places))
        asked: list[tuple[Question, Sequence[str | None]]] = [
            (replace(question, contents=(content, *rest)), (None,)) for content in attributes
        ]
        return asked + [(replace(question, contents=rest), ("where",)) for _ in places[:1]]
    ask = next(iter(question.asks), None)
    counted = next((c for c in question.contents if c.keys("concepts") & _COUNTED), None)
    grounded = any(content.terms & GROUNDS for content in attributes)  # "what does it bring"
    open_or_first = ask in _OPEN or question.objects.get("which", ())[:1] == (counted,)
    if open_or_first and counted and not counted.keys("types") and not grounded:
        objects = {**question.objects, "how_many": (counted,)}
        return [(replace(question, objects=objects), ("how_many",))]
    if (ask in _OPEN or _asks_value(question, ask)) and attributes:
        keys = sorted(key for content in attributes for key in content.keys("attributes"))
        ask = next((_ASKED_BY[key] for key in keys if key in _ASKED_BY), None)
    return [(question, (ask,))]


def _asks_value(question: Question, ask: str | None) -> bool:
    """Whether "which" asks for a date or an amount: "quel est le budget"."""
    asked = question.objects.get("which", ())[:1] if ask == "which" else ()
    return any(not _ASKED_BY.keys().isdisjoint(content.keys("attributes")) for content in asked)


def _named_attributes(question: Question) -> Iterator[Content]:
    """The words that name an attribute; of "opening date" the last, which tells of what sort."""
    heads = {
        content.first
        for content in question.contents
        if not _ASKED_BY.keys().isdisjoint(content.keys("attributes"))
    }
    for content in question.contents:
        if content.keys("attributes") and content.last + 1 not in heads:
            yield content


def _is_spoken(question: Question, telling: Sequence[tuple[str, ...]], base: FactBase) -> bool:
    """Whether somebody's words are asked for, and not "when does it start, says Chen?"."""
    if len(telling) > 1:
        return False
    if not {"which", "list", "yes_no"} & {*question.asks}:
        return True
    if "which" in question.asks and question.keys("types"):
        return False  # "which newspaper did he talk to"
    return any(base.entities[i].kind is Kind.PERSON for n in question.named for i in n.entities)


def _is_place(content: Content) -> bool:
    """Whether a word asks for a place by its sort: "city", "venue"."""
    return not content.keys("attributes") and bool(content.keys("types") & PLACES)
