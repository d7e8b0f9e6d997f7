"""English and transliterated words that make a run of capitals the name of an organisation or of a person."""

from tracker.extraction.rules.lexicon import lexicon

ORGANISATION_NOUNS = lexicon("""
    brotherhood grouping
    army brigade brigades battalion battalions front movement party group council committee ministry department agency
    organization organisation society association university fund bank court tribunal union league forces force corps
    division regiment command coalition office board center centre institute institution embassy foundation museum
    hospital network observatory news times post tv radio television company corporation inc ltd commission parliament
    congress senate assembly federation confederation alliance guard guards guardsmen militia marines navy police
    authority administration bureau secretariat delegation mission programme program initiative academy college school
    ministers commandos legion squadron fleet cartel faction club house services defence defense
    crescent cross watch international doctors helmets government regime republic emirate caliphate state
    organisations organizations chamber treasury directorate inspectorate junta cabinet headquarters communists sect
    mujahideen mujahidin vanguard vanguards falcons lions eagles tigers shield path troops airlines airways media
    syndicate syndicates channel agencies units unit dialogue conference summit envoys
""")
# These alone, with nothing but "the" before them, are no name.
NEVER_ALONE = lexicon("house state cross path international center centre house school republic defence defense")
ONE_WORD = lexicon("""
    coalition treasury marines parliament congress pentagon army navy police opposition government council
""")
ORGANISATION_LEADS = lexicon("""
    ministry department office board council committee institute bank university embassy government governments army
    party front union movement association league house parliament organization organisation court command society
    fund republic brigades brigade battalion forces community center centre force coalition alliance league federation legion
    network coordination
""")
FOREIGN_LEADS = lexicon("""
    jabhat liwa jaish jaysh harakat kataib kata'ib ansar hizb ahrar faylaq failaq firqat tahrir hay'at hayat saraya
    suqour suqur katibat tanzim ittihad nour tajammu' asa'ib jund junud jama'at jamaat jemaah lashkar tehrik hezb
    hizbul partido frente ejercito ejército movimiento movimento fuerzas comando bloque columna autodefensas forças exército
    mouvement armée armee rassemblement groupe conseil quwat fawj hashd haraket jamaat-e jaish-e lashkar-e tehreek
""")
# What follows "Front", "Forces" or "Union" in a name that is not English: "Front de Libération", "Forces pour la Paix".
FOREIGN_JOINTS = lexicon("de del du des pour por para nationale nacional populaire popular")
# What follows the noun that tells what a body is: "the Wodan, a coalition of militias", "an armed group based in the hills".
ENDS_DESCRIPTION = lexicon("""
    of that which who in from with led close loyal based backed allied affiliated aligned linked formed founded fighting operating
    representing , . )
""")
CONNECTORS = lexicon("""
    of the for al el de del du des pour por para la le les las los und et y ul ad an as ash bin ibn abu da do dos van von der en
""")
# Whose an organisation is in its own name: "People's Defence Force".
GENITIVES = lexicon("""
    people peoples women men children workers peasants farmers students teachers doctors lawyers journalists citizens lord youth
    soldiers veterans writers miners fishermen villagers
""")
PARTICLES = lexicon("al el de del la bin ibn abu umm abd ben van von der da do dos di du le ad ud ul as an ash")

MONTHS_AND_DAYS = lexicon("""
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ramadan christmas easter eid
""")
NOT_NAMES = lexicon("""
    i i'm i've i'll mr mrs ms tv am pm gmt utc est bst km kg ok id dna hiv aids ceo gdp usd no yes question answer q a
    arabic english islam christianity internet web north south east west northern southern eastern western middle
    source sources photo image video read explore follow contact share copyright
""")
TITLES = lexicon("""
    mr mrs ms dr president minister secretary general colonel major captain lieutenant sergeant corporal admiral
    brigadier ambassador senator king queen prince princess sheikh shaykh sheik imam ayatollah pope bishop archbishop
    cardinal reverend father chancellor premier governor mayor commander spokesman spokeswoman spokesperson director
    professor judge justice representative envoy congressman chairman leader emir sultan maulvi mullah comrade private
    commissioner marshal commandant vice deputy prime foreign defense defence gen col maj capt lt sgt sen rep gov adm
    brig prof rev hon sir dame lord hajji haji abu citizen brother sister chief adviser advisor activist journalist
    militant fighter lawyer analyst uncle monsignor engineer he attorney staff
""")
# Titles that are common words too.
COMMON_TITLES = lexicon(
    "general private major chief judge justice lawyer father brother sister he commander director militant fighter"
)
GIVEN_NAMES = lexicon("""
    abbas abboud abd abdallah abdel abdul abdullah abdulrahman abdurahman abdurrahman abu adam adel ahmad ahmed aisha
    alan alberto alejandro alexander alexandra alfredo ali alirio alvaro amadou amin amina amir ana anas andrea andrei
    andrew andriy angela ann anna anne anthony antonio arjun armando arturo asad ashton asif augusto aung aya ayman
    aziz bahaa barack bashar ben benigno benjamin bernard bernardo bilal bill boris boubacar brett brian camilo carlos
    carmen caroline cesar charles chris christina christine christopher claudia colin dagoberto daniel dave david
    dawood delfin denis diego dmitry dmytro donald eduardo edward efrain elena elias elizabeth emeka emma emmanuel
    enrique eric ernesto esteban fabio faisal farouk fatima faustin federica felipe felix fernando fidel francis
    francisco francois frank fuad gabriel gary gen george gerard ghassan gilberto gonzalo goran greg guillermo gustavo
    hadi haider hamid hamza hani hassan hector henry hillary hisham hosni hossein hugo humberto hussein ian ibrahim
    ibrahima idriss ignacio igor imad imran isaac ismail isnilon ivan jabbar jack jacob jaime jalal jamal james jan
    jane javier jean jeff jennifer jeremy jessica jim joao joe john jonathan jorge jose joseph juan julia julian julie
    julio kamal kamil karen karim karl kate kevin khaled khalid khalil kim kwame larry laura laurent lech leila leon
    leonel lina linda lisa luis luisa lyse mahdi mahmoud mahmud malik manuel marco marcos margaret maria mariam marie
    mario mark martha martin mary massoud matthew mauricio maya mazen michael miguel mike mikhail mohamed mohammad
    mohammed mona moqtada mostafa moussa muhammad mullah munir muqtada musa mustafa mykola nabil nada nadia naji nancy
    narendra naser nasser nawaz nelson nestor nguyen nicolas nikita nikolai nina noah nouri oleksandr oleksiy olga
    oliver omar orlando osama oscar osman osvaldo othman ousmane pablo patrick paul paulo pavel pedro pervez peter
    petro philip pierre rachel radovan rafael rahul rajab ramadan rami ramiro ramon rania rashid ratko raul raymond
    rebecca recep rene restituto ricardo richard rigoberto riyad robert roberto rodolfo rodrigo roger rolando rosa
    ross ruben rui rupert ruth saad sabah saddam saeed sajida salah saleh salim salman sam samantha samir samuel
    sandra santiago sara sarah scott sean sergei sergey sergio sharif simon slobodan sofia staffan stephen steve
    steven susan tadeusz taha tahir talal tamam tariq tayyip thein thomas tim tom tomas tony vaclav vicente victor
    viktor virgilio vitaliy vitaly vladimir wael waleed walid walter wassim wilfredo william yahya yasin yasser yousef
    yuri yusuf zahid zahra zaid zakaria zeid zeinab ziad zoe zoran
""")
# A name that ends in one of these is a place's.
PLACE_NOUNS = lexicon("""
    province provinces river mountain mountains street road avenue airport district city valley village town county region island
    islands lake bridge square camp dam desert sea gulf peninsula border strip heights
    crossing highway governorate hill hills plain
    order act law treaty agreement accord accords war wars declaration resolution plan
""")
SPEECH = lexicon("""
    said says say told tells added adds stated states claimed claims confirmed confirms denied denies announced
    announces warned warns reported reports explained explains noted notes insisted insists argued argues tweeted
    wrote writes acknowledged admitted accused declared declares vowed pledged urged urges asked recalled stressed
    remarked replied alleged asserted commented complained conceded concluded condemned testified indicated revealed
    reiterated
""")
FUNCTION_WORDS = lexicon("""
    a an the this that these those and or but nor so yet if when while as because although though since until unless
    whereas whether of in on at by for with about against between into through during before after above below to from
    up down out off over under again further then once here there where why how all any both each few more most other
    some such no not only own same than too very can will just should now who whom whose which what is are was were be
    been being have has had having do does did doing would could may might must shall i you he she it we they me him
    her us them my your his its our their mine yours hers ours theirs also however meanwhile later earlier still
    already even ever never often always within without along across toward towards among amid despite per via near
    around inside outside upon onto throughout beyond behind beside besides like unlike plus minus except according
    late early last next first second third many much several another every either neither one two three four five six
    seven eight nine ten yesterday today tomorrow tonight ago back away together apart let's thus hence therefore
    nevertheless nonetheless instead otherwise moreover furthermore additionally indeed perhaps maybe following
    including given regarding concerning considering based located born known following recently currently previously
    eventually finally initially subsequently approximately nearly almost about least most hundreds dozens thousands
    millions
""")
VERBS = SPEECH | lexicon("""
    is are was were be been being has have had having do does did will would can could may might must shall should
    retook overran overtook withstood sank sink sinks sunk beat beats tore flung swore hid dug burnt slew forbade overthrew
    undertook rebuilt retakes overruns
    began begin begins took take takes taken gave give gives went go goes came come comes made make makes got get gets
    held hold holds left leave leaves lost lose loses won win wins fought fight fights fell fall falls fled flee flees
    shot shoots hit hits put puts set sets sent send sends kept keep keeps led leads met meet meets saw see sees
    sought seek seeks struck strike strikes stood stand stands swept sweep broke breaks brought bring brings built
    blew bought caught cut cuts drove drive drives found find finds flew fly flies knew know knows lay lies ran run runs
    rose rise rises stormed spoke speak speaks spent stole threw throw throws thought think thinks told understood
    wore withdrew withdraw withdraws wrote became become becomes agreed agree agrees remains remain supports support
    backs back uses use used needs need wants want faces face flex continues continue stands plans plan hopes hope
    calls call expects expect believes believe considers operates operate controls control attacks attack attacked
    signed denies blames blame accuses rejects reject welcomes welcome condemns condemn opposes oppose strongly
    reaffirms recognizes urges works work serves serve appears appear seems seem allows allow includes include
    provides provide launches launch seizes seize captures capture kills kill threatens threaten intends intend bombs
""")

# What may follow a noun but hardly a verb that is done to something.
AFTER_NOUNS = lexicon(
    "of and or in on at by for with from near who which that when while were was are is had have has will would"
)
# Names that are common words where a capital says nothing: in capitals, and at the beginning of a sentence.
COMMON_WORDS_TOO = lexicon("dawn amnesty petra mena sputnik wagner badr care car is mend")
