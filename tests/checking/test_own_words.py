"""What the fact base itself says, held against it."""

from bot.checking import Checker, Verdict

HARDLY_ANY = 0.002
"""The share of the base's own sentences that may be contradicted: those about silence."""

LEAST_SUPPORTED = 0.89
"""The share of them that must be supported: a few tell in one phrase what two quotes tell."""


def test_the_words_of_the_fact_base_agree_with_it(checker: Checker) -> None:
    """Of our own sentences for its statements hardly any is contradicted, and most are supported.

    Those that tell of what a source does not say ("the article gives no year") are among them.
    """
    texts = [
        statement.text.get(language)
        for entity in checker.base.entities.values()
        for statement in entity.statements
        for language in ("en", "fr")
        if statement.text
    ]
    verdicts = [{finding.verdict for finding in checker.check(text).findings} for text in texts]
    contradicted = sum(Verdict.CONTRADICTED in found for found in verdicts)
    supported = sum(found <= {Verdict.SUPPORTED, Verdict.NONE} for found in verdicts)
    assert contradicted < HARDLY_ANY * len(texts)
    assert supported > LEAST_SUPPORTED * len(texts)


def test_no_translation_of_a_quote_is_contradicted(checker: Checker) -> None:
    """What a source says, told in another language, agrees with it."""
    texts = {
        translation
        for _, _, quote in checker.base.quotes()
        for language in ("en", "fr")
        if (translation := checker.base.translation(quote, language))
    }
    verdicts = {finding.verdict for text in texts for finding in checker.check(text).findings}
    assert Verdict.CONTRADICTED not in verdicts
