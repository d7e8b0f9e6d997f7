"""Times as news writes them, with what ISO-TimeML gives them in a report of Wednesday 9 November 2016."""

import pytest

from tests.extraction.test_times import times_in

# text, words, type, value, mod
ACCOUNTS = [
    ("Profit in the fourth quarter rose to $4 million.", "the fourth quarter", "DATE", "2016-Q4", ""),
    ("The firm lost money in fiscal 1997.", "fiscal 1997", "DATE", "1997", ""),
    ("Sales were $3 million a year earlier.", "a year earlier", "DATE", "2015", ""),
    ("Revenue was up from the same period last year.", "the same period last year", "DATE", "2015", ""),
    ("Third-quarter profit beat that of the same period last year.", "the same period last year", "DATE", "2015-Q3", ""),
    ("Claims fell in the week ended July 3.", "the week", "DURATION", "P1W", ""),
    ("Profit fell in the six months ended Oct. 1.", "the six months", "DURATION", "P6M", ""),
    ("The firm cut jobs in the quarter ended Sept. 30.", "the quarter", "DATE", "2016-Q3", ""),
    ("The firm cut jobs in the quarter ended July 31.", "the quarter", "DATE", "2016-Q2", ""),
    ("In the year-ago quarter the firm lost $2 million.", "the year-ago quarter", "DATE", "2015-Q3", ""),
    ("Inflation slowed last quarter.", "last quarter", "DATE", "2016-Q3", ""),
    ("The deal should close by the first quarter.", "the first quarter", "DATE", "2017-Q1", ""),
    ("The bank had 40 branches as of Sept. 30.", "Sept. 30", "DATE", "2016-09-30", ""),
    ("Unemployment rose in the first half of 1998.", "the first half of 1998", "DATE", "1998-H1", ""),
]
DAYS = [
    ("He arrived on a recent Tuesday.", "a recent Tuesday", "DATE", "XXXX-WXX-2", ""),
    ("He was seen one recent evening.", "one recent evening", "TIME", "XXXX-XX-XXTEV", ""),
    ("The plane crashed Thursday night.", "Thursday night", "TIME", "2016-11-03TNI", ""),
    ("The rebels struck again late Tuesday.", "late Tuesday", "DATE", "2016-11-08", "END"),
    ("The Saturday before last he flew home.", "The Saturday before last", "DATE", "2016-10-29", ""),
    ("The mill was robbed this past Sunday.", "this past Sunday", "DATE", "2016-11-06", ""),
    ("The vote is Friday.", "Friday", "DATE", "2016-11-11", ""),
    ("The board meets on the second Tuesday of May.", "the second Tuesday of May", "DATE", "2017-05-09", ""),
    ("In July the first shells fell.", "July", "DATE", "2016-07", ""),
    ("The film starts at 1945 CET on Friday.", "1945 CET", "TIME", "2016-11-11T19:45", ""),
    ("The governor declared two days of mourning from Friday.", "Friday", "DATE", "2016-11-11", ""),
    ("The concert is being held on Saturday.", "Saturday", "DATE", "2016-11-12", ""),
    ("The chairman, who retires in the spring, spoke.", "the spring", "DATE", "2017-SP", ""),
    ("It rained a lot in the second half of the month.", "the second half of the month", "DATE", "2016-11", "END"),
    ("On November 5 and 6 there was shelling.", "6", "DATE", "2016-11-06", ""),
    ("Overnight on November 5 to 6, drones came.", "6", "DATE", "2016-11-06", ""),
    ("Ten years on, the bridge is still down.", "Ten years on", "DATE", "PRESENT_REF", ""),
    (
        "The talks open on Friday. A bus had gone off the road on Monday, and police shut the pass that day.",
        "that day",
        "DATE",
        "2016-11-07",
        "",
    ),
    ("He revived a nineteenth-century custom.", "nineteenth-century", "DATE", "18", ""),
    ("The annual meeting is in May.", "May", "DATE", "2017-05", ""),
    ("The news came on Saturday the 5th.", "Saturday the 5th", "DATE", "2016-11-05", ""),
    ("They will meet on Friday the 13th.", "Friday the 13th", "DATE", "2017-01-13", ""),
    ("Over the weekend police held 12 men.", "the weekend", "DATE", "2016-W44-WE", ""),
    ("The strike began a week ago today.", "a week ago today", "DATE", "2016-11-02", ""),
    ("The minister resigned this morning.", "this morning", "TIME", "2016-11-09TMO", ""),
    ("Shells fell overnight.", "overnight", "TIME", "2016-11-08TNI", ""),
    ("Delegates will vote at next month's meeting.", "next month", "DATE", "2016-12", ""),
    ("The bank will remain closed until Friday at the earliest.", "Friday", "DATE", "2016-11-11", ""),
    ("It was founded circa 1850.", "circa 1850", "DATE", "1850", "APPROX"),
    ("The team won in '96.", "'96", "DATE", "1996", ""),
    ("Since late '96 it has been shut.", "late '96", "DATE", "1996", "END"),
]
HOURS = [
    ("The jet landed at 3:30 p.m. EST.", "3:30 p.m. EST", "TIME", "2016-11-09T15:30", ""),
    ("Shares were unchanged at mid-day.", "mid-day", "TIME", "2016-11-09T12:00", ""),
    ("By late afternoon the streets were empty.", "late afternoon", "TIME", "2016-11-09TAF", "END"),
    ("They marched on Monday and by mid-afternoon had gone.", "mid-afternoon", "TIME", "2016-11-07TAF", "MID"),
    ("The new law comes into force at midnight tonight.", "midnight tonight", "TIME", "2016-11-09T24:00", ""),
    ("The flight left Boston at 8 o'clock Sunday night.", "8 o'clock Sunday night", "TIME", "2016-11-06T20:00", ""),
    ("The judge gave him until 5 p.m. Friday to reply.", "5 p.m. Friday", "TIME", "2016-11-11T17:00", ""),
    ("The road had been closed until Friday.", "Friday", "DATE", "2016-11-04", ""),
    ("It fell in the small hours of Sunday.", "the small hours of Sunday", "TIME", "2016-11-06TMO", ""),
    ("Talks were to open at 1500 GMT Monday.", "1500 GMT Monday", "TIME", "2016-11-14T15:00", ""),
    ("The ferry sank at 9:10 p.m. (1910 GMT) Sunday off the cape.", "9:10 p.m.", "TIME", "2016-11-06T21:10", ""),
    ("The fair will be open from 9 a.m. to 5 p.m. Saturday.", "9 a.m.", "TIME", "2016-11-12T09:00", ""),
    ("Polls open on Sunday. The mayor died at 7 p.m. in hospital.", "7 p.m.", "TIME", "2016-11-09T19:00", ""),
    ("1105: The gates are shut. 1350: A crowd gathers.", "1350", "TIME", "2016-11-09T13:50", ""),
    ("It shook at about six o'clock in the evening on 3 May 2004.", "3 May 2004", "DATE", "2004-05-03", ""),
]
LENGTHS = [
    ("Output has doubled over the past three years.", "the past three years", "DURATION", "P3Y", ""),
    ("He had led the party for nearly two decades.", "nearly two decades", "DURATION", "P20Y", "LESS_THAN"),
    ("The club was founded a century and a half ago.", "a century and a half ago", "DATE", "1866", ""),
    ("The lease began a year and a half ago.", "a year and a half ago", "DATE", "2015-05", ""),
    ("Half a century later, it is still there.", "Half a century later", "DATE", "FUTURE_REF", ""),
    ("The couple wed 20 years later.", "20 years later", "DATE", "FUTURE_REF", ""),
    ("A weeklong strike ended.", "weeklong", "DURATION", "P1W", ""),
    ("The yearlong inquiry is over.", "yearlong", "DURATION", "P1Y", ""),
    ("The mission returns in a day or two.", "a day or two", "DURATION", "P1D", ""),
    ("The union held its first congress in years.", "years", "DURATION", "PXY", ""),
    ("The war of the 1990s left scars.", "the 1990s", "DATE", "199X", ""),
]
REPEATED = [
    ("The paper is printed daily.", "daily", "SET", "P1D", ""),
    ("The council meets twice a week.", "twice a week", "SET", "P1W", ""),
    ("The parade takes place every other Sunday.", "every other Sunday", "SET", "XXXX-WXX-7", ""),
    ("He visits each summer.", "each summer", "SET", "XXXX-SU", ""),
    ("They pray there every May 3.", "every May 3", "SET", "XXXX-05-03", ""),
    ("The bus runs on Mondays and Thursdays.", "Thursdays", "SET", "XXXX-WXX-4", ""),
    ("They drum on Saturday nights.", "Saturday nights", "SET", "XXXX-WXX-6TNI", ""),
]


@pytest.mark.parametrize(("text", "words", "kind", "value", "mod"), [*ACCOUNTS, *DAYS, *HOURS, *LENGTHS, *REPEATED])
def test_times_of_news(text: str, words: str, kind: str, value: str, mod: str) -> None:
    found = {mention.text: mention.timex3 for mention in times_in(text)}
    assert words in found, list(found)
    assert (found[words].type, found[words].value, found[words].mod) == (kind, value, mod)


@pytest.mark.parametrize(
    "text",
    [
        "A two-year-old boy was hurt.",
        "The film was High Noon.",
        "Shops in the old quarter were shut.",
        "They read '84 Ways to Win'.",
        "She ran the race in 4:12.",
        "He preached on Mark 4:35.",
        "In all, 3 and 4 lanes were shut.",
    ],
)
def test_what_is_no_time_of_news(text: str) -> None:
    assert [mention.text for mention in times_in(text)] == []
