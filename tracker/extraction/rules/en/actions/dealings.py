"""Deeds of agreement and aid, and deeds that are words: ceasefires, talks, demands, threats."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    noun(
        "ceasefire.noun",
        Action.CEASEFIRE,
        "ceasefire | ceasefires | cease-fire | cease-fires | cease fire | truce | truces | armistice | "
        "cessation of (hostilities|fighting) | halt to (hostilities|the fighting) | humanitarian pause | "
        "humanitarian pauses | end to (hostilities|the fighting) | suspension of hostilities",
        "A ceasefire took hold in the south on Monday.",
        "ceasefire happened: - > -",
    ),
    deed(
        "ceasefire.broken",
        Action.CEASEFIRE_BROKEN,
        "(break~|violate~|breach~|flout~) (the|a|this|their|its)? ... (ceasefire|cease-fire|truce|armistice)",
        "The army violated the truce twice on Tuesday.",
        "ceasefire_broken happened: The army > -",
    ),
    noun(
        "ceasefire.violation",
        Action.CEASEFIRE_BROKEN,
        "(ceasefire|cease-fire|truce) (to be|is|was)? (over|dead|expired) | end of the (ceasefire|cease-fire|truce) | "
        "(violation|violations|breach|breaches|collapse) of the ... (ceasefire|cease-fire|truce|armistice) | "
        "(ceasefire|truce|cease-fire) (violation|violations|breach|breaches|collapsed|broke|failed|ended|unravelled|"
        "crumbled)",
        "Monitors counted forty ceasefire violations in a day.",
        "ceasefire_broken happened: - > -",
    ),
    noun(
        "agreement.noun",
        Action.AGREEMENT,
        "peace (agreement|accord|accords|deal|treaty|pact) | (agreement|accord|pact) (to|between|with) | truce deal | "
        "political settlement | memorandum of understanding",
        "A peace accord ended the war in the valley.",
        "agreement happened: - > -",
        unless="(trade|price|licensing|merger|purchase|lease) (agreement|accord|pact)",
    ),
    deed(
        "agreement.verb",
        Action.AGREEMENT,
        "sign~ ... (agreement|accord|deal|treaty|pact) | reach~ ... (agreement|deal|accord|settlement) | "
        "strike~ ... (deal|agreement) | agree~ (to|on) | make~ peace",
        "The parties reached an agreement on the prisoners.",
        "agreement happened: The parties > -",
    ),
    noun(
        "negotiation.noun",
        Action.NEGOTIATION,
        "talks | negotiations | peace talks | dialogue | negotiation | summit | peace process | mediation",
        "Talks between the sides resumed in the capital.",
        "negotiation happened: the sides > -",
        unless="trade talks | pay talks | merger talks | contract talks",
    ),
    deed(
        "negotiation.verb",
        Action.NEGOTIATION,
        "negotiate~ (with|a|an)? | hold~ (talks|negotiations|consultations) | meet~ with | mediate~ (between)?",
        "Envoys met with the rebels in a border town.",
        "negotiation happened: Envoys > the rebels",
    ),
    deed(
        "surrender.verb",
        Action.SURRENDER,
        "surrender~ | give~ (himself|herself|themselves) up | turn~ (himself|herself|themselves) in | "
        "lay~ down (their|his)? (arms|weapons) | capitulate~ | defect~ (to|from)?",
        "Forty fighters surrendered at the gates of the town.",
        "surrender happened: Forty fighters > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
    ),
    noun(
        "surrender.noun",
        Action.SURRENDER,
        "surrender of | surrender | defection of | defections | capitulation",
        "The surrender of the garrison ended the siege.",
        "surrender happened: - > the garrison",
    ),
    noun(
        "disarmament.noun",
        Action.DISARMAMENT,
        "disarmament | disarmament of | demobilization of | demobilisation of | demobilization | decommissioning of | "
        "demining | mine clearance",
        "The disarmament of the militia began in the spring.",
        "disarmament happened: - > the militia",
        unless="nuclear disarmament",
    ),
    deed(
        "disarmament.verb",
        Action.DISARMAMENT,
        "disarm~ | demobilize~ | demobilise~ | hand~ (over|in) ... (weapons|arms|guns|rifles) | "
        "surrender~ ... (weapons|arms) | decommission~",
        "The militia handed over its weapons to the monitors.",
        "disarmament happened: The militia > -",
    ),
    deed(
        "base.verb",
        Action.BASE,
        "(set~ up|establish~|build~|construct~|erect~) ... (base|bases|outpost|outposts|headquarters|checkpoint|"
        "checkpoints|roadblock|camp|garrison)",
        "The brigade set up a base near the river.",
        "base happened: The brigade > -",
    ),
    deed(
        "organisation.verb",
        Action.ORGANISATION_CHANGE,
        "(pledge~|swear~) allegiance to | merge~ (with|into) | split~ from | break~ away from | join~ forces with | "
        "form~ (a|an) ... (alliance|coalition|brigade|army|front|council) | disband~ | rename~ itself",
        "Two brigades merged into a new front.",
        "organisation_change happened: Two brigades > a new front",
        unless="merge~ (with|into) ... (company|bank|corp|firm)",
    ),
    deed(
        "aid.verb",
        Action.AID,
        "deliver~ ... (aid|food|supplies|medicine|relief|water) | airdrop~ | "
        "distribute~ ... (aid|food|supplies|medicine|relief) | send~ ... (aid|relief|medicine|humanitarian) | "
        "provide~ ... (aid|assistance|relief|humanitarian) | aid~ convoy entered",
        "The agency delivered food to the besieged suburb.",
        "aid happened: The agency > -",
    ),
    noun(
        "aid.noun",
        Action.AID,
        "(humanitarian|food|relief|medical|emergency|military|financial) (aid|assistance|supplies) | "
        "aid (convoy|convoys|delivery|deliveries|shipment|shipments) | relief convoy",
        "An aid convoy reached the suburb on Friday.",
        "aid happened: - > -",
    ),
    deed(
        "aid_blocked.verb",
        Action.AID_BLOCKED,
        "(block~|deny~|prevent~|bar~|obstruct~|refuse~|stop~|hinder~) ... (aid|humanitarian|convoy|convoys|"
        "relief) (access|convoy|convoys|deliveries|from)? | cut~ off ... (water|electricity|supplies|aid|food|power)",
        "Checkpoints blocked an aid convoy for nine days.",
        "aid_blocked happened: Checkpoints > -",
    ),
    deed(
        "demand.verb",
        Action.DEMAND,
        "demand~ | call~ (for|on|upon) | urge~ | appeal~ (for|to) | request~ | insist~ (on|that)",
        "The council demanded an end to the shelling.",
        "demand happened: The council > an end",
        unless="call~ for (comment|him|her)",
    ),
    deed(
        "accusation.verb",
        Action.ACCUSATION,
        "accuse~ | blame~ | condemn~ | denounce~ | (charged|charging|charge) that | criticize~ | criticise~",
        "The ministry accused the rebels of shelling a school.",
        "accusation happened: The ministry > the rebels of shelling a school",
    ),
    deed(
        "rejection.verb",
        Action.REJECTION,
        "reject~ | refuse~ to | rule~ out | turn~ down | spurn~ | "
        "dismiss~ ... (offer|proposal|plan|demand|demands|call|calls|talks)",
        "The rebels rejected the offer of talks.",
        "rejection happened: The rebels > the offer of talks",
    ),
    deed(
        "threat.verb",
        Action.THREAT,
        "threaten~ | threaten~ to | warn~ that it would | issue~ an ultimatum | give~ an ultimatum",
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
    ),
    deed(
        "support.verb",
        Action.SUPPORT,
        "(express~|voice~|declare~) ... (support|solidarity|backing) | welcome~ | endorse~ | praise~ | "
        "pledge~ ... (support|backing)",
        "The minister expressed support for the truce.",
        "support happened: The minister > -",
    ),
    deed(
        "concession.verb",
        Action.CONCESSION,
        "make~ (a|some|further|major|new)? (concessions|concession) | lift~ ... (curfew|ban|sanctions|emergency) | "
        "step~ down | resign~ | ease~ (the)? (sanctions|restrictions|curfew)",
        "The president stepped down after three weeks of marches.",
        "concession happened: The president > -",
    ),
    deed(
        "sanction.verb",
        Action.SANCTION,
        "impose~ ... (sanctions|embargo) | expel~ ... (ambassador|ambassadors|diplomat|diplomats) | "
        "(sever~|break~ off|cut~) ... (relations|ties) | recall~ ... ambassador | freeze~ ... assets",
        "The union imposed sanctions on four generals.",
        "sanction happened: The union > -",
    ),
    noun(
        "sanction.noun",
        Action.SANCTION,
        "economic sanctions | arms embargo | sanctions against | sanctions on | embargo on | embargo against",
        "Sanctions against the junta were renewed.",
        "sanction happened: - > the junta",
    ),
    deed(
        "cooperation.verb",
        Action.COOPERATION,
        "cooperate~ (with)? | co-operate~ (with)? | coordinate~ (with) | "
        "(carry~ out|conduct~|hold~) joint (exercises|patrols|manoeuvres|maneuvers) | share~ intelligence",
        "The two armies held joint patrols along the border.",
        "cooperation happened: The two armies > -",
    ),
)
