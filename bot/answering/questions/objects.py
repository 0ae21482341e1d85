"""What each word that asks is followed by: the things that it counts, or chooses from."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.records.offices import POSTS
from bot.answering.words.content import Content, by_itself
from bot.answering.words.lexicon import Reading
from bot.answering.words.terms import JOIN, SMALL
from bot.answering.words.values import Figure
from bot.facts import Role


def objects_of(
    said: Written,
    readings: Sequence[Reading],
    passed: Iterable[Named | Figure],
    contents: Iterable[Content],
) -> Mapping[str, Sequence[Content]]:
    """The words right after each question word, up to one that tells what is done.

    "Cables" are the object of "how many" in "how many cables run to Laos"; "Chinese" and
    "companies" that of "which" in "which Chinese companies came".

    Args:
        said: A question.
        readings: Its phrases, in order.
        passed: What it names and the values that it gives: "five" in "name the five firms".
        contents: Its words.

    Returns:
        The words, by each key that the question word may ask for.
    """
    small = {r.first: r.last for r in readings if SMALL in r.terms}
    names = {one.first: one.last for one in passed}
    joins = {r.first: r.last for r in readings if JOIN in r.terms}
    at = {content.first: content for content in contents}
    found: dict[str, Sequence[Content]] = {}
    for reading in readings:
        asked = [key for section, key in reading.terms if section == "questions"]
        if not asked:
            continue
        within = [c for c in at.values() if reading.first <= c.first <= reading.last]
        index = _behind(said, reading.last + 1, small, counts="how_many" in asked)
        beside = names | joins if "which" in asked else names  # "which firms and labs"
        while index in beside or (
            index in at and (not _is_done(at[index]) or (not within and _leads(at[index], asked)))
        ):
            if index in at:
                within.append(at[index])
            index = (at[index].last if index in at else beside[index]) + 1
        for key in asked:
            found.setdefault(key, tuple(within))
    return found


def _behind(said: Written, index: int, small: Mapping[int, int], *, counts: bool) -> int:
    """The index behind the small words that stand from ``index`` on.

    Behind words like "are" nothing is counted: "how many are planned".
    """
    copulas = said.function_words.fronted_auxiliary
    while index in small and not (counts and said.folded[index] in copulas):
        index = small[index] + 1
    return index


def asked_by_itself(
    contents: Iterable[Content], objects: Mapping[str, Sequence[Content]]
) -> tuple[tuple[Content, ...], Mapping[str, Sequence[Content]]]:
    """The words of a question, and its objects, those that a question word asks for by themselves.

    Args:
        contents: The words.
        objects: Those that stand behind each question word.
    """
    asked_for = {c.first for ask in objects if ask != "yes_no" for c in objects[ask]}
    told = tuple(by_itself(c) if c.first in asked_for else c for c in contents)
    own = {content.first: content for content in told}
    return told, {ask: tuple(own.get(c.first, c) for c in objects[ask]) for ask in objects}


def _is_done(content: Content) -> bool:
    """Whether a word tells what is done, and by no sort of thing or holder of a post."""
    if content.keys("types") or content.keys("concepts") & POSTS:
        return False
    return bool(content.keys("roles") | content.keys("statuses"))


def _leads(content: Content, asked: Collection[str]) -> bool:
    """Whether a word right behind "which" is for those who lead: "which leader went there"."""
    return "which" in asked and Role.LEADER in content.keys("concepts")
