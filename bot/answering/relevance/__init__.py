"""How well a statement answers a question, and whether well enough to dare an answer."""
