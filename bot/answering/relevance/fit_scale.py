"""How well a statement suits what is asked: the steps of one scale, from 0 to 1.

They are chosen by hand, and only their order has a meaning: of two statements that explain as much
of a question, the one that suits it better is shown. What is at `RIGHT` counts as answered; what is
at `UNFIT` stays below what choosing takes for fitting, and is only kept because it is near.
"""

RIGHT = 1.0
"""It gives just what is asked for."""

NEARLY = 0.9
"""It gives that in other words, or by another way: a period, for how long."""

GOOD = 0.8
"""It tells that without being meant to: who says how big a fund is, for who."""

FAIR = 0.7
"""It tells something from which that may be taken: a sum of money in its words, for how much."""

OTHER = 0.6
"""It gives the same of something else: the number of other things, for how many."""

HALF = 0.5
"""It tells more loosely what belongs to it: any statement of a date, for when."""

FAINT = 0.4
"""It is about it, and hardly tells it: a topic, for who."""

UNFIT = 0.3
"""It is near, and does not answer the question."""

RULED_OUT = 0.0
"""It cannot answer it."""
