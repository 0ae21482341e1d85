"""The gateway: the WebSocket on which the bot hears what happens."""

import asyncio
from typing import Any

import orjson
from aiohttp import WSMsgType, web

from bot.sandbox import ids
from bot.sandbox.guild import guild_create
from bot.sandbox.people import BOT
from bot.sandbox.refusal import Json
from bot.sandbox.sessions import PRIVILEGED, Close, Connection, Intents, Op, Session
from bot.sandbox.signals import Signal

HEARTBEAT_MS = 41_250
"""The interval that Discord itself asks for."""

ON_THE_WAY = 0.1
"""Seconds until a heartbeat is acknowledged, as over a network.

discord.py notes when it sent one only after another thread has woken; an acknowledgement that comes
sooner is held against the heartbeat before, and looks late by a whole interval.
"""

KEPT_SESSIONS = 8
"""Sessions that may still be resumed; the oldest is forgotten first."""

_KNOWN_INTENTS = 1 << 26
_ABNORMAL = 1006
"""Close code of a connection that broke (RFC 6455); it is never sent."""


class Gateway:
    """All sessions of the application.

    Args:
        token: the bot's token.
    """

    def __init__(self, token: str) -> None:
        self._token = token
        self._sessions: dict[str, Session] = {}
        self._connections: set[Connection] = set()
        self.presence: Signal[None] = Signal()
        """Told when a client comes or goes."""
        self.url = ""
        self.down = False
        """Whether new connections are refused (a fault for tests)."""

    @property
    def connected(self) -> bool:
        """Whether a client is connected and identified."""
        return any(session.connection for session in self._sessions.values())

    def dispatch(self, event: str, data: Json, intent: Intents | None = None) -> None:
        """Send an event to every session that asked for it."""
        for session in self._sessions.values():
            if intent is None or intent in session.intents:
                session.dispatch(event, data)

    async def drop(self, code: int = _ABNORMAL) -> None:
        """Break every connection; without a code, without a goodbye."""
        for connection in tuple(self._connections):
            if code == _ABNORMAL:
                connection.abort()
            else:
                await connection.socket.close(code=code)

    def ask_to_reconnect(self) -> None:
        """Tell every client to reconnect and resume, as Discord does before it restarts."""
        self._to_all({"op": Op.RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Tell every client that its session is invalid."""
        if not resumable:
            for session in self._sessions.values():
                session.connection = None
            self._sessions.clear()
        self._to_all({"op": Op.INVALID_SESSION, "d": resumable})

    def _to_all(self, payload: Json) -> None:
        frame = orjson.dumps(payload)
        for connection in self._connections:
            connection.send(frame)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one WebSocket connection until it closes."""
        if self.down:
            return web.Response(status=503)
        socket = web.WebSocketResponse(compress=False, max_msg_size=4096 * 4)
        await socket.prepare(request)
        compressed = request.query.get("compress") == "zlib-stream"
        connection = Connection(socket, request.transport, compressed=compressed)
        self._connections.add(connection)
        writer = asyncio.create_task(connection.write())
        try:
            connection.send(
                orjson.dumps({"op": Op.HELLO, "d": {"heartbeat_interval": HEARTBEAT_MS}})
            )
            async for frame in socket:
                if frame.type is WSMsgType.TEXT or frame.type is WSMsgType.BINARY:
                    code = self._receive(connection, frame.data)
                    if code is not None:
                        await socket.close(code=code)
        finally:
            writer.cancel()
            self._connections.discard(connection)
            session = connection.session
            if session is not None and session.connection is connection:
                session.connection = None
            self.presence.send(None)
        return socket

    def _receive(self, connection: Connection, frame: str | bytes) -> Close | None:
        """Act on one frame; return the code to close with, if it is refused."""
        try:
            payload = orjson.loads(frame)
            op, data = payload["op"], payload.get("d")
        except (ValueError, KeyError, TypeError, AttributeError):
            return Close.DECODE_ERROR
        match op:
            case Op.HEARTBEAT:
                acknowledged = orjson.dumps({"op": Op.HEARTBEAT_ACK})
                asyncio.get_running_loop().call_later(ON_THE_WAY, connection.send, acknowledged)
                return None
            case Op.IDENTIFY if isinstance(data, dict):
                return self._identify(connection, data)
            case Op.RESUME if isinstance(data, dict):
                return self._resume(connection, data)
            case Op.PRESENCE | Op.VOICE_STATE | Op.REQUEST_MEMBERS:
                return None if connection.session else Close.NOT_AUTHENTICATED
        return Close.UNKNOWN_OPCODE

    def _identify(self, connection: Connection, data: dict[str, Any]) -> Close | None:
        if connection.session is not None:
            return Close.ALREADY_AUTHENTICATED
        if data.get("token") != self._token:
            return Close.AUTHENTICATION_FAILED
        intents = data.get("intents")
        if not isinstance(intents, int) or not 0 <= intents < _KNOWN_INTENTS:
            return Close.INVALID_INTENTS
        if intents & PRIVILEGED:
            return Close.DISALLOWED_INTENTS
        session = Session(Intents(intents))
        self._forget_old_sessions()
        self._sessions[session.id] = session
        self._attach(connection, session)
        session.dispatch("READY", self._ready(session))
        if Intents.GUILDS in session.intents:
            session.dispatch("GUILD_CREATE", guild_create())
        return None

    def _forget_old_sessions(self) -> None:
        idle = [s.id for s in self._sessions.values() if s.connection is None]
        for session_id in idle[: max(0, len(self._sessions) - KEPT_SESSIONS + 1)]:
            del self._sessions[session_id]

    def _resume(self, connection: Connection, data: dict[str, Any]) -> Close | None:
        if data.get("token") != self._token:
            return Close.AUTHENTICATION_FAILED
        session = self._sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        if session is None or not isinstance(sequence, int):
            connection.send(orjson.dumps({"op": Op.INVALID_SESSION, "d": False}))
            return None
        if sequence > session.sequence:
            return Close.INVALID_SEQUENCE
        missed = session.missed(sequence)
        if missed is None:
            connection.send(orjson.dumps({"op": Op.INVALID_SESSION, "d": False}))
            return None
        for frame in missed:
            connection.send(frame)
        self._attach(connection, session)
        session.dispatch("RESUMED", {})
        return None

    def _attach(self, connection: Connection, session: Session) -> None:
        connection.session = session
        session.connection = connection
        self.presence.send(None)

    def _ready(self, session: Session) -> Json:
        return {
            "v": 10,
            "user": BOT.user | {"verified": True, "mfa_enabled": False, "email": None, "flags": 0},
            "guilds": [{"id": str(ids.GUILD_ID), "unavailable": True}],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "private_channels": [],
            "shard": [0, 1],
            "application": {"id": str(ids.APPLICATION_ID), "flags": 0},
        }
