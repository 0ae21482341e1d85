"""Every setting, described."""

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.settings.env_file import ENCODING, faults

ENV_FILE = ".env"
PREFIX = "BOT_"

WRITE = "write"
"""Under this key, each setting says what may be written for it."""

_IDS = "numbers parted by commas, such as 123456789012345678 (Discord: Copy ID)"

Id = Annotated[int, Field(gt=0, lt=2**64)]
"""An id of Discord, which has 64 bits."""


class Settings(BaseSettings):
    """The settings of one process: from the environment, then from ``.env``."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE,
        env_file_encoding=ENCODING,
        env_prefix=PREFIX,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="The bot's token from Discord's developer portal; without it, "
        "`footnote run` starts the sandbox.",
        json_schema_extra={WRITE: "the token as the developer portal gives it, and nothing else"},
    )
    discord_api_url: str = Field(
        default="https://discord.com/api/v10",
        description="The address of Discord's HTTP API; the gateway's address comes from it.",
        json_schema_extra={WRITE: "an address that begins with https:// or http://"},
    )
    knowledge_dir: Path = Field(
        default=Path("knowledge"),
        description="The folder that holds the fact base.",
        json_schema_extra={WRITE: "the name of a folder"},
    )
    operator_user_ids: Annotated[frozenset[Id], NoDecode] = Field(
        default=frozenset(),
        description="Ids of the people who may use /reload, parted by commas.",
        json_schema_extra={WRITE: _IDS},
    )
    operator_role_ids: Annotated[frozenset[Id], NoDecode] = Field(
        default=frozenset(),
        description="Ids of the roles whose members may use /reload, parted by commas.",
        json_schema_extra={WRITE: _IDS},
    )
    cooldown_uses: int = Field(
        default=8,
        ge=1,
        le=1000,
        description="How many answers one person gets in a row.",
        json_schema_extra={WRITE: "a whole number from 1 to 1000"},
    )
    cooldown_seconds: float = Field(
        default=20.0,
        ge=0,
        le=3600,
        description="In how many seconds the row counts; 0 switches the cooldown off.",
        json_schema_extra={WRITE: "a number of seconds from 0 to 3600"},
    )
    sandbox_port: int = Field(
        default=8420,
        ge=0,
        le=65535,
        description="The loopback port of the sandbox; 0 takes any free one.",
        json_schema_extra={WRITE: "a whole number from 0 to 65535"},
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO",
        description="How much is logged; questions are logged at DEBUG only.",
        json_schema_extra={WRITE: "DEBUG, INFO, WARNING or ERROR"},
    )
    log_json: bool = Field(
        default=False,
        description="Log one JSON object a line instead of text for people.",
        json_schema_extra={WRITE: "true or false"},
    )

    @field_validator("*", mode="wrap")
    @classmethod
    def _blank_is_default(
        cls, value: object, read: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> object:
        """Take a name with nothing after it, as in `.env.example`, for a setting that is not set.

        An empty path would otherwise mean the current folder.
        """
        if isinstance(value, str) and not value.strip() and info.field_name:
            return cls.model_fields[info.field_name].get_default()
        return read(value)

    @field_validator("discord_token", mode="after")
    @classmethod
    def _is_token(cls, value: SecretStr | None) -> SecretStr | None:
        """Take what can be sent to Discord: a token stands in a header, which is one plain line."""
        token = value.get_secret_value().strip() if value else ""
        if any(not "!" <= letter <= "~" for letter in token):
            raise ValueError("no token")
        return SecretStr(token) if token else None

    @field_validator("operator_user_ids", "operator_role_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        """Take ``1, 2`` as people write lists."""
        return value.replace(",", " ").split() if isinstance(value, str) else value

    @field_validator("knowledge_dir", mode="after")
    @classmethod
    def _expanded(cls, value: Path) -> Path:
        """Take ``~`` for the home folder, as a shell does, which does not read ``.env``."""
        return value.expanduser()

    @field_validator("discord_api_url", mode="after")
    @classmethod
    def _is_address(cls, value: str) -> str:
        """Take an address of the web; pydantic's own type for one is slow to load."""
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.port == 0:
            raise ValueError("no address")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value


def read_settings() -> Settings | str:
    """Read the settings, or say in one readable line what is wrong with them; never a value."""
    try:
        if wrong_lines := "; ".join(faults(Path(ENV_FILE), _variables(), PREFIX)):
            return f"bad settings: {wrong_lines}"
        return Settings()
    except UnicodeDecodeError:
        return "bad settings: .env is not UTF-8; save it as UTF-8"
    except OSError as error:
        return f"bad settings: .env cannot be read ({error.strerror}); check its permissions"
    except ValidationError as error:
        # One line a setting, however many parts of a list are wrong.
        wrong = dict.fromkeys(str(item["loc"][0]) for item in error.errors())
        told = (f"{variable(name)}: write {_write(name)}" for name in wrong)
        return f"bad settings: {'; '.join(told)}"


def _write(name: str) -> str:
    """What may be written for a setting, by its name or its variable."""
    field = Settings.model_fields[name.lower()]
    extra = field.json_schema_extra
    return str(extra.get(WRITE)) if isinstance(extra, dict) else "another value"


def variable(name: str) -> str:
    """The environment variable of a setting, by the name that pydantic has for it."""
    return name if name.isupper() else PREFIX + name.upper()


def _variables() -> list[str]:
    """The environment variables of all settings."""
    fields = Settings.model_fields.items()
    return [variable(str(field.validation_alias or name)) for name, field in fields]
