"""The page on which a person uses the bot: rendered here, pushed to the browser as it changes."""
