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
    ("From Monday through Wednesday it rained.", "Monday", "DATE", "2016-11-07", "", "2016-11-07/2016-11-09"),
    ("The first half of March was calm.", "The first half of March", "DATE", "2016-03", "START", "2016-03-01/2016-03-15"),
    ("The second half of October 2014 was calm.", "The second half of October 2014", "DATE", "2014-10", "END",
        "2014-10-16/2014-10-31"),
    ("It rained on the weekend of 5 November.", "the weekend of 5 November", "DATE", "2016-W44-WE", "", "2016-11-05/2016-11-06"),
]  # fmt: skip
PERIODS = [
    ("The fort was built in the early nineties.", "the early nineties", "DATE", "199", "START", "1990~/1993~"),
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
    ("The bomb went off on Ashura.", "Ashura", "DATE", "2016-10-11", "APPROX", "2016-10-11~"),
    ("Families gathered for Nowruz.", "Nowruz", "DATE", "2016-03-21", "", "2016-03-21"),
    ("The army attacked on Yom Kippur in 1973.", "Yom Kippur", "DATE", "1973-10-06", "", "1973-10-06"),
    ("The vote was on Election Day.", "Election Day", "DATE", "2016-11-08", "", "2016-11-08"),
    ("Workers marched on Labor Day.", "Labor Day", "DATE", "2016-09-05", "", "2016-09-05"),
    ("Shells fell on Ukraine's Independence Day.", "Ukraine's Independence Day", "DATE", "2016-08-24", "", "2016-08-24"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "mod", "edtf"), [*DAYS, *SPANS_OF_DAYS, *PERIODS, *FEASTS], ids=lambda case: str(case)[:50]
)
def test_times_of_every_kind(text: str, words: str, kind: str, value: str, mod: str, edtf: str) -> None:
    found = {mention.text: mention for mention in times_in(text)}
    assert words in found, list(found)
    timex3, when = found[words].timex3, found[words].when
    assert (timex3.type, timex3.value, timex3.mod, when.edtf if when else "") == (kind, value, mod, edtf)


@pytest.mark.parametrize("text", ["Ramadan Shalah spoke.", "General Yassin Ramadan spoke.", "They met on the first half."])
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [mention.text for mention in times_in(text)] == []
