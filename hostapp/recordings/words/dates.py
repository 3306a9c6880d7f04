"""Dates as Teams writes them above a transcript: in several languages, always in UTC."""

import re
from datetime import UTC, datetime
from typing import Final

_MONTHS: Final = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre",
        "_ _ _ _ _ _ _ _ _ _ _ dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października",
        "_ _ _ _ _ _ _ _ _ _ listopada grudnia",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), 1)
}
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})\s?([AaPp])?\.?[Mm]?\.?\s{0,5}\Z")
_CJK_DAY: Final = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_WORD: Final = re.compile(r"[^\W_]{1,20}")
_CAP: Final = 80
_LAST_DAY: Final = 31


def utc_header(line: str) -> datetime | None:
    """Return the instant of `15 August 2026, 06:07pm`; None if the line is no such date."""
    clock = _CLOCK.search(line.strip()) if len(line) <= _CAP else None
    day = _day(line.strip()[: clock.start()]) if clock else None
    if clock is None or day is None:
        return None
    hour = int(clock[1])
    if clock[3]:
        hour = hour % 12 + (12 if clock[3] in "pP" else 0)
    try:
        return datetime(*day, hour, int(clock[2]), tzinfo=UTC)
    except ValueError:
        return None


def _day(text: str) -> tuple[int, int, int] | None:
    match = _CJK_DAY.search(text)
    if match:
        return int(match[1]), int(match[2]), int(match[3])
    words = [word.casefold() for word in _WORD.findall(text)]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [int(word) for word in words if word.isascii() and word.isdigit()]
    years = [number for number in numbers if number > _LAST_DAY * 10]
    days = [number for number in numbers if number <= _LAST_DAY]
    if len(months) == len(years) == len(days) == 1:
        return years[0], months[0], days[0]
    return None
