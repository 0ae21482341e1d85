"""What is said: a question in, an answer with its proof out. Pure: no I/O, no clock.

From the ground up: `words` are the vocabulary of every language, `records` the statements as they
are found, and `questions` reads what is asked. `relevance` tells how well a statement answers, and
`claims` whether it bears out or denies what a question claims. The modules beside them lead from a
message to its reply: `messages` takes it apart, `question_replies` answers each of its questions by
what `decisions` knows at once or `chosen` weighs, `corrections` holds what it claims against the
sources, and `merged` makes one reply of all. Which rules are asked, and in which order, tell
`decisions`, and `missed_points`, `objections` and `doubts` of what keeps an answer or a yes back.
"""

from bot.answering.answerer import Answerer
from bot.answering.explanation import Explanation
from bot.answering.relevance.judgement import Judgement
from bot.answering.reply import Answer, Choice, Gap, Offer, Remark, Reply, Shown, Unknown
from bot.answering.ruling import Ruling

__all__ = [
    "Answer",
    "Answerer",
    "Choice",
    "Explanation",
    "Gap",
    "Judgement",
    "Offer",
    "Remark",
    "Reply",
    "Ruling",
    "Shown",
    "Unknown",
]
