"""Dates, lengths and sizes as the host's locale writes them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from hostapp.desktop.translation import translate

MINUTE = 60
HOUR = 3600


def short_time(moment: datetime | None, fallback: str = "", *, now: datetime | None = None) -> str:
    """Return «Fri 20 Nov, 10:30» in local time; other years show the year."""
    if moment is None:
        return fallback
    local = moment.astimezone()
    today = (now or datetime.now().astimezone()).astimezone()
    pattern = (
        translate("Format", "ddd d MMM, HH:mm")
        if local.year == today.year
        else translate("Format", "d MMM yyyy, HH:mm")
    )
    return QLocale().toString(_qt(local), pattern)


def long_time(moment: datetime | None, fallback: str = "") -> str:
    """Return «Wed 18 Nov 2026, 14:00» in local time."""
    if moment is None:
        return fallback
    return QLocale().toString(
        _qt(moment.astimezone()), translate("Format", "ddd d MMM yyyy, HH:mm")
    )


def day(moment: datetime) -> str:
    """Return «31 Dec 2027» in local time."""
    return QLocale().toString(_qt(moment.astimezone()), day_pattern())


def day_pattern() -> str:
    """Return how `day` is written, as Qt's fields of dates take it."""
    return translate("Format", "d MMM yyyy")


def long_day(chosen: date) -> str:
    """Return «31 December 2027»."""
    return QLocale().toString(
        QDate(chosen.year, chosen.month, chosen.day), translate("Format", "d MMMM yyyy")
    )


def last_day(until: datetime) -> str:
    """Return the last local day on which something that ends at `until` still holds."""
    return day(until - timedelta(seconds=1))


def short_last_day(until: datetime, *, now: datetime | None = None) -> str:
    """Return the last day of `until` without the year, if it is this one."""
    return short_day(until - timedelta(seconds=1), now=now)


def short_day(moment: datetime, *, now: datetime | None = None) -> str:
    """Return «31 Dec», with the year if it is another one."""
    local = moment.astimezone()
    today = (now or datetime.now().astimezone()).astimezone()
    if local.year != today.year:
        return day(moment)
    return QLocale().toString(_qt(local), translate("Format", "d MMM"))


def length(seconds: float | None) -> str:
    """Return «42 min», «1 h 04» or «–» if it is not known."""
    if seconds is None:
        return "–"
    whole = round(seconds)
    if whole < MINUTE:
        return translate("Format", "{0} s").format(whole)
    hours, rest = divmod(round(whole / MINUTE), MINUTE)
    if hours:
        return translate("Format", "{0} h {1:02}").format(hours, rest)
    return translate("Format", "{0} min").format(rest)


def clock(seconds: float | None) -> str:
    """Return a place in a recording as «00:18:40»."""
    if seconds is None:
        return ""
    minutes, second = divmod(int(seconds), MINUTE)
    hours, minute = divmod(minutes, MINUTE)
    return f"{hours:02}:{minute:02}:{second:02}"


def size(amount: int) -> str:
    """Return bytes as «612 MB»."""
    precision = 0 if amount < 1_000_000_000 else 1  # noqa: PLR2004 - whole megabytes are enough
    return QLocale().formattedDataSize(amount, precision, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(amount: int) -> str:
    """Return a count with the locale's grouping."""
    return QLocale().toString(amount)


def _qt(local: datetime) -> QDateTime:
    return QDateTime(
        QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    )
