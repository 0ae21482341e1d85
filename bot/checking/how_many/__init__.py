"""How many, how much and which one: values and ranks against those of the sources."""
