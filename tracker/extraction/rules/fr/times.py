"""French words of time."""

from dateparser.data.date_translation_data.fr import info

from tracker.extraction.rules.time_locale import TimeLocale, names, weekday_names
from tracker.extraction.telling.calendars import easter, islamic, on

_RANKS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième"
    " quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième"
)
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
    numbers={word: number for number, word in enumerate(_NUMBERS.split())}
    | {"une": 1, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100},
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    near={
        "la semaine dernière": ("week", -1), "la semaine prochaine": ("week", 1), "cette semaine": ("week", 0),
        "le mois dernier": ("month", -1), "le mois prochain": ("month", 1), "ce mois-ci": ("month", 0),
        "l'année dernière": ("year", -1), "l’année dernière": ("year", -1), "l'an dernier": ("year", -1),
        "l’an dernier": ("year", -1), "cette année": ("year", 0), "l'année prochaine": ("year", 1),
        "l'an prochain": ("year", 1), "le lendemain": ("told", 1), "la veille": ("told", -1), "le même jour": ("told", 0),
        "ce jour-là": ("told", 0), "la veille au soir": ("told", -1), "le surlendemain": ("told", 2),
        "l'avant-veille": ("told", -2),
        "la semaine passée": ("week", -1), "le mois passé": ("month", -1), "l'an passé": ("year", -1),
        "l’an passé": ("year", -1),
        "l'année passée": ("year", -1), "ce mois": ("month", 0), "la semaine écoulée": ("week", -1), "ces jours-ci": ("ref", 0),
        "ces derniers jours": ("ref", -1), "ces dernières semaines": ("ref", -1), "ces derniers mois": ("ref", -1),
        "ces dernières années": ("ref", -1), "ces dernières heures": ("ref", -1), "les prochains jours": ("ref", 1),
        "les jours à venir": ("ref", 1), "récemment": ("ref", -1), "actuellement": ("ref", 0),
        "ce matin": ("day", 0), "ce soir": ("day", 0), "cet après-midi": ("day", 0), "cette nuit": ("day", 0),
        "la nuit dernière": ("day", -1), "la nuit passée": ("day", -1),
    },
    parts={"début": "START", "au début de": "START", "au début du mois de": "START", "mi-": "MID", "fin": "END",
        "à la fin de": "END", "dès le début de": "START", "au début": "START",
        "à la fin": "END", "en début": "START", "en fin": "END", "au début des": "START", "à la fin des": "END"},
    daytimes={"matin": "MO", "matinée": "MO", "après-midi": "AF", "soir": "EV", "soirée": "EV", "nuit": "NI",
        "aube": "MO", "petit matin": "MO"},
    lasts="dernier|passé|dernière|passée",
    nexts="prochain|prochaine",
    ago=r"il y a (?:environ |près de |plus de |à peine )?(?P<number>{number}) (?P<unit>{unit})",
    later=r"(?P<number>{number}) (?P<unit>{unit}) (?:plus tard|après)(?! (?:le|la|les|l|que|son|sa|leur)\b)"
    r"|dans (?P<number2>{number}) (?P<unit2>{unit})",
    earlier=r"(?P<number>{number}) (?P<unit>{unit}) (?:plus tôt|auparavant)",
    vague=r"quelques|plusieurs|des",
    span=(r"(?:du|de|d['’]|depuis)(?: le| la| l['’])?\s?", r" (?:au|à|jusqu['’](?:au|à|en))(?: l['’])? ?",
        r"entre(?: le| la| l['’])?\s?", r" et (?:le |la |l['’])?"),
    joins=r"\s?[-–]\s?|, (?:le )?| et (?:le )?| au | à | ou (?:le )?",
    ahead=r"(?:ser(?:a|ont)|aur(?:a|ont)|pourr(?:a|ont)|devr(?:a|ont)|doi(?:t|vent)|va|vont|prévue?s?|attendue?s?|\w{3,12}(?:er|ir|dr)(?:a|ont))\b",
    speech=r"(?:a|ont) (?:dit|déclaré|affirmé|annoncé|indiqué|ajouté|précisé|assuré|expliqué)\b"
    r"|selon\b|d['’]après\b|porte-parole",
    before_weekday_daytime=r"(?:de |du |d['’])?",
    night_to=r"(?:dans )?la nuit (?:de \w{4,8}(?: \d{1,2})? à |du \d{1,2}(?:er)? au )",
    before_year=r"(?:de |d['’])?(?:l['’]an(?:née)? )?",
    clock=r"(?:à|vers|dès) (?P<hour>\d{1,2}) ?(?:h\b|h(?=\d)|heures?\b)(?: ?(?P<minute>\d\d)\b)?"
    r"(?: du (?P<half>matin|soir)\b| de l['’](?P<half2>après-midi)\b)?",
    decade=r"(?:les |des )?années (?P<year>1[5-9]\d0|20\d0|[2-9]0)\b",
    bc=r"av(?:ant|\.) (?:notre ère|J(?:ésus|\.)[- ]C(?:hrist|\.))",
    each=r"(?:chaque|tous les) ",
    past=r"(?:(?:les?|ces) )?(?:(?P<number>{number}) (?:derni(?:er|ère)s?|passée?s|écoulée?s) (?P<unit>{unit})"
    r"|derni(?:er|ère)s? (?P<number2>{number}) (?P<unit2>{unit})|(?P<number3>{number}) (?P<unit3>{unit}) (?:écoulée?s|passée?s))",
    about=r"vers\b",
    unit_parts={"du mois": "month", "de la semaine": "week", "de semaine": "week", "de l'année": "year", "de l’année": "year",
        "d'année": "year"},
    year=r"(?:(?<=\ben )|(?<=\bdepuis )|(?<=\bannée )|(?<=\bavant )|(?<=\bjusqu'en )|(?<=\bet )|(?<=\bfin )|(?<=\bdébut )"
    r"|(?<=\bpendant )|(?<=\bfin de )|(?<=\bà )|(?<=\bdurant ))",
    since=r"(?:depuis|dès|à partir d[ue])(?: le| la| l['’]| les)?\s?",
    until=r"jusqu['’](?:au|à|en)(?: la| l['’])?\s?",
    after_day=r"(?:er)?",
    before_month=r"\b(?:en|de|d'|d’|au mois de|au mois d'|depuis|depuis le mois de|jusqu'en|mi-|fin|début|entre|et|à)\s?",
    weekend=r"(?:le |ce |du )?week-end(?: dernier)?",
    ranks=dict(zip(_RANKS.split(), range(1, 21), strict=True))
    | {"première": 1, "second": 2, "seconde": 2, "dernier": 4, "vingt-et-unième": 21},
    year_parts={"trimestre": "quarter", "semestre": "half", "moitié": "half!"},
    of_years={"de l'année dernière": -1, "de l’année dernière": -1, "de l'an dernier": -1, "de l’an dernier": -1,
        "de cette année": 0, "de l'année en cours": 0, "de l’année en cours": 0, "de l'année": 0, "de l’année": 0,
        "de l'année prochaine": 1, "de l’année prochaine": 1},
    of_year=r" (?:de |d['’])?(?:l['’]an(?:née)? )?",
    centuries=("siècle", "siècles"),
    hours=dict(zip(_NUMBERS.replace("un ", "une ").split()[1:12], range(1, 12), strict=True)),
    minutes={"et demie": 30, "et quart": 15, "moins le quart": -15, "trente": 30, "quinze": 15},
    noons={"midi": "12:00", "minuit": "24:00"},
    spelled_clock=r"(?:à|vers|dès|avant|après) (?:(?P<hour>{hour}) heures?(?: (?P<more>et demie|et quart|moins le quart|trente"
    r"|quinze))?(?: du (?P<half>matin|soir)| de l['’](?P<half2>après-midi))?|(?P<noon>{noon}))(?! (?:de|plus)\b)",
    feasts={"noël": on(12, 25), "la saint-sylvestre": on(12, 31), "nouvel an": on(1, 1), "pâques": easter(),
        "pentecôte": easter(49), "toussaint": on(11, 1), "aïd el-fitr": islamic(10, 1), "aïd al-fitr": islamic(10, 1),
        "aïd el-kébir": islamic(12, 10),
        "aïd al-adha": islamic(12, 10), "achoura": islamic(1, 10), "ramadan": islamic(9)},
    repeated={"chaque jour": "P1D", "chaque semaine": "P1W", "tous les jours": "P1D", "quotidiennement": "P1D",
        "chaque année": "P1Y", "chaque nuit": "P1D", "toutes les nuits": "P1D", "chaque mois": "P1M",
        "toutes les semaines": "P1W"},
)  # fmt: skip

EXAMPLES = {
    "iso": ("Signée le 2016-10-29 par les deux camps dans la capitale.", "2016-10-29"),
    "day_of_several": ("Les rebelles ont attaqué les 12 et 13 octobre.", "2016-10-12"),
    "later": ("Les rebelles ont attaqué le 29 octobre et sont partis deux jours plus tard.", "2016-10-31"),
    "earlier": ("Les rebelles sont partis le 29 octobre, arrivés trois jours plus tôt.", "2016-10-26"),
    "each_weekday": ("Ils manifestent dans la ville tous les vendredis.", "XXXX-WXX-5"),
    "clock": ("Ils ont attaqué lundi dans la ville vers 18h30.", "2016-11-07"),
    "part_year": ("La guerre a commencé dans le pays au début de 2011.", "2011-01~/2011-04~"),
    "year_of_several": ("La guerre a été dure entre 2011 et 2014.", "2011/2014"),
    "decade": ("La ville a été bâtie dans les années 1990.", "199X"),
    "year_bc": ("La ville a été détruite en 264 avant J.-C. par les Romains.", "-0263"),
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
    "year_part": ("Le pays a perdu la ville au troisième trimestre 2015.", "2015-35"),
    "century": ("La ville a été bâtie dans le pays au XIXe siècle.", "18XX"),
    "spelled_clock": ("Ils ont attaqué lundi dans la ville à six heures et demie du matin.", "2016-11-07"),
    "feast": ("Les rebelles ont attaqué la ville à Noël et ont fui.", "2015-12-25"),
    "part_of_unit": ("Deux otages ont été libérés dans la ville au début du mois.", "2016-11-01~/2016-11-10~"),
    "past_duration": ("Dix civils ont été tués dans la ville au cours des dernières 48 heures.", "2016-11-07/2016-11-09"),
    "repeated": ("La ville est bombardée chaque jour.", "P1D"),
}
