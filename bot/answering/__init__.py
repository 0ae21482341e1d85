"""What is said: a question in, an answer with its proof out. Pure: no I/O, no clock."""

from bot.answering.answerer import Answerer
from bot.answering.messages import Explanation
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
