"""Footnote: a Discord bot that answers only what its sources say, and shows the sentence."""
