"""Tests of the bot on Discord, over real sockets against the sandbox."""
