"""How far a thing has come is held against what the sources plan, propose and report."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


def test_what_is_planned_is_not_done(checker: Checker) -> None:
    """A thing that the sources only plan is contradicted where it is told as done."""
    finding = only(checker, "The Nanning international telecommunications hub has been opened.")
    assert finding.verdict is Verdict.CONTRADICTED


def test_what_has_ended_was_held(checker: Checker) -> None:
    """That something planned has ended tells it as done, too."""
    for verb in ("ended", "concluded"):
        finding = only(checker, f"The 22nd China-ASEAN Expo {verb}.")
        assert finding.verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The next China-ASEAN Expo, number 22, is due to open in Guangxi's capital in September.",
        "The China-ASEAN Expo is due to open in September.",
    ],
)
def test_what_comes_again(checker: Checker, text: str) -> None:
    """That something was held often does not deny that it will be held again, as is planned."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "La conférence de Chengdu a été annoncée par Yu Jingyang.",
        "Les participants ont été invités à la conférence de Chengdu.",
    ],
)
def test_what_was_done_about_a_thing_is_not_the_thing_itself(checker: Checker, text: str) -> None:
    """An event that people have been invited to may be still to come."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_a_stage_told_as_the_source_tells_it_is_supported(checker: Checker) -> None:
    """A thing that is said to be there, and is, needs no other words."""
    assert only(checker, "The AI Super League has been launched.").verdict is Verdict.SUPPORTED


def test_a_made_thing_told_as_planned_is_contradicted(checker: Checker) -> None:
    """What a source calls done cannot still be a plan."""
    finding = only(checker, "Guangxi plans to create a 10 billion yuan AI industry fund.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].attribute is Aspect.STATUS


@pytest.mark.parametrize("still", ["still has to", "still needs to", "has yet to"])
def test_a_made_thing_is_not_still_to_do(checker: Checker, still: str) -> None:
    """What a source tells as done does nobody still have to do."""
    made = "sign the cross-border logistics data agreements with Vietnam"
    assert only(checker, f"Guangxi {still} {made}.").verdict is Verdict.CONTRADICTED
    opened = only(checker, f"The Nanning telecommunications hub {still} open.")
    assert opened.verdict is not Verdict.CONTRADICTED


def test_a_made_thing_with_its_number_is_not_to_come(checker: Checker) -> None:
    """That a source gives the number of what it tells as made does not make it still planned."""
    text = "The twelve land cables between Guangxi and ASEAN are still on the drawing board."
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "contradicted"),
    [
        ("The Guangxi AI fund was not created in March.", False),
        ("The cooperation centre was not founded in 2018.", False),
        ("Le fonds n'a pas été créé en mars.", False),
        ("The Guangxi AI fund was not created in February.", True),
        ("The Guangxi AI fund has not been created.", True),
    ],
)
def test_a_denied_date_denies_no_thing(checker: Checker, text: str, *, contradicted: bool) -> None:
    """What did not happen at a time that no source gives may have happened all the same."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is contradicted


@pytest.mark.parametrize(
    "text",
    [
        "The Super League has finished.",
        "The Super League is over.",
        "The AI Super League has concluded.",
        "La Super Ligue est terminée.",
    ],
)
def test_what_has_begun_is_not_over(checker: Checker, text: str) -> None:
    """That something has been launched does not tell that it has ended."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED
    assert only(checker, "The Super League has begun.").verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "contradicted"),
    [
        ("The multi-level mechanism will help to build trust between Guangxi and ASEAN.", False),
        ("The Super League will build ties between China and ASEAN.", False),
        ("The China-Laos centre will launch projects in Vietnam.", False),
        ("The Guangxi AI industry fund will be set up in Guangxi.", True),
        ("Le fonds industriel de l'IA du Guangxi sera créé au Guangxi.", True),
        ("Guangxi will create the China-Laos AI Innovation Cooperation Centre.", True),
    ],
)
def test_what_a_made_thing_will_make_is_not_the_thing(
    checker: Checker, text: str, *, contradicted: bool
) -> None:
    """That a thing which is there will make something else does not tell that it is planned."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is contradicted


@pytest.mark.parametrize(
    "text",
    [
        "The 22nd China-ASEAN Expo is open to everyone.",
        "La 22e Exposition Chine-ASEAN est ouverte à tous.",
        "Le Guangxi a des atouts uniques pour devenir un pôle d'IA tourné vers l'ASEAN.",
    ],
)
def test_for_whom_a_thing_is_tells_no_stage(checker: Checker, text: str) -> None:
    """That a planned thing is open to somebody, or turned towards them, contradicts no plan."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Talent work is what will make the China-ASEAN partnership last.",
        "Guangxi will make the China-Laos centre bigger.",
        "Guangxi is well placed to put China's plan for building AI capacity into practice.",
    ],
)
def test_what_is_done_with_a_made_thing_makes_none(checker: Checker, text: str) -> None:
    """Who makes a thing last, or tells of a plan by its name, tells of nothing still to make."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Is the media tour ongoing?", False),
        ("Is the tour still going on?", False),
        ("La visite d'Anwar Ibrahim est-elle en cours ?", False),
        ("Do workers from ASEAN get AI training now?", False),
        ("China and Laos have an AI innovation cooperation centre now.", True),
        ("The AI Super League takes place until November.", True),
    ],
)
def test_what_took_place_need_not_go_on(checker: Checker, *, text: str, is_told: bool) -> None:
    """That an event was held, or a course is planned, tells of nothing that is under way."""
    assert bool(checker.rule(text).supporting) is is_told
