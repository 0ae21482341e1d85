"""What only asks whether a claim is so is taken from around it, and nothing else is."""

import pytest

from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Would it be fair to write that the fund is new?", "the fund is new, right?"),
        ("I've seen it claimed that Laos has a hub. Does it hold water?", "Laos has a hub, right?"),
        ("Laos has a hub, I suppose?", "Laos has a hub, right?"),
        ("Hard to believe, but did Laos open a hub?", "did Laos open a hub?"),
        ("Someone posted Laos has a hub. I'm sceptical, is it so?", "Laos has a hub, right?"),
        ("Correct me if I am mistaken, but Laos has a hub?", "Laos has a hub, right?"),
        ("Laos has a hub - fact or fiction?", "Laos has a hub, right?"),
        ("Please verify: Laos has a hub.", "Laos has a hub, right?"),
        ("I'd like to know if it's accurate that Laos has a hub.", "Laos has a hub, right?"),
        ('Would you sign off on the sentence "Laos has a hub"?', "Laos has a hub, right?"),
        ("On m'affirme que le fonds est né. Exact ?", "le fonds est né, oui ou non?"),
        ("Quelqu'un a posté que le fonds est né, info ou intox ?", "le fonds est né, oui ou non?"),
    ],
)
def test_a_frame_is_taken_off(text: str, claim: str, reader: Reader) -> None:
    """What stands around a claim, and names nothing, leaves the claim to be confirmed."""
    assert reader.unframed(text) == claim


@pytest.mark.parametrize(
    "text",
    [
        "Does Gan say that talent is key?",
        "Did the rapper say that AI will win?",
        "Did she say that AI will win?",
        "Why do people say that talent is key?",
        "Is it planned that the hub opens in Nanning?",
        "Is it wrong to say that Laos has a hub?",
        "Laos has a hub. Does it serve beer?",
        "Laos has a hub. Is it safe?",
        "Laos has a hub, can I see it from my hotel?",
        "Laos has a hub. Can I invest?",
        "What is true about the hub?",
        "Seeing that the hub is in Laos, is it new?",
        "Qu'a dit Chen Gang, secrétaire du Parti, sur le pôle ?",
        "Laos has a hub",
        "",
    ],
)
def test_what_asks_more_is_left(text: str, reader: Reader) -> None:
    """Who said it, and what else is asked of a thing, are no frame."""
    assert reader.unframed(text) == text
