"""A small discord.py bot that does everything once, so that the sandbox's side can be tested."""

import asyncio
import io

import discord
from discord import app_commands

FRENCH = {"echo": "echo-fr", "Say it again.": "Le redire.", "text": "texte"}
LAST = 2
"""The last page of the card."""

FRUIT = ("apple", "apricot", "banana", "cherry")


class Words(app_commands.Translator):
    """Names and descriptions in French."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        _context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the French text, if there is one."""
        return FRENCH.get(string.message) if locale is discord.Locale.french else None


class Turn(discord.ui.Button["Counter"]):
    """A pager's button, whose id tells the page that it leads to."""

    def __init__(self, label: str, page: int) -> None:
        super().__init__(label=label, custom_id=f"turn|{page}")
        self.page = page

    async def callback(self, interaction: discord.Interaction) -> None:
        """Show that page in place."""
        await interaction.response.edit_message(view=Counter(self.page))


class Counter(discord.ui.LayoutView):
    """A Components V2 card with a button that counts, a select and a link."""

    def __init__(self, count: int = 0) -> None:
        super().__init__(timeout=None)
        self.count = count
        box: discord.ui.Container[Counter] = discord.ui.Container(accent_colour=0x3BA55D)
        more: discord.ui.Button[Counter] = discord.ui.Button(label="More", custom_id="more")
        more.callback = self.on_more  # type: ignore[method-assign]
        box.add_item(discord.ui.Section("## A card\nIt counts **up**.", accessory=more))
        box.add_item(discord.ui.Separator())
        box.add_item(discord.ui.TextDisplay(f"Count: {count}"))
        box.add_item(discord.ui.TextDisplay("> “A quotation, word for word.”\n-# An outlet, 2025"))
        fruit: discord.ui.Select[Counter] = discord.ui.Select(
            custom_id="fruit",
            placeholder="Pick a fruit",
            options=[discord.SelectOption(label=name.title(), value=name) for name in FRUIT],
        )
        fruit.callback = self.on_fruit  # type: ignore[method-assign]
        box.add_item(discord.ui.ActionRow(fruit))
        turns = [("Back", count - 1)] * (count > 0) + [("Next", count + 1)] * (count < LAST)
        pager = [Turn(label, page) for label, page in turns]
        box.add_item(discord.ui.ActionRow(*pager))
        whisper: discord.ui.Button[Counter] = discord.ui.Button(
            label="Whisper", custom_id="whisper", style=discord.ButtonStyle.primary
        )
        whisper.callback = self.on_whisper  # type: ignore[method-assign]
        form: discord.ui.Button[Counter] = discord.ui.Button(label="Form", custom_id="form")
        form.callback = self.on_form  # type: ignore[method-assign]
        link: discord.ui.Button[Counter] = discord.ui.Button(
            label="Source", url="https://example.org/article"
        )
        idle: discord.ui.Button[Counter] = discord.ui.Button(label="Idle", custom_id="idle")
        idle.callback = self.on_idle  # type: ignore[method-assign]
        box.add_item(discord.ui.ActionRow(whisper, form, idle, link))
        self.add_item(box)

    async def on_more(self, interaction: discord.Interaction) -> None:
        """Count up in place."""
        await interaction.response.edit_message(view=Counter(self.count + 1))

    async def on_fruit(self, interaction: discord.Interaction) -> None:
        """Say in private what was picked."""
        values = interaction.data["values"]  # type: ignore[index,typeddict-item]
        await interaction.response.send_message(f"You picked {values[0]}.", ephemeral=True)

    async def on_whisper(self, interaction: discord.Interaction) -> None:
        """Answer in private."""
        await interaction.response.send_message("Only for you.", ephemeral=True)

    async def on_form(self, interaction: discord.Interaction) -> None:
        """Open a modal."""
        await interaction.response.send_modal(NameForm())

    async def on_idle(self, interaction: discord.Interaction) -> None:
        """Do not answer at all."""


class NameForm(discord.ui.Modal, title="Your name"):
    """Asks for a name."""

    name: discord.ui.TextInput["NameForm"] = discord.ui.TextInput(
        label="Name", custom_id="name", max_length=20
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Greet."""
        await interaction.response.send_message(f"Hello {self.name.value}.")


class LittleBot(discord.Client):
    """The bot.

    Attributes:
        failures: exceptions of its commands.
        failed: set when there is one.
        resumed: set when it has resumed a session.
    """

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none())
        self.tree: app_commands.CommandTree[LittleBot] = app_commands.CommandTree(self)
        self.failures: list[Exception] = []
        self.failed = asyncio.Event()
        self.resumed = asyncio.Event()
        self.readied = 0
        add_commands(self)

    async def setup_hook(self) -> None:
        """Register the commands."""
        await self.tree.set_translator(Words())
        await self.tree.sync()

    async def on_ready(self) -> None:
        """Count."""
        self.readied += 1

    async def on_resumed(self) -> None:
        """Remember."""
        self.resumed.set()

    async def on_message(self, message: discord.Message) -> None:
        """Reply to mentions by people."""
        if message.author.bot or self.user not in message.mentions:
            return
        await message.reply(f"You said: {message.content}")


def add_commands(bot: LittleBot) -> None:
    """Give the bot its commands."""
    tree = bot.tree
    for add in (add_failing_commands, add_showing_commands, add_limited_commands):
        add(tree)

    @tree.error
    async def failed(_: discord.Interaction, error: app_commands.AppCommandError) -> None:
        bot.failures.append(error)
        bot.failed.set()

    @tree.command(description="Say it again.")
    @app_commands.describe(text="What to say.", private="Only to you?")
    async def echo(interaction: discord.Interaction, text: str, *, private: bool = False) -> None:
        await interaction.response.send_message(text, ephemeral=private)

    @echo.autocomplete("text")
    async def complete(
        interaction: discord.Interaction, current: str
    ) -> list[app_commands.Choice[str]]:
        mark = "!" if interaction.locale is discord.Locale.french else ""
        return [
            app_commands.Choice(name=name.title() + mark, value=name)
            for name in FRUIT
            if name.startswith(current.lower())
        ]

    @tree.command(description="Think, then say something and more.")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("Done.", ephemeral=False)
        await interaction.followup.send("And more.", ephemeral=False)


def add_failing_commands(tree: app_commands.CommandTree[LittleBot]) -> None:
    """Give the bot commands that do what Discord refuses."""

    @tree.command(description="Answer twice.")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Once.")
        interaction.response._response_type = None
        await interaction.response.send_message("Twice.")

    @tree.command(description="Answer too late.")
    @app_commands.describe(seconds="How late.")
    async def late(interaction: discord.Interaction, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await interaction.response.send_message("Late.")


def add_showing_commands(tree: app_commands.CommandTree[LittleBot]) -> None:
    """Give the bot commands that show something."""

    @tree.command(description="Show a card.")
    async def card(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Counter())

    @tree.command(description="Show an embed and a file.")
    async def embed(interaction: discord.Interaction) -> None:
        shown = discord.Embed(title="An embed", description="With *words*.", colour=0x5865F2)
        shown.add_field(name="A field", value="its value", inline=True)
        shown.set_footer(text="a footer")
        file = discord.File(io.BytesIO(b"line 1\nline 2\n"), "notes.txt")
        await interaction.response.send_message("Here:", embed=shown, file=file)

    @tree.context_menu(name="Check this")
    async def check(interaction: discord.Interaction, message: discord.Message) -> None:
        text = f"It has {len(message.content)} characters."
        await interaction.response.send_message(text, ephemeral=True)


def add_limited_commands(tree: app_commands.CommandTree[LittleBot]) -> None:
    """Give the bot commands that are not for everybody or not everywhere, and a group."""

    @tree.command(description="For those who manage the server.")
    @app_commands.default_permissions(manage_guild=True)
    async def manage(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Hello {interaction.user.name}.")

    @tree.command(description="Say where it runs.")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def where(interaction: discord.Interaction) -> None:
        kind = "user" if interaction.is_user_integration() else "guild"
        await interaction.response.send_message(f"{interaction.channel_id} {kind}")

    facts = app_commands.Group(name="facts", description="Facts.")
    tree.add_command(facts)

    @facts.command(name="count", description="Count them.")
    @app_commands.choices(kind=[app_commands.Choice(name="All", value="all")])
    async def count(
        interaction: discord.Interaction,
        kind: str,
        most: app_commands.Range[int, 1, 9] = 3,
        who: discord.User | None = None,
    ) -> None:
        await interaction.response.send_message(f"{kind} {most} {who and who.name}")
