"""Deeds of support and cooperation: praise, recognition, agreements signed, joint work, exchange."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.vocabulary import Action

RULES = (
    deed(
        "support.verb",
        Action.SUPPORT,
        "(express~|voice~|declare~|offer~|reiterate~|reaffirm~|give~|lend~|extend~) ... "
        "(support|solidarity|backing|confidence|condolences|sympathy|congratulations|gratitude|thanks) | "
        "welcome~ | endorse~ | praise~ | commend~ | hail~ | applaud~ | congratulate~ | thank~ | laud~ | salute~ | "
        "pledge~ ... (support|backing)",
        "The minister expressed support for the truce.",
        "support happened: The minister > -",
        unless="welcome~ ... (visitors|guests|centre|center|mat)",
    ),
    deed(
        "support.back",
        Action.SUPPORT,
        "(back~|support~|approve~|favor~|favour~|defend~|champion~) ... (plan|proposal|bid|right|rights|candidate|"
        "candidacy|policy|"
        "decision|resolution|initiative|move|stance|position|efforts|reform|reforms|independence|membership|claim|cause|peace|"
        "talks|government|appointment|leadership) | speak~ in favour of | speak~ in favor of | rally~ behind | vote~ for | "
        "campaign~ for | rally~ support for",
        "The council backed the envoy's proposal.",
        "support happened: The council > -",
        unless="campaign~ for (office|votes|re-election)",
    ),
    deed(
        "support.recognise",
        Action.SUPPORT,
        "(recognize~|recognise~) ... (independence|state|government|republic|council|sovereignty|borders|leader) | "
        "(establish~|restore~|resume~|normalize~|normalise~|upgrade~|strengthen~|improve~|expand~|renew~|deepen~) ... "
        "(relations|ties) | (open~|reopen~) ... (embassy|consulate)",
        "The kingdom restored diplomatic relations with its neighbour.",
        "support happened: The kingdom > -",
        unless="(internationally|universally|widely) (recognised|recognized)",
        plover="SUPPORT",
    ),
    deed(
        "support.apologise",
        Action.SUPPORT,
        "apologise~ (to|for)? | apologize~ (to|for)? | (offer~|make~|issue~) ... (apology|apologies) | forgive~ | pardon~ | "
        "express~ ... (regret|remorse)",
        "The general apologised to the villagers.",
        "support happened: The general > the villagers",
    ),
    deed(
        "agreement.sign",
        Action.AGREEMENT,
        "put~ (their|his|its|her) (name|names|signature|signatures) to | sign~ ... (agreement|agreements|accord|accords|"
        "deal|deals|treaty|treaties|pact|pacts|memorandum|protocol|"
        "convention|contract|"
        "declaration|charter) | (ratify~|finalize~|finalise~|conclude~|initial~|initialled) ... (agreement|accord|deal|treaty|"
        "pact|protocol|"
        "convention) | approve~ ... (treaty|accord|convention) | sign~ (into law)? ... peace",
        "The two ministers signed a treaty on the river.",
        "agreement happened: The two ministers > -",
        plover="SUPPORT",
    ),
    deed(
        "cooperation.verb",
        Action.COOPERATION,
        "cooperate~ (with|in|on)? | co-operate~ (with|in|on)? | coordinate~ (with) | collaborate~ (with|on|in)? | "
        "(carry~ out|conduct~|hold~|stage~|begin~|start~|launch~) ... joint ... (exercises|exercise|patrols|manoeuvres|"
        "maneuvers|"
        "drills|drill|operations|training|patrol) | share~ (intelligence|information|findings|data) | "
        "(exchange~|swap~) ... (intelligence|information|experts|students)",
        "The two armies held joint patrols along the border.",
        "cooperation happened: The two armies > -",
    ),
    deed(
        "cooperation.trade",
        Action.COOPERATION,
        "(expand~|increase~|boost~|resume~|open~|restore~|step~ up|strengthen~|deepen~) ... (trade|exports|imports|"
        "investment|commerce|"
        "cooperation|exchanges) | (buy~|purchase~|sell~|export~|import~|lease~) ... (oil|gas|grain|wheat|weapons|arms|"
        "aircraft|jets|"
        "missiles|goods|electricity|uranium|coal) (from|to) | invest~ ... in | extradite~ | hand~ over ... to face trial",
        "The two republics expanded trade in timber.",
        "cooperation happened: The two republics > -",
        unless="(refuse~|decline~|reject~) ... extradite~",
    ),
    noun(
        "cooperation.noun",
        Action.COOPERATION,
        "joint (exercises|exercise|patrols|manoeuvres|maneuvers|drills|military exercises|naval exercises)",
        "Joint drills began off the island.",
        "cooperation happened: - > -",
    ),
)
