"""The locale files: every sentence in every language, and no word forgotten."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

import bot
from bot.answering import Gap, Offer, Remark
from bot.facts import Attribute, Bound, Kind, Role, Status, Type
from bot.locales import LANGUAGES, Translator, translator_for

FOLDER = Path(bot.__file__).parent / "locales"


def _messages(language: str) -> dict[str, set[str]]:
    """The ids of a language's sentences, each with the arguments that it takes."""
    parsed = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    assert not [entry for entry in parsed.body if isinstance(entry, ast.Junk)]
    found = {}
    for entry in parsed.body:
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice"
            found[entry.id.name] = _arguments(entry)
    return found


def _arguments(message: ast.Message) -> set[str]:
    names: set[str] = set()

    class Collector(visitor.Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its name
            names.add(node.id.name)

    Collector().visit(message)
    return names


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence(language: str) -> None:
    """The same ids stand in every locale file."""
    assert set(_messages(language)) == set(_messages("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_vocabulary_has_its_words(language: str) -> None:
    """Kinds, types, attributes, roles, states, remarks, offers and gaps can all be said."""
    words = [f"kind-{k}" for k in Kind] + [f"kinds-{k}" for k in Kind]
    words += [f"type-{t}" for t in Type]
    words += [f"attribute-{a}" for a in Attribute] + [f"unsaid-{a}" for a in Attribute]
    words += [f"role-{r}" for r in Role] + [f"role-of-{r}" for r in Role]
    words += [f"status-{s}" for s in Status] + [f"bound-{b}" for b in Bound]
    words += [f"remark-{r}" for r in Remark] + [f"choice-{o}" for o in Offer]
    words += [f"gap-{g}" for g in Gap if g is not Gap.HELP]  # the help has a card of its own
    assert set(words) <= set(_messages(language))


def test_no_sentence_is_left_over() -> None:
    """Every id is used in the code, by its name or by the family that it belongs to."""
    code = "".join(path.read_text("utf-8") for path in FOLDER.parent.rglob("*.py"))
    families = set(re.findall(r'f"([a-z-]+-)\{', code)) | {"command-", "kinds-"}
    for message in _messages("en"):
        used = f'"{message}"' in code or any(message.startswith(f) for f in families)
        assert used, message


def test_french_marks_stay_with_their_words() -> None:
    """No line of French breaks before a mark that has a space before it, or inside a quotation."""
    lines = (FOLDER / "fr.ftl").read_text("utf-8").splitlines()
    loose = re.compile(r"« | »| [;:?!]( |$)")
    assert [line for line in lines if loose.search(line) and not line.startswith("#")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_written(language: str) -> None:
    """With the arguments that any language takes, every sentence is written without an error."""
    translator = Translator(language)
    others = [_messages(one) for one in LANGUAGES]
    for message in others[0]:
        arguments = set().union(*(other[message] for other in others))
        assert translator(message, **dict.fromkeys(arguments, 2)).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_command_words_are_as_discord_wants_them(language: str) -> None:
    """Names of commands and options are lower-case words of 1 to 32, descriptions 1 to 100."""
    for message in _messages(language):
        if message.startswith(("command-", "option-")):
            text = translator_for(language)(message)
            if message.endswith("-about"):
                assert 1 <= len(text) <= 100, message
            else:
                assert re.fullmatch(r"[-_\w]{1,32}", text), message
                assert text == text.lower()
