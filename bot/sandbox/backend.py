"""Everything behind the sandbox's routes, put together once."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.commands import Commands
from bot.sandbox.dispatcher import Dispatcher
from bot.sandbox.faults import Faults
from bot.sandbox.gateway import Gateway
from bot.sandbox.interactions import ANSWER_WITHIN_S, TOKEN_LASTS_S, Interactions
from bot.sandbox.world import World


@dataclass(slots=True)
class Backend:
    """The sandbox's state.

    Args:
        token: the bot's token.
        clock: seconds that only rise, for the time limits on interactions.
        answer_within: seconds to the first answer to an interaction.
        token_lasts: seconds for which follow-ups are taken.
    """

    token: str = field(repr=False)
    clock: Callable[[], float] = time.monotonic
    answer_within: float = ANSWER_WITHIN_S
    token_lasts: float = TOKEN_LASTS_S
    base_url: str = ""
    world: World = field(init=False, default_factory=World)
    commands: Commands = field(init=False, default_factory=Commands)
    faults: Faults = field(init=False, default_factory=Faults)
    gateway: Gateway = field(init=False)
    dispatcher: Dispatcher = field(init=False)
    interactions: Interactions = field(init=False)

    def __post_init__(self) -> None:
        self.gateway = Gateway(self.token)
        self.dispatcher = Dispatcher(self.gateway)
        self.interactions = Interactions(
            clock=self.clock, answer_within=self.answer_within, token_lasts=self.token_lasts
        )
        self.world.changes.connect(self.dispatcher.on_change)
