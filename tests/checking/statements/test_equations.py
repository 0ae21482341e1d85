"""What is told to be something without a verb is told with one."""

import pytest

from bot.checking.statements.equations import with_copula
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tkxel perusahaan Pakistan", "Tkxel adalah perusahaan Pakistan"),
        ("Tkxel itu perusahaan Pakistan", "Tkxel adalah perusahaan Pakistan"),
        ("China mitra dagang terbesar Malaysia", "China adalah mitra dagang terbesar Malaysia"),
        ("Tkxel adalah perusahaan Pakistan", None),
        ("Chen Gang mengunjungi Laos", None),
    ],
)
def test_the_verb_that_may_be_left_out(reader: Reader, text: str, told: str | None) -> None:
    """A word for a sort or a rank right behind a name tells what that is; a verb does not."""
    assert with_copula(reader.read(text, "id")) == told


def test_a_language_that_needs_its_verb(reader: Reader) -> None:
    """Where "is" has to stand, nothing is added."""
    assert with_copula(reader.read("Tkxel company", "en")) is None
