"""Whether a statement gives to a name what the sources give to another one in the same passage."""

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.records.capitals import of_capital
from bot.answering.records.role_sets import WRITERS
from bot.answering.words.values import Measure
from bot.checking.sources.evidence import Cover
from bot.checking.sources.given_values import gives
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import acts, are_joined, belongs, follows, speaks
from bot.checking.statements.reading import Part, Reading
from bot.checking.statements.standing import territories
from bot.checking.statements.verbs import is_object
from bot.checking.values.comparison import COUNTED
from bot.checking.values.value import Value
from bot.checking.who.agents import ACTS, brings_about, is_act, is_joint_agent
from bot.checking.words.cues import cues
from bot.facts import Bound, Fact, Kind, Role

HARDLY = 0.3
"""The share of a name's words by which a thing may be meant."""

_HAVING = ACTS | WRITERS | {Role.HOST, Role.SIGNATORY}
"""Parts of which somebody can be said to have done it."""


class Owners:
    """Holds the names of a statement against those to whom its passages give what it says."""

    def __init__(self, means: Means) -> None:
        self._base = means.base
        self._standing = means.standing
        self._subjects = means.subjects
        self._territories = territories(means.base)

    def misgives(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether what a statement says belongs to others, as far as its passages tell.

        Args:
            reading: A statement whose every part the passages explain.
            covers: The passages.
        """
        return (
            any(self._is_only_cited(reading, part, covers) for part in reading.names)
            or any(self._is_of_another(reading, value, covers) for value in reading.values)
            or any(self._is_count_of_another(reading, value, covers) for value in reading.values)
            or any(self._is_end_of_range(reading, value, covers) for value in reading.values)
            or self._is_done_by_another(reading, covers)
            or self._is_no_part(reading)
            or self._is_visit_of_another(reading, covers)
        )

    def _is_only_cited(self, reading: Reading, part: Part, covers: Sequence[Cover]) -> bool:
        """Whether the passages only have it from whom a statement makes its subject."""
        behind = reading.text[reading.words[part.last].end :][:1]
        ranked = any(reading.has(section) for section in ("superlatives", "ranking"))
        if not (ranked or reading.values) or part.first > 1 or behind != " ":
            return False
        others = {e for name in reading.names if name is not part for e in name.entities}
        if _is_source(reading, part) or any(
            self._base.entities[e].kind is Kind.PARTNER for e in others
        ):
            return False  # "Stanford puts China first": it may be who says so
        sources = [
            entity for entity in part.entities if self._base.entities[entity].kind is Kind.PARTNER
        ]
        speaking = [
            cover for cover in covers if not cover.passage.entities.keys().isdisjoint(sources)
        ]
        return bool(speaking) and all(
            self._cites(cover, entity)
            for cover in speaking
            for entity in sources
            if entity in cover.passage.entities
        )

    def _cites(self, cover: Cover, entity: str) -> bool:
        """Whether a passage only tells what a body, or a report of it, says."""
        claimants = {e for record in cover.passage.records for e in record.statement.claimed_by}
        return entity in claimants | self._subjects.targets(claimants, WRITERS)

    def _is_of_another(self, reading: Reading, value: Value, covers: Sequence[Cover]) -> bool:
        """Whether a date or an amount is that of a thing of which a statement does not speak."""
        if value.measure not in (Measure.DATE, Measure.MONEY):
            return False
        clause = self._subjects.whole(reading)
        things = {
            e
            for part in reading.names
            if not speaks(reading, part)
            for e in part.entities
            if not self._subjects.is_wide(e)
        }
        owners: set[str] = set()
        for cover in covers:
            if things.isdisjoint(cover.passage.entities):
                continue
            owners |= {e for e in cover.passage.entities if self._gives(e, value)}
        return bool(owners) and not any(
            e in reading.named
            or self._subjects.is_wide(e)
            or self._subjects.told_by(e, clause) >= HARDLY
            for e in owners
        )

    def _is_count_of_another(self, reading: Reading, value: Value, covers: Sequence[Cover]) -> bool:
        """Whether a number is a country's or a body's, and a statement gives it to another."""
        if value.measure is not Measure.NUMBER or value.number < COUNTED:
            return False  # few things are counted of many
        parties = {e for e in reading.named if self._is_party(e)}
        owners = {
            entity
            for cover in covers
            for entity in cover.passage.entities
            if self._is_party(entity) and self._gives(entity, value)
        }
        return bool(parties and owners) and parties.isdisjoint(owners)

    def _is_end_of_range(self, reading: Reading, value: Value, covers: Sequence[Cover]) -> bool:
        """Whether a number is only one end of what the sources give: three of "three to five"."""
        if value.measure is not Measure.NUMBER or value.to or value.bound is not Bound.EXACT:
            return False
        said = {end for one in reading.values for end in (one.number, one.to)}
        facts = self._subjects.facts_about(covers)
        ranges = [
            {fact.count.number, fact.count.to} for fact in facts if fact.count and fact.count.to
        ]
        within = [ends for ends in ranges if value.number in ends and not ends <= said]
        return bool(within) and not any(gives(fact, value) for fact in facts)

    def _is_party(self, entity: str) -> bool:
        return self._base.entities[entity].kind is Kind.PARTNER

    def _gives(self, entity: str, value: Value) -> bool:
        """Whether a typed value in an entity's own file is the one of a statement."""
        facts = [record.statement for record in self._subjects.own(entity)]
        return any(isinstance(fact, Fact) and gives(fact, value) for fact in facts)

    def _is_no_part(self, reading: Reading) -> bool:
        """Whether a statement has something belong to what no source makes it a part of."""
        known = reading.function_words
        being = known.copula | known.article
        verbs = reading.firsts("belonging")
        verbs |= {told.first for told, roles in reading.roles if Role.PARENT in roles}
        for name, part in pairwise(reading.names):
            between = range(name.last + 1, part.first)
            verb = next((at for at in between if reading.folded[at] not in being), None)
            if verb is None or not known.copula.isdisjoint(reading.folded[verb : part.first]):
                continue  # "the guideline to which it belongs is China's"
            # "A member of China's parliament" is none of China's, and staff belong to a body.
            if verb in verbs and belongs(reading, part) and not reading.is_genitive(part):
                members = {*name.entities, *self._subjects.targets(name.entities, {Role.EMPLOYER})}
                pairs = [(one, whole) for one in members for whole in part.entities]
                if not any(self._standing.is_within(one, whole) for one, whole in pairs):
                    return True
        return False

    def _is_done_by_another(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages give to others what a statement says that somebody did."""
        for at, part in enumerate(reading.names):
            passive = follows(reading, "by", part)
            before = reading.names[:at]
            first = part.last + 1 not in reading.segments and are_joined(reading, *before, part)
            joined = at > 0 and is_joint_agent(reading, before[-1], part)
            if not (joined or ((passive or first) and acts(reading, ACTS, part))):
                continue  # not "…, established by", nor "the progress that China makes"
            passive |= joined
            if not self._may_act(reading, part):
                continue
            things = self._acted_upon(reading, part, covers)
            given = self._subjects.targets(things, ACTS)
            own = (
                record
                for cover in covers
                for record in cover.passage.records
                if record.entity.id in part.entities and is_act(record.statement)
            )
            # What a country's region does, "Beijing" has not done.
            near = of_capital(part.text) is None and any(
                self._standing.is_within(target, entity)
                for target in given
                for entity in part.entities
            )
            having = self._subjects.targets(things, _HAVING)
            is_right = near or not having.isdisjoint(part.entities) or (not joined and any(own))
            if (given or passive or brings_about(reading)) and not is_right:
                return True
        return False

    def _may_act(self, reading: Reading, part: Part) -> bool:
        """Whether a name is that of somebody, and no one else's: not "China's centre"."""
        owns = reading.is_genitive(part)
        kinds = {self._base.entities[entity].kind for entity in part.entities}
        return not owns and bool(kinds & {Kind.PARTNER, Kind.PERSON})

    def _is_visit_of_another(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether the passages tell of visits, and none to where a statement has one."""
        verbs = [
            part
            for part, roles in reading.roles
            if Role.VISITED in roles and _is_verb(reading, part)
        ]
        if not verbs:
            return False
        things = {e for cover in covers for e in cover.passage.subjects}
        visitors = {one for one in things if self._subjects.targets([one], {Role.VISITED})}
        if not visitors:
            return False
        targets = self._subjects.targets(visitors, {Role.VISITED})
        verb = verbs[0]
        before = [name for name in reading.names if name.last < verb.first]
        behind = [name for name in reading.names if name.first > verb.last]
        own = reading.own_words
        being = own.copula | own.plural_copula
        # "They were stops on the tour": what they are is told of it, and not what they do.
        by = verb.last + 1 in reading.firsts("by") or (
            all(visitors.issuperset(name.entities) for name in behind)
            and bool(before)
            and not being.isdisjoint(reading.folded[before[-1].last + 1 : verb.first])
            and (verb.first < verb.last or not any(is_object(reading, name) for name in behind))
        )
        hosts, guests = (before, behind) if by else (behind, before)
        visited, visiting = ({e for n in names for e in n.entities} for names in (hosts, guests))
        sorts = {part.first for part, _ in reading.sorts}
        of_places = all(
            name.last + 1 in sorts and self._territories.issuperset(name.entities) for name in hosts
        )  # "Chinese firms" are no place, but firms
        elsewhere = targets.isdisjoint(visited) and not of_places
        return bool(hosts) and (elsewhere or (bool(visiting) and visiting <= targets))

    def _acted_upon(self, reading: Reading, agent: Part, covers: Sequence[Cover]) -> set[str]:
        """The things of the passages that a statement names, or whose sort it tells; else all."""
        things = {entity for cover in covers for entity in cover.passage.subjects}
        names = (name.entities for name in reading.names if name is not agent)
        named = {e for ids in names for e in ids if not self._subjects.is_wide(e)}
        sorts = {sort for _, told in reading.sorts for sort in told}
        told = {e for e in things if e in named or self._base.entities[e].type in sorts}
        return told or things


def _is_verb(reading: Reading, part: Part) -> bool:
    """Whether a word tells of a visit as a verb does, and not as a noun."""
    before = reading.folded[part.first - 1] if part.first else ""
    own = cues().get(reading.language)
    past = own is not None and part.text.endswith(own.pasts)
    return past or before in reading.function_words.auxiliary


def _is_source(reading: Reading, part: Part) -> bool:
    """Whether a statement says that something comes from whom a name means."""
    reports = any("report" in told for _, told in reading.sorts)
    reports |= any(told & {Role.PUBLISHER, Role.REPORTER} for _, told in reading.roles)
    cited = reading.has("speaking") or reading.has("according")
    return reports or cited or speaks(reading, part) or follows(reading, "by", part)
