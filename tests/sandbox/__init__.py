"""Tests of the sandbox, with a real client over real sockets."""
