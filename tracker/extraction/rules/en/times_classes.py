"""Which English words can start which rules of time, so that no rule is tried where none of its words stands."""

from tracker.extraction.rules.en.times_words import DAY_RANKS, DAYTIMES, MONTHS, NUMBERS, ORDINALS, SEASONS, TENS, UNITS, WEEKDAYS

# Each word that can start a rule, with the class that a rule asks for.
TRIGGERS: dict[str, frozenset[str]] = {}
for _names, _class in (
    (MONTHS, "month"),
    (WEEKDAYS, "weekday"),
    ({name + "s": 0 for name in list(WEEKDAYS) if name.endswith("day")}, "weekday"),
    (SEASONS, "season"),
    ({name + "s": 0 for name in SEASONS}, "season"),
    (DAYTIMES, "daytime"),
    ({f"{name}s": 0 for name in ("morning", "afternoon", "evening", "night")}, "daytime"),
    (UNITS, "unit"),
    ({f"{name}s": 0 for name in UNITS}, "unit"),
    (ORDINALS, "ordinal"),
    (DAY_RANKS, "rank"),
    (NUMBERS, "count"),
    (TENS, "count"),
):
    TRIGGERS.update({_name: TRIGGERS.get(_name, frozenset()) | {_class} for _name in _names})
for _words, _class in (
    ("today yesterday tomorrow tonight overnight", "deictic"),
    ("now currently current presently present nowadays moment time point", "present"),
    ("recent recently lately formerly past", "past"),
    ("future date", "future"),
    ("former", "former"),
    ("time period", "the_time"),
    (
        "daily weekly monthly yearly annually annual hourly nightly quarterly biweekly bimonthly everyday fortnightly biannual",
        "set",
    ),
    ("nineties eighties seventies sixties fifties forties thirties twenties", "decade"),
    (
        "christmas thanksgiving easter halloween eve valentine bastille armistice nowruz newroz navruz norouz pentecost pascha"
        " ramadan ramadhan eid fitr adha adhha ashura ashoura arbaeen een mawlid moulid maulid birthday passover pesach purim"
        " shavuot hashana hashanah kippur sukkot sukkoth",
        "holiday",
    ),
    ("fiscal half hourlong daylong weeklong monthlong yearlong decadelong", "unit"),
    ("fiscal ended ending", "account"),
    ("whole", "whole"),
    (
        "last next this that past previous following coming same current recent preceding intervening first final latest entire"
        " present",
        "way",
    ),
    ("few several many some number numerous various hundreds dozens countless two", "vague"),
    ("half quarter dozen hundred thousand couple several", "count"),
    ("one", "one"),
    ("these", "these"),
    ("end", "end"),
    ("long old hourlong daylong weeklong monthlong yearlong decadelong", "long"),
    ("every each per", "each"),
    ("fiscal", "fiscal"),
    ("once twice times", "times"),
    ("weekend weekends", "weekend"),
    ("clock past half quarter morning afternoon evening night", "spelled_hour"),
    ("quarter quarters period half", "quarter"),
    ("century centuries", "century"),
    ("ago later earlier", "ago"),
    ("ago later earlier before after previously afterward afterwards hence now prior on", "apart"),
    ("nineteen eighteen twenty seventeen", "number"),
    ("b bc bce ad ce", "era"),
    ("d e", "dotted_era"),  # the end of "A.D.", "C.E."
    ("noon midnight midday mid", "daytime"),
    ("offensive campaign war battle siege operation attack invasion rebellion uprising assault revolution conflict", "deed"),
    ("ceasefire truce fighting advance push strike strikes bombing bombardment revolt", "deed"),
):
    TRIGGERS.update({word: TRIGGERS.get(word, frozenset()) | {_class} for word in _words.split()})
TRIGGERS = {form: kinds for word, kinds in TRIGGERS.items() for form in (word, word.capitalize(), word.upper())}
# Only with a capital do these open the name of a feast ("Labor Day", "New Year's", "Good Friday").
for _word in ("Day", "Year", "Good", "Palm", "Maundy", "Ash", "Fourth"):
    TRIGGERS[_word] = TRIGGERS.get(_word, frozenset()) | {"holiday"}
TRIGGERS["FY"] = frozenset({"fiscal"})
