"""Tests of the fact base's form, of what checks it, and of the base itself."""
