"""Measures `bot.matching` beside what one would otherwise use, in one run."""
