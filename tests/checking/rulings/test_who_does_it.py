"""No yes stands where others do what somebody is asked to have done."""

import pytest

from bot.answering import Answerer, Remark


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        # To whom something is done has not done it.
        ("did China visit Anwar Ibrahim", False),
        ("did Anwar Ibrahim visit China", True),
        ("was Anwar Ibrahim visited by China", False),
        ("did Vietnam visit the delegation", False),
        # Where a thing is that was visited was visited, too; no other place was.
        ("did the ASEAN media tour stop by a laboratory on AI in Shenzhen", True),
        ("did the ASEAN media tour stop by a laboratory on AI in Nanning", False),
        ("was the tour visited by Ping An", False),
        ("was Ping An visited by the tour", True),
        # Nor who has another part in a thing.
        ("did ASEAN lay the cables", False),
        ("does ASEAN host the expo", False),
        ("did Guangxi host the expo", True),
        ("did People.cn join the league", False),
        ("did People.cn report who can join the super league", True),
        ("did Laos lead a delegation to Guangxi", False),
        ("is Laos the founder of the China-Laos centre", False),
        ("did Chen Gang lead a delegation to Vietnam", True),
        ("did Huang Hao found the China-Pakistan centre", False),
        ("does Beijing Muguo Tech run Linhua Dong", False),
        ("does Linhua Dong run Beijing Muguo Tech", True),
        ("does Malaysia lead ASEAN", False),
        ("does Beijing invest in Guangxi", False),
        ("did Stanford University rank first in AI patents", False),
        # Nor who is only told of beside a thing of the sort that others made, or joined.
        ("did Pakistan organise the expo", False),
        ("is the expo run by Pakistan", False),
        ("did Global Times build the platform", False),
        ("did Tkxel support the joint research centres", False),
        ("did IQTM lead the summit", False),
        ("did Pakistan invent chatbots", False),
        ("did Guangxi publish a report", False),
        ("was the meeting run by Tkxel", False),
        ("did Stanford publish a report on AI patents", True),
        ("was the plan introduced by Guangxi", True),
        ("did the express tribune story run on China Economic Net first", True),
        # Nor of whom others say something.
        ("did Pakistan write about the centre", False),
        ("did Singapore report on the fund", False),
        ("does Guangxi say it has lots of energy", True),
        # Nor who says that others do it, or wants it, or was only asked to it.
        ("did Tan invade privacy", False),
        ("did Tan warn about privacy", True),
        ("did Awan reach agreements", False),
        ("did Awan want business deals to be struck fast", True),
        ("did Chen Gang train civil servants", False),
        ("Chen Gang a-t-il formé des fonctionnaires", False),
        ("did Chen Gang announce training for civil servants", True),
        ("has Guangxi trained ASEAN students", False),
        ("did Yu Jingyang attend the software conference", False),
        ("did Tkxel propose joint research centres", True),
        # Who is interviewed does not interview.
        ("did Chen Gang interview China Daily", False),
        ("was China Daily interviewed by Chen Gang", False),
        ("was Chen Gang interviewed by China Daily", True),
        ("did Chen Gang give an interview", True),
        ("did Awan give an interview", False),
        # In French, who acts may stand before a verb and a pronoun.
        ("le Laos a-t-il visité le Guangxi", False),
        ("Chen Gang a-t-il visité le Laos", True),
        # A name before a noun, or behind a verb of going, does nothing.
        ("did the ASEAN press tour call at Huawei", True),
        ("did the media tour drop by Meituan", True),
        ("has China been Malaysia's biggest trading partner for ten years", True),
    ],
)
def test_only_who_does_it_did_it(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """A yes wants a statement that has the very one do it."""
    remarks = getattr(answerer.ask(text), "remarks", ())
    assert (Remark.YES in remarks) == confirmed
