"""Words that make a name near them a place, a person or an organisation, and names that are everyday words."""

from tracker.extraction.rules.lexicon import lexicon

# A name straight after one of these is a person's.
TITLES = lexicon("""
    mr mrs ms miss dr sir lord lady sen rep gov prof professor judge justice sheriff president minister governor
    senator congressman congresswoman general gen colonel col major maj captain capt lieutenant lt sergeant sgt cpl
    pvt officer detective chief coach attorney spokesman spokeswoman spokesperson commissioner councilman councilwoman
    mayor trooper rev reverend father sister brother king queen prince princess saint bishop pope pastor rabbi imam
    sheikh commander secretary chairman director ambassador envoy deputy superintendent principal
""")
# Words that begin the names of villages: "Kafr Harim" is not Harim.
NAME_FIRST = lexicon(
    "kafr kafar kfar umm khirbat khirbet kherbet mazraat hawsh tall tell tel tal bir maar abu jebel jabal djebel wadi ouadi"
)
# With a capital these belong to the name before them: "Hama Governorate".
NAMED_WITH = lexicon("""
    governorate district village province mountains airbase camp countryside oblast suburb city airport airfield dam
    checkpoint plains farms crossing outskirts base quarter
""")
# What may stand between the two: "Hama Military Airport", "Doura Refugee Camp".
SITE_SORTS = lexicon("military international refugee air border industrial association housing")
# A capitalised word after a place's name that makes the two an organisation, event or building, in which the place still stands.
ORGANISATION_NOUNS = lexicon("""
    police fire school schools high university college hospital county city town township sheriff council court
    courthouse board department district center centre church chamber medical media airport library museum park
    authority army air force forces government ministry ministers embassy parliament association committee club
    community elementary middle public regional state states superior circuit common house municipal memorial business
    daily times news herald post tribune journal gazette press jail prison road street avenue river valley creek
    bridge area metro metropolitan village borough parish national international football rotary volunteer housing
    planning zoning commission commissioners development industrial station plant branch office clerk mayor
    police-department post tv radio stock exchange wire monitor observer chronicle bulletin
""")
# Words of everyday English, months, days, names and titles that are towns somewhere; only a strong sign makes them places.
# What any town may have, and is no place by itself.
OF_ANY_TOWN = frozenset({"old city", "old town", "new city", "new town", "western wall", "city centre", "city center"})
COMMON_WORDS = lexicon("""
    second third fourth fifth sixth seventh eighth ninth tenth
    federal citadel wall warrior
    arab arabs english olympic congress leader section none nov dec oct sep sept aug god christmas toyota main metro
    shiloh duma parliament senate house chamber council section route latin hailey superior bank leader team panthers
    tigers eagles general assembly rotary kids girls boys women student students teacher downtown fairgrounds lions
    sports news opinion letters obituaries a all along among an and are as at be best big black blue bold book bridge
    brothers but by call came can care cash central church city clear college come commerce common cross day deal
    early east eagle earth enterprise eastern energy era fair faith fall farmer farmers first fort four friend
    friendship from front general given global go good grand great green group had hall has have he her here hill him
    his home hope house how i if in independence industry is island it its justice king kings lady lake land law
    league liberty life light like little long lord major man many march may media men mission mobile moment most
    mount mountain my new news next no noble normal north northern not now of off old on one opportunity or orange
    order our out over page park parks part peace pink place plains post price pride progress prospect protection
    queen read reading real red republic rich rise river rock rose round rural same saint san say school sea see
    service she short sister sky so some south southern southeast southwest northeast northwest spring springs stand
    star state station still stone storm street strong success summer sun sunrise sunset sure surprise tell ten that
    the their them then there these they this those three time to too top town truth turkey two union unit unity
    university up valley very via victory view was way we well wells were west western what when where white who why
    will winter with wood world you young your january february april june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday mary john george james charles david henry anna
    sofia paul mark martin bill jack max luke adam eve victoria grace joy christian israelite marine democrat police
    army cinco media nation love angel jesus moses de la el al los las san santa santo del sur norte big both each
    other another every such more than even just also only after before during while since until about both during
    between under against through off down again once thanks interstate highway route avenue boulevard lane drive
    court square county district parish province national international american male female campaign hospital airport
    dam camp site ring bar bass battle cobra cologne corona crown date diamond eden elk exchange fox gas globe gold
    golden granite guy hand hurt imperial iron jobs junction lance lead liberal loving many mercury model money
    natural nice nome nova oblong ore oven paradise parade pearl phoenix plum plush police polo pride purple radium
    ramble ray riddle royal rugby rush rust sandwich sierra silver skull spray steel stout street sugar tamale teller
    temple tiger toast turin uncertain universal waits war why wink winner yell zero salt bad dew eye hot moody hammer
    ham lot trade drum tea bath police buffalo sal data drama opera santos castro cruz lopez perez diaz gomez
    rivera garcia medina mendoza guzman romero vargas moreno ortiz soto ramos duarte avila salvador martinez hernandez
    gonzalez rodriguez ramirez sanchez torres flores reyes morales cortes aguilar herrera chavez ruiz alvarez guerrero
    vega marti marquez nunez molina ponce salazar villa fuentes palacios campos ocampo bolivar sucre zapata lima-sur
    libertad popular nacional frente partido fuerzas armada comando unidad nueva central hezbollah taliban hamas fatah
    jewish muslim sunni shiite shia druze alawite kurdish yazidi yezidi turkmen catholic protestant orthodox hindu sikh
    buddhist maronite bedouin tribal hutu tutsi fulani hausa rohingya pashtun hazara uzbek tajik quarter
    cars convoy officer engineer grenade reform
    apache chinook hercules circle terrace grad
    مدينه قريه بلده حي محافظه منطقه جبل مطار ناحيه قضاء ريف شارع سوق جسر
    assad putin obama bush clinton reagan trump lenin stalin hitler ali omar hassan hussein ahmad ahmed mohammed
    mahmoud ibrahim khalid yusuf malik rahman aziz karim abu ibn bin nasr salah tell tall
""")
# A name before one of these is a street's.
STREETS = lexicon(
    "street st road rd avenue ave drive dr lane boulevard blvd court way place terrace parkway pkwy circle trail highway hwy"
)
# "A Paris man", "an Amherst couple", "Springfield police": written small after a name, they make it a place.
OF_THE_PLACE = lexicon("""
    man woman couple resident residents police teen teenager native area officer officers home family mother father
    boy girl school firefighters mayor voters officials council businessman schools motorist driver neighborhood
    neighbourhood native hospital countryside front airport airbase frontline suburb outskirts streets skyline city
""")
# After a state's initials these are what the state has: "U.S. troops".
OF_A_STATE = lexicon("""
    military army navy troops troop soldiers soldier forces force marines marine warplanes warplane jets aircraft
    helicopter helicopters drone drones base bases embassy consulate mission officials official government president
    ambassador envoy diplomat diplomats citizen citizens contractor contractors serviceman servicemen service convoy
    patrol command commander general officer officers airstrike airstrikes air strikes strike bombers tank tanks
    intelligence agents allies sanctions dollars aid humvee vehicle vehicles peacekeepers observers congress
""")
# Towns that bear an everyday word yet are nearly always meant as the town when they stand alone.
LARGE_ENOUGH = 250_000
SURNAMES = lexicon("""
    smith williams jones brown davis miller moore taylor thomas white harris thompson young king hill green hall lee
    rivera torres nguyen lopez gonzalez ford grant dyer stevens culver meyer hudgins webster crosby dunlap sheridan
    hoover trapani shaw bauer jackson johnson wilson anderson clark lewis walker allen wright scott adams baker nelson
    carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook
    morgan bell murphy bailey cooper richardson cox howard ward peterson gray ramsey watson brooks kelly sanders
    bennett barnes ross henderson coleman jenkins perry powell patterson hughes washington butler simmons foster
    bryant alexander russell griffin hayes myers hamilton graham sullivan wallace woods cole west jordan owens
    reynolds fisher ellis harrison gibson mcdonald marshall freeman webb tucker burns crawford stone boyd mason
    kennedy warren dixon hunt hicks holmes palmer wagner black robertson boone burke gordon hunter knight ferguson
    rose dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold willis ray watkins olson
    carroll duncan snyder hart cunningham bradley lane andrews fox riley armstrong carpenter weaver greene lawrence
    elliott sims austin peters kelley franklin lawson fields carr duffy logan lamb blair mays hampton harvey little
    burton stanley george jacobs reid fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day
    moreno bowman medina fowler brewer hoffman carlson pearson holland douglas fleming jensen byrd davidson hopkins
    may terry herrera wade soto walters curtis neal caldwell lowe jennings barnett graves jimenez horton shelton
    barrett obrien castro sutton gregory mckinney lucas miles craig chambers holt lambert fletcher watts bates hale
    rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry
    powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider
    mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves warner
    stevenson burgess tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover
    manning cohen harmon rodgers robbins newton todd blair higgins ingram reese cannon strickland townsend potter
    goodwin walton rowe hampton ortega patton swanson joseph francis goodman maldonado yates becker erickson hodges
    rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd osborne paul
    mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon
    gill alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs
    parsons mclaughlin zimmerman french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank
    logan owen bass marsh drake wong jefferson park morton abbott sparks patrick norton huff clayton massey lloyd
    figueroa carson bowers roberson barton tran lamb harrington casey boone cortez clarke mathis singleton wilkins
    cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash summers atkins
""")
