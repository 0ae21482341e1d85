"""Words that carry grammar, by what they do in a sentence: articles, prepositions, auxiliaries."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property


@dataclass(frozen=True)  # no slots: the articles are united once
class FunctionWords:
    """The folded function words of one language, or of every language.

    A data file lists each under the name of its attribute, and leaves out what its language has
    not.

    Attributes:
        definite_article: As "the".
        indefinite_article: As "a".
        conjunction: What joins two alike things, as "and".
        adversative_conjunction: What sets one against the other, as "but".
        contrasting_conjunction: What begins a clause that is set against another, as "while".
        genitive_preposition: What tells whose something is, or of what so many, as "of".
        genitive_clitic: What tells it behind an apostrophe, as "s" in "China's".
        source_preposition: What tells, beside those, from whom something comes, as "from".
        agentive_preposition: What tells by whom something is done, as "by".
        locative_preposition: What tells, beside those, where somebody belongs, as "at".
        site_preposition: What stands before the place where something is held, as "in".
        essive_preposition: What tells in which office somebody does something, as "as".
        deputy_modifier: What makes the holder of an office one who stands in for them, as "vice".
        stranded_preposition: What asks for a purpose where it ends what asks "what", as "for".
        goal_preposition: What tells where to somebody is sent, as "to".
        comitative_preposition: What adds a part of its own to a statement, as "with".
        year_preposition: What stands between the name of an event and its year, as "in".
        month_preposition: What stands before a month's name, and makes it one where it is
            another word besides, as "since".
        month_modifier: The same for a name that is written with a capital, as "late".
        setting_preposition: What stands before an occasion at which something happened, as "at".
        month_linker: What stands between a month and its year, as "of".
        month_opener: What tells the first day of a month and is no number, as "first".
        day_determiner: What makes a plain number in words the day of the month behind it, as "le"
            in "le cinq novembre".
        day_preposition: What stands before a day in digits, and before few other numbers:
            "on 13.09".
        ordinal_marker: What makes any number behind it an ordinal, as the Chinese "第".
        decimal_marker: What stands before the decimals of a number in words, as "point".
        rounding: What tells right behind a number that it counts things, and is no year, as "多".
        copula: What tells that somebody or something is another thing, as "is".
        plural_copula: The same of several, as "are".
        contracted_verb: What is left of a verb behind an apostrophe, as "ll" in "I'll".
        auxiliary: What makes a participle tell of what is past, as "has".
        plural: What stands for several, or before them: "ils", "les".
        fronted_auxiliary: Verbs that make a question where they stand before their subject.
        doing_auxiliary: Those of them behind which the one who does something stands: "did".
        modal: What tells that something may come to be, as "could".
        receiving_verb: What one does to whom others come: "get a visit", "welcome".
        wishing: What stands beside one who acts, and is no place: "trying", "with".
        subject: What may be the subject behind them, if it is no name: "they", "the".
        interrogative: What makes a question wherever it comes first, as "who".
        elided_interrogative: The same where an apostrophe is behind it, as "qu".
        interrogative_pro_form: What makes one only before a verb or a word for a degree: "what".
        inverted_pronoun: Behind a verb and a hyphen, they ask for a yes or no, as "il".
        degree: Such words, as "many" in "how many".
        preverbal: What may stand between the one who did it and the verb, as "recently".
        prenominal: Behind these a participle stands before a noun, or tells what is.
        definite_determiner: What points, before a number, to things that are known: "these".
        additive_determiner: What tells, behind a number, that it is added to another one or left
            of it, as "further".
        indefinite_numeral: What makes of a number an order of size, as "several" before "hundred".
        comparative_particle: What stands between two things that are compared, as "than".
        polar_negation: What denies nothing in a question that so asks for a yes: "isn't it open",
            "n'est-elle pas ouverte".
        alternating_negation: What asks for a yes or no between a verb and the same verb again.
        negative_quantifier: What denies all there is, as "nothing".
        preverbal_negation: What stands before a verb and with a word behind it denies it, as "ne".
        postverbal_negation: What does so behind the verb, as "pas".
        anaphor: A statement that begins with one, as "it", is about what was said before it.
        clause_opener: What begins a clause of its own, as "which".
        relative_pronoun: What begins a clause that tells of what stands before it, as "who".
        complementiser: What begins a clause that somebody says or asks, as "that".
        own_determiner: What tells that somebody belongs to whoever writes, as "my".
        reporting_verb: What somebody does who says or asks something, as "claims".
        first_person: What stands for whoever writes, alone or with a verb, as "I", "im".
        deictic: What stands for where whoever writes is, as "here" in "journalist here".
        second_person: What stands for whoever reads, as "you".
        chore: What one may be at while one asks, as "captioning".
        purpose_preposition: What stands before that for which one asks, as "for".
        query: What one calls a question itself, as "trivia".
        errand: The work for which one asks, as "memo"; no source may tell of any.
        errand_modifier: What may stand beside that, as "short".
        anteriority: What stands before that which one does after asking, as "before".
        clause_linker: What begins, beside those above, a clause that one asks about, as "whether".
        expletive: What is the subject of a verb, and stands for nobody: "it", "one".
        inquiry: What a question within a sentence stands behind, as "wonder", "me", "know".
        asker: Whoever asks, where they are no subject, as "me".
        written_piece: What one calls an article, as "story".
        some_determiner: What stands before one if it asks whether there is one, as "any".
        title: What asks what one is called, as "headline".
        identity: What tells that two are one, as "same".
        asking_preposition: What may stand before a word that asks, as "into" in "into how many".
    """

    definite_article: frozenset[str] = frozenset()
    indefinite_article: frozenset[str] = frozenset()
    conjunction: frozenset[str] = frozenset()
    adversative_conjunction: frozenset[str] = frozenset()
    contrasting_conjunction: frozenset[str] = frozenset()
    genitive_clitic: frozenset[str] = frozenset()
    genitive_preposition: frozenset[str] = frozenset()
    source_preposition: frozenset[str] = frozenset()
    agentive_preposition: frozenset[str] = frozenset()
    locative_preposition: frozenset[str] = frozenset()
    site_preposition: frozenset[str] = frozenset()
    essive_preposition: frozenset[str] = frozenset()
    deputy_modifier: frozenset[str] = frozenset()
    stranded_preposition: frozenset[str] = frozenset()
    goal_preposition: frozenset[str] = frozenset()
    comitative_preposition: frozenset[str] = frozenset()
    year_preposition: frozenset[str] = frozenset()
    month_preposition: frozenset[str] = frozenset()
    month_modifier: frozenset[str] = frozenset()
    setting_preposition: frozenset[str] = frozenset()
    month_linker: frozenset[str] = frozenset()
    month_opener: frozenset[str] = frozenset()
    day_determiner: frozenset[str] = frozenset()
    day_preposition: frozenset[str] = frozenset()
    ordinal_marker: frozenset[str] = frozenset()
    decimal_marker: frozenset[str] = frozenset()
    rounding: frozenset[str] = frozenset()
    copula: frozenset[str] = frozenset()
    plural_copula: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    contracted_verb: frozenset[str] = frozenset()
    auxiliary: frozenset[str] = frozenset()
    fronted_auxiliary: frozenset[str] = frozenset()
    doing_auxiliary: frozenset[str] = frozenset()
    modal: frozenset[str] = frozenset()
    receiving_verb: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    interrogative: frozenset[str] = frozenset()
    elided_interrogative: frozenset[str] = frozenset()
    interrogative_pro_form: frozenset[str] = frozenset()
    inverted_pronoun: frozenset[str] = frozenset()
    degree: frozenset[str] = frozenset()
    preverbal: frozenset[str] = frozenset()
    prenominal: frozenset[str] = frozenset()
    definite_determiner: frozenset[str] = frozenset()
    additive_determiner: frozenset[str] = frozenset()
    indefinite_numeral: frozenset[str] = frozenset()
    comparative_particle: frozenset[str] = frozenset()
    polar_negation: frozenset[str] = frozenset()
    alternating_negation: frozenset[str] = frozenset()
    negative_quantifier: frozenset[str] = frozenset()
    preverbal_negation: frozenset[str] = frozenset()
    postverbal_negation: frozenset[str] = frozenset()
    anaphor: frozenset[str] = frozenset()
    clause_opener: frozenset[str] = frozenset()
    relative_pronoun: frozenset[str] = frozenset()
    complementiser: frozenset[str] = frozenset()
    own_determiner: frozenset[str] = frozenset()
    reporting_verb: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    deictic: frozenset[str] = frozenset()
    second_person: frozenset[str] = frozenset()
    chore: frozenset[str] = frozenset()
    purpose_preposition: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()
    errand: frozenset[str] = frozenset()
    errand_modifier: frozenset[str] = frozenset()
    anteriority: frozenset[str] = frozenset()
    clause_linker: frozenset[str] = frozenset()
    expletive: frozenset[str] = frozenset()
    inquiry: frozenset[str] = frozenset()
    asker: frozenset[str] = frozenset()
    written_piece: frozenset[str] = frozenset()
    some_determiner: frozenset[str] = frozenset()
    title: frozenset[str] = frozenset()
    identity: frozenset[str] = frozenset()
    asking_preposition: frozenset[str] = frozenset()

    @cached_property
    def interrogatives(self) -> frozenset[str]:
        """The words that ask, wherever or however they do so."""
        return self.interrogative | self.interrogative_pro_form

    @cached_property
    def article(self) -> frozenset[str]:
        """The articles, definite or not."""
        return self.definite_article | self.indefinite_article

    @cached_property
    def leading_preposition(self) -> frozenset[str]:
        """The prepositions that add something to what stands before them, as "of" and "in"."""
        prepositions = self.genitive_preposition | self.site_preposition | self.source_preposition
        prepositions |= self.comitative_preposition | self.purpose_preposition
        return prepositions | self.goal_preposition | self.agentive_preposition


def united(every: Iterable[FunctionWords]) -> FunctionWords:
    """The function words of some languages together."""
    known = tuple(every)
    names = (one.name for one in fields(FunctionWords))
    return FunctionWords(
        **{name: frozenset().union(*(getattr(one, name) for one in known)) for name in names}
    )
