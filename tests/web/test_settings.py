"""The operator's settings: read once, checked at once, and nothing claimed that was not set."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder.web.settings import Settings, SettingsError
from tests.promises.sites import settings_for_tests


def test_settings_come_from_the_file_and_the_environment_has_the_last_word(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        'operator = "From the file"\ncontact = "a@example.org"\n'
        '[neutral_sites]\nen = "https://example.org/"\nur = "https://example.org/ur"\n'
    )
    settings = Settings.from_environment(
        {
            "PATHFINDER_SETTINGS": str(file),
            "PATHFINDER_OPERATOR": "From the environment",
            "PATHFINDER_ALLOWED_HOSTS": "help.example.org, www.example.org",
            "PATHFINDER_HTTPS": "true",
            "PATHFINDER_VAR": "not a setting of pages",
        }
    )
    assert settings.operator == "From the environment"
    assert settings.contact == "a@example.org"
    assert settings.allowed_hosts == ("help.example.org", "www.example.org")
    assert settings.https
    assert settings.neutral_site("ur") == "https://example.org/ur"
    assert settings.neutral_site("pl") == "https://example.org/"


def test_neutral_sites_can_be_given_in_the_environment() -> None:
    settings = Settings.from_environment(
        {"PATHFINDER_NEUTRAL_SITES": "en=https://example.org/a pl=https://example.org/b"}
    )
    assert settings.neutral_site("pl") == "https://example.org/b"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('operater = "misspelt"', "operater"),
        ("operator = ", "not TOML"),
        ('neutral_sites = {en = "javascript:alert(1)"}', "neutral_sites"),
        ('neutral_sites = {en = "http://example.org"}', "neutral_sites"),
        ("neutral_sites = {}", "neutral_sites"),
        ('onion_address = "help.example.org"', "onion_address"),
        ('allowed_hosts = ["https://example.org"]', "allowed_hosts"),
        ('https = "perhaps"', "https"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(content)
    with pytest.raises(SettingsError, match=said):
        Settings.from_environment({"PATHFINDER_SETTINGS": str(file)})


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        Settings.from_environment({"PATHFINDER_SETTINGS": str(tmp_path / "nowhere.toml")})


def test_a_copy_that_says_nothing_lacks_everything_an_operator_must_say() -> None:
    assert Settings().missing == (
        "operator",
        "controller",
        "contact",
        "data_protection_officer",
        "security_contact",
        "allowed_hosts",
    )
    assert settings_for_tests(allowed_hosts=("help.example.org",)).missing == ()
