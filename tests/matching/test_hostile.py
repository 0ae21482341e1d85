"""Odd bases and odd texts: defined results, no exception."""

import subprocess
import sys
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import Match, NameIndex, normalise
from tests.matching.processes import said_with_hash_seeds

NASTY = [
    "",
    " ",
    "\0",
    "\ud800",
    "\udfff\ud800 laos \udc00",
    "🙂" * 2_000,
    "a" * 10_000,
    "a " * 10_000,
    "广" * 10_000,
    "e" + "\u0301" * 10_000,
    "\u202e" * 100 + "laos",
    "'" * 5_000,
    "l'" * 5_000,
    "a'" * 5_000 + "b",
    "://" * 3_000,
    "https://" * 1_000,
    "1234567890" * 200,
    "@everyone **laos** `x` ||y|| <@123>",
    "china " * 2_000,
    "ﷺ" * 2_000,
    "%s %n {0} \\",
    "".join(chr(0xD800 + i % 0x800) for i in range(10_000)),
    "\0" * 10_000,
    "l\0a\0o\0s",
    "".join(c + "\u0336\u0353\u0489" * 40 for c in "china laos centre") * 5,
    "👩‍👩‍👧" * 3_000,
    "\u2067العربية huawei עברית\u2069" * 400,
    "東盟" * 5_000,
    "22nd " * 2_000,
    "9" * 10_000 + "th",
    "ab " * 3_000,
    "bcdfgh " * 1_500,
    "".join(chr(0x10FFFF - i) for i in range(10_000)),
]


@pytest.mark.parametrize("text", NASTY)
def test_nasty_texts(index: NameIndex, text: str) -> None:
    """Whatever the text, each lookup returns matches that keep their promises."""
    for match in (
        *index.search(text),
        *index.search(text, prefix=True),
        *index.decide(text).matches,
    ):
        assert 0 <= match.score <= 1
    for mention in index.find(text):
        assert 0 <= mention.start < mention.end <= len(text)


@given(st.text(st.characters(), max_size=300))
def test_any_text(text: str) -> None:
    """No text makes a lookup raise, and folding twice is folding once."""
    folded = normalise(text)
    assert normalise(folded) == folded
    base = NameIndex([("a", "China-Laos centre"), ("b", "广西基金"), ("c", text)])
    base.search(text)
    base.search(text, prefix=True)
    base.decide(text)
    base.find(text)


@given(st.text(st.characters(), max_size=60).filter(normalise))
def test_every_name_matches_itself(name: str) -> None:
    """Any name with a letter or a digit is found by itself, with the full score."""
    base = NameIndex([("self", name), ("other", "China-Laos centre")])
    assert base.search(name)[0].score == 1
    assert base.search(name)[0].entity_id in {"self", "other"}


@pytest.mark.parametrize(
    ("typed", "entity"),
    [
        ("h\u0336\u0353u\u0336a\u0336w\u0336e\u0336i\u0336", "huawei"),
        ("\u202ehuawei\u202c", "huawei"),
        ("🙂huawei👩‍👩‍👧", "huawei"),
        ("\ud800huawei\udc00", "huawei"),
        ("\0huawei\0", "huawei"),
        ("\u2067جامعة القاهرة\u2069", "cairo"),
        ("华\ufe00为", "huawei"),
    ],
)
def test_what_is_not_seen_does_not_count(index: NameIndex, typed: str, entity: str) -> None:
    """Marks, surrogates, NULs and emoji around or on the letters leave the name what it is."""
    assert [(m.entity_id, m.score) for m in index.search(typed, limit=1)] == [(entity, 1.0)]


ALPHABETS = {
    "Latin": "abcdefghijklmnopqrstuvwxyzéàçđơ",
    "Chinese": "广西人工智能基金成都国际软件大会北京南宁东盟",
    "Cyrillic": "абвгдежзиклмнопрстуфхцчшя",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمن",
    "Hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
}


def _names(letters: str) -> st.SearchStrategy[str]:
    word = st.text(letters, min_size=6, max_size=10)
    return st.lists(word, min_size=2, max_size=4).map(" ".join)


@pytest.mark.parametrize("alphabet", ALPHABETS)
@given(data=st.data())
def test_matches_itself_with_a_typo(alphabet: str, data: st.DataObject) -> None:
    """With one letter replaced, dropped or doubled, a name of any script still finds itself."""
    letters = ALPHABETS[alphabet]
    name = data.draw(_names(letters))
    inner = [i for i in range(1, len(name) - 1) if name[i - 1 : i + 2].isalpha()]
    i = data.draw(st.sampled_from(inner))
    middle = data.draw(st.sampled_from(["", name[i] * 2, *letters]))
    base = NameIndex([("self", name), ("other", "China-Laos centre")])
    assert base.search(name[:i] + middle + name[i + 1 :])[0].entity_id == "self"


@pytest.mark.parametrize("names", [[], [("a", "")], [("a", "🙂"), ("b", "\ud800")]])
def test_empty_bases(names: Iterable[tuple[str, str]]) -> None:
    """A base without a single readable name finds nothing."""
    base = NameIndex(names)
    assert len(base) == 0
    assert not base.search("laos")
    assert not base.search("laos", prefix=True)
    assert not base.find("laos")


def test_one_letter_names() -> None:
    """Names of one character are found by exactly that character."""
    base = NameIndex([("x", "X"), ("zhong", "中")])
    assert base.search("x") == [Match("x", "X", 1.0)]
    assert base.search("中") == [Match("zhong", "中", 1.0)]
    assert base.search("y") == []


def test_duplicates_count_once() -> None:
    """The same pair twice is one name; the same name of two entities is two."""
    base = NameIndex([("a", "Laos"), ("a", "Laos"), ("b", "Laos"), ("b", "laos")])
    assert len(base) == 3
    assert [match.entity_id for match in base.search("laos")] == ["a", "b"]


def test_order_of_names_makes_no_difference() -> None:
    """The same base in another order gives the same answers."""
    sides = enumerate(("North", "South", "East", "West"))
    pairs = [(f"e{i}", f"{side} {what}") for i, side in sides for what in ("Institute", "Centre")]
    forward, backward = NameIndex(pairs), NameIndex(reversed(pairs))
    for text in ("north", "centre", "suoth institute", "west centr"):
        assert forward.search(text) == backward.search(text)
        assert forward.search(text, prefix=True) == backward.search(text, prefix=True)
        assert forward.find(text) == backward.find(text)


def test_same_answers_in_another_process() -> None:
    """Hash seeds differ between processes; answers do not."""
    script = (
        "from tests.matching.conftest import NAMES\n"
        "from bot.matching import NameIndex\n"
        "i = NameIndex((e, n) for e, names in NAMES.items() for n in names)\n"
        "q = ['china centre', 'ai', 'guanxi fnd', '中心', 'supr league contest']\n"
        "print([(i.search(t, limit=9), i.search(t, prefix=True), i.find(t)) for t in q])\n"
    )
    assert len(said_with_hash_seeds(script)) == 1


def test_import_stays_light() -> None:
    """Importing and using the index loads nothing that only large bases or benchmarks need."""
    script = (
        "import sys\n"
        "from bot.matching import NameIndex\n"
        "NameIndex([('a', 'China-Laos centre')]).search('laos centre')\n"
        "print({'numpy', 'scipy', 'tantivy'} & set(sys.modules))\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert result.stdout.decode().strip() == "set()"
