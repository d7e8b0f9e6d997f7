"""Deeds that are words: demands, accusations, rejections, threats."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "demand.verb",
        Action.DEMAND,
        "demand~ | call~ (for|on|upon) | urge~ | appeal~ (for|to) | request~ | insist~ on | plead~ (with|for) | "
        "(insist~|stipulate~) that ... ... (must|should|first|be) | "
        "beg~ (for)? | implore~ | exhort~ | ask~ ... for | petition~ | press~ ... to | seek~ ... "
        "(aid|help|assistance|support|talks|asylum|extradition|protection|loan|mediation) | push~ for | lobby~ for",
        "The council demanded an end to the shelling.",
        "demand happened: The council > an end",
        unless="request~ anonymity | call~ for (comment|him|her) | beg~ for (sympathy|mercy|forgiveness|food|bread|money|"
        "attention) | "
        "ask~ ... for (comment|directions|testimony|water|advice|cigarettes|anonymity|his name|her name)",
    ),
    deed(
        "demand.want_done",
        Action.DEMAND,
        "(want~|demand~|insist~ on) (the|its|their|his|all|both|these) ... "
        "(lifted|released|freed|returned|withdrawn|ended|stopped|removed|reopened|restored|disbanded|disarmed)",
        "The rebels want the blockade lifted.",
        "demand happened: The rebels > -",
        does=(Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        unless="(want~|demand~) (to|that) | those who want~",
    ),
    deed(
        "demand.ask",
        Action.DEMAND,
        "ask~ | order~ | instruct~ | invite~ | command~",
        "The mayor asked the army to guard the bridge.",
        "demand happened: The mayor > the army",
        takes=(Sort.PEOPLE, Sort.NAME),
        does=(Sort.PEOPLE, Sort.NAME),
        unless="(when|if) ... asked | ask~ (him|her|them|me|us|reporters|journalists|questions|whether|why|how|what|if|"
        "about) | "
        "(is|was|were|been|being) (asked|ordered|invited|instructed) | ask~ ... (about|whether|why|how|what) | "
        "(order~|command~) (of|in|by|to)",
        beside="to",
    ),
    noun(
        "demand.noun",
        Action.DEMAND,
        "(appeal|appeals|call|calls|demand|demands|plea|pleas|request|requests) (for|to|on|from)",
        "A plea for more doctors came from the island.",
        "demand happened: - > more doctors",
        unless="demand for (oil|gas|energy|goods|housing|dollars|gold|electricity|labor|labour) | (phone|telephone) "
        "call to | call "
        "to prayer | "
        "supply and demand | wake-up call | call on | "
        "(answer~|reject~|rebuff~|heed~|ignore~|dismiss~|refuse~|turn~ down|meet~|resist~|accept~|agree~) ... "
        "(appeal|appeals|call|calls|demand|demands|plea|pleas|request|requests) (for|to|on|from)",
        beside="make~ | made | issue~ | renew~ | repeat~ | launch~ | voice~ | send~ | come~ | came | join~ | submit~ | "
        "present~ | file~",
    ),
    deed(
        "accusation.verb",
        Action.ACCUSATION,
        "accuse~ | blame~ | condemn~ | denounce~ | (charged|charging|charge) that | criticize~ | criticise~ | decry~ | "
        "deplore~ | "
        "lambast~ | rebuke~ | slam~ ... for | lash~ out at | censure~ | allege~ that | reprimand~ | chide~ | assail~ | "
        "fault~ ... for | "
        "disapprove~ of | object~ to | complain~ (about|of|that|to)",
        "The ministry accused the rebels of shelling a school.",
        "accusation happened: The ministry > the rebels of shelling a school",
        unless="complain~ (about|of) ... (pain|pains|headache|headaches) | blamed on | (man|woman|men|women|people|persons|youth|"
        "youths|suspect|"
        "suspects|those|person|boy|witch|thief|thieves|individual|individuals) accused",
    ),
    deed(
        "accusation.complain",
        Action.ACCUSATION,
        "(lodge~|file~|submit~|make~|deliver~|send~|hand~) ... (complaint|complaints|protest|objection|lawsuit|"
        "petition|note) | "
        "sue~ | take~ ... to court | summon~ ... (ambassador|envoy|diplomat|charge)",
        "The consulate lodged a complaint with the port police.",
        "accusation happened: The consulate > -",
        unless="(make~|send~|hand~|file~) ... (note|notes) (of|that|to (self|himself)) | submit~ ... note",
    ),
    deed(
        "accusation.investigate",
        Action.ACCUSATION,
        "investigate~ | probe~ | (open~|launch~|begin~|start~|order~|conduct~|set~ up|announce~) ... "
        "(investigation|investigations|inquiry|enquiry|probe|inquest)",
        "Prosecutors opened an inquiry into the sale of the mine.",
        "accusation happened: Prosecutors > -",
        unless="(open~|begin~|launch~) ... (pre-trial|pretrial|criminal) (investigation|investigations|proceedings)",
        plover="ACCUSE/investigate",
    ),
    deed(
        "rejection.verb",
        Action.REJECTION,
        "reject~ | refuse~ (to)? | rule~ out | turn~ down | spurn~ | rebuff~ | veto~ | decline~ to | oppose~ | resist~ ... "
        "(call|calls|pressure|demand|demands|plan) | defy~ | (boycott~|skips|skipped|skipping|shuns|shunned|"
        "snubbed) ... (talks|summit|negotiations|"
        "meeting) | "
        "(withdraw~|pull~ out|walk~ away|walk~ out) (from|of) ... (accord|agreement|treaty|deal|pact|truce|ceasefire) | "
        "(dismiss~|shrug~ off|brush~ off) ... (offer|proposal|plan|demand|demands|call|calls|talks|appeal|accusation|"
        "accusations|"
        "claim|claims|allegations|threat|threats|warning|warnings|ultimatum|deadline|criticism) | "
        "vote~ (against|down) | (walk~ out of|pull~ out of|withdraw~ from|quit~|leave~) ... (talks|negotiations) | "
        "block~ ... (resolution|bill|motion|proposal|sanctions)",
        "The rebels rejected the offer of talks.",
        "rejection happened: The rebels > the offer of talks",
        unless="opposed to | resist~ arrest | refuse~ to (work|convert|pay|join|serve|comment|say|speak|eat|open|"
        "treat|marry|wear|board|obey|name|be) | "
        "(who|because|if|after|when) (he|she|they)? (had|have|has)? refuse~ to | (those|men|villagers|people|anyone|boys|women) "
        "who (had|have|has)? refuse~ | "
        "decline~ to (be|comment|say|give|name|identify|speak|discuss|elaborate|answer)",
    ),
    deed(
        "threat.verb",
        Action.THREAT,
        "threaten~ | threaten~ to | warn~ ... that (it|they|he|she|his|her|their|its|any|anyone|anybody|"
        "those|whoever) ... ... (would|will|could) | issue~ "
        "an ultimatum | "
        "give~ ... ultimatum | (vow~|swear~|promise~|pledge~) to (kill|attack|avenge|retaliate|punish|crush|destroy|"
        "fight|strike|"
        "bomb|target|respond|hunt|eliminate|wipe|resist) | (vow~|swear~|promise~) ... (revenge|retaliation|vengeance) | "
        "give~ ... ... (hours|days|week|weeks|month|deadline) to (leave|surrender|withdraw|comply|quit|disarm|go|lay|hand|"
        "release|"
        "free|restore|reinstate|pull|end|stop|halt|lift|accept|return|vacate|evacuate) | "
        "give~ ... ... until ... to (leave|surrender|withdraw|comply|quit|disarm|go|lay) | "
        ""
        "warn~ ... against (any|further|an|a|foreign|armed)? (intervention|interference|aggression|attack|invasion|incursion|"
        "offensive|escalation|provocation|advance|action) | "
        "set~ (a|an|the|another|new)? ... deadline ... ... to (leave|surrender|withdraw|comply|quit|disarm|go|lay|hand|"
        "release|free)",
        "The group threatened to close the strait.",
        "threat happened: The group > close the strait",
        unless="life threatening | threatening weather",
    ),
    noun(
        "threat.noun",
        Action.THREAT,
        "threats against | death threats | death threat | ultimatum | bomb threat | bomb threats | "
        "threat to (attack|kill|bomb|blow|strike)",
        "Judges received death threats after the ruling.",
        "threat happened: - > -",
        unless="ultimatum (ran|runs|had run|has run|expire~|had expired|has expired|pass~|had passed|lapse~|end~) (out)?",
    ),
)
