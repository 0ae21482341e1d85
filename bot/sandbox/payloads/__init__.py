"""What Discord accepts: one module for each kind of body, as pydantic models with their rules."""
