"""Where Discord is: the address of its API, and the gateway that the API names."""

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.settings import Settings


def use_api(settings: Settings) -> None:
    """Send every request to the API of the settings.

    discord.py has no setting for it: its address is an attribute of the class of all routes.
    """
    Route.BASE = settings.discord_api_url.rstrip("/")


async def find_gateway(client: discord.Client) -> None:
    """Ask the API for the gateway, which a client that is not sharded takes from a constant.

    Raises:
        discord.GatewayNotFound: The API does not say.
    """
    _, url, _ = await client.http.get_bot_gateway()
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)


def invite_url(application_id: int) -> str:
    """The address on which an owner of a server adds the bot; it asks for no more than it uses."""
    permissions = discord.Permissions(
        view_channel=True,
        send_messages=True,
        send_messages_in_threads=True,
        attach_files=True,
        read_message_history=True,
    )
    scopes = ("bot", "applications.commands")
    return discord.utils.oauth_url(application_id, permissions=permissions, scopes=scopes)
