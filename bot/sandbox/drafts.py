"""Bodies of messages, checked as a whole before anything is made of them."""

from dataclasses import dataclass, field

from bot.sandbox.body import Body, Upload
from bot.sandbox.messages import Flags, Message
from bot.sandbox.payloads.layout import check_layout
from bot.sandbox.payloads.messages import MessageBody, parse_message
from bot.sandbox.refusal import Problem, empty_message, invalid_form

_LEGACY_FIELDS = ("content", "embeds")

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Draft:
    """A checked body, not yet a message."""

    body: MessageBody
    uploads: dict[str, Upload]
    v2: bool
    sent: frozenset[str] = field(default_factory=frozenset)
    """Names of the fields that the client sent."""


def read_draft(
    body: Body, prefix: Path = (), *, data: object = None, edited: Message | None = None
) -> Draft:
    """Check the body of a message.

    Args:
        body: what the client sent.
        prefix: where the message stands in it.
        data: the message's JSON, if it is not the whole body.
        edited: the message that it changes, if it changes one.

    Raises:
        Refusal: 50035, or 50006 if nothing of a new message could be seen.
    """
    parsed = parse_message(body.data if data is None else data, prefix)
    sent = frozenset(parsed.model_fields_set)
    was_v2 = edited is not None and Flags.COMPONENTS_V2 in edited.flags
    v2 = was_v2 or Flags.COMPONENTS_V2 in Flags(parsed.flags or 0)
    draft = Draft(parsed, body.uploads, v2, sent)
    problems = _legacy_problems(draft, prefix, edited)
    names = {upload.name for upload in body.uploads.values()}
    if edited is not None and "attachments" not in sent:
        names |= edited.attachments.keys()
    problems += check_layout(
        parsed.components or [],
        v2=v2,
        uploads=frozenset(names),
        path=(*prefix, "components"),
    )
    if problems:
        raise invalid_form(problems)
    if edited is None and _shows_nothing(draft):
        raise empty_message()
    return draft


def _legacy_problems(draft: Draft, prefix: Path, edited: Message | None) -> list[Problem]:
    if not draft.v2:
        return []
    fields = [name for name in _LEGACY_FIELDS if getattr(draft.body, name)]
    if edited is not None:
        fields += [name for name in _LEGACY_FIELDS if name not in draft.sent and edited.data[name]]
    return [
        Problem(
            (*prefix, name),
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
        )
        for name in fields
    ]


def _shows_nothing(draft: Draft) -> bool:
    body = draft.body
    if draft.v2:
        return not body.components
    embeds = [embed for embed in body.embeds or () if not embed.empty]
    return not ((body.content or "").strip() or embeds or draft.uploads)
