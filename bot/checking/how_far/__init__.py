"""How far things have come: what a statement says is done against what the sources plan."""
