from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.services.export import FEED_SETTING
from tests.support.granted_talk import granted_talk


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        plan = talk.plan("files")
        told: list[tuple[int, int]] = []
        talk.host.hostapp.export.write(
            plan, tmp_path / "out", progress=lambda done, total: told.append((done, total))
        )
        assert {total for _, total in told} == {plan.size}
        assert [done for done, _ in told] == sorted(done for done, _ in told)
        assert told[-1] == (plan.size, plan.size)


def test_where_the_feed_is_goes_along(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.host.hostapp.keepsakes.set_setting(FEED_SETTING, "https://example.com/feed")
        talk.host.hostapp.export.write(talk.plan("text"), tmp_path / "out")
        for name in ("README.md", "croissant.json", "consent/release.json"):
            assert "https://example.com/feed" in (tmp_path / "out" / name).read_text("utf-8")


def test_an_empty_plan_writes_nothing(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        talk.host.hostapp.decide.revoke([talk.id])
        done = talk.host.hostapp.export.write(talk.plan(), tmp_path / "out")
        assert (done.path, done.items, done.entry) == (None, 0, None)
        assert len(done.left_out) == 1
        assert not (tmp_path / "out").exists()


def test_a_locked_keyring_leaves_nothing(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        plan = talk.plan("text")
        talk.host.keychain.locked = True
        with pytest.raises(UnavailableError):
            talk.host.hostapp.export.write(plan, tmp_path / "out")
        talk.host.keychain.locked = False
        assert not list(tmp_path.glob("*out*"))
        assert not talk.host.hostapp.releases.interrupted()
