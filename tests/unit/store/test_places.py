"""The environment, or else the platform, says where things lie."""

from pathlib import Path

import pytest

from hostapp.store.places import default_config, default_store


def test_the_environment_names_store_and_config(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSTAPP_STORE", "/s")
    monkeypatch.setenv("HOSTAPP_CONFIG", "/c")
    assert (default_store(), default_config()) == (Path("/s"), Path("/c"))


def test_else_the_platform_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOSTAPP_STORE")
    monkeypatch.delenv("HOSTAPP_CONFIG")
    assert default_store().name == default_config().name == "hostapp"
    assert default_store() != default_config()
