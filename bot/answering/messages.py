"""A message in, an answer out: which of its sentences ask, and of what they speak."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from bot.answering.chosen import Considered, is_by_sort
from bot.answering.citations import Citations
from bot.answering.corrections import Corrector
from bot.answering.explanation import Explanation
from bot.answering.lookup import Lookup
from bot.answering.merged import merge_in_turn
from bot.answering.question_replies import QuestionReplies
from bot.answering.questions.articles import Articles
from bot.answering.questions.choices import claims_of
from bot.answering.questions.known_halves import known_half
from bot.answering.questions.named_things import Named
from bot.answering.questions.presuppositions import presupposed
from bot.answering.questions.question import Question
from bot.answering.questions.reader import Reader
from bot.answering.questions.regions import of_region
from bot.answering.questions.several_questions import MAX_QUESTIONS, split
from bot.answering.records.records import Records
from bot.answering.relevance.ellipsis import completed, of_what_was_asked
from bot.answering.relevance.sentences import asking, is_settled, joined, of_one_brought_up
from bot.answering.reply import (
    VERDICTS,
    Answer,
    Choice,
    Gap,
    Remark,
    Reply,
    Unknown,
    undecided,
)
from bot.answering.ruling import Ruler
from bot.answering.topic import (
    Topic,
    in_context,
    is_place,
    known_in,
    names_sort,
    people_of,
    pointed,
    points_nowhere,
    quotes_whom,
    spelled,
    stands_alone,
    topic_of,
)
from bot.facts import FactBase
from bot.matching import NameIndex

MAX_CLAUSES = 6
"""So many sentences of a message are read, and parts of them that ask by themselves."""

MAX_READ = 400
"""After so many characters, no further sentence is read."""

_SERIES = ("concepts", "series")


class Messages:
    """Answers questions from one fact base."""

    def __init__(
        self,
        base: FactBase,
        index: NameIndex,
        lookup: Lookup,
        records: Records,
        rule: Ruler,
    ) -> None:
        self._base = base
        self._corrector = Corrector(base, lookup, rule)
        self._reader = Reader(index, records)
        self._articles = Articles(base, records)
        self._citations = Citations(base, self._articles)
        self._replies = QuestionReplies(base, lookup, records)

    def ask(self, text: str, about: str | None = None) -> Reply:
        """Answer what a message asks; see `Answerer.ask`."""
        questions = self._read(text := self._reader.unframed(text))
        explanations = self._explain(text, questions, about)
        if not explanations:
            return Unknown(Gap.EMPTY)
        reply = merge_in_turn([explanation.reply for explanation in explanations])
        spoken = (question.spoken for question in questions if question.spoken)
        reply = replace(reply, language=next(spoken, None))
        more = len(asking(questions)) > MAX_QUESTIONS or _length(questions) > MAX_READ
        if isinstance(reply, Answer) and more:
            reply = replace(reply, remarks=(*reply.remarks, Remark.MORE_QUESTIONS))
        return reply

    def explain(self, text: str, about: str | None = None) -> list[Explanation]:
        """Every question of a message, at most three, with how it was understood."""
        text = self._reader.unframed(text)
        return self._explain(text, self._read(text), about)

    def _read(self, text: str) -> Sequence[Question]:
        questions: list[Question] = []
        read: dict[str, Question] = {}  # what is asked twice is understood and answered once
        for clause in islice(split(text), MAX_CLAUSES):
            if clause not in read:
                read[clause] = self._reader.read(clause)
            questions.append(of_one_brought_up(self._base, questions[-1:], read[clause]))
            if _length(questions) > MAX_READ or is_settled(joined(questions), MAX_QUESTIONS):
                break
        return completed(self._base, joined(questions))

    def _explain(
        self, text: str, questions: Sequence[Question], about: str | None
    ) -> list[Explanation]:
        """Every question of a message, or what contradicts what the message takes for true."""
        denied = (self._denied(clause) for clause in presupposed(text[:MAX_READ]))
        if contrary := next(filter(None, denied), None):
            spoken = (question.spoken for question in questions if question.spoken)
            reply = replace(contrary.reply, language=next(spoken, None))
            return [replace(contrary, reply=reply)]
        return self._answered(questions, about)

    def _denied(self, clause: str) -> Explanation | None:
        """What contradicts a clause that is taken for true; None where nothing does."""
        question = self._reader.read(f"{clause}?")
        if question.asks[:1] != ("yes_no",):
            return None
        if question.form.negated:  # what a question denies is not corrected: it may rightly presume
            contrary = self._corrector.contradict(clause, question.language)
            return Explanation(question, (), *contrary) if contrary else None
        considered, replied = self._replies.reply(question)
        reply, reasons, ruling = self._corrector.correct(question, replied)
        if not (isinstance(reply, Answer) and Remark.NO in reply.remarks):
            return None
        reply = replace(reply, remarks=(Remark.PREMISE,))
        return Explanation(question, considered, reply, reasons, ruling)

    def _answered(self, questions: Sequence[Question], about: str | None) -> list[Explanation]:
        explanations: list[Explanation] = []
        asked_for = {id(question) for question in asking(questions)[:MAX_QUESTIONS]}
        topic = topic_of(self._base, questions, about)
        for question in {id(question): question for question in questions}.values():
            if id(question) in asked_for:
                explanation = self._answer(question, topic, explanations)
                explanations.append(explanation)
                if isinstance(explanation.reply, Answer) and not topic.known:
                    first = explanation.reply.entities[0].id
                    topic = topic._replace(known=Named({first: 1.0}, 0, 0))
            if sure := next(known_in(question), None):
                topic = topic._replace(known=sure, is_ahead=False)
        return explanations

    def _answer(
        self, question: Question, topic: Topic, before: Sequence[Explanation]
    ) -> Explanation:
        """The answer to one question of a message.

        Args:
            question: The question.
            topic: What the message speaks of so far.
            before: The questions before it, answered.
        """
        told = [person for one in before for person in people_of(one.reply)]
        asked = in_context(question, topic.known, told)
        # No pronoun stands for what was named in vain: "who is Mr Wu, and what did he say".
        vain = bool(before) and not isinstance(before[-1].reply, Answer)
        if vain and not told and quotes_whom(before[-1].question, question):
            considered: Considered = ()
            reply = before[-1].reply
        else:
            found = None if vain else self._pointed(question, topic, before, told)
            if before and not found and points_nowhere(self._base, question, topic, vain=vain):
                gap = Unknown(Gap.NOT_SAID, language=question.spoken)
                return Explanation(question, (), gap)
            # "In dollars?", "and the next one?" ask of nothing else, as "and the cables?" may.
            bound = all(c.keys("currency") or _SERIES in c.terms for c in question.contents)
            free = asked is not question and not bound
            alone = stands_alone(question) and not (vain and question.form.pronoun)
            by_itself = free and (topic.is_given or alone)
            asked, considered, reply = found or self._replied(
                question, asked, by_itself=by_itself, ahead=topic.is_ahead
            )
        cited = self._citations.instead(in_context(question, topic.known, told), reply)
        corrected, reasons, ruling = self._corrector.correct(asked, cited)
        reasons = reasons if cited is reply else (self._citations.instead, *reasons)
        reply = replace(corrected, language=asked.spoken)
        given = Explanation(asked, considered, reply, reasons, ruling)
        return self._half(given) or self._chosen(question, topic, given) or given

    def _half(self, given: Explanation) -> Explanation | None:
        """The yes or no to what is known in a row of things: "did it visit Huawei and Alibaba".

        None where the question has its answer, or names no such row.
        """
        asked = given.question
        untold = asked.is_yes_no and isinstance(given.reply, Unknown)
        if not untold or (known := known_half(asked)) is None:
            return None
        considered, replied = self._replies.reply(known)
        reply, reasons, ruling = self._corrector.correct(known, replied)
        if not isinstance(reply, Answer) or VERDICTS.isdisjoint(reply.remarks):
            return None
        remarks = (one for one in reply.remarks if one is not Remark.YES)
        reply = replace(reply, remarks=(*remarks, Remark.PARTLY), language=asked.spoken)
        return Explanation(known, considered, reply, reasons, ruling)

    def _chosen(self, question: Question, topic: Topic, given: Explanation) -> Explanation | None:
        """What bears out the one of two alternatives of which one is asked for.

        Where it bears out neither, or both, what was given stands, but for a no to both of them
        where it denies but one. None where there are no two.
        """
        found: list[Explanation] = []
        claims, known = claims_of(question), topic.known
        if known in question.named and not all(spelled(question, known) in c for c in claims):
            known = None  # what is one of the two is not spoken of by the other
        denied = 0
        for claim in claims:
            read = in_context(self._reader.read(claim), known, ())
            considered, replied = self._replies.reply(read)
            reply, *_ = corrected = self._corrector.correct(read, replied)
            remarks = reply.remarks if isinstance(reply, Answer) else ()
            denied += Remark.NO in remarks
            if Remark.YES in remarks:
                found.append(Explanation(read, considered, undecided(reply), *corrected[1:]))
        if len(found) == 1:
            return replace(found[0], reply=replace(found[0].reply, language=question.spoken))
        return (
            replace(given, reply=undecided(given.reply), reasons=(*given.reasons, claims_of))
            if claims and denied < len(claims)
            else None
        )

    def _pointed(
        self,
        question: Question,
        topic: Topic,
        before: Sequence[Explanation],
        told: Sequence[Named],
    ) -> tuple[Question, Considered, Reply] | None:
        """A question whose pronoun points back, its statements and its answer; None without one.

        Args:
            question: The question.
            topic: What the message speaks of so far.
            before: The questions before it, answered.
            told: The people of whom those answers tell.
        """
        meant = pointed(self._base, question, topic, [one.reply for one in before[-1:]], told)
        if not (meant or told) and before and topic.known and is_place(self._base, topic.known):
            # No place is "it" where a thing in it is asked for.
            meant = of_what_was_asked(before[-1].question, question)
        considered, reply = self._replies.reply(meant) if meant else ((), None)
        # "Is it run by Huawei" is not answered by what else Huawei runs.
        answers = isinstance(reply, Answer) or question.is_yes_no
        return (meant, considered, reply) if meant and reply and answers else None

    def _replied(
        self, question: Question, asked: Question, *, by_itself: bool, ahead: bool
    ) -> tuple[Question, Considered, Reply]:
        """What is asked in the end, the statements held against it, and the reply.

        Args:
            question: A question of a message.
            asked: The same with what the message speaks of.
            by_itself: Whether it may be asked without that: "and the cables?", "and who organised
                the meeting?".
            ahead: Whether the message speaks of it only later: "where is the data centre, and
                where is Huawei".
        """
        if by_itself and ahead:
            considered, reply = self._replies.reply(question)
            if isinstance(reply, Answer):
                return question, considered, reply
        if writers := self._articles.of_writers(asked):
            considered, reply = self._replies.reply(writers)
            if isinstance(reply, Answer):
                return writers, considered, reply
        within = self._articles.within(asked) or of_region(asked, self._base)
        if within and self._articles.is_marked(asked) and not asked.is_yes_no:
            considered, reply = self._replies.reply(within)
            if isinstance(reply, Answer):
                return within, considered, reply
        considered, reply = self._replies.reply(asked)
        if within and isinstance(reply, Unknown):
            # "The CGTN piece" may be where it stands, and not what it is about.
            asked, (considered, reply) = within, self._replies.reply(within)
        bare = not (question.asks or question.named or question.form.personal)
        by_sort = bare and is_by_sort(question, considered)
        untold = isinstance(reply, Unknown)
        # "How many cables are there, and how much is in the fund": the fund has none.
        other = ahead and untold and asked is not question and names_sort(question)
        if other or (by_itself and not ahead and (by_sort or untold)):
            without, alone = self._replies.reply(question)
            if isinstance(alone, Answer) or (bare and isinstance(alone, Choice)):
                return question, without, alone
        return asked, considered, reply


def _length(questions: Iterable[Question]) -> int:
    return sum(len(question.text) for question in questions)
