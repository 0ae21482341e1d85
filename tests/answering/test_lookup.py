"""A name that is typed in a command leads to the entity that bears it."""

import pytest

from bot.answering import Answerer, Choice, Offer, Unknown
from bot.facts import FactBase, Kind, Type
from bot.matching import NameIndex, Verdict, normalise


def test_clear_among_all_is_clear_among_its_kind(base: FactBase, answerer: Answerer) -> None:
    """What a name clearly means among all names, it means among those of its command too."""
    index = NameIndex(base.names(), kinds=base.kinds())
    names = [(e, name) for e in base.entities.values() for name in {e.names.en, e.names.fr}]
    for entity, name in names:
        if index.decide(name).verdict is not Verdict.CLEAR:
            continue
        for kind in entity.kinds:
            within = index.decide(name, kinds=(kind, Kind.PERSON))
            assert within.verdict is Verdict.CLEAR
            assert [match.entity_id for match in within.matches] == [entity.id]
            assert answerer.look_up(kind, name) == answerer.card(entity.id)


@pytest.mark.parametrize(
    ("kind", "text", "choices"),
    [
        (Kind.FUND, "guangxi", ["guangxi-ai-industry-fund", "guangxi"]),
        (Kind.FUND, "GUANGXI", ["guangxi-ai-industry-fund", "guangxi"]),
        (Kind.FUND, "gunagxi", ["guangxi", "guangxi-ai-industry-fund"]),
        (
            Kind.INITIATIVE,
            "Malaysia",
            ["anwar-ibrahim-visit-to-china", "malaysia", "china-asean-ai-partnership"],
        ),
    ],
)
def test_what_is_tied_to_another_kind_is_offered(
    answerer: Answerer, kind: Kind, text: str, choices: list[str]
) -> None:
    """Beside a thing of another kind, what of the command's kind is tied to it is offered."""
    reply = answerer.look_up(kind, text)
    assert isinstance(reply, Choice)
    assert reply.offer is Offer.NEAR_TIE
    assert [entity.id for entity in reply.entities] == choices


def test_the_named_thing_is_among_many_that_are_tied(answerer: Answerer) -> None:
    """However many initiatives are tied to China, China itself can still be picked."""
    reply = answerer.look_up(Kind.INITIATIVE, "China")
    assert isinstance(reply, Choice)
    assert len(reply.entities) <= 25
    assert reply.entities[0].id == "china"
    assert all(Kind.INITIATIVE in entity.kinds for entity in reply.entities[1:])


def test_nothing_tied_leads_to_the_other_command(answerer: Answerer) -> None:
    """Where nothing of the command's kind is tied to it, a name leads to its own command."""
    reply = answerer.look_up(Kind.FUND, "Huawei")
    assert isinstance(reply, Choice)
    assert reply.offer is Offer.ELSEWHERE
    assert [entity.id for entity in reply.entities] == ["huawei"]


@pytest.mark.parametrize(
    ("kind", "text", "first"),
    [
        (Kind.FUND, "guangx", "guangxi-ai-industry-fund"),
        (Kind.PARTNER, "Super Leag", "guangxi"),
    ],
)
def test_completion_offers_what_is_tied(
    answerer: Answerer, kind: Kind, text: str, first: str
) -> None:
    """While a name of another kind is typed, what of the command's kind is tied to it appears."""
    completed = answerer.complete(kind, text)
    assert completed[0].id == first
    assert all(kind in entity.kinds for entity in completed)


@pytest.mark.parametrize(
    ("kind", "text", "entity"),
    [
        (Kind.INITIATIVE, "the BRI initiative", "belt-and-road-initiative"),
        (Kind.PARTNER, "Provinsi Guangxi", "guangxi"),
        (Kind.PARTNER, "Tkxel Pvt Ltd", "tkxel"),
        (Kind.PARTNER, "Nanning, Guangxi", "nanning"),
        (Kind.PARTNER, "Shenzhen, Guangdong", "shenzhen"),
    ],
)
def test_a_name_beside_its_sort_or_place_is_answered(
    answerer: Answerer, kind: Kind, text: str, entity: str
) -> None:
    """What is merely added to a name in full, and true of the thing, does not hide it."""
    assert answerer.look_up(kind, text) == answerer.card(entity)


@pytest.mark.parametrize(
    ("kind", "text", "entities"),
    [
        (Kind.PARTNER, "Beijing, Pakistan", ["beijing", "pakistan"]),
        (Kind.INITIATIVE, "China-ASEAN Expo Nanning", ["china-asean-expo", "nanning"]),
    ],
)
def test_several_names_are_a_choice(
    answerer: Answerer, kind: Kind, text: str, entities: list[str]
) -> None:
    """Of several things named in a row, none of which is the place of the other, one may choose."""
    reply = answerer.look_up(kind, text)
    assert isinstance(reply, Choice)
    assert [entity.id for entity in reply.entities] == entities


def test_a_sort_leads_to_the_other_command(answerer: Answerer) -> None:
    """A company typed in another command with its sort is offered there."""
    reply = answerer.look_up(Kind.FUND, "tập đoàn Huawei")
    assert isinstance(reply, Choice)
    assert reply.offer is Offer.ELSEWHERE
    assert reply.entities[0].id == "huawei"


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("Nanking", "nanning"),
        ("Xi'an Jiaotong University", "xian-jiaotong-liverpool-university"),
        ("APEC", "cpec"),
    ],
)
def test_another_thing_is_not_answered(answerer: Answerer, text: str, nearest: str) -> None:
    """What is known to be another thing is in no source, and the near name is named as such."""
    reply = answerer.look_up(Kind.PARTNER, text)
    assert isinstance(reply, Unknown)
    assert nearest in [entity.id for entity in reply.nearest]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("Imran Khan", []),
        ("Lancang-Mekong Cooperation", []),
        ("Guangxi government", ["guangxi"]),
        ("Beijing Olympics", ["beijing"]),
    ],
)
def test_the_closest_things_are_like_what_was_typed(
    answerer: Answerer, text: str, nearest: list[str]
) -> None:
    """What is named within comes first, and what shares no more than a syllable not at all."""
    reply = answerer.look_up(Kind.PARTNER, text)
    assert isinstance(reply, Unknown)
    assert [entity.id for entity in reply.nearest][:1] == nearest


@pytest.mark.parametrize(
    ("kind", "text", "entity"),
    [
        (Kind.INITIATIVE, "hub IA guangxi", "guangxi-asean-ai-cooperation-hub"),
        (Kind.FUND, "the 10bn yuan fund", "guangxi-ai-industry-fund"),
        (Kind.PARTNER, "PM of Malaysia", "anwar-ibrahim"),
    ],
)
def test_plain_names(answerer: Answerer, kind: Kind, text: str, entity: str) -> None:
    """What people plainly call a thing is one of its names."""
    assert answerer.look_up(kind, text) == answerer.card(entity)


@pytest.mark.parametrize(
    ("kind", "text", "type_"),
    [
        (Kind.PARTNER, "companies", Type.COMPANY),
        (Kind.PARTNER, "les universités", Type.UNIVERSITY),
        (Kind.PARTNER, "大学", Type.UNIVERSITY),
        (Kind.INITIATIVE, "action plan", Type.PLAN),
        (Kind.INITIATIVE, "reports", Type.REPORT),
    ],
)
def test_a_word_for_a_sort_offers_what_is_of_it(
    answerer: Answerer, kind: Kind, text: str, type_: Type
) -> None:
    """A word for a sort of thing is nobody's name: all that are of it can be picked."""
    reply = answerer.look_up(kind, text)
    assert isinstance(reply, Choice)
    assert reply.offer is Offer.NEAR_TIE
    assert len(reply.entities) > 1
    assert {entity.type for entity in reply.entities} == {type_}


def test_a_word_for_another_commands_sort_leads_there(answerer: Answerer) -> None:
    """A sort of which the command has none leads to the command that has it."""
    reply = answerer.look_up(Kind.FUND, "company")
    assert isinstance(reply, Choice)
    assert reply.offer is Offer.ELSEWHERE
    assert {entity.type for entity in reply.entities} == {Type.COMPANY}


def test_the_only_thing_of_its_sort_is_answered(answerer: Answerer) -> None:
    """There is nothing to choose where one thing alone is of the sort."""
    assert answerer.look_up(Kind.FUND, "funds") == answerer.card("guangxi-ai-industry-fund")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_browsing_is_in_the_readers_order(answerer: Answerer, language: str) -> None:
    """All that are there stand in the order of their names in the reader's language."""
    reply = answerer.browse(Kind.INITIATIVE, language)
    assert isinstance(reply, Choice)
    names = [normalise(entity.names.get(language)) for entity in reply.entities]
    assert names == sorted(names)
    assert answerer.complete(Kind.INITIATIVE, "", language) == reply.entities[:25]
