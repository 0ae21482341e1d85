"""The routes of Discord's HTTP API that a bot like this one uses."""
