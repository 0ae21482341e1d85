"""Words that carry grammar and hardly any meaning, in the languages that names come in.

They weigh next to nothing on either side of a comparison. Each language has a file of them, folded
as `normalise` leaves them; Malay has one with Indonesian.
"""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """All of them; languages share words, and a word is known without knowing its language."""
    folder = files("bot.matching") / "words"
    listed = (file for file in folder.iterdir() if file.name.endswith(".txt"))
    return frozenset(word for file in listed for word in file.read_text("utf-8").split())
