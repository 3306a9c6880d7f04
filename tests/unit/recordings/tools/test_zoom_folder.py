"""Names of Zoom's folders."""

import pytest

from hostapp.recordings.tools.zoom_folder import host_in_topic, read_folder_name
from tests.support.folders import ZONE


@pytest.mark.parametrize(
    ("name", "title", "number"),
    [
        ("2026-03-04 09.58.11 Weekly sync", "Weekly sync", None),
        ("2026-03-04 09.58.11  Two spaces", "Two spaces", None),
        ("2026-03-04 09.58.11", "Zoom Meeting", None),
        ("2019-03-04 09.58.11 Weekly sync 123456789", "Weekly sync", "123456789"),
        ("2019-03-04 09.58.11 Weekly sync 12345678901 (2)", "Weekly sync", "12345678901"),
        ("2019-03-04 09.58.11 Weekly sync 123456789 - Copy", "Weekly sync", "123456789"),
        ("2019-03-04 09.58.11 123456789", "123456789", None),
        ("2019-03-04 09.58.11 Order 12345678", "Order 12345678", None),
        ("2026-03-04_09_58_11 Weekly sync", "Weekly sync", None),
        ("2026-03-04 09.58.11 Agents_ RAG_ talk", "Agents_ RAG_ talk", None),
    ],
)
def test_topic_and_number(name: str, title: str, number: str | None) -> None:
    found = read_folder_name(name, ZONE)

    assert found is not None
    assert (found.title, found.meeting_number) == (title, number)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Weekly sync",
        "2026-13-04 09.58.11 Weekly sync",
        "2026-02-30 09.58.11 Weekly sync",
        "2026-03-04 24.58.11 Weekly sync",
        "2026-03-04 09.58.11Weekly",
        "0000-00-00 00.00.00",
    ],
)
def test_other_names_are_not_zooms(name: str) -> None:
    assert read_folder_name(name, ZONE) is None


@pytest.mark.parametrize(
    ("topic", "host"),
    [
        ("Ana Ortiz's Zoom Meeting", "Ana Ortiz"),
        ("Ana Ortiz’s Personal Meeting Room", "Ana Ortiz"),
        ("Sala riunioni personale di Maria Lopes", "Maria Lopes"),
        ("Sala de reuniones personales de Maria Lopes", "Maria Lopes"),
        ("Persönlicher Meetingraum von Bo Li", "Bo Li"),
        ("山田花子のZoomミーティング", "山田花子"),
        ("Personal Meeting Room", None),
        ("Weekly sync", None),
    ],
)
def test_a_default_topic_names_the_host(topic: str, host: str | None) -> None:
    assert host_in_topic(topic) == host
