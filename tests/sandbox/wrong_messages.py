"""Messages outside Discord's limits with the place and the code of the refusal, and right ones."""

from .parts import box, button, option, row, select, text, v2

FORTY = [text() for _ in range(39)]
LINK = button(style=5, url="https://example.org", custom_id=None)

WRONG = {
    "content of 2,001 characters": ({"content": "x" * 2001}, "content", "BASE_TYPE_MAX_LENGTH"),
    "content that is no text": ({"content": 5}, "content", "STRING_TYPE_CONVERT"),
    "eleven embeds": ({"embeds": [{"title": "x"}] * 11}, "embeds", "BASE_TYPE_MAX_LENGTH"),
    "6,001 characters over two embeds": (
        {"embeds": [{"description": "x" * 4000}, {"description": "x" * 2001}]},
        "embeds",
        "MAX_EMBED_SIZE_EXCEEDED",
    ),
    "an embed title of 257": (
        {"embeds": [{"title": "x" * 257}]},
        "embeds.0.title",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed description of 4,097": (
        {"embeds": [{"description": "x" * 4097}]},
        "embeds.0.description",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "26 embed fields": (
        {"embeds": [{"fields": [{"name": "n", "value": "v"}] * 26}]},
        "embeds.0.fields",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed field without a value": (
        {"embeds": [{"fields": [{"name": "n"}]}]},
        "embeds.0.fields.0.value",
        "BASE_TYPE_REQUIRED",
    ),
    "an embed field with an empty name": (
        {"embeds": [{"fields": [{"name": "", "value": "v"}]}]},
        "embeds.0.fields.0.name",
        "BASE_TYPE_REQUIRED",
    ),
    "an embed field value of 1,025": (
        {"embeds": [{"fields": [{"name": "n", "value": "v" * 1025}]}]},
        "embeds.0.fields.0.value",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "an embed footer of 2,049": (
        {"embeds": [{"footer": {"text": "x" * 2049}}]},
        "embeds.0.footer.text",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a colour beyond white": (
        {"embeds": [{"title": "x", "color": 0x1000000}]},
        "embeds.0.color",
        "NUMBER_TYPE_MAX",
    ),
    "a script as an address": (
        {"embeds": [{"title": "x", "url": "javascript:alert(1)"}]},
        "embeds.0.url",
        "URL_TYPE_INVALID_SCHEME",
    ),
    "six rows": (
        {"content": "x", "components": [row(button(custom_id=str(n))) for n in range(6)]},
        "components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a text display without the flag": (
        {"content": "x", "components": [text()]},
        "components.0",
        "UNION_TYPE_CHOICES",
    ),
    "content with the flag": (
        v2(text()) | {"content": "x"},
        "content",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "embeds with the flag": (
        v2(text()) | {"embeds": [{"title": "x"}]},
        "embeds",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "41 components in all": (
        v2(box(*FORTY), text()),
        "components",
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    "4,001 characters in all": (
        v2(text("x" * 2000), box(text("x" * 2001))),
        "components",
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ),
    "an empty text display": (v2(text("")), "components.0.content", "BASE_TYPE_REQUIRED"),
    "a container in a container": (
        v2(box(box(text()))),
        "components.0.components.0",
        "UNION_TYPE_CHOICES",
    ),
    "an empty container": (v2(box()), "components.0.components", "BASE_TYPE_REQUIRED"),
    "a button outside a row": (v2(button()), "components.0", "UNION_TYPE_CHOICES"),
    "a section without an accessory": (
        v2({"type": 9, "components": [text()]}),
        "components.0.accessory",
        "BASE_TYPE_REQUIRED",
    ),
    "a section with four texts": (
        v2({"type": 9, "components": [text()] * 4, "accessory": button()}),
        "components.0.components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a section with a select beside it": (
        v2({"type": 9, "components": [text()], "accessory": select()}),
        "components.0.accessory",
        "UNION_TYPE_CHOICES",
    ),
    "an empty row": (v2(row()), "components.0.components", "BASE_TYPE_REQUIRED"),
    "six buttons in a row": (
        v2(row(*(button(custom_id=str(n)) for n in range(6)))),
        "components.0.components",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a select beside a button": (
        v2(row(button(), select())),
        "components.0.components",
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    "a custom id of 101": (
        v2(row(button(custom_id="x" * 101))),
        "components.0.components.0.custom_id",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "the same custom id twice": (
        v2(row(button()), box(row(button()))),
        "components.1.components.0.components.0.custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "a button without a custom id": (
        v2(row(button(custom_id=None))),
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED",
    ),
    "a link without an address": (
        v2(row(button(style=5, custom_id=None))),
        "components.0.components.0.url",
        "BUTTON_COMPONENT_URL_REQUIRED",
    ),
    "a link with a custom id": (
        v2(row(button(style=5, url="https://example.org"))),
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ),
    "a link of 513 characters": (
        v2(row(LINK | {"url": "https://example.org/" + "x" * 493})),
        "components.0.components.0.url",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a button label of 81": (
        v2(row(button(label="x" * 81))),
        "components.0.components.0.label",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a button without label and emoji": (
        v2(row(button(label=None))),
        "components.0.components.0.label",
        "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
    ),
    "a button style of 9": (
        v2(row(button(style=9))),
        "components.0.components.0.style",
        "BASE_TYPE_CHOICES",
    ),
    "26 options": (
        v2(row(select(options=[option(str(n)) for n in range(26)]))),
        "components.0.components.0.options",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a select without options": (
        v2(row(select(options=[]))),
        "components.0.components.0.options",
        "BASE_TYPE_REQUIRED",
    ),
    "the same option value twice": (
        v2(row(select(options=[option("a"), option("a")]))),
        "components.0.components.0.options",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    "an option label of 101": (
        v2(row(select(options=[option("a", label="x" * 101)]))),
        "components.0.components.0.options.0.label",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a placeholder of 151": (
        v2(row(select(placeholder="x" * 151))),
        "components.0.components.0.placeholder",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "more values than options": (
        v2(row(select(max_values=2))),
        "components.0.components.0.options",
        "BASE_TYPE_BAD_LENGTH",
    ),
    "eleven pictures": (
        v2({"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}] * 11}),
        "components.0.items",
        "BASE_TYPE_MAX_LENGTH",
    ),
    "a file that was not uploaded": (
        v2({"type": 13, "file": {"url": "attachment://nothing.txt"}}),
        "components.0.file.url",
        "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
    ),
    "an unknown component": (v2({"type": 99}), "components.0", "UNION_TYPE_CHOICES"),
    "a component without a type": (
        v2({"content": "x"}),
        "components.0.type",
        "BASE_TYPE_REQUIRED",
    ),
    "a component that is no object": (v2(7), "components.0", "MODEL_TYPE_CONVERT"),  # type: ignore[arg-type]
    "a reply to nothing": (
        {"content": "x", "message_reference": {"message_id": 1}},
        "message_reference",
        "REPLIES_UNKNOWN_MESSAGE",
    ),
}

FINE = {
    "2,000 characters": {"content": "x" * 2000},
    "25 fields and 6,000 characters": {
        "embeds": [
            {"description": "x" * 4096, "fields": [{"name": "n", "value": "v"}] * 25},
            {"description": "x" * 1854},
        ]
    },
    "five rows of five buttons": {
        "content": "x",
        "components": [
            row(*(button(custom_id=f"{line} {place}") for place in range(5))) for line in range(5)
        ],
    },
    "40 components": v2(box(*FORTY)),
    "4,000 characters": v2(text("x" * 4000)),
    "everything that may nest": v2(
        box(
            {"type": 9, "components": [text()], "accessory": button()},
            {"type": 14, "spacing": 2},
            row(select()),
            {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]},
            row(LINK),
            accent_color=0xFFFFFF,
        )
    ),
    "a field that Discord does not know": {"content": "x", "surprise": True},
}
