"""`/reload`: builds a new edition beside the old one, then swaps one reference."""

import io
import logging

import discord

from bot.chat.background import beside
from bot.chat.edition import Edition
from bot.chat.errors import tell
from bot.chat.escape import escape
from bot.chat.footnote import Footnote, Interaction
from bot.chat.limits import CONTENT
from bot.facts import FactBase, InvalidFactBaseError
from bot.facts.loading import load
from bot.locales import Translator, speaks, translator_for
from bot.settings import Settings

_log = logging.getLogger(__name__)


def is_operator(user: discord.User | discord.Member, settings: Settings) -> bool:
    """Whether the settings name this person, or one of their roles, as an operator."""
    if user.id in settings.operator_user_ids:
        return True
    if not isinstance(user, discord.Member):
        return False
    return any(user.get_role(role_id) for role_id in settings.operator_role_ids)


async def reload(interaction: Interaction) -> None:
    """Answer `/reload`, in private."""
    client = interaction.client
    translator = translator_for(speaks(str(interaction.locale)))
    if not is_operator(interaction.user, client.settings):
        await tell(interaction, translator("reload-forbidden"))
        return
    if client.reloading:
        await tell(interaction, translator("reload-running"))
        return
    client.reloading = True
    try:
        await interaction.response.defer(ephemeral=True, thinking=True)
        content, attached = await _reload(client, translator)
    finally:
        client.reloading = False
    files = [attached] if attached else []
    await interaction.edit_original_response(content=content, attachments=files)


async def _reload(client: Footnote, translator: Translator) -> tuple[str, discord.File | None]:
    before = client.knowledge.edition.base
    kept = before.place and before.place.parent  # where the base at start is kept, if it is
    try:
        base = await beside(lambda: load(client.settings.knowledge_dir, kept))
    except InvalidFactBaseError as error:
        _log.warning("reload refused", extra={"problems": len(error.problems)})
        head = translator("reload-invalid", count=len(error.problems))
        return _said([head, *map(str, error.problems)], "problems.txt")
    await client.knowledge.use(await beside(lambda: Edition(base)))
    _log.info("reloaded", extra={"before": before.version, "after": base.version})
    return _said(difference(before, base, translator), "changes.txt")


def difference(before: FactBase, after: FactBase, translator: Translator) -> list[str]:
    """Say what a reload has changed, in lines of plain text."""
    if before.version == after.version:
        return [translator("reload-same", version=after.version)]
    lines = [translator("reload-done", before=before.version, after=after.version)]
    old, new = before.entities, after.entities
    changes = (
        ("reload-added", [new[i] for i in new if i not in old]),
        ("reload-changed", [new[i] for i in new if i in old and new[i] != old[i]]),
        ("reload-removed", [old[i] for i in old if i not in new]),
    )
    for message, entities in changes:
        if entities:
            names = [entity.names.get(translator.language) for entity in entities]
            lines.append(translator(message, count=len(names), names=", ".join(names)))
    sources = sorted(
        {
            source.title
            for sources, others in (
                (before.sources, after.sources),
                (after.sources, before.sources),
            )
            for i, source in sources.items()
            if others.get(i) != source
        }
    )
    if sources:
        lines.append(translator("reload-sources-changed", names=", ".join(sources)))
    return lines


def _said(lines: list[str], file_name: str) -> tuple[str, discord.File | None]:
    """A message: the first line, and the others as a list, or in a file where that is too long."""
    first, *rest = lines
    message = "\n".join((escape(first), *(f"- {escape(line)}" for line in rest)))
    if len(message) <= CONTENT:
        return message, None
    return escape(first), discord.File(io.BytesIO("\n".join(rest).encode()), file_name)
