"""English rules of time, gathered: dates, feasts, words relative to the telling, daytimes, repetitions, lengths, references."""

from tracker.extraction.rules.en.times_counted import COUNTED
from tracker.extraction.rules.en.times_dates import DATES
from tracker.extraction.rules.en.times_days import DAYS
from tracker.extraction.rules.en.times_daytimes import DAYTIMES
from tracker.extraction.rules.en.times_feasts import FEASTS
from tracker.extraction.rules.en.times_lengths import LENGTHS
from tracker.extraction.rules.en.times_periods import PERIODS
from tracker.extraction.rules.en.times_relative import RELATIVE
from tracker.extraction.rules.en.times_sets import SETS
from tracker.extraction.rules.en.times_table import TimeRule

RULES: tuple[TimeRule, ...] = (*DATES, *DAYS, *FEASTS, *PERIODS, *COUNTED, *RELATIVE, *DAYTIMES, *SETS, *LENGTHS)
