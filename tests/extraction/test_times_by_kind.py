"""Times of every kind, with the ISO-TimeML and the EDTF that a report of Wednesday 9 November 2016 gives them."""

import pytest

from tests.extraction.test_times import times_in

# text, words, type, value, mod, EDTF
DAYS = [
    ("The mill was hit on Nov. 5.", "Nov. 5", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The mill was hit on the 5th of November.", "the 5th of November", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The mill was hit on 5th November.", "5th November", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The mill was hit on November 5th, 2015.", "November 5th, 2015", "DATE", "2015-11-05", "", "2015-11-05"),
    ("The mill was hit on Sat, 5 Nov 2016.", "Sat, 5 Nov 2016", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The mill was hit on Saturday, Nov. 5, 2016.", "Saturday, Nov. 5, 2016", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The note of 2015/11/05 says so.", "2015/11/05", "DATE", "2015-11-05", "", "2015-11-05"),
    ("The note of 5/11/2016 says so.", "5/11/2016", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The note of 11/5/2016 says so.", "11/5/2016", "DATE", "2016-11-05", "", "2016-11-05"),
    ("The note of 4/3/2015 came; they met on 7 March.", "4/3/2015", "DATE", "2015-03-04", "", "2015-03-04"),
    ("The note of 4/3/2015 came; they met on March 7.", "4/3/2015", "DATE", "2015-04-03", "", "2015-04-03"),
    ("The note of 05-Nov-2015 says so.", "05-Nov-2015", "DATE", "2015-11-05", "", "2015-11-05"),
    ("The note of 5-Nov-15 says so.", "5-Nov-15", "DATE", "2015-11-05", "", "2015-11-05"),
    ("The assault of 14 July, 1944, failed.", "14 July, 1944", "DATE", "1944-07-14", "", "1944-07-14"),
    ("War was declared on the first of September 1939.", "the first of September 1939", "DATE", "1939-09-01", "", "1939-09-01"),
    ("They fled on the twenty-first of October.", "the twenty-first of October", "DATE", "2016-10-21", "", "2016-10-21"),
    ("They fled on September first.", "September first", "DATE", "2016-09-01", "", "2016-09-01"),
    ("The army said on the 5th that it had left.", "the 5th", "DATE", "2016-11-05", "", "2016-11-05"),
    ("Rebels struck on December 24.", "December 24", "DATE", "2015-12-24", "", "2015-12-24"),
    ("Rebels will strike on December 24.", "December 24", "DATE", "2016-12-24", "", "2016-12-24"),
]
SPANS_OF_DAYS = [
    ("The talks of 28 May - 3 June 2015 failed.", "28 May", "DATE", "2015-05-28", "", "2015-05-28/2015-06-03"),
    ("The talks of May 28–June 3, 2015 failed.", "June 3, 2015", "DATE", "2015-06-03", "", "2015-05-28/2015-06-03"),
    ("Between 24 February 2022 and 2 April 2022 it was held.", "2 April 2022", "DATE", "2022-04-02", "", "2022-02-24/2022-04-02"),
    ("Shells fell on the night of 3-4 May.", "the night of 3", "TIME", "2016-05-03TNI", "", "2016-05-03/2016-05-04"),
    ("Shells fell on the night of 3 to 4 May 2015.", "4 May 2015", "DATE", "2015-05-04", "", "2015-05-03/2015-05-04"),
    ("Shells fell on the night of May 3-4.", "the night of May 3", "TIME", "2016-05-03TNI", "", "2016-05-03/2016-05-04"),
    ("Shells fell on the night of 30 April - 1 May 2023.", "the night of 30 April", "TIME", "2023-04-30TNI", "",
        "2023-04-30/2023-05-01"),
    ("Drones came overnight on 3-4 November.", "overnight on 3", "TIME", "2016-11-03TNI", "", "2016-11-03/2016-11-04"),
    ("Drones came overnight into Sunday.", "overnight into Sunday", "TIME", "2016-11-05TNI", "", "2016-11-05/2016-11-06"),
    ("Drones came Saturday night into Sunday.", "Saturday night", "TIME", "2016-11-05TNI", "", "2016-11-05/2016-11-06"),
    ("Drones came late Saturday into Sunday.", "late Saturday", "DATE", "2016-11-05", "END", "2016-11-05/2016-11-06"),
    ("Drones came late on Saturday and into the early hours of Sunday.", "late on Saturday", "DATE", "2016-11-05", "END",
        "2016-11-05/2016-11-06"),
    ("Between January and March the mill was shut.", "March", "DATE", "2016-03", "", "2016-01/2016-03"),
    ("The mill was shut within the last 72 hrs.", "the last 72 hrs", "DURATION", "PT72H", "", "2016-11-06/2016-11-09"),
    ("The mill was hit in the past few hours.", "the past few hours", "DURATION", "PTXH", "", "2016-11-09"),
    ("The mill was hit over the past day.", "the past day", "DATE", "2016-11-08", "", "2016-11-08/2016-11-09"),
    ("The mill has been hit twice so far this week.", "this week", "DATE", "2016-W45", "", "2016-11-07/2016-11-09"),
    ("The mill has been hit since dawn.", "dawn", "TIME", "2016-11-09TMO", "", "2016-11-09/.."),
    ("The mill was shut for the whole week.", "the whole week", "DURATION", "P1W", "", ""),
    ("The mill was hit 35m ago.", "35m ago", "DATE", "2016-11-09", "", "2016-11-09"),
    ("From Monday through Wednesday it rained.", "Monday", "DATE", "2016-11-07", "", "2016-11-07/2016-11-09"),
    ("The first half of March was calm.", "The first half of March", "DATE", "2016-03", "START", "2016-03-01/2016-03-15"),
    ("The second half of October 2014 was calm.", "The second half of October 2014", "DATE", "2014-10", "END",
        "2014-10-16/2014-10-31"),
    ("It rained on the weekend of 5 November.", "the weekend of 5 November", "DATE", "2016-W44-WE", "", "2016-11-05/2016-11-06"),
]  # fmt: skip
NOTES = [
    ("The mill, built in the 12th century, burned on the second Friday of April.", "the second Friday of April", "DATE",
        "2016-04-08", "", "2016-04-08"),
    ("On the morning of the 4th soldiers opened fire.", "the morning of the 4th", "TIME", "2016-11-04TMO", "", "2016-11-04"),
    ("They built a fort of the 14th century anew.", "the 14th century", "DATE", "13", "", "13XX"),
    ("Sunday before last a boat sank.", "Sunday before last", "DATE", "2016-10-30", "", "2016-10-30"),
    ("There was no front here three winters ago.", "three winters ago", "DATE", "2014-WI", "", "2013-24"),
    ("It burned on 3 October and, a month later to the day, again.", "a month later", "DATE", "2016-11-03", "", "2016-11-03"),
    ("The mill burned the day before last Monday's vote.", "the day before last Monday", "DATE", "2016-11-06", "", "2016-11-06"),
    ("The mill burned two weeks after Easter.", "two weeks after Easter", "DATE", "2016-04-10", "", "2016-04-10"),
    ("They said on Friday that it had burned on Saturday.", "Saturday", "DATE", "2016-10-29", "", "2016-10-29"),
    ("They denied on Friday reports that men had burned it on Monday.", "Monday", "DATE", "2016-10-31", "", "2016-10-31"),
    ("They said on Friday that it would burn on Monday.", "Monday", "DATE", "2016-11-07", "", "2016-11-07"),
    ("They said on Monday that it had burned on Sunday.", "Sunday", "DATE", "2016-11-06", "", "2016-11-06"),
    ("It fell before 3 November.", "3 November", "DATE", "2016-11-03", "", "../2016-11-02"),
    ("Before 2014 it was law.", "2014", "DATE", "2014", "", "../2013-12-31"),
    ("It fell after 3 November, he said.", "3 November", "DATE", "2016-11-03", "", "2016-11-03/.."),
    ("It fell after Monday's attack.", "Monday", "DATE", "2016-11-07", "", "2016-11-07"),
    ("It fell two days before 3 November.", "3 November", "DATE", "2016-11-03", "", "2016-11-03"),
    ("They met in the week ending 5 November.", "5 November", "DATE", "2016-11-05", "", "2016-10-30/2016-11-05"),
    ("It was closed all through 2014.", "2014", "DATE", "2014", "", "2014"),
    ("It was closed through the summer of 2014.", "the summer of 2014", "DATE", "2014-SU", "", "2014-22"),
    ("They fled in the early morning hours of 4 November.", "the early morning hours of 4 November", "TIME", "2016-11-04TMO", "",
        "2016-11-04"),
    ("They fled in the early morning hours of Tuesday.", "the early morning hours of Tuesday", "TIME", "2016-11-08TMO", "",
        "2016-11-08"),
    ("Around 7:35 p.m. Sunday Harim police came.", "Around 7:35 p.m. Sunday", "TIME", "2016-11-06T19:35", "APPROX", "2016-11-06"),
    ("Grants came in fiscal years 2010 and 2011.", "fiscal years 2010", "DATE", "2010", "", "2010"),
    ("Grants came in the 2008 fiscal year.", "the 2008 fiscal year", "DATE", "2008", "", "2008"),
    ("Bills failed in 1777, 1779 and 1780.", "1779", "DATE", "1779", "", "1779"),
    ("The talks of November 16 - 17 failed.", "17", "DATE", "2016-11-17", "", "2016-11-16/2016-11-17"),
    ("It was signed on the eve of the New Year.", "the eve of the New Year", "DATE", "2015-12-31", "", "2015-12-31"),
    ("Overnight 5-6 November 2016, drones struck.", "Overnight 5", "TIME", "2016-11-05TNI", "", "2016-11-05/2016-11-06"),
    ("Clashes went on during the week of 31 October.", "the week of 31 October", "DATE", "2016-W44", "", "2016-10-31/2016-11-06"),
    ("From the 1st to the 6th of November it was besieged.", "the 1st", "DATE", "2016-11-01", "", "2016-11-01/2016-11-06"),
    ("They left at approximately 1730hrs.", "approximately 1730hrs", "TIME", "2016-11-09T17:30", "", "2016-11-09"),
    ("Shells fell within the last hour.", "the last hour", "DURATION", "PT1H", "", "2016-11-09"),
    ("It was closed by end-2015.", "end-2015", "DATE", "2015", "END", "2015-09~/2015-12~"),
    ("It was closed by end of March.", "end of March", "DATE", "2016-03", "END", "2016-03-21~/2016-03-31~"),
    ("In the spring and summer of 1916 they dug.", "the spring", "DATE", "1916-SP", "", "1916-21"),
    ("On 1, 2 and 3 July 1916 they dug.", "1", "DATE", "1916-07-01", "", "1916-07-01"),
    ("They dug from the 1st of July to the 18th of November, 1916.", "the 1st of July", "DATE", "1916-07-01", "",
        "1916-07-01/1916-11-18"),
    ("In the summer of 480 BC they fought.", "the summer of 480 BC", "DATE", "BC0480-SU", "", "-0479-22"),
    ("By c. 1350 the plague was over.", "c. 1350", "DATE", "1350", "APPROX", "1350~"),
    ("THE FIRST ROUND OF TALKS WAS HELD IN LIMA IN SEPTEMBER.", "SEPTEMBER", "DATE", "2016-09", "", "2016-09"),
    ("Following October's attack they fled.", "October", "DATE", "2016-10", "", "2016-10"),
]  # fmt: skip
TENSES = [
    ("The talks moved from Tuesday to Thursday.", "Thursday", "DATE", "2016-11-10", "", "2016-11-08/2016-11-10"),
    ("The truce will last through Friday.", "Friday", "DATE", "2016-11-11", "", "../2016-11-11"),
    ("Talks had been scheduled for Friday.", "Friday", "DATE", "2016-11-04", "", "2016-11-04"),
    ("It snowed in the run-up to Christmas.", "Christmas", "DATE", "2015-12-25", "", "2015-12-25"),
    ("The town fell in August 2014, and that day nine died.", "that day", "DATE", "2014-08-XX", "", "2014-08"),
    ("From March 2011 on, it was calm.", "March 2011", "DATE", "2011-03", "", "2011-03/.."),
    ("He came on a Sunday.", "Sunday", "DATE", "XXXX-WXX-7", "", ""),
]
PERIODS = [
    ("The fort was built in the early nineties.", "the early nineties", "DATE", "199X", "START", "1990~/1993~"),
    ("The fort fell in the fifth century BC.", "the fifth century BC", "DATE", "BC04", "", "-0499/-0400"),
    ("The fort fell in 79 AD.", "79 AD", "DATE", "0079", "", "0079"),
    ("The fort fell in 146 B.C.E.", "146 B.C.E.", "DATE", "BC0146", "", "-0145"),
    ("It stood in the late 19th and early 20th centuries.", "the late 19th", "DATE", "18", "END", "1867~/1899~"),
    ("It stood in the late 19th and early 20th centuries.", "early 20th centuries", "DATE", "19", "START", "1900~/1933~"),
    ("Deaths fell in the first half of 2015.", "the first half of 2015", "DATE", "2015-H1", "", "2015-01/2015-06"),
    ("Deaths fell in H1 2015.", "H1 2015", "DATE", "2015-H1", "", "2015-01/2015-06"),
    ("Deaths fell in 2Q 2016.", "2Q 2016", "DATE", "2016-Q2", "", "2016-34"),
    ("Deaths fell in the second half of the year.", "the second half of the year", "DATE", "2016-H2", "", "2016-07/2016-12"),
    ("Deaths fell in the second half of last year.", "the second half of last year", "DATE", "2015-H2", "", "2015-07/2015-12"),
    ("Deaths fell in the last quarter of 2015.", "the last quarter of 2015", "DATE", "2015-Q4", "", "2015-36"),
]
FEASTS = [
    ("Shells fell on Christmas Eve.", "Christmas Eve", "DATE", "2015-12-24", "", "2015-12-24"),
    ("Shells fell on New Year's Eve.", "New Year's Eve", "DATE", "2015-12-31", "", "2015-12-31"),
    ("Shells fell on Good Friday.", "Good Friday", "DATE", "2016-03-25", "", "2016-03-25"),
    ("Shells fell on Orthodox Easter.", "Orthodox Easter", "DATE", "2016-05-01", "", "2016-05-01"),
    ("A truce was kept for Eid al-Fitr.", "Eid al-Fitr", "DATE", "2016-07-06", "APPROX", "2016-07-06~"),
    ("A truce was kept on the second day of Eid al-Adha.", "the second day of Eid al-Adha", "DATE", "2016-09-13", "APPROX",
        "2016-09-13~"),
    ("The raid came during Ramadan 2015.", "Ramadan 2015", "DATE", "2015-06", "APPROX", "2015-06-17~/2015-07-16~"),
    ("It began at the beginning of the holy month of Ramadan.", "the beginning of the holy month of Ramadan", "DATE",
        "2016-06", "START", "2016-06-06~/2016-06-15~"),
    ("A truce was kept for Eid.", "Eid", "DATE", "2016-09-12", "APPROX", "2016-09-12~"),
    ("The bomb went off on Ashura.", "Ashura", "DATE", "2016-10-11", "APPROX", "2016-10-11~"),
    ("Families gathered for Nowruz.", "Nowruz", "DATE", "2016-03-21", "", "2016-03-21"),
    ("The army attacked on Yom Kippur in 1973.", "Yom Kippur", "DATE", "1973-10-06", "", "1973-10-06"),
    ("The vote was on Election Day.", "Election Day", "DATE", "2016-11-08", "", "2016-11-08"),
    ("Workers marched on Labor Day.", "Labor Day", "DATE", "2016-09-05", "", "2016-09-05"),
    ("Shells fell on Ukraine's Independence Day.", "Ukraine's Independence Day", "DATE", "2016-08-24", "", "2016-08-24"),
]  # fmt: skip
CLOCKS = [
    ("They came at about 11 o'clock on Friday night.", "about 11 o'clock", "TIME", "2016-11-04T23:00", "", "2016-11-04"),
    ("They came in the pre-dawn hours of Saturday.", "the pre-dawn hours of Saturday", "TIME", "2016-11-05TMO", "", "2016-11-05"),
    ("The blast came at 6.30am local time (03:30 GMT).", "6.30am local time", "TIME", "2016-11-09T06:30", "", "2016-11-09"),
    ("The blast came at 1950 (0050 GMT).", "1950", "TIME", "2016-11-09T19:50", "", "2016-11-09"),
    ("The blast came at around 2 a.m. on Tuesday.", "around 2 a.m.", "TIME", "2016-11-08T02:00", "", "2016-11-08"),
    ("The blast came at 5 p.m. yesterday.", "5 p.m. yesterday", "TIME", "2016-11-08T17:00", "", "2016-11-08"),
    (
        "The blast came at half past six in the evening.",
        "half past six in the evening",
        "TIME",
        "2016-11-09T18:30",
        "",
        "2016-11-09",
    ),
    ("The blast came at a quarter to nine.", "a quarter to nine", "TIME", "2016-11-09T08:45", "", "2016-11-09"),
    ("The blast came at six o'clock.", "six o'clock", "TIME", "2016-11-09T06:00", "", "2016-11-09"),
    ("The blast came at seven in the morning.", "seven in the morning", "TIME", "2016-11-09T07:00", "", "2016-11-09"),
    ("The blast came at midnight local time.", "midnight local time", "TIME", "2016-11-09T24:00", "", "2016-11-09"),
    ("The blast came at 0600hrs local time.", "0600hrs local time", "TIME", "2016-11-09T06:00", "", "2016-11-09"),
    ("The blast came at 0430Z.", "0430Z", "TIME", "2016-11-09T04:30", "", "2016-11-09"),
    ("14:05: Two shells hit the market.", "14:05", "TIME", "2016-11-09T14:05", "", "2016-11-09"),
    ("Between 2 and 3 a.m. two shells fell.", "2", "TIME", "2016-11-09T02:00", "", "2016-11-09"),
    ("From 6 to 8 p.m. shells fell.", "6", "TIME", "2016-11-09T18:00", "", "2016-11-09"),
    ("They came at 00:01 on Saturday.", "00:01", "TIME", "2016-11-05T00:01", "", "2016-11-05"),
    ("They came on the previous night.", "the previous night", "TIME", "2016-11-08TNI", "", "2016-11-08"),
    ("They left on Monday, having come the night before.", "the night before", "TIME", "2016-11-06TNI", "", "2016-11-06"),
]
COUNTED = [
    ("It fell the week before last.", "the week before last", "DATE", "2016-W43", "", "2016-10-24/2016-10-30"),
    ("Talks open the week after next.", "the week after next", "DATE", "2016-W47", "", "2016-11-21/2016-11-27"),
    ("It fell in May 2015, a year after Harim and the month before Idlib.", "May 2015", "DATE", "2015-05", "", "2015-05"),
    ("It fell in May 2015 and was lost the year before.", "the year before", "DATE", "2014", "", "2014"),
    ("It began a year ago today.", "a year ago today", "DATE", "2015-11-09", "", "2015-11-09"),
    ("It began a year ago this week.", "a year ago this week", "DATE", "2015-W46", "", "2015-11-09/2015-11-15"),
    ("It began 100 years ago this summer.", "100 years ago this summer", "DATE", "1916-SU", "", "1916-22"),
    ("It began ten years ago to the day.", "ten years ago to the day", "DATE", "2006-11-09", "", "2006-11-09"),
    ("It began two Fridays ago.", "two Fridays ago", "DATE", "2016-10-28", "", "2016-10-28"),
    ("It will end a week from today.", "a week from today", "DATE", "2016-11-16", "", "2016-11-16"),
    ("It began about three weeks ago.", "about three weeks ago", "DATE", "2016-10-19", "APPROX", "2016-10-19~"),
    ("Nine died in the past 24 hours.", "the past 24 hours", "DURATION", "PT24H", "", "2016-11-08/2016-11-09"),
    ("Nine died over the last 10 days.", "the last 10 days", "DURATION", "P10D", "", "2016-10-30/2016-11-09"),
    ("The next 48 hours are critical.", "The next 48 hours", "DURATION", "PT48H", "", "2016-11-09/2016-11-11"),
    ("Deals are due in the next 12 to 18 months.", "the next 12 to 18 months", "DURATION", "P18M", "", "2016-11-09/2018-05-09"),
]
LENGTHS = [
    ("It was their first talk in more than a decade.", "more than a decade", "DURATION", "P10Y", "MORE_THAN", ""),
    ("They came within hours; 48 hours later they had gone.", "48 hours later", "DATE", "FUTURE_REF", "", ""),
    ("The siege lasted for 40 days.", "40 days", "DURATION", "P40D", "", ""),
    ("They agreed on a 72-hour pause.", "72-hour", "DURATION", "PT72H", "", ""),
    ("It took a day and a half.", "a day and a half", "DURATION", "P1.5D", "", ""),
    ("It took 90 mins.", "90 mins", "DURATION", "PT90M", "", ""),
    ("It took almost a year.", "almost a year", "DURATION", "P1Y", "LESS_THAN", ""),
    ("It took more than a decade.", "more than a decade", "DURATION", "P10Y", "MORE_THAN", ""),
    ("It took half a century.", "half a century", "DURATION", "P50Y", "", ""),
    ("Forty days into the siege, food ran out.", "Forty days", "DURATION", "P40D", "", ""),
    ("A shell fell every 15 minutes.", "every 15 minutes", "SET", "PT15M", "", ""),
    ("They march every winter.", "every winter", "SET", "XXXX-WI", "", ""),
    ("Shops open on weekends.", "weekends", "SET", "XXXX-WXX-WE", "", ""),
]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "mod", "edtf"),
    [*DAYS, *SPANS_OF_DAYS, *NOTES, *TENSES, *PERIODS, *FEASTS, *CLOCKS, *COUNTED, *LENGTHS],
    ids=lambda case: str(case)[:50],
)
def test_times_of_every_kind(text: str, words: str, kind: str, value: str, mod: str, edtf: str) -> None:
    found = {mention.text: mention for mention in times_in(text)}
    assert words in found, list(found)
    timex3, when = found[words].timex3, found[words].when
    assert (timex3.type, timex3.value, timex3.mod, when.edtf if when else "") == (kind, value, mod, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "Ramadan Shalah spoke.",
        "General Yassin Ramadan spoke.",
        "Yousef Eid spoke.",
        "They met on the first half.",
        "ALL THAT MAY HAPPEN HERE.",
        "It fell the day after the vote.",
        'He told "48 Hours" of it.',
        "It was the third attack in as many days.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [mention.text for mention in times_in(text)] == []


@pytest.mark.parametrize(
    ("text", "value", "quant", "freq"),
    [
        ("It is shelled twice a week.", "P1W", "", "2X"),
        ("It is shelled three times a day.", "P1D", "", "3X"),
        ("Convoys leave once a month.", "P1M", "", "1X"),
        ("They meet every other Friday.", "XXXX-WXX-5", "EVERY OTHER", ""),
        ("They meet every two weeks.", "P2W", "EVERY", ""),
        ("They meet each day.", "P1D", "EACH", ""),
    ],
)
def test_repeated_times_tell_how_often(text: str, value: str, quant: str, freq: str) -> None:
    (mention,) = times_in(text)
    assert (mention.timex3.type, mention.timex3.value, mention.timex3.quant, mention.timex3.freq) == ("SET", value, quant, freq)
