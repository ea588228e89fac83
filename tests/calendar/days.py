"""Prints every day from 2004 to 2026 as chinesecalendar has it: the day, whether it is worked, the festival."""

import datetime

from chinese_calendar import get_holiday_detail, is_workday
from chinese_calendar.constants import Holiday

day = datetime.date(2004, 1, 1)
while day.year <= 2026:
    _, festival = get_holiday_detail(day)
    name = Holiday(festival).chinese if festival else ""
    print(day, "worked" if is_workday(day) else "off", name, sep="\t")
    day += datetime.timedelta(days=1)
