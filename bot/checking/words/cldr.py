"""What Unicode's CLDR has for a language, of which only some names are wanted."""

import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel.localedata import merge, resolve_locale_filename


def names_of(language: str) -> Mapping[str, Mapping[Any, Any]]:
    """The data of a language by its sections, such as ``territories`` and ``currency_names``.

    From Babel's file and not by its ``Locale``, which keeps all of a language for good.

    Args:
        language: The BCP 47 tag of a language without subtags.

    Raises:
        OSError: Babel has no such language.
    """
    data = _read("root")
    merge(data, _read(language))
    return data


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = pickle.loads(Path(resolve_locale_filename(name)).read_bytes())  # noqa: S301 - a file of an installed library
    return data
