"""The commands."""

import logging
from collections.abc import Callable, Coroutine
from typing import Any

import discord
from discord import app_commands

from bot.chat import errors
from bot.chat.checks import check, typed
from bot.chat.footnote import Interaction
from bot.chat.layout import card_view
from bot.chat.limits import AUTOCOMPLETE, CHOICE_NAME, COMMAND_TEXT, OPTION_TEXT, QUESTION
from bot.chat.message_text import text_of
from bot.chat.reload import reload
from bot.chat.responding import answer_name, answer_question, language_of, may_answer, send
from bot.chat.words import words
from bot.facts import NAMED, Kind
from bot.locales import help_card, trim

_log = logging.getLogger(__name__)

Command = app_commands.Command[Any, ..., None]

_INSTALLS = app_commands.AppInstallationType(guild=True, user=True)
_CONTEXTS = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)


def commands() -> list[Command]:
    """Every command, fresh, so that each tree has its own."""
    named = (_name_command(kind) for kind in NAMED)
    return [*named, _ask(), _check(), _sources(), _help(), _reload()]


def message_menu() -> app_commands.ContextMenu:
    """The entry in the "Apps" menu of every message, fresh."""

    async def check_message(interaction: Interaction, message: discord.Message) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                await check(interaction, text_of(message), str(message.id))

    return app_commands.ContextMenu(
        name=words("menu-check"),
        callback=check_message,
        allowed_installs=_INSTALLS,
        allowed_contexts=_CONTEXTS,
    )


def _command(name: str, callback: Callable[..., Coroutine[Any, Any, None]]) -> Command:
    return app_commands.Command(
        name=words(f"command-{name}"),
        description=words(f"command-{name}-about"),
        callback=callback,
        allowed_installs=_INSTALLS,
        allowed_contexts=_CONTEXTS,
    )


def _options(**about: str) -> Callable[[Any], Any]:
    """Name and describe options of a command by the ids of their words."""

    def named(callback: Any) -> Any:  # noqa: ANN401 - whatever discord.py decorates
        renamed = app_commands.rename(**{key: words(f"option-{key}") for key in about})
        described = app_commands.describe(**{key: words(text) for key, text in about.items()})
        return renamed(described(callback))

    return named


def _name_command(kind: Kind) -> Command:
    @_options(name="option-name-about", private="option-private-about")
    async def look_up(
        interaction: Interaction,
        name: app_commands.Range[str, 0, COMMAND_TEXT] = "",
        private: bool = False,  # noqa: FBT001, FBT002 - an option of a slash command
    ) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                _log.debug("look up", extra={"kind": kind, "typed": name})
                await answer_name(interaction, kind, name, private=private)

    command = _command(kind, look_up)
    command.autocomplete("name")(_complete(kind))
    return command


def _complete(
    kind: Kind,
) -> Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]:
    async def complete(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        try:
            language = language_of(interaction)
            answerer = interaction.client.knowledge.edition.answerer
            found = answerer.complete(kind, typed, language)
            return [
                app_commands.Choice(
                    name=trim(entity.names.get(language), CHOICE_NAME), value=entity.id
                )
                for entity in found[:AUTOCOMPLETE]
            ]
        except Exception as error:  # noqa: BLE001 - whoever types gets an empty list, we the log
            errors.log_failure(error, interaction=interaction.id)
            return []

    return complete


def _ask() -> Command:
    @_options(question="option-question-about", private="option-private-about")
    async def ask(
        interaction: Interaction,
        question: app_commands.Range[str, 1, QUESTION],
        private: bool = False,  # noqa: FBT001, FBT002 - an option of a slash command
    ) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                _log.debug("ask", extra={"question": question})
                await answer_question(interaction, question, private=private)

    return _command("ask", ask)


def _check() -> Command:
    @_options(text="option-text-about")
    async def check_text(
        interaction: Interaction, text: app_commands.Range[str, 1, OPTION_TEXT]
    ) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                await check(interaction, text, typed(interaction))

    return _command("check", check_text)


def _sources() -> Command:
    async def sources(interaction: Interaction) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                view = interaction.client.knowledge.edition.sources(language_of(interaction), 0)
                await send(interaction, view, private=True)

    return _command("sources", sources)


def _help() -> Command:
    async def show_help(interaction: Interaction) -> None:
        with interaction.client.in_flight:
            if await may_answer(interaction):
                card = help_card(language_of(interaction))
                await send(interaction, card_view(card), private=True)

    return _command("help", show_help)


def _reload() -> Command:
    async def reload_facts(interaction: Interaction) -> None:
        with interaction.client.in_flight:
            await reload(interaction)

    command = _command("reload", reload_facts)
    # For looks only: who may reload is checked against the settings.
    command.default_permissions = discord.Permissions(manage_guild=True)
    return command
