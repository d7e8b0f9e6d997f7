"""Words around place names in English: what makes a name a place, what makes it a person or an organisation, and how it is tied to a deed."""

import re

from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind, PlacePrecision

PRECISION = {
    Kind.COUNTRY: PlacePrecision.COUNTRY,
    Kind.PROVINCE: PlacePrecision.PROVINCE,
    Kind.AREA: PlacePrecision.AREA,
    Kind.CITY: PlacePrecision.TOWN,
    Kind.TOWN: PlacePrecision.TOWN,
    Kind.VILLAGE: PlacePrecision.TOWN,
    Kind.DISTRICT: PlacePrecision.DISTRICT,
    Kind.SITE: PlacePrecision.EXACT,
    Kind.ROUTE: PlacePrecision.AREA,
    Kind.WATER: PlacePrecision.AREA,
}

# Nouns that stand before or after a place's name and say what sort of place it is.
PLACE_NOUNS: dict[str, Kind] = {
    **dict.fromkeys(lexicon("village hamlet villages settlement settlements"), Kind.VILLAGE),
    **dict.fromkeys(lexicon("town towns township municipality"), Kind.TOWN),
    **dict.fromkeys(lexicon("city cities capital port"), Kind.CITY),
    **dict.fromkeys(lexicon("district districts neighborhood neighborhoods neighbourhood neighbourhoods quarter barrio suburb suburbs barangay"), Kind.DISTRICT),
    **dict.fromkeys(lexicon("province governorate county parish oblast prefecture"), Kind.PROVINCE),
    **dict.fromkeys(lexicon("region area stronghold constituency countryside valley enclave plain desert heights strip"), Kind.AREA),
    **dict.fromkeys(
        lexicon("airport airbase airfield dam bridge camp base barracks prison hospital crossing checkpoint mosque hill hills mount mountain mountains farms square"),
        Kind.SITE,
    ),
    **dict.fromkeys(lexicon("road highway motorway avenue"), Kind.ROUTE),
    **dict.fromkeys(lexicon("river lake sea gulf bay strait creek"), Kind.WATER),
}  # fmt: skip

# A name straight after one of these is a person's.
TITLES = lexicon("""
    mr mrs ms miss dr sir lord lady sen rep gov prof professor judge justice sheriff president minister governor senator
    congressman congresswoman general gen colonel col major maj captain capt lieutenant lt sergeant sgt cpl pvt officer detective
    chief coach attorney spokesman spokeswoman spokesperson commissioner councilman councilwoman mayor trooper rev reverend father
    sister brother king queen prince princess saint bishop pope pastor rabbi imam sheikh commander secretary chairman director
    ambassador envoy deputy superintendent principal
""")
# With a capital these belong to the name before them: "Hama Governorate".
NAMED_WITH = lexicon("governorate district village province mountains airbase camp countryside oblast suburb")
# A capitalised word after a place's name that makes the two an organisation, event or building, in which the place still stands.
ORGANISATION_NOUNS = lexicon("""
    police fire school schools high university college hospital county city town township sheriff council court courthouse board
    department district center centre church chamber medical media airport library museum park authority army air force forces
    government ministry ministers embassy parliament association committee club community elementary middle public regional state
    states superior circuit common house municipal memorial business daily times news herald post tribune journal gazette press
    jail prison road street avenue river valley creek bridge area metro metropolitan village borough parish national international
    football rotary volunteer housing planning zoning commission commissioners development industrial station plant branch office
    clerk mayor police-department post tv radio stock exchange
""")
# Words of everyday English, months, days, names and titles that are towns somewhere; only a strong sign makes them places.
COMMON_WORDS = lexicon("""
    arab arabs english olympic congress leader section none nov dec oct sep sept aug god christmas toyota main metro shiloh duma parliament
    senate house chamber council section route latin hailey superior bank leader team panthers tigers eagles general assembly
    rotary kids girls boys women student students teacher downtown fairgrounds lions sports news opinion letters obituaries
    a all along among an and are as at be best big black blue bold book bridge brothers but by call came can care cash central
    church city clear college come commerce common cross day deal early east eagle earth enterprise eastern energy era fair faith fall farmer
    farmers first fort four friend friendship from front general given global go good grand great green group had hall has have
    he her here hill him his home hope house how i if in independence industry is island it its justice king kings lady lake
    land law league liberty life light like little long lord major man many march may media men mission mobile moment most mount
    mountain my new news next no noble normal north northern not now of off old on one opportunity or orange order our out over page park parks
    part peace pink place plains post price pride progress prospect protection queen read reading real red republic rich rise river
    rock rose round rural same saint san say school sea see service she short sister sky so some south southern southeast southwest northeast northwest spring springs stand
    star state station still stone storm street strong success summer sun sunrise sunset sure surprise tell ten that the their
    them then there these they this those three time to too top town truth turkey two union unit unity university up valley
    very via victory view was way we well wells were west western what when where white who why will winter with wood world you
    young your january february april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday mary john george james charles david henry anna sofia paul mark martin bill jack max luke adam eve
    victoria grace joy christian israelite marine democrat police army cinco media nation love angel jesus moses de la el al los
    las san santa santo del sur norte big both each other another every such more than even just also only after before during
    while since until about both during between under against through off down again once thanks interstate highway route avenue
    boulevard lane drive court square county district parish province national international american male female campaign
    hospital airport dam camp site ring bar bass battle cobra cologne corona crown date diamond eden elk
    exchange fox gas globe gold golden granite guy hand hurt imperial iron jobs junction lance lead liberal loving many
    mercury model money natural nice nome nova oblong ore oven paradise parade pearl phoenix plum plush police polo
    pride purple radium ramble ray riddle royal rugby rush rust sandwich sierra silver skull spray steel stout street sugar
    tamale teller temple tiger toast turin uncertain universal waits war why wink winner yell zero salt bad dew eye hot
    moody hammer ham lot trade drum tea bath police buffalo sal aden data drama opera santos castro cruz lopez perez diaz
    gomez rivera garcia medina mendoza guzman romero vargas moreno ortiz soto ramos duarte avila salvador martinez hernandez
    gonzalez rodriguez ramirez sanchez torres flores reyes morales cortes aguilar herrera chavez ruiz alvarez guerrero vega
    marti marquez nunez molina ponce salazar villa fuentes palacios campos ocampo bolivar sucre zapata lima-sur libertad
    popular nacional frente partido fuerzas armada comando unidad nueva central hezbollah taliban hamas fatah assad
    putin obama bush clinton reagan trump lenin stalin hitler ali omar hassan hussein ahmad ahmed mohammed mahmoud ibrahim
    khalid yusuf malik rahman aziz karim abu ibn bin nasr salah tell tall
""")
# A name before one of these is a street's.
STREETS = lexicon(
    "street st road rd avenue ave drive dr lane boulevard blvd court way place terrace parkway pkwy circle trail highway hwy"
)
# "A Paris man", "an Amherst couple", "Springfield police": written small after a name, they make it a place.
OF_THE_PLACE = lexicon("""
    man woman couple resident residents police teen teenager native area officer officers home family mother father boy girl school
    firefighters mayor voters officials council businessman schools motorist driver neighborhood neighbourhood native hospital
    countryside front airport airbase frontline suburb outskirts streets skyline city
""")
# Towns that bear an everyday word yet are nearly always meant as the town when they stand alone.
LARGE_ENOUGH = 250_000
SURNAMES = lexicon("""
    smith williams jones brown davis miller moore taylor thomas white harris thompson young king hill green hall lee rivera torres nguyen
    lopez gonzalez ford grant dyer stevens culver meyer hudgins webster crosby dunlap sheridan hoover trapani shaw bauer
    jackson johnson wilson anderson clark lewis walker allen wright scott adams baker nelson carter mitchell roberts turner
    phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson
    cox howard ward peterson gray ramsey watson brooks kelly sanders bennett barnes ross henderson coleman jenkins perry powell
    patterson hughes washington butler simmons foster bryant alexander russell griffin hayes myers hamilton graham sullivan
    wallace woods cole west jordan owens reynolds fisher ellis harrison gibson mcdonald marshall freeman webb tucker burns crawford
    stone boyd mason kennedy warren dixon hunt hicks holmes palmer wagner black robertson boone
    burke gordon hunter knight ferguson rose dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold
    willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews fox riley armstrong carpenter weaver greene
    lawrence elliott sims austin peters kelley franklin lawson fields carr duffy logan lamb blair mays hampton
    harvey little burton stanley george jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson
    day moreno bowman medina fowler brewer hoffman carlson pearson holland douglas fleming jensen byrd davidson hopkins
    may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien
    castro sutton gregory mckinney lucas miles craig chambers holt lambert fletcher watts bates hale rhodes pena beck newman haynes
    mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz barker guzman page munoz ball
    keller chandler weber leonard walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel barber cummings hines baldwin
    griffith valdez hubbard salazar reeves warner stevenson burgess tate cross garner mann mack moss thornton dennis mcgee
    farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon
    strickland townsend potter goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates
    becker erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd
    osborne paul mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon
    gill alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons
    mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass
    marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers
    roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins cain bryan underwood hogan
    mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins
""")

# How the words before a name tie the place to a deed; the words before are tried without their adjectives.
_LEAD = r"(?:\s+(?:the|its|a|an|rebel|government|regime|opposition|besieged|nearby|neighbou?ring|embattled|northern|southern|eastern|western|central" \
    r"|north(?:east|west)?(?:ern)?|south(?:east|west)?(?:ern)?|east|west|old|city|town|village|villages|towns|province|district|districts|neighbou?rhood" \
    r"|parts|areas|countryside|suburbs?|strategic|key|divided|historic|coastal|border|capital|of|[a-z]{2,12}-held|[a-z]{2,12}-controlled)){0,6}\s+\Z"  # fmt: skip


def _tie(name: str, words: str, relation: str, example: str) -> Rule[str]:
    return Rule(f"en.place.{name}", re.compile(rf"\b(?:{words}){_LEAD}", re.IGNORECASE), relation, example, relation)


RELATIONS: tuple[Rule[str], ...] = (
    _tie("outskirts", r"(?:outskirts|edges?|fringes?|periphery|gates|perimeter) of", "outskirts of", "Fighting reached the outskirts of Harim."),
    _tie("direction", r"(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west) of",
         "direction of", "A convoy was hit 10 km north of Harim."),
    _tie("outside", r"outside(?: of)?|just off|away from", "outside", "A checkpoint just outside Harim was shelled."),
    _tie("near", r"near(?:by| to)?|close to|around|next to|adjacent to|in the vicinity of|not far from|overlooking|surrounding", "near", "Shells fell near Harim."),
    _tie("between", r"between", "between", "The road between Harim and Salqin was cut."),
    _tie("out", r"(?:oust|driv|drov|expel|push|forc|withdr|retreat|flush|dislodg|evict|pull(?:ed|ing)? (?:back|out)|clear|evacuat)[^.;:]{0,50}?\bfrom",
         "in", "The army drove fighters from Harim."),
    _tie("from", r"(?:from|out of|leaving|left|fled|natives? of|residents? of)", "from", "Fighters from Harim arrived."),
    _tie("toward", r"(?:towards?|en route to|heading (?:to|for)|on the road to|on its way to|bound for|advancing on)", "toward", "A column moved toward Harim."),
    _tie("into", r"(?:into|entered|entering|stormed|storming)", "in", "The army moved into Harim."),
    _tie("over", r"(?:over|above)", "in", "Jets flew over Harim."),
    _tie("in", r"(?:in|inside|within|at|on|across|throughout)", "in", "Two people died in Harim."),
)  # fmt: skip

_CAP = r"[‘ʿ]?[A-Z\u00c0-\u00de][\w'’\u00c0-\u024f]*+"
_ARTICLE = (
    r"(?:[Aa]l|[Ee]l|[Aa]s|[Aa]sh|[Aa]d|[Aa]t|[Aa]r|[Aa]n|[Aa]z|[Ee]d|[Ee]s|[Ee]z|[Uu]l)-|(?:al|el|de|del|la|bin|bint) |Al "
)
_PLAIN_NAME = rf"(?:{_ARTICLE})?{_CAP}(?:(?:-| {{1,2}})(?:{_ARTICLE})?{_CAP}){{0,3}}"
_NAME = rf"(?P<name>{_PLAIN_NAME})"
NAME = re.compile(_PLAIN_NAME)
_NOUNS = lexicon("""
    police fire school schools high university college hospital county city town township sheriff council court courthouse board
    department district center centre church chamber medical media airport library museum park authority army air force forces
    government ministry ministers embassy parliament association committee club community elementary middle public regional state
    states superior circuit common house municipal memorial business daily times news herald post tribune journal gazette press
    jail prison road street avenue river valley creek bridge area metro metropolitan village borough parish national international
    football rotary volunteer housing planning zoning commission commissioners development industrial station plant branch office
    clerk mayor police-department post tv radio stock exchange
""")
# Words of everyday English, months, days, names and titles that are towns somewhere; only a strong sign makes them places.
COMMON_WORDS = lexicon("""
    arab arabs english olympic congress leader section none nov dec oct sep sept aug god christmas toyota main metro shiloh duma parliament
    senate house chamber council section route latin hailey superior bank leader team panthers tigers eagles general assembly
    rotary kids girls boys women student students teacher downtown fairgrounds lions sports news opinion letters obituaries
    a all along among an and are as at be best big black blue bold book bridge brothers but by call came can care cash central
    church city clear college come commerce common cross day deal early east eagle earth enterprise eastern energy era fair faith fall farmer
    farmers first fort four friend friendship from front general given global go good grand great green group had hall has have
    he her here hill him his home hope house how i if in independence industry is island it its justice king kings lady lake
    land law league liberty life light like little long lord major man many march may media men mission mobile moment most mount
    mountain my new news next no noble normal north northern not now of off old on one opportunity or orange order our out over page park parks
    part peace pink place plains post price pride progress prospect protection queen read reading real red republic rich rise river
    rock rose round rural same saint san say school sea see service she short sister sky so some south southern southeast southwest northeast northwest spring springs stand
    star state station still stone storm street strong success summer sun sunrise sunset sure surprise tell ten that the their
    them then there these they this those three time to too top town truth turkey two union unit unity university up valley
    very via victory view was way we well wells were west western what when where white who why will winter with wood world you
    young your january february april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday mary john george james charles david henry anna sofia paul mark martin bill jack max luke adam eve
    victoria grace joy christian israelite marine democrat police army cinco media nation love angel jesus moses de la el al los
    las san santa santo del sur norte big both each other another every such more than even just also only after before during
    while since until about both during between under against through off down again once thanks interstate highway route avenue
    boulevard lane drive court square county district parish province national international american male female campaign
    hospital airport dam camp site ring bar bass battle cobra cologne corona crown date diamond eden elk
    exchange fox gas globe gold golden granite guy hand hurt imperial iron jobs junction lance lead liberal loving many
    mercury model money natural nice nome nova oblong ore oven paradise parade pearl phoenix plum plush police polo
    pride purple radium ramble ray riddle royal rugby rush rust sandwich sierra silver skull spray steel stout street sugar
    tamale teller temple tiger toast turin uncertain universal waits war why wink winner yell zero salt bad dew eye hot
    moody hammer ham lot trade drum tea bath police buffalo sal aden data drama opera santos castro cruz lopez perez diaz
    gomez rivera garcia medina mendoza guzman romero vargas moreno ortiz soto ramos duarte avila salvador martinez hernandez
    gonzalez rodriguez ramirez sanchez torres flores reyes morales cortes aguilar herrera chavez ruiz alvarez guerrero vega
    marti marquez nunez molina ponce salazar villa fuentes palacios campos ocampo bolivar sucre zapata lima-sur libertad
    popular nacional frente partido fuerzas armada comando unidad nueva central hezbollah taliban hamas fatah assad
    putin obama bush clinton reagan trump lenin stalin hitler ali omar hassan hussein ahmad ahmed mohammed mahmoud ibrahim
    khalid yusuf malik rahman aziz karim abu ibn bin nasr salah tell tall
""")
# A name before one of these is a street's.
STREETS = lexicon(
    "street st road rd avenue ave drive dr lane boulevard blvd court way place terrace parkway pkwy circle trail highway hwy"
)
# "A Paris man", "an Amherst couple", "Springfield police": written small after a name, they make it a place.
OF_THE_PLACE = lexicon("""
    man woman couple resident residents police teen teenager native area officer officers home family mother father boy girl school
    firefighters mayor voters officials council businessman schools motorist driver neighborhood neighbourhood native hospital
    countryside front airport airbase frontline suburb outskirts streets skyline city
""")
# Towns that bear an everyday word yet are nearly always meant as the town when they stand alone.
LARGE_ENOUGH = 250_000
SURNAMES = lexicon("""
    smith williams jones brown davis miller moore taylor thomas white harris thompson young king hill green hall lee rivera torres nguyen
    lopez gonzalez ford grant dyer stevens culver meyer hudgins webster crosby dunlap sheridan hoover trapani shaw bauer
    jackson johnson wilson anderson clark lewis walker allen wright scott adams baker nelson carter mitchell roberts turner
    phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson
    cox howard ward peterson gray ramsey watson brooks kelly sanders bennett barnes ross henderson coleman jenkins perry powell
    patterson hughes washington butler simmons foster bryant alexander russell griffin hayes myers hamilton graham sullivan
    wallace woods cole west jordan owens reynolds fisher ellis harrison gibson mcdonald marshall freeman webb tucker burns crawford
    stone boyd mason kennedy warren dixon hunt hicks holmes palmer wagner black robertson boone
    burke gordon hunter knight ferguson rose dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold
    willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews fox riley armstrong carpenter weaver greene
    lawrence elliott sims austin peters kelley franklin lawson fields carr duffy logan lamb blair mays hampton
    harvey little burton stanley george jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson
    day moreno bowman medina fowler brewer hoffman carlson pearson holland douglas fleming jensen byrd davidson hopkins
    may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien
    castro sutton gregory mckinney lucas miles craig chambers holt lambert fletcher watts bates hale rhodes pena beck newman haynes
    mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz barker guzman page munoz ball
    keller chandler weber leonard walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel barber cummings hines baldwin
    griffith valdez hubbard salazar reeves warner stevenson burgess tate cross garner mann mack moss thornton dennis mcgee
    farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon
    strickland townsend potter goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates
    becker erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd
    osborne paul mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon
    gill alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons
    mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass
    marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers
    roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins cain bryan underwood hogan
    mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins
""")

# How the words before a name tie the place to a deed; the words before are tried without their adjectives.
_LEAD = r"(?:\s+(?:the|its|a|an|rebel|government|regime|opposition|besieged|nearby|neighbou?ring|embattled|northern|southern|eastern|western|central" \
    r"|north(?:east|west)?(?:ern)?|south(?:east|west)?(?:ern)?|east|west|old|city|town|village|villages|towns|province|district|districts|neighbou?rhood" \
    r"|parts|areas|countryside|suburbs?|strategic|key|divided|historic|coastal|border|capital|of|[a-z]{2,12}-held|[a-z]{2,12}-controlled)){0,6}\s+\Z"  # fmt: skip


def _tie(name: str, words: str, relation: str, example: str) -> Rule[str]:
    return Rule(f"en.place.{name}", re.compile(rf"\b(?:{words}){_LEAD}", re.IGNORECASE), relation, example, relation)


RELATIONS: tuple[Rule[str], ...] = (
    _tie("outskirts", r"(?:outskirts|edges?|fringes?|periphery|gates|perimeter) of", "outskirts of", "Fighting reached the outskirts of Harim."),
    _tie("direction", r"(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west) of",
         "direction of", "A convoy was hit 10 km north of Harim."),
    _tie("outside", r"outside(?: of)?|just off|away from", "outside", "A checkpoint just outside Harim was shelled."),
    _tie("near", r"near(?:by| to)?|close to|around|next to|adjacent to|in the vicinity of|not far from|overlooking|surrounding", "near", "Shells fell near Harim."),
    _tie("between", r"between", "between", "The road between Harim and Salqin was cut."),
    _tie("out", r"(?:oust|driv|drov|expel|push|forc|withdr|retreat|flush|dislodg|evict|pull(?:ed|ing)? (?:back|out)|clear|evacuat)[^.;:]{0,50}?\bfrom",
         "in", "The army drove fighters from Harim."),
    _tie("from", r"(?:from|out of|leaving|left|fled|natives? of|residents? of)", "from", "Fighters from Harim arrived."),
    _tie("toward", r"(?:towards?|en route to|heading (?:to|for)|on the road to|on its way to|bound for|advancing on)", "toward", "A column moved toward Harim."),
    _tie("into", r"(?:into|entered|entering|stormed|storming)", "in", "The army moved into Harim."),
    _tie("over", r"(?:over|above)", "in", "Jets flew over Harim."),
    _tie("in", r"(?:in|inside|within|at|on|across|throughout)", "in", "Two people died in Harim."),
)  # fmt: skip

_CAP = r"[A-Z\u00c0-\u00de][\w'’\u00c0-\u024f]*+"
_NAME = rf"(?P<name>(?:(?:al|el|as|ash|ad|at|ar|an|az|ed|es|ez|ul)[- ])?{_CAP}(?:[- ](?:(?:al|el|as|ash|ad|at|ar|an|az|ed|es|ez|ul|de|del|la|of the)[- ])?{_CAP}){{0,3}})"
_NOUNS = "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
_SINGLE = "|".join(
    sorted(
        (noun for noun in PLACE_NOUNS if noun not in ("base", "square", "port", "capital", "sea", "mount")),
        key=len,
        reverse=True,
    )
)

# Nouns that belong to the name when written with a capital: "Neches River", "Lake Harriet".
_PART_AFTER = "District|Village|Airport|Airbase|Air Base|Checkpoint|Camp|Dam|Bridge|Farms|Square|Mosque|Crossing|Barracks|Prison|Suburb|River|Lake|Creek|County|Township|Valley|Bay|Island|Islands|Mountains?|Hills|Desert|Peninsula|Strait|Canal|Parish|Reservoir|Heights|Governorate|Oblast|Province"
_PART_BEFORE = "Lake|Mount|Mt\\.|Fort|Ft\\.|River|Gulf of|Bay of|Strait of|Isle of|Jabal|Jebel|Tal|Tall|Tell|Wadi|Kafr|Khan|Deir|Ain|Ayn|Beit|Bayt"

# Names that no gazetteer knows, by the words around them. The meaning is what sort of place the pattern alone says, None where a noun in it says.
PATTERNS: tuple[Rule[Kind | None], ...] = (
    Rule("en.place.named_after", re.compile(rf"(?<![\w.])(?P<name>(?!The |A |In |At |On |Of )(?:{_ARTICLE})?(?:{_CAP} ){{1,2}}(?:{_PART_AFTER}))(?![\w])(?! (?:School|Sheriff|Court))"),
         Kind.AREA, "The body lay by the Zedan River.", "Zedan River"),
    Rule("en.place.named_before", re.compile(rf"(?<![\w.])(?P<name>(?:{_PART_BEFORE}) (?:{_ARTICLE})?{_CAP})(?![\w])"),
         Kind.AREA, "They camped at Lake Zedan.", "Lake Zedan"),
    Rule("en.place.noun_of", re.compile(rf"\b(?P<noun>(?i:{_NOUNS})) (?:of|called|named) (?:the )?{_NAME}"), None, "They entered the village of Kafr Zed.", "Kafr Zed"),
    Rule("en.place.noun_after", re.compile(rf"(?<![\w.]){_NAME} (?P<noun>{_SINGLE})\b"), None, "Planes hit Kafr Zed village.", "Kafr Zed"),
    Rule("en.place.near", re.compile(rf"\b(?i:near|outside|north of|south of|east of|west of|outskirts of|countryside of|suburb of|suburbs of) {_NAME}"),
         Kind.VILLAGE, "A mortar fell near Kafr Zed.", "Kafr Zed"),
    Rule("en.place.in", re.compile(rf"(?<![\w.])(?:[Ii]n|[Aa]t|into|toward|towards|from|reached|captured|entered|seized|retook|besieged|recaptured|liberated|stormed|patrolled|streets of|fight for|battle for|battle of|control of|bombed|shelled) {_NAME}"),
         Kind.VILLAGE, "Two people died in Kafr Zed.", "Kafr Zed"),
)  # fmt: skip
# Names told one after another behind a noun: "the villages of Kafr Zed, Zedan and al-Zedi".
LISTED: Rule[Kind | None] = Rule(
    "en.place.listed",
    re.compile(
        rf"\b(?i:villages|towns|cities|areas|districts|neighbou?rhoods|settlements|hills|quarters|suburbs|provinces) of"
        rf" (?P<names>{_PLAIN_NAME}(?:, {_PLAIN_NAME}){{0,12}},? and {_PLAIN_NAME})"
    ),
    Kind.VILLAGE,
    "They shelled the villages of Kafr Zed, Zedan and al-Zedi.",
    "Kafr Zed; Zedan; al-Zedi",
)
# Signs strong enough that even an unknown name after them is kept; the others must also look like no person and no organisation.
STRONG = frozenset(
    {
        "en.place.listed",
        "en.place.named_after",
        "en.place.named_before",
        "en.place.noun_of",
        "en.place.noun_after",
        "en.place.near",
    }
)

# A part of a place: "the western districts of Aleppo", "southern Marawi".
PART_OF = re.compile(
    r"\b(?P<side>north(?:ern|east(?:ern)?|west(?:ern)?|-east(?:ern)?|-west(?:ern)?)?|south(?:ern|east(?:ern)?|west(?:ern)?|-east(?:ern)?|-west(?:ern)?)?"
    r"|east(?:ern)?|west(?:ern)?|central|old)(?:\s(?:districts?|parts?|neighbou?rhoods?|quarters?|suburbs?|half|side|sector|outskirts|edge|flank)"
    r"\sof(?:\sthe\scity\sof|\sthe)?)?\s\Z",
    re.IGNORECASE,
)
