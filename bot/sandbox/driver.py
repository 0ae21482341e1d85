"""What a person can do in the sandbox: the page does it, and so do tests."""

from collections.abc import Callable, Sequence

from bot.sandbox import gestures, ids
from bot.sandbox.backend import Backend
from bot.sandbox.compose import human_message
from bot.sandbox.exchange import PATIENCE_S, Exchange
from bot.sandbox.interactions import Interaction
from bot.sandbox.messages import Message
from bot.sandbox.options import Given, NotPossible, fill, find_leaf, identity, wrap
from bot.sandbox.payloads.callbacks import InteractionType
from bot.sandbox.payloads.commands import CHAT_INPUT, MESSAGE_MENU
from bot.sandbox.people import MEMBER, Channel, ChannelKind, Person, Place, channel_of
from bot.sandbox.refusal import Json
from bot.sandbox.signals import Result


class Driver:
    """Acts for the people of the sandbox.

    What Discord's own client would not let a person do raises ``NotPossible``.

    Args:
        backend: the sandbox's state.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def connected(self, limit: float = PATIENCE_S) -> None:
        """Wait until the bot is connected to the gateway.

        Raises:
            TimeoutError: it did not come within ``limit`` seconds.
        """
        gateway = self._backend.gateway
        await gateway.presence.until(lambda: gateway.connected, limit)

    async def registered(self, *names: str, limit: float = PATIENCE_S) -> None:
        """Wait until the bot has registered commands of these names.

        Raises:
            TimeoutError: it did not within ``limit`` seconds.
        """
        commands = self._backend.commands
        await commands.changed.until(lambda: commands.names().issuperset(names), limit)

    def messages(self, place: Place = Place.CHANNEL, user: Person = MEMBER) -> list[Message]:
        """Return what a person sees in a place, oldest first."""
        messages = self._backend.world.messages(channel_of(place, user))
        return [message for message in messages if message.visible_to in {None, user.id}]

    def commands(
        self, place: Place = Place.CHANNEL, user: Person = MEMBER, kind: int = CHAT_INPUT
    ) -> list[Json]:
        """Return the commands that a person may use in a place."""
        channel = channel_of(place, user)
        usable = self._backend.commands.usable(kind)
        return [command for command in usable if _may_use(command, channel, user)]

    def command(
        self,
        name: str,
        options: Given | None = None,
        *,
        user: Person = MEMBER,
        place: Place = Place.CHANNEL,
        locale: str = "en-US",
    ) -> Exchange:
        """Run a slash command.

        Args:
            name: its name; words after the first are a group and a subcommand.
            options: what is filled in.
            user: who runs it.
            place: where.
            locale: the language of that person's Discord.

        Raises:
            NotPossible: it does not exist here, or does not take these options.
        """
        data = self._command_data(name, options or {}, None, user, place)
        channel = channel_of(place, user)
        return self._begin(InteractionType.COMMAND, data, user, channel, locale)

    def type_option(
        self,
        name: str,
        option: str,
        text: str,
        others: Given | None = None,
        *,
        user: Person = MEMBER,
        place: Place = Place.CHANNEL,
        locale: str = "en-US",
    ) -> Exchange:
        """Type into an option with autocomplete; the answer is in ``choices()``.

        Args:
            name: the command.
            option: the option that is being typed.
            text: what is typed so far.
            others: options that are filled in already.
            user: who types.
            place: where.
            locale: the language of that person's Discord.

        Raises:
            NotPossible: there is no such option.
        """
        given = {**(others or {}), option: text}
        data = self._command_data(name, given, option, user, place)
        channel = channel_of(place, user)
        return self._begin(InteractionType.AUTOCOMPLETE, data, user, channel, locale)

    def menu(
        self, name: str, message: Message, *, user: Person = MEMBER, locale: str = "en-US"
    ) -> Exchange:
        """Use an entry of a message's "Apps" menu.

        Raises:
            NotPossible: there is none of that name here, or the message is not seen.
        """
        _check_sees(message, user)
        command = self._usable(name, MESSAGE_MENU, message.channel, user)
        if command is None:
            raise NotPossible(f"there is no message command {name!r} here")
        target = message.data["id"]
        data = identity(command) | {"target_id": target}
        data["resolved"] = {"messages": {target: message.data}}
        return self._begin(InteractionType.COMMAND, data, user, message.channel, locale)

    def press(
        self, message: Message, button: str, *, user: Person = MEMBER, locale: str = "en-US"
    ) -> Exchange:
        """Press a button, named by its custom id or its label.

        Raises:
            NotPossible: there is none, it is disabled, a link, or the message is not seen.
        """
        _check_sees(message, user)
        data = gestures.press(message, button)
        channel = message.channel
        return self._begin(InteractionType.COMPONENT, data, user, channel, locale, source=message)

    def choose(
        self,
        message: Message,
        select: str,
        values: Sequence[str],
        *,
        user: Person = MEMBER,
        locale: str = "en-US",
    ) -> Exchange:
        """Choose in a select, named by its custom id.

        Raises:
            NotPossible: there is none, it is disabled, or it does not take these values.
        """
        _check_sees(message, user)
        data = gestures.choose(message, select, values)
        channel = message.channel
        return self._begin(InteractionType.COMPONENT, data, user, channel, locale, source=message)

    def submit(self, exchange: Exchange, values: gestures.Values) -> Exchange:
        """Submit the modal that an exchange opened, filled in by custom id.

        Raises:
            NotPossible: no modal is open, or a field does not take its value.
        """
        opened = exchange.interaction
        if opened.modal is None:
            raise NotPossible("no modal is open")
        return self._begin(
            InteractionType.MODAL,
            gestures.submit(opened.modal, values),
            opened.person,
            opened.channel,
            opened.locale,
            source=opened.source,
        )

    def send(
        self,
        content: str,
        *,
        user: Person = MEMBER,
        place: Place = Place.CHANNEL,
        reply_to: Message | None = None,
        ping: bool = True,
    ) -> Message:
        """Write a message.

        Args:
            content: its text; ``<@id>`` mentions somebody.
            user: who writes: a person, another bot, or a webhook.
            place: where.
            reply_to: the message that it replies to.
            ping: whether a reply notifies the author of that message.

        Raises:
            NotPossible: it is empty or too long.
        """
        message = human_message(channel_of(place, user), user, content, reply_to, ping=ping)
        self._backend.world.add(message)
        return message

    def mention(
        self,
        text: str,
        *,
        user: Person = MEMBER,
        place: Place = Place.CHANNEL,
        reply_to: Message | None = None,
    ) -> Message:
        """Write a message that begins by mentioning the bot."""
        content = f"<@{ids.APPLICATION_ID}> {text}".rstrip()
        return self.send(content, user=user, place=place, reply_to=reply_to)

    async def until(self, check: Callable[[], Result | None], limit: float = PATIENCE_S) -> Result:
        """Wait until ``check`` is true of the messages; it is asked now and on every change.

        Raises:
            TimeoutError: it did not happen within ``limit`` seconds.
        """
        return await self._backend.world.changes.until(check, limit)

    async def reply(self, message: Message, limit: float = PATIENCE_S) -> Message:
        """Wait for the bot's reply to a message.

        Raises:
            TimeoutError: it did not come within ``limit`` seconds.
        """
        world, target = self._backend.world, message.data["id"]

        def find() -> Message | None:
            for found in reversed(world.messages(message.channel)):
                reference = found.data.get("message_reference", {})
                own = found.author_id == ids.APPLICATION_ID
                if own and reference.get("message_id") == target:
                    return found
            return None

        return await self.until(find, limit)

    def _usable(self, name: str, kind: int, channel: Channel, user: Person) -> Json | None:
        """The command of a name that a person may use in a channel."""
        usable = self._backend.commands.usable(kind)
        return next((c for c in usable if c["name"] == name and _may_use(c, channel, user)), None)

    def _command_data(
        self, name: str, given: Given, focused: str | None, user: Person, place: Place
    ) -> Json:
        first, *path = name.split()
        command = self._usable(first, CHAT_INPUT, channel_of(place, user), user)
        if command is None:
            raise NotPossible(f"there is no command /{first} here")
        leaf, way = find_leaf(command, path)
        options, resolved = fill(leaf, given, focused)
        data = identity(command) | {"options": wrap(way, options)}
        return data | {"resolved": resolved} if resolved else data

    def _begin(
        self,
        kind: InteractionType,
        data: Json,
        user: Person,
        channel: Channel,
        locale: str,
        *,
        source: Message | None = None,
    ) -> Exchange:
        interactions = self._backend.interactions
        interaction = Interaction(kind, user, channel, locale, interactions.clock(), data, source)
        interactions.add(interaction)
        self._backend.dispatcher.send(interaction)
        return Exchange(interaction)


def _may_use(command: Json, channel: Channel, user: Person) -> bool:
    context = {ChannelKind.DM: 1, ChannelKind.GROUP_DM: 2}.get(channel.kind, 0)
    if context not in command["contexts"]:
        return False
    installs = command["integration_types"]
    if not (1 in installs or (channel.has_bot and 0 in installs)):
        return False
    needed = command["default_member_permissions"]
    if needed is None or channel.guild_id is None:
        return True
    return int(needed) != 0 and user.permissions & int(needed) == int(needed)


def _check_sees(message: Message, user: Person) -> None:
    if message.visible_to not in {None, user.id}:
        raise NotPossible(f"{user.name} does not see that message")
