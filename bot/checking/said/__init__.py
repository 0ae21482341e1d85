"""Who says it, and what is said: origins, speakers and mottos against those of the sources."""
