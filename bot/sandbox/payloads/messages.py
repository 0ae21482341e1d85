"""Bodies that make or change a message (Discord's reference, "Create Message", "Edit Message")."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from bot.sandbox.payloads.base import Payload, Snowflake, parse
from bot.sandbox.payloads.components import TopLevel
from bot.sandbox.payloads.embeds import Embeds
from bot.sandbox.payloads.layout import MAX_COMPONENTS

MAX_CONTENT = 2_000


class AllowedMentions(Payload):
    """Who may be notified."""

    parse: list[Literal["users", "roles", "everyone"]] | None = None
    users: Annotated[list[Snowflake], Field(max_length=100)] | None = None
    roles: Annotated[list[Snowflake], Field(max_length=100)] | None = None
    replied_user: bool = False

    @property
    def by_text(self) -> bool:
        """Whether anything that stands in the text may notify somebody."""
        return bool(self.parse or self.users or self.roles)


class Attachment(Payload):
    """A file: a new one by its number among the uploads, a kept one by its id."""

    id: Snowflake
    filename: Annotated[str, Field(min_length=1, max_length=1024)] | None = None
    description: Annotated[str, Field(max_length=1024)] | None = None


class Reference(Payload):
    """The message that is replied to."""

    message_id: Snowflake
    channel_id: Snowflake | None = None
    guild_id: Snowflake | None = None
    fail_if_not_exists: bool = True
    type: Literal[0, 1] = 0


class MessageBody(Payload):
    """A message as a bot sends it; a field that was not sent is not in ``model_fields_set``."""

    content: Annotated[str, Field(max_length=MAX_CONTENT)] | None = None
    embeds: Embeds | None = None
    allowed_mentions: AllowedMentions | None = None
    components: Annotated[list[TopLevel], Field(max_length=MAX_COMPONENTS)] | None = None
    attachments: Annotated[list[Attachment], Field(max_length=10)] | None = None
    flags: Annotated[int, Field(ge=0)] | None = None
    tts: bool | None = None
    nonce: int | Annotated[str, Field(max_length=25)] | None = None
    message_reference: Reference | None = None


_ADAPTER = TypeAdapter(MessageBody)


def parse_message(data: object, prefix: tuple[str | int, ...] = ()) -> MessageBody:
    """Return the body of a message.

    Args:
        data: decoded JSON.
        prefix: where it stands in the request.

    Raises:
        Refusal: 50035, a field is wrong.
    """
    return parse(_ADAPTER, data, prefix)
