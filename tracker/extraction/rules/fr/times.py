"""French words of time."""

from dateparser.data.date_translation_data.fr import info

from tracker.extraction.rules.time_locale import TimeLocale, names, weekday_names

_NUMBERS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"

FRENCH = TimeLocale(
    code="fr",
    months=names(info, ("fevrier", 2), ("aout", 8), ("décembre", 12), ("decembre", 12), ("août", 8)),
    weekdays=weekday_names(info),
    days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2},
    units={
        "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year", "ans": "year",
        "année": "year", "années": "year", "heure": "hour", "heures": "hour", "minutes": "minute", "minute": "minute",
    },
    numbers={word: number for number, word in enumerate(_NUMBERS.split())} | {"une": 1, "vingt": 20, "trente": 30},
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    near={
        "la semaine dernière": ("week", -1), "la semaine prochaine": ("week", 1), "cette semaine": ("week", 0),
        "le mois dernier": ("month", -1), "le mois prochain": ("month", 1), "ce mois-ci": ("month", 0),
        "l'année dernière": ("year", -1), "l’année dernière": ("year", -1), "l'an dernier": ("year", -1),
        "l’an dernier": ("year", -1), "cette année": ("year", 0), "l'année prochaine": ("year", 1),
        "l'an prochain": ("year", 1), "le lendemain": ("told", 1), "la veille": ("told", -1), "le même jour": ("told", 0),
    },
    parts={"début": "START", "au début de": "START", "au début du mois de": "START", "mi-": "MID", "fin": "END",
        "à la fin de": "END"},
    daytimes={"matin": "MO", "après-midi": "AF", "soir": "EV", "nuit": "NI"},
    lasts="dernier|passé",
    nexts="prochain",
    ago=r"il y a (?:environ |près de )?(?P<number>{number}) (?P<unit>{unit})",
    year=r"(?:(?<=\ben )|(?<=\bdepuis )|(?<=\bannée )|(?<=\bavant )|(?<=\bjusqu'en )|(?<=\bet )|(?<=\bfin )|(?<=\bdébut ))",
    since=r"(?:depuis|dès|à partir d[ue])(?: le| la| l['’]| les)?\s?",
    until=r"jusqu['’](?:au|à|en)(?: la| l['’])?\s?",
    after_day=r"(?:er)?",
    before_month=r"\b(?:en|de|d'|d’|au mois de|au mois d'|depuis|depuis le mois de|jusqu'en|mi-|fin|début|entre|et|à)\s?",
    weekend=r"(?:le |ce |du )?week-end(?: dernier)?",
    repeated={"chaque jour": "P1D", "chaque semaine": "P1W", "tous les jours": "P1D", "quotidiennement": "P1D",
        "chaque année": "P1Y"},
)  # fmt: skip

EXAMPLES = {
    "figures": ("Signée le 29.10.2016 par les deux camps dans la capitale.", "2016-10-29"),
    "date": ("Les rebelles ont attaqué le 29 octobre 2016.", "2016-10-29"),
    "day_month": ("Ils ont attaqué le 29 octobre.", "2016-10-29"),
    "month": ("En septembre, une campagne a commencé.", "2016-09"),
    "weekday": ("Des positions ont été perdues lundi.", "2016-11-07"),
    "day_word": ("La ville a été bombardée hier.", "2016-11-08"),
    "ago": ("Le combat a commencé il y a trois jours.", "2016-11-06"),
    "near": ("Le village est tombé la semaine dernière.", "2016-10-31/2016-11-06"),
    "year": ("La guerre a commencé en 2011.", "2011"),
    "season": ("Le siège a commencé à l'été 2015.", "2015-22"),
    "duration": ("Le siège a duré trois mois.", "P3M"),
    "weekend": ("Neuf personnes ont été tuées dans le nord ce week-end.", "2016-11-05/2016-11-06"),
    "repeated": ("La ville est bombardée chaque jour.", "P1D"),
}
