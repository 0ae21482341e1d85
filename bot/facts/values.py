"""Typed values: dates, money, counts and words, each in the standard of its field."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import cache, lru_cache
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter

from bot.facts.dates import check_edtf
from bot.facts.vocabulary import Bound

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Slug = Annotated[str, Field(pattern=SLUG, max_length=64)]
"""A stable id of at most 64 characters, such as ``guangxi-ai-industry-fund``."""

Text = Annotated[str, Field(min_length=1, max_length=1000)]
"""A piece of text on one line."""

Line = Annotated[str, Field(min_length=1, max_length=600)]
"""A sentence or a phrase in our own words."""


class Frozen:
    """The base of everything in the fact base: immutable, and no unknown field passes.

    What derives from it are plain dataclasses, which pydantic makes of checked data: a ninth of
    the size of pydantic's own models, and there are thousands.
    """

    __slots__ = ()
    __pydantic_config__: ClassVar = ConfigDict(extra="forbid", str_strip_whitespace=True)


Model = TypeVar("Model")


_adapter: Callable[[object], TypeAdapter[Any]] = cache(TypeAdapter)


def adapter(model: type[Model]) -> TypeAdapter[Model]:
    """What makes a ``model`` of data, and data of it; made at the first use, and kept."""
    return _adapter(model)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Frozen):
    """Our own words in every language that Footnote speaks."""

    en: Line
    """In English."""
    fr: Line
    """In French."""

    def get(self, language: str) -> str:
        """The words in ``language``, or in English where it is not spoken."""
        return self.fr if language == "fr" else self.en


SPOKEN = tuple(words.name for words in fields(Words))
"""The languages in which Footnote answers, and in which every entity has its names and texts."""


Edtf = Annotated[
    str,
    Field(max_length=40, json_schema_extra={"type": ["string", "integer"]}),
    AfterValidator(check_edtf),
]
"""A date in the Extended Date/Time Format (ISO 8601-2), such as ``XXXX-02``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When(Frozen):
    """A date, and the words in which the source gives it."""

    edtf: Edtf
    """The date: `2023-09-13`, `2023-11`, `XXXX-02` (no year), `2023-02~` (about)."""
    said: Annotated[str, Field(min_length=1, max_length=80)]
    """The source's own words for it."""


@lru_cache(maxsize=512)
def _currency(code: str) -> str:
    from babel.core import get_global  # noqa: PLC0415 - only files that name money need it

    if code not in get_global("all_currencies"):
        message = f"{code!r} is no ISO 4217 currency; write CNY for yuan, USD for US dollars"
        raise ValueError(message)
    return code


Currency = Annotated[str, AfterValidator(_currency)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Frozen):
    """An amount in a currency, and the source's own conversion where it gives one."""

    amount: Annotated[Decimal, Field(gt=0)]
    """The amount in whole units, such as `10000000000`."""
    currency: Currency
    """The ISO 4217 code, such as `CNY`."""
    bound: Bound = Bound.EXACT
    """How exactly the source gives the amount."""
    converted: "Money | None" = None
    """The same in another currency, where the source itself converts it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Frozen):
    """A number of things, or a range of numbers, and what is counted."""

    number: Decimal
    """The number, or the lower end of a range."""
    to: Decimal | None = None
    """The upper end of a range."""
    unit: Words
    """What is counted, in the plural."""
    bound: Bound = Bound.EXACT
    """How exactly the source gives the number."""

    def __post_init__(self) -> None:
        if self.to is not None and self.to <= self.number:
            message = "`to` must be larger than `number`"
            raise ValueError(message)
