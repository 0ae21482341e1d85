"""``footnote run``, as a process of its own."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def _start(**settings: str) -> subprocess.Popen[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("BOT_", "DISCORD_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=ROOT,
        env=environment | {"BOT_KNOWLEDGE_DIR": str(ROOT / "knowledge")} | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _told(process: subprocess.Popen[str]) -> Iterator[str]:
    """What a process says until it names the address of its page."""
    assert process.stdout
    for line in process.stdout:
        yield line
        if "http://" in line:
            return


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
async def test_without_a_token_there_is_a_page_to_try() -> None:
    """Without a token it says so, serves the sandbox's page, and leaves when it is told to."""
    process = _start(BOT_SANDBOX_PORT="0")
    try:
        told = "".join(await asyncio.to_thread(list, _told(process)))
        assert "DISCORD_TOKEN is not set" in told
        address = re.search(r"http://\S+", told)
        assert address
        with await asyncio.to_thread(urllib.request.urlopen, address[0]) as page:
            assert b"Footnote" in page.read()
    finally:
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait)
    assert code == 0


def test_a_port_that_is_taken_is_no_end() -> None:
    """Where the port is taken, it says so, takes a free one, and names the setting."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = _start(BOT_SANDBOX_PORT=str(port))
        told = "".join(_told(process))
        process.terminate()
        process.wait()
    assert f"Port {port} is in use, perhaps by another sandbox; a free one is taken." in told
    assert "BOT_SANDBOX_PORT" in told
    assert f":{port}/" not in told


def test_a_bad_fact_base_ends_with_every_problem(tmp_path: Path) -> None:
    """A folder without a fact base ends the process with exit code 2 and a plain word."""
    process = _start(BOT_KNOWLEDGE_DIR=str(tmp_path))
    _, told = process.communicate()
    assert process.returncode == 2
    assert "holds no fact base" in told
    assert "Traceback" not in told
