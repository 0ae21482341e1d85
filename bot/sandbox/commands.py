"""The commands that the application has registered."""

from bot.sandbox import ids
from bot.sandbox.payloads.commands import CHAT_INPUT, Command
from bot.sandbox.refusal import Json, unknown
from bot.sandbox.signals import Signal

_LOCALIZED = ("name_localizations", "description_localizations")


class Commands:
    """The registered commands, global ones and those of the sandbox's server.

    Attributes:
        changed: told when a command was added, replaced or removed.
    """

    def __init__(self) -> None:
        self._commands: dict[int | None, dict[str, Json]] = {None: {}, ids.GUILD_ID: {}}
        self.changed: Signal[None] = Signal()

    def replace(self, guild_id: int | None, commands: list[Command]) -> list[Json]:
        """Make these the only commands; one that keeps its name and type keeps its id."""
        before = {(c["type"], c["name"]): c["id"] for c in self._commands[guild_id].values()}
        self._commands[guild_id] = {}
        return [
            self._store(guild_id, before.get((command.type, command.name)), command)
            for command in commands
        ]

    def upsert(self, guild_id: int | None, command: Command) -> Json:
        """Add one command, or replace the one of that name and type."""
        for known in self._commands[guild_id].values():
            if (known["type"], known["name"]) == (command.type, command.name):
                return self._store(guild_id, known["id"], command)
        return self._store(guild_id, None, command)

    def edit(self, guild_id: int | None, command_id: str, command: Command) -> Json:
        """Replace one command by its id."""
        self.one(guild_id, command_id)
        return self._store(guild_id, command_id, command)

    def delete(self, guild_id: int | None, command_id: str) -> None:
        """Remove one command.

        Raises:
            Refusal: 10063 if there is none.
        """
        self.one(guild_id, command_id)
        del self._commands[guild_id][command_id]
        self.changed.send(None)

    def one(self, guild_id: int | None, command_id: str) -> Json:
        """Return one command.

        Raises:
            Refusal: 10063 if there is none.
        """
        try:
            return self._commands[guild_id][command_id]
        except KeyError:
            raise unknown("application command") from None

    def all(self, guild_id: int | None) -> list[Json]:
        """Return the commands of one scope, in the order in which they were registered."""
        return list(self._commands[guild_id].values())

    def names(self) -> set[str]:
        """Return the names of all commands of every kind."""
        return {c["name"] for scope in self._commands.values() for c in scope.values()}

    def usable(self, kind: int = CHAT_INPUT) -> list[Json]:
        """Return the commands that the sandbox's server sees; its own hide global ones."""
        seen: dict[str, Json] = {}
        for guild_id in (ids.GUILD_ID, None):
            for command in self._commands[guild_id].values():
                if command["type"] == kind:
                    seen.setdefault(command["name"], command)
        return list(seen.values())

    def _store(self, guild_id: int | None, command_id: str | None, command: Command) -> Json:
        contexts: list[int] = [0] if command.dm_permission is False else [0, 1]
        if command.contexts is not None:
            contexts = list(command.contexts)
        permissions = command.default_member_permissions
        fields: Json = {
            "id": command_id or str(ids.new_id()),
            "application_id": str(ids.APPLICATION_ID),
            "version": str(ids.new_id()),
            "type": command.type,
            "description": command.description,
            "default_member_permissions": None if permissions is None else str(permissions),
            "dm_permission": 1 in contexts,
            "contexts": contexts,
            "integration_types": command.integration_types or [0],
            "nsfw": command.nsfw,
        }
        data: Json = command.model_dump(mode="json", exclude_unset=True) | fields
        for key in _LOCALIZED:
            data.setdefault(key, None)
        if guild_id is not None:
            data["guild_id"] = str(guild_id)
        self._commands[guild_id][data["id"]] = data
        self.changed.send(None)
        return data


def without_localizations(command: Json) -> Json:
    """Return a command as Discord lists it when translations are not asked for."""
    return {key: value for key, value in command.items() if key not in _LOCALIZED}
