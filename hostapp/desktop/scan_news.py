"""What the window says after a scan."""

from typing import NamedTuple

from hostapp.desktop.direction import isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.message_bar import News
from hostapp.desktop.text import in_turn
from hostapp.desktop.translation import translate
from hostapp.services.rows import ScanSummary


class ScanNews(NamedTuple):
    """What is said, and all places that were left out, to be copied."""

    news: News
    text: str
    details: str = ""


def scan_news(summary: ScanSummary, *, quiet: bool) -> ScanNews | None:
    """Say what a scan found; a quiet one speaks only of what is new or wrong."""
    trouble = [*summary.notes, *_skipped(summary)]
    found = _found(summary)
    if summary.cancelled:
        found.insert(0, translate("Scan", "Stopped; what was found stays."))
    if quiet and not found and not trouble:
        return None
    if not found:
        found = [translate("Scan", "Nothing new was found.")]
    details = "\n".join(f"{each.path} – {told(each.reason)}" for each in summary.skipped)
    news = News.NOTE if trouble else News.DONE
    return ScanNews(news, in_turn([*found, *trouble]), details)


def _found(summary: ScanSummary) -> list[str]:
    parts = (
        (summary.added, translate("Scan", "%Ln new meeting(s).", None, summary.added)),
        (summary.changed, translate("Scan", "%Ln changed.", None, summary.changed)),
        (summary.moved, translate("Scan", "%Ln moved.", None, summary.moved)),
        (
            summary.not_seen,
            translate("Scan", "%Ln not seen this time.", None, summary.not_seen),
        ),
    )
    return [text for number, text in parts if number]


def _skipped(summary: ScanSummary) -> list[str]:
    if not summary.skipped:
        return []
    first = summary.skipped[0]
    count = translate("Scan", "%Ln place(s) left out:", None, len(summary.skipped))
    return [in_turn([count, f"{isolated_path(first.path)} – {told(first.reason)}"])]
