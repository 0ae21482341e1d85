"""Making and changing messages as Discord does."""

import datetime as dt
import mimetypes
from itertools import count
from typing import Any

from bot.sandbox import ids
from bot.sandbox.drafts import Draft
from bot.sandbox.mentions import find_mentions
from bot.sandbox.messages import SHOWS_MEDIA, Flags, Kind, Message, every_component
from bot.sandbox.options import NotPossible, check_unicode
from bot.sandbox.payloads.messages import MAX_CONTENT
from bot.sandbox.people import CHANNELS, PEOPLE, WEBHOOK, Channel, ChannelKind, Person
from bot.sandbox.refusal import Json

_NONE = Flags(0)
_SETTABLE = Flags.SUPPRESS_EMBEDS | Flags.SUPPRESS_NOTIFICATIONS | Flags.COMPONENTS_V2
_IN_GUILD = frozenset((ChannelKind.TEXT, ChannelKind.THREAD))


def now() -> str:
    """Return the present time as Discord writes it."""
    return dt.datetime.now(dt.UTC).isoformat()


def new_message(
    channel: Channel,
    author: Person,
    draft: Draft | None = None,
    *,
    base_url: str = "",
    flags: Flags = _NONE,
    visible_to: int | None = None,
    extra: Json | None,
    replied_to: Message | None,
) -> Message:
    """Return a new message.

    Args:
        channel: where it stands.
        author: who writes it.
        draft: what is in it; None for one that only says that the bot is thinking.
        base_url: where attachments are served.
        flags: flags besides those in the draft.
        visible_to: the only person who sees it, if it is ephemeral.
        extra: more fields of the message object.
        replied_to: the message that it replies to.
    """
    data = _empty(channel, author, flags)
    if replied_to is not None:
        data |= _reply_to(replied_to.data)
    data |= extra or {}
    message = Message(data, channel, author.id, visible_to)
    if draft is not None:
        _fill(message, draft, base_url, replied_to)
    return message


def _empty(channel: Channel, author: Person, flags: Flags) -> Json:
    """The fields of a message in which nothing stands yet."""
    return {
        "id": str(ids.new_id()),
        "channel_id": str(channel.id),
        "type": Kind.DEFAULT,
        "author": author.user,
        "content": "",
        "timestamp": now(),
        "edited_timestamp": None,
        "tts": False,
        "pinned": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "flags": int(flags),
    }


def _reply_to(original: Json) -> Json:
    """The fields by which a message is a reply; that one shows no message replied to itself."""
    return {
        "type": Kind.REPLY,
        "message_reference": {
            "type": 0,
            "message_id": original["id"],
            "channel_id": original["channel_id"],
        },
        "referenced_message": {k: v for k, v in original.items() if k != "referenced_message"},
    }


def edit_message(message: Message, draft: Draft, base_url: str) -> None:
    """Change a message in place: what was not sent stays."""
    body = draft.body
    for name in ("content", "embeds", "components"):
        if name not in draft.sent:
            continue
        if getattr(body, name) is None:
            message.data[name] = "" if name == "content" else []
    _fill(message, draft, base_url, None)
    message.data["flags"] = int(message.flags & ~Flags.LOADING)
    message.data["edited_timestamp"] = now()


def _fill(message: Message, draft: Draft, base_url: str, replied_to: Message | None) -> None:
    body, data = draft.body, message.data
    if body.content is not None:
        data["content"] = body.content
    if body.embeds is not None:
        data["embeds"] = [
            embed.model_dump(mode="json", exclude_none=True)
            for embed in body.embeds
            if not embed.empty
        ]
    _attach(message, draft, base_url)
    if body.components is not None:
        components: list[Json] = [
            component.model_dump(mode="json", exclude_none=True) for component in body.components
        ]
        data["components"] = components
        everything = every_component(components)
        _number(everything)
        _resolve_media(everything, data["attachments"])
    data["flags"] |= int(Flags(body.flags or 0) & _SETTABLE)
    original = PEOPLE.get(replied_to.author_id) if replied_to is not None else None
    allowed = body.allowed_mentions
    text = message.text if allowed is None or allowed.by_text else ""
    data |= find_mentions(text, allowed, original).as_json()


def _number(everything: list[Json]) -> None:
    """Give every component without a number the next free one, in reading order."""
    if all(component.get("id") for component in everything):
        return
    taken = {component.get("id") for component in everything}
    free = (number for number in count(1) if number not in taken)
    for component in everything:
        if not component.get("id"):
            component["id"] = next(free)


def _attach(message: Message, draft: Draft, base_url: str) -> None:
    data = message.data
    described = {item.id: item for item in draft.body.attachments or ()}
    if "attachments" in draft.sent:
        kept = [item for item in data["attachments"] if item["id"] in described]
        data["attachments"] = kept
        message.files = {item["id"]: message.files[item["id"]] for item in kept}
    for number, upload in draft.uploads.items():
        attachment_id = str(ids.new_id())
        address = f"{base_url}/attachments/{message.channel.id}/{attachment_id}/{upload.name}"
        kind = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        item: dict[str, Any] = {
            "id": attachment_id,
            "filename": upload.name,
            "size": len(upload.content),
            "url": address,
            "proxy_url": address,
            "content_type": kind,
        }
        description = described[number].description if number in described else None
        if description:
            item["description"] = description
        data["attachments"].append(item)
        message.files[attachment_id] = upload.content


def _resolve_media(everything: list[Json], attachments: list[Json]) -> None:
    """Point ``attachment://`` addresses to the message's own files, as Discord does."""
    addresses = {f"attachment://{item['filename']}": item for item in attachments}
    for component in everything:
        if component["type"] not in SHOWS_MEDIA:
            continue
        media = [component.get("media"), component.get("file")]
        media += [item["media"] for item in component.get("items", ())]
        for item in filter(None, media):
            uploaded = addresses.get(item["url"])
            item["proxy_url"] = item["url"]
            if uploaded:
                item |= {"url": uploaded["url"], "proxy_url": uploaded["url"]}
                if item is component.get("file"):
                    component |= {"name": uploaded["filename"], "size": uploaded["size"]}


def gateway_view(message: Message) -> Json:
    """Return a message as MESSAGE_CREATE and MESSAGE_UPDATE carry it in a server."""
    channel = message.channel
    author = PEOPLE.get(message.author_id)
    if channel.kind not in _IN_GUILD or message.ephemeral:
        return message.data
    data = message.data | {"guild_id": str(channel.guild_id)}
    if author is not None:
        data["member"] = author.member
    data["mentions"] = [
        user | {"member": PEOPLE[int(user["id"])].member} for user in data["mentions"]
    ]
    return data


def channel_or_none(channel_id: str) -> Channel | None:
    """Return the channel of an id in an address."""
    return CHANNELS.get(int(channel_id)) if channel_id.isdecimal() else None


def human_message(
    channel: Channel, author: Person, content: str, replied_to: Message | None, *, ping: bool
) -> Message:
    """Return what a person, another bot or a webhook writes.

    Args:
        channel: where it stands.
        author: who writes it.
        content: its text.
        replied_to: the message that it replies to.
        ping: whether a reply notifies the author of that message.

    Raises:
        NotPossible: it is empty or too long.
    """
    check_unicode(content)
    content = content.strip()
    if not content or len(content) > MAX_CONTENT:
        raise NotPossible(f"a message has 1 to {MAX_CONTENT} characters")
    original = PEOPLE.get(replied_to.author_id) if replied_to is not None and ping else None
    fields: Json = {"content": content} | find_mentions(content, None, original).as_json()
    if author is WEBHOOK:
        fields["webhook_id"] = str(WEBHOOK.id)
    return new_message(channel, author, extra=fields, replied_to=replied_to)
