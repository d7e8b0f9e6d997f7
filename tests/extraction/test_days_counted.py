"""Days that are counted from another deed, from the head of an entry, or told of another verb; reports of 9 November 2016."""

from datetime import date

import pytest

from tests.extraction.test_claim_dates import TOWNS
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read

# Each report, and the days of its deeds in the order of the text.
COUNTED = [
    (
        "On the third day of the offensive, rebels captured Salqin. The offensive began on November 4.",
        ["2016-11-04", "2016-11-06", "2016-11-04"],
    ),
    (
        "The siege of Harim began on 3 October. Two weeks into the siege, rebels shelled the mill. "
        "The army bombed the gate on the second day of the siege.",
        ["2016-10-03", "2016-10-03", "2016-10-17~", "2016-10-04"],
    ),
    ("On the third day of the offensive, rebels captured Salqin.", ["2016-11-09"] * 2),  # nobody tells when it began
    ("The offensive began on November 4.\n\nOn the third day of his visit rebels took Salqin.", ["2016-11-04", "2016-11-09"]),
    (
        "The offensive of the rebels began in Harim on November 1. In the first week of the offensive, rebels shelled Salqin.",
        ["2016-11-01", "2016-11-01/2016-11-07"],
    ),
    ("Since the start of the offensive on 3 October, rebels have shelled Harim.", ["2016-10-03/.."]),
    (
        "Rebels stormed Harim on Saturday. On the second day of the attack they shot the mayor.",
        ["2016-11-05", "2016-11-06"],
    ),
    # what is remembered
    ("Widows wept in Harim on the 30th anniversary of the massacre in which soldiers killed 40 men.", ["1986", "1986"]),
    ("Rebels shelled Harim on Monday, the anniversary of the massacre of 1963.", ["2016-11-07", "1963"]),
    ("On the tenth anniversary of the truce, rebels shelled Harim.", ["2006", "2016-11-09"]),
    ("Widows wept in Harim on the 70th anniversary of the war in which 7,000 people were expelled.", ["1946"]),
    # exactly so long after
    ("Exactly a month after the massacre of 9 September, rebels burned Harim.", ["2016-09-09", "2016-10-09"]),
    # each deed has the day of its own clause
    ("On Saturday rebels took Harim, on Sunday they were driven out of Harim.", ["2016-11-05", "2016-11-06"]),
    ("Rebels killed nine men in May; on Monday gunmen killed three more in Harim.", ["2016-05", "2016-11-07"]),
    (
        "A mine killed a driver in Harim on Tuesday; the day before, another had wounded two soldiers.",
        ["2016-11-08", "2016-11-07"],
    ),
    ("The blast in Harim on Tuesday came a week after gunmen shot dead a judge.", ["2016-11-08", "2016-11-01"]),
    ("Rebels held Harim from 2012 until last month, when soldiers captured it.", ["2012/2016-10", "2016-10"]),
    # a truce holds from a day, and what has happened ends with the report
    ("The army announced on Friday a ceasefire in Harim from Tuesday.", ["2016-11-08"]),
    ("Jets bombed Harim every day this week.", ["2016-11-07/2016-11-09"]),
    ("The truce will hold in Harim this week.", ["2016-11-07/2016-11-13"]),
    # a plan has a day of its own
    ("Rebels stormed the barracks in Harim on Monday. The attack was planned since May, an officer said.", ["2016-11-07"] * 2),
    ("Rebels have shelled Harim since May.", ["2016-05/.."]),
    ("Rebels shelled Harim on Monday. They had planned the raid since May, an officer said.", ["2016-11-07", "2016-05/.."]),
    # so has what another verb tells
    ("Rebels hit Harim on the night of 5-6 November and captured Salqin the next day.", ["2016-11-05/2016-11-06", "2016-11-07"]),
    ("Four years ago rebels burned the court in Harim on 3 May.", ["2012-05-03"]),
    # a deed that only tells who is meant
    ("Two men convicted of the killings in Harim were arrested in May.", ["2016-11-09", "2016-05"]),
    ("The rebel who ordered the attack was killed in May.", ["2016-11-09", "2016-05"]),
    ("The attack killed a rebel in May.", ["2016-05"]),
    ("The rebel joined in 2004 and was captured by soldiers in 2006.", ["2006"]),
    ("The mayor fled in 2004 and was killed by rebels.", ["2004"]),
    ("He bought the gun in May, police said, and had planned the attack on soldiers for weeks.", ["2016-11-09"]),
    # what began and goes on
    ("Clashes between rebels and the army, which began on 12 October, continued in Harim.", ["2016-10-12/.."]),
    ("Clashes between rebels and the army, which began on 12 October, ended in Harim.", ["2016-10-12"]),
    # days in a row, and those that follow
    ("On Sunday, and again on Monday, jets bombed Harim.", ["2016-11-06/2016-11-07"]),
    ("Rebels captured Harim in March 2015. They burned farms over the next two months.", ["2015-03", "2015-03-01/2015-05-31"]),
    ("Rebels captured Harim in March 2015. They will hold it for the next two months.", ["2015-03", "2016-11-09/2017-01-09"]),
    ("Rebels left Harim on Monday, following two days of fighting with the army.", ["2016-11-07", "2016-11-07"]),
    # what is set beside the deed told of
    ("Rebels stormed Harim on Monday.\n\nSoldiers shot two rebels 14 minutes after the first call.", ["2016-11-07"] * 2),
    ("Rebels stormed Harim on Monday. Hours after the attack, jets bombed the mill.", ["2016-11-07", "2016-11-07"]),
    ("The truce took hold on Monday, but shelling resumed within hours.", ["2016-11-07"] * 2),
    ("Jets bombed Harim in May.\n\nThe rebels answered then by shelling the mill.", ["2016-05", "2016-05"]),
    ("Jets bombed Harim on Monday.\n\nThe bombing killed two men.", ["2016-11-07", "2016-11-07"]),
    ("Fighting had been raging between rebels and the army in Harim since Monday; ten men died in a day.", ["2016-11-07/.."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), COUNTED, ids=[text[:50] for text, _ in COUNTED])
def test_a_day_is_counted_from_what_the_words_name(text: str, days: list[str]) -> None:
    found = read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), TOWNS)
    assert [claim.when.edtf for claim in found.claims] == days


def test_an_entry_of_a_chronology_counts_from_its_own_day() -> None:
    text = (
        "The war in Harim\n\n6-7 May: A car bomb kills two soldiers; rebels shell Salqin over the next two days.\n\n"
        "15 June: Rebels shelled Salqin and killed 30 soldiers in the previous 24 hours."
    )
    found = read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), TOWNS)
    assert [claim.when.edtf for claim in found.claims][:2] == ["2016-05-06/2016-05-07", "2016-05-07/2016-05-09"]
    assert found.claims[-1].when.edtf == "2016-06-14/2016-06-15"
