"""Every setting, described; read once in ``main()``, never at import."""

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Settings(BaseSettings):
    """The settings of one process: from the environment, then from ``.env``."""

    model_config = SettingsConfigDict(
        env_file=".env", env_prefix="BOT_", extra="ignore", frozen=True, hide_input_in_errors=True
    )

    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="The bot's token from Discord's developer portal; without it, "
        "`footnote run` starts the sandbox.",
    )
    discord_api_url: str = Field(
        default="https://discord.com/api/v10",
        description="The address of Discord's HTTP API; the gateway's address comes from it.",
    )
    knowledge_dir: Path = Field(
        default=Path("knowledge"), description="The folder that holds the fact base."
    )
    operator_user_ids: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(),
        description="Ids of the people who may use /reload, parted by commas.",
    )
    operator_role_ids: Annotated[frozenset[int], NoDecode] = Field(
        default=frozenset(),
        description="Ids of the roles whose members may use /reload, parted by commas.",
    )
    cooldown_uses: int = Field(
        default=8, ge=1, le=1000, description="How many answers one person gets in a row."
    )
    cooldown_seconds: float = Field(
        default=20.0,
        ge=0,
        le=3600,
        description="In how many seconds the row counts; 0 switches the cooldown off.",
    )
    sandbox_port: int = Field(
        default=8420,
        ge=0,
        le=65535,
        description="The loopback port of the sandbox; 0 takes any free one.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much is logged; questions are logged at DEBUG only."
    )
    log_json: bool = Field(
        default=False, description="Log one JSON object a line instead of text for people."
    )

    @field_validator("operator_user_ids", "operator_role_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Take ``1, 2`` as people write lists."""
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("discord_api_url", mode="after")
    @classmethod
    def _is_address(cls, value: str) -> str:
        """Take an address of the web; pydantic's own type for one is slow to load."""
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.port == 0:
            raise ValueError("write an address that begins with https:// or http://")
        return value

    @field_validator("discord_token", mode="after")
    @classmethod
    def _blank_is_none(cls, value: SecretStr | None) -> SecretStr | None:
        return value if value and value.get_secret_value().strip() else None

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value


def read_settings() -> Settings | str:
    """Read the settings, or say in one readable line what is wrong with them; never a value."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = (
            f"{variable(item['loc'])}: {item['msg'].removeprefix('Value error, ')}"
            for item in error.errors()
        )
        return f"bad settings: {'; '.join(wrong)}"


def variable(location: tuple[int | str, ...]) -> str:
    """The environment variable of a setting, by the place that pydantic gives."""
    name = str(location[0]) if location else "settings"
    return name if name.isupper() else f"BOT_{name.upper()}"
