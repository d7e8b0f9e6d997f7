"""What the powerful order short of force: bans, verdicts, troops and police made ready."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_POWERS = (Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.GROUND, Sort.BUILDING, Sort.GOODS)

RULES = (
    deed(
        "curfew.censor",
        Action.CURFEW,
        "(block~|censor~|jam~|restrict~|cut~ off|shut~ down|ban~) ... (internet|website|websites|broadcasts|newspaper|"
        "newspapers|"
        "magazine|media|channel|book|books|film|films|network|networks|platforms) | cut~ (off)? ... (telephone|phone|"
        "internet) (lines|services|access|connections)",
        "The junta blocked the internet before the vote.",
        "curfew happened: The junta > -",
        does=_POWERS,
        unless="(lift~|ease~|end~) ... ban",
        plover="COERCE/censor",
    ),
    noun(
        "curfew.lines_cut",
        Action.CURFEW,
        "(internet|phones|mobile networks|broadcasts|websites) "
        "(is|are|was|were|has been|have been) (cut|cut off|blocked|shut down|jammed|suspended|switched off) | "
        "(phone lines|telephone lines|telephones) (is|are|was|were|has been|have been) "
        "(blocked|shut down|jammed|suspended|switched off)",
        "Phones were cut in the capital.",
        "curfew happened: - > -",
        plover="COERCE/censor",
    ),
    noun(
        "curfew.martial_law",
        Action.CURFEW,
        "martial law | state of emergency | state of siege | emergency rule",
        "The president proclaimed martial law in the south.",
        "curfew happened: The president > -",
        plover="COERCE/martial-law",
    ),
    deed(
        "deployment.militia",
        Action.DEPLOYMENT,
        "(raise~|form~|recruit~|train~|arm~) ... (militia|militias|volunteers|vigilantes)",
        "Elders raised a militia of forty men.",
        "deployment happened: Elders > of forty men",
        plover="MOBILIZE/militia",
    ),
    deed(
        "deployment.police",
        Action.DEPLOYMENT,
        "deploy~ | mobilize~ | mobilise~ | station~",
        "The prefect deployed riot police around the square.",
        "deployment happened: The prefect > riot police",
        beside="police | policemen | officers | gendarmes",
        apart="troops | soldiers | army | forces | fighters | tanks | rebels | militants",
        plover="MOBILIZE/police",
    ),
    deed(
        "curfew.ban",
        Action.CURFEW,
        "(ban~|outlaw~|forbid~|prohibit~) | (block~|restrict~|shut~ down|suspend~|cut~ off|cut~|censor~|close~ down|"
        "close~|jam~) ... "
        "(access|internet|radio|television|newspaper|newspapers|broadcasts|websites|website|station|stations|party|rallies|"
        "media|daily|magazine|channel|mosques|offices) | (dissolve~|outlaw~|suspend~) ... (party|parliament|"
        "constitution|union)",
        "The regime banned all rallies in the port.",
        "curfew happened: The regime > rallies",
        does=_POWERS,
        unless="ban~ (on|for|from|by) | (lift~|ease~|end~) ... ban",
        plover="COERCE/ban",
    ),
    deed(
        "arrest.charge",
        Action.ARREST,
        "(charge~|indict~) ... (with|for|over) | (charge~|indict~) ... in absentia (with|for|over) | indicted |"
        " sentence~ ... (to|for) | put~ on trial | place~ on trial",
        "A court sentenced the editor to two years.",
        "arrest happened: A court > the editor",
        apart="bayonets | batons | horses | tanks",
        unless="charge~ (that|by|at|into) | charge~ (a|an|the) (fee|fees|price|toll|premium|rate|battery) | "
        "(in|take~|took|with|free|of|on) (charge|charges) | sentence~ (in|of)",
        plover="COERCE/arrest",
    ),
    deed(
        "arrest.convict",
        Action.ARREST,
        "convict~ | find~ ... guilty | condemn~ ... to (death|prison|years|life)",
        "A jury convicted the broker.",
        "arrest happened: A jury > the broker",
        unless="convict~ of (killing|murdering) (his|her)",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="court | courts | judge | judges | jury | tribunal | magistrate | trial",
        plover="COERCE/arrest",
    ),
    deed(
        "deployment.alert",
        Action.DEPLOYMENT,
        "(put~|place~) ... on ... alert | (raise~|heighten~|increase~|step~ up) ... (alert|readiness|security|patrols) | "
        "call~ up ... (reservists|conscripts|reserves|troops|veterans|men|thousand|volunteers) | call-up of | "
        "call~ ... to (arms|the colours|the colors) | "
        "(order~|proclaim~|declare~|decree~|announce~) ... (mobilisation|mobilization|call-up) | "
        "general (mobilisation|mobilization) | "
        "(mobilise~|mobilize~) ... (troops|reservists|militia|"
        "militias|police|"
        "fighters|army|forces|reserves) | (raise~|recruit~|train~) ... (fighters|recruits|army) | "
        "(hold~|stage~|conduct~|begin~) ... (exercises|manoeuvres|maneuvers|drills|exercise|parade)",
        "The cabinet put the navy on high alert.",
        "deployment happened: The cabinet > -",
        unless="joint ... (exercises|manoeuvres|maneuvers|drills|exercise)",
    ),
    deed(
        "deployment.test",
        Action.DEPLOYMENT,
        "(test~|test-fire~|testfire~|launch~ a test of) ... (missile|missiles|rocket|rockets|bomb|device|weapon|weapons|warhead)",
        "The republic tested a new missile on Tuesday.",
        "deployment happened: The republic > -",
        plover="MOBILIZE/weapons",
    ),
)
