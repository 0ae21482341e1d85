"""Gateway sessions and connections: what is sent to a client, in which order and how packed.

Opcodes, close codes and intents as in Discord's reference ("Gateway Opcodes", "Gateway Close Event
Codes", "List of Intents").
"""

import asyncio
import secrets
import zlib
from collections import deque
from enum import IntEnum, IntFlag

import orjson
from aiohttp import WSMsgType, web

from bot.sandbox.refusal import Json

KEPT_DISPATCHES = 1_000
"""Dispatches kept for a session, to be sent again when it resumes."""


class Op(IntEnum):
    """Gateway opcodes."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE = 3
    VOICE_STATE = 4
    RESUME = 6
    RECONNECT = 7
    REQUEST_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Close(IntEnum):
    """Gateway close codes."""

    UNKNOWN_OPCODE = 4001
    DECODE_ERROR = 4002
    NOT_AUTHENTICATED = 4003
    AUTHENTICATION_FAILED = 4004
    ALREADY_AUTHENTICATED = 4005
    INVALID_SEQUENCE = 4007
    INVALID_INTENTS = 4013
    DISALLOWED_INTENTS = 4014


class Intents(IntFlag):
    """The intents that matter here."""

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    MESSAGE_CONTENT = 1 << 15


PRIVILEGED = Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT
"""Intents that must be switched on for an application; in the sandbox none is."""


class Session:
    """One identified client: it outlives its connection, so that it can be resumed."""

    def __init__(self, intents: Intents) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.sequence = 0
        self.connection: Connection | None = None
        self._sent: deque[tuple[int, bytes]] = deque(maxlen=KEPT_DISPATCHES)

    def dispatch(self, event: str, data: Json) -> None:
        """Send an event, or keep it for the time when the client resumes."""
        self.sequence += 1
        frame = orjson.dumps({"op": Op.DISPATCH, "t": event, "s": self.sequence, "d": data})
        self._sent.append((self.sequence, frame))
        if self.connection is not None:
            self.connection.send(frame)

    def missed(self, sequence: int) -> list[bytes] | None:
        """Return the frames after ``sequence``; None if some of them are no longer kept."""
        if self.sequence - sequence > len(self._sent):
            return None
        return [frame for number, frame in self._sent if number > sequence]


class Connection:
    """One WebSocket. Frames leave in the order in which they were handed to ``send``."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        transport: asyncio.Transport | None,
        *,
        compressed: bool,
    ) -> None:
        self.socket = socket
        self._transport = transport
        self.session: Session | None = None
        self._compressor = zlib.compressobj(level=1) if compressed else None
        self._waiting: deque[bytes] = deque()
        self._wake = asyncio.Event()

    def send(self, frame: bytes) -> None:
        """Queue a frame."""
        self._waiting.append(frame)
        self._wake.set()

    def abort(self) -> None:
        """Break the connection without a goodbye."""
        if self._transport is not None:
            self._transport.abort()

    async def write(self) -> None:
        """Write queued frames until the socket closes or the task is cancelled."""
        while not self.socket.closed:
            while self._waiting:
                await self._write(self._waiting.popleft())
            self._wake.clear()
            await self._wake.wait()

    async def _write(self, frame: bytes) -> None:
        if self._compressor is None:
            await self.socket.send_frame(frame, WSMsgType.TEXT)
            return
        # One zlib stream for the connection; each message ends in a sync flush.
        packed = self._compressor.compress(frame)
        packed += self._compressor.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_frame(packed, WSMsgType.BINARY)
