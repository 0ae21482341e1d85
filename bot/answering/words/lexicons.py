"""The vocabulary of every language, read once from the data files of this package."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from bot.answering.words.function_words import FunctionWords, united
from bot.answering.words.lexicon import Lexicon, Spelling, longest_by_first
from bot.answering.words.marks import marked
from bot.answering.words.stems import INFLECTED, form_stemmer, stemmer
from bot.answering.words.terms import LISTS, OPPOSITE, SECTIONS, TELLING, Term, is_unsaid
from bot.answering.words.traits import Trait
from bot.facts.document import document
from bot.matching import normalise
from bot.matching.fold import folded_words, words


@lru_cache(maxsize=1)
def lexicons() -> Mapping[str, Lexicon]:
    """Every vocabulary file of this package, by its language, English first."""
    folder = files("bot.answering.words") / "vocabulary"
    same: dict[Any, Any] = {}
    loaded = [
        _lexicon(document(file.read_text("utf-8")), same)
        for file in folder.iterdir()
        if file.name.endswith(".yaml")
    ]
    loaded.sort(key=lambda lexicon: (lexicon.language != "en", lexicon.language))
    return {lexicon.language: lexicon for lexicon in loaded}


@lru_cache(maxsize=1)
def function_words() -> FunctionWords:
    """The function words of every language together."""
    return united(lexicon.function_words for lexicon in lexicons().values())


def words_of(language: str) -> FunctionWords:
    """The function words of a language; of every one where it has no vocabulary."""
    lexicon = lexicons().get(language)
    return lexicon.function_words if lexicon else function_words()


def _lexicon(data: Any, same: dict[Any, Any]) -> Lexicon:  # noqa: ANN401 - every value of a YAML file is text
    """The vocabulary of one file.

    Thousands of phrases stand for a few hundred things, and Malay shares many with Indonesian:
    each phrase, word and set of terms is one object in all languages, by ``same``.
    """
    language = data["language"]
    traits = frozenset(map(Trait, data.get("traits") or ()))
    once = same.setdefault
    phrases = _phrases(data, same)
    is_marked = Trait.MARKED in traits
    spelt = _spelt(data, phrases, same) if is_marked else {}
    numerals = [word for listed in data["numbers"].values() for word in listed if is_marked]
    told = (data.get("marked_numbers") or {}).items()
    longest = longest_by_first(phrase.split(" ") for phrase in phrases if " " in phrase)
    return Lexicon(
        language,
        phrases,
        {once(word, word): length for word, length in longest.items()},
        traits=traits,
        months=_numbers(data.get("months")),
        numbers=_numbers(data.get("numbers")) | {marked(one): int(n) for n, one in told},
        magnitudes=_numbers(data.get("magnitudes")),
        currencies=dict(_folded(data.get("currencies"))),
        capitals=dict(_folded(data.get("capitals"))),
        bounds=dict(_folded(data.get("bounds"))),
        periods=dict(_folded(data.get("periods"))),
        ordinals=tuple(data.get("ordinals") or ()),
        ordinal_words=_numbers(data.get("ordinal_words")),
        forms={once(stem, stem): phrase for stem, phrase in _forms(language, phrases).items()},
        function_words=_function_words(data.get("function_words") or {}),
        halves=tuple(tuple(normalise(one).split()) for one in data.get("halves") or ()),
        ambiguous_months=frozenset(map(normalise, data.get("ambiguous_months") or ())),
        date_units={
            form: unit
            for unit, listed in (data.get("date_units") or {}).items()
            for written in listed
            for form in (written, normalise(written))
        },
        distinct=frozenset(map(stemmer(language), map(normalise, data.get("distinct") or ()))),
        abbreviations=tuple(data.get("abbreviations") or ()),
        numbered=tuple(data.get("numbered") or ()),
        acronyms={key: normalise(of) for key, of in (data.get("acronyms") or {}).items()},
        letters=data.get("letters") or "",
        ungiven=tuple(data.get("ungiven") or ()),
        denying=tuple(data.get("denying") or ()),
        participles={normalise(one): verb for one, verb in (data.get("participles") or {}).items()},
        tag=data.get("tag") or "",
        frames=_frames(data.get("frames"), language),
        calls=frozenset(map(normalise, data.get("help") or ())),
        number_marks={normalise(word): marked(word) for word in numerals},
        spelt={phrase: one.words for phrase, (one, *others) in spelt.items() if not others},
        alike={phrase: several for phrase, several in spelt.items() if len(several) > 1},
    )


def _phrases(data: Mapping[str, Any], same: dict[Any, Any]) -> dict[str, frozenset[Term]]:
    """The phrases of a file, stemmed, and all that each stands for."""
    phrases: dict[str, frozenset[Term]] = {}
    joined = cache(frozenset[Term].union)
    stems = cache(stemmer(data["language"]))
    for terms, phrase in _listed(data, same):
        stemmed = " ".join(map(stems, folded_words(phrase)))
        if stemmed:
            phrases[stemmed] = joined(phrases.get(stemmed, frozenset()), terms)
    asking = {phrase for phrase, terms in phrases.items() if " " not in phrase and _asks(terms)}
    kept = ((phrase, _kept(phrase, terms, asking)) for phrase, terms in phrases.items())
    once = same.setdefault
    return {once(phrase, phrase): once(terms, terms) for phrase, terms in kept if terms}


def _spelt(
    data: Mapping[str, Any], phrases: Mapping[str, frozenset[Term]], same: dict[Any, Any]
) -> Mapping[str, Sequence[Spelling]]:
    """How each phrase is written with marks; what it never stands for is left out."""
    once = same.setdefault
    spelt: dict[str, tuple[Spelling, ...]] = {}
    for terms, phrase in _listed(data, same):
        folded, written = folded_words(phrase), phrase.split()
        if len(folded) != len(written):  # "trung-lào" is two words
            written = [phrase[word.start : word.end] for word in words(phrase)]
        key = " ".join(folded)
        if kept := terms & phrases.get(key, frozenset()):
            marks = tuple(map(marked, written))
            one = Spelling(once(marks, marks), once(kept, kept))
            spelt[once(key, key)] = (*spelt.get(key, ()), one)
    marked.cache_clear()  # of words that will hardly be typed
    return spelt


def _frames(section: Mapping[str, Iterable[str]] | None, language: str) -> Mapping[str, str]:
    """The stemmed phrases of a section; what stands for two things is the first of them."""
    frames: dict[str, str] = {}
    stems = stemmer(language)
    for kind, phrases in (section or {}).items():
        for phrase in phrases:
            frames.setdefault(" ".join(map(stems, folded_words(phrase))), kind)
    return frames


def _function_words(data: Mapping[str, Iterable[str]]) -> FunctionWords:
    return FunctionWords(**{name: frozenset(map(normalise, data[name])) for name in data})


def _forms(language: str, phrases: Mapping[str, frozenset[Term]]) -> Mapping[str, str]:
    """The stems of the words that tell something, each to the first of them."""
    if language not in INFLECTED:
        return {}
    stems = form_stemmer(language)
    forms: dict[str, str] = {}
    for phrase, terms in phrases.items():
        if " " not in phrase and any(t[0] in TELLING and not is_unsaid(t) for t in terms):
            forms.setdefault(stems(phrase), phrase)
    return forms


def _listed(data: Mapping[str, Any], same: dict[Any, Any]) -> Iterator[tuple[frozenset[Term], str]]:
    """Every phrase of a vocabulary file, after what it stands for."""
    once = same.setdefault
    for section in SECTIONS:
        for key, listed in (data.get(section) or {}).items():
            own = [(section, key)]
            if section == OPPOSITE:
                own.append(("concepts", key))
            terms = frozenset(once(term, term) for term in own)
            yield from ((terms, phrase) for phrase in listed)
    for section in LISTS:
        terms = frozenset({(section, "")})
        yield from ((terms, phrase) for phrase in data.get(section) or ())


def _asks(terms: Iterable[Term]) -> bool:
    return any(section == "questions" and key != "yes_no" for section, key in terms)


def _kept(phrase: str, terms: frozenset[Term], asking: Container[str]) -> frozenset[Term]:
    """The terms of a phrase that hold: a question word is read for itself, a small one is small.

    "How old" may stand for an age, of which no source speaks: nothing is asked for in its place.
    """
    if " " not in phrase or not any(word in asking for word in phrase.split(" ")):
        return terms
    kept = {"roles"} if ("questions", "who") in terms else set()  # "with whom" asks for a partner
    return frozenset(t for t in terms if t[0] not in TELLING - kept or is_unsaid(t))


def _numbers(section: Mapping[str, Iterable[str]] | None) -> dict[str, int]:
    return {phrase: int(key) for phrase, key in _folded(section)}


def _folded(section: Mapping[str, Iterable[str]] | None) -> Iterator[tuple[str, str]]:
    for key, listed in (section or {}).items():
        for phrase in listed:
            folded = normalise(phrase)
            if folded:
                yield folded, key
