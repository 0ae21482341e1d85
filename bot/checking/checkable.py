"""Whether a statement can be checked at all, or is an opinion, a question or a wish."""

import re

from bot.checking.reading import NAMING, PartKind, Reading

_QUESTION = re.compile(r"[?？][\s\"'”’»)\]*_~|]*[^\w]*\Z")
_LABEL = re.compile(r"\W*\w+\s*[:：]\s")
"""A word and a colon before the statement itself, as in a script."""

_ASKING = frozenset({"who", "whom", "whose", "which", "whats", "whos", "wheres"})
_ASKING_WHAT = frozenset({"what", "when", "where", "why", "how"})
_ASKING_FR = frozenset(
    {"qui", "quel", "quelle", "quels", "quelles", "combien", "pourquoi", "comment"}
)
_HOW = frozenset({"much", "many", "big", "large", "long", "old", "far", "often"})
_AUXILIARIES = frozenset(
    {"is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could"}
    | {"will", "would", "should", "may", "might", "isnt", "arent", "didnt", "doesnt"}
)
_SUBJECTS = frozenset(
    {"the", "this", "that", "these", "those", "there", "it", "he", "she", "they", "you", "we"}
    | {"any", "anyone", "anybody", "someone", "somebody", "all", "both", "its", "their", "your"}
)

FEW_WORDS = 4
"""A stretch of so few words, all unknown, without a name or a value states nothing."""

FEWEST_WORDS = 3
"""A subject, a verb and an object."""


def is_checkable(reading: Reading, *, is_asked: bool = False) -> bool:
    """Whether a statement says something that a source can support or contradict.

    Args:
        reading: The statement.
        is_asked: Whether it is a question that is taken for what it claims.
    """
    if not is_asked and _asks(reading):
        return False
    if _QUESTION.search(reading.text) or reading.has("opinions") or reading.has("wishes"):
        return False
    if reading.has("feelings") and not reading.values:
        return False
    if _is_conditional(reading) or _is_instruction(reading):
        return False
    told = reading.of_kind(*NAMING) or reading.values
    return bool(told or not reading.is_social) and _tells(reading)


def _asks(reading: Reading) -> bool:
    """Whether a statement has the form of a question, though no mark: "is there a fund"."""
    begin = _begin(reading)
    first, second = (*reading.folded[begin : begin + 2], "", "")[:2]
    if reading.language == "fr":
        return first in _ASKING_FR or reading.folded[begin : begin + 3] == ["est", "ce", "que"]
    if first in _ASKING or (first in _ASKING_WHAT and second in _AUXILIARIES | _HOW):
        return True
    named = any(part.first == begin + 1 for part in reading.of_kind(*NAMING))
    return first in _AUXILIARIES and (named or second in _SUBJECTS)


def _is_conditional(reading: Reading) -> bool:
    begin = _begin(reading)
    opens = any(first <= begin + 1 for first, _ in reading.cues.get("conditions", ()))
    return opens or (reading.has("conditions") and reading.has("hypothetical"))


def _is_instruction(reading: Reading) -> bool:
    begin = _begin(reading)
    return any(first == begin for first, _ in reading.cues.get("instructions", ()))


def _begin(reading: Reading) -> int:
    """The index of the word with which the statement itself begins."""
    return 1 if _LABEL.match(reading.text) else 0


def _tells(reading: Reading) -> bool:
    """Whether a statement is long enough, or names or gives enough, to state anything."""
    told = reading.of_kind(*NAMING)
    if told or reading.values or len(reading.words) > FEW_WORDS:
        return True
    known = any(part.terms for part in reading.of_kind(PartKind.WORD))
    return known and len(reading.words) >= FEWEST_WORDS
