"""Many short texts in little room."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress
from operator import not_


class Texts:
    """A list of texts, immutable, packed as UTF-8: a string of its own costs 50 bytes more."""

    def __init__(self, texts: Sequence[str]) -> None:
        # Ids and names may hold lone surrogates, which are kept.
        self._packed = "".join(texts).encode("utf-8", "surrogatepass")
        sizes = array("I", map(len, texts))
        for place in compress(range(len(texts)), map(not_, map(str.isascii, texts))):
            sizes[place] = len(texts[place].encode("utf-8", "surrogatepass"))
        self._starts = array("I", accumulate(sizes, initial=0))

    def __len__(self) -> int:
        """The number of texts."""
        return len(self._starts) - 1

    def __getitem__(self, place: int) -> str:
        """One of the texts, by its place from 0."""
        packed = self._packed[self._starts[place] : self._starts[place + 1]]
        return packed.decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        """All texts, in order."""
        return map(self.__getitem__, range(len(self)))
