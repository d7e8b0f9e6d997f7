"""Concessions and sanctions: what is given up, and what is withheld."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_POWERS = (Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.GROUND, Sort.BUILDING, Sort.GOODS)

RULES = (
    deed(
        "concession.verb",
        Action.CONCESSION,
        "make~ (a|some|further|major|new)? (concessions|concession) | lift~ ... (curfew|ban|sanctions|emergency|"
        "embargo|restrictions|"
        "blockade|censorship) | ease~ ... (sanctions|restrictions|curfew|embargo|rules|controls) | relax~ ... "
        "(restrictions|rules|curfew|controls) | give~ in to | bow~ to | yield~ to | accede~ to | cave~ in (to)? | "
        "(agree~|accept~|grant~|meet~) ... demands | call~ off ... (strike|protest|protests|strikes|boycott|march) | "
        "(end~|suspend~) ... (strike|boycott)",
        "The governor gave in to the demands of the strikers.",
        "concession happened: The governor > the demands of the strikers",
        unless="(roof|roofs|block|building|buildings|storey|storeys|wall|walls|mine|tunnel|floor|floors|house|houses) cave~ in",
    ),
    noun(
        "concession.eased",
        Action.CONCESSION,
        "(curfew|restrictions|embargo|blockade|state of emergency|martial law) ... (was|were|has been|have been|had been) "
        "(lifted|eased|relaxed|rescinded)",
        "A curfew in force since Monday was eased for four hours.",
        "concession happened: - > -",
    ),
    deed(
        "concession.resign",
        Action.CONCESSION,
        "step~ down | resign~ | quit~ ... (post|office|government|cabinet) | tender~ ... resignation | hand~ over power",
        "The president stepped down after three weeks of marches.",
        "concession happened: The president > -",
        plover="RETREAT/resign",
    ),
    deed(
        "concession.access",
        Action.CONCESSION,
        "(allow~|let~|admit~|permit~|receive~) ... (inspectors|observers|monitors|peacekeepers|aid|convoys|convoy|"
        "investigators|"
        "agencies) | (allow~|let~|permit~) ... (access|passage) | (return~|give~ back|hand~ back) ... (bodies|remains|"
        "artefacts|artifacts|bronzes|property|land|"
        "assets|ships|ship|"
        "boats|boat|vessels|vessel|treasures|documents)",
        "The republic allowed observers into the prison.",
        "concession happened: The republic > -",
        plover="RETREAT/access",
    ),
    deed(
        "sanction.expel",
        Action.SANCTION,
        "(expel~|deport~) ... (ambassador|ambassadors|diplomat|diplomats|envoy|attache|attaches|attaché|attachés|"
        "observers|inspectors|agency|agencies|"
        "peacekeepers|correspondent)",
        "The republic expelled two diplomats.",
        "sanction happened: The republic > -",
        plover="SANCTION/expel",
    ),
    deed(
        "sanction.verb",
        Action.SANCTION,
        "(impose~|slap~|clamp~|levy~) ... (sanctions|embargo|boycott|tariffs) | "
        "(sever~|break~ off|cut~|cut~ off|downgrade~|suspend~|"
        "freeze~) ... "
        "(relations|ties|cooperation|talks|negotiations) | (recall~|withdraw~) ... (ambassador|envoy|diplomats|"
        "observers|staff) | "
        "freeze~ ... (assets|holdings|accounts) | (put~|place~) ... under ... sanctions | "
        "(add~|put~) ... ... (on|to) ... sanctions (list|lists) | (impose~|slap~) ... (penalties|asset freezes|travel bans) | "
        "(suspend~|expel~|exclude~|oust~|eject~) ... from the ... (bloc|union|league|group|organization|"
        "organisation|council|alliance|commonwealth|party) | close~ ... (embassy|consulate|border|airspace) | blacklist~",
        "The union imposed sanctions on four generals.",
        "sanction happened: The union > four generals",
        unless="suspend~ ... (advance|offensive|attacks|operations|fighting)",
    ),
    deed(
        "sanction.sanctioned",
        Action.SANCTION,
        "sanctioned",
        "The union sanctioned four generals.",
        "sanction happened: The union > four generals",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT),
        unless="sanction~ by (law|god|custom) | sanctioned (killing|killings|violence)",
    ),
    deed(
        "sanction.cut_aid",
        Action.SANCTION,
        "(suspend~|cut~|halt~|freeze~|stop~|withhold~|reduce~|end~|cancel~|terminate~|discontinue~|slash~) ... "
        "(aid|assistance|loans|loan|funding|funds|credit|exports|imports|shipments|deliveries|trade|visit|summit|"
        "meeting|contract|"
        "support|subsidies)",
        "The fund suspended loans to the regime.",
        "sanction happened: The fund > -",
        does=_POWERS,
        plover="SANCTION/discontinue",
    ),
    noun(
        "sanction.noun",
        Action.SANCTION,
        "(economic|fresh|new|further|tougher|targeted|financial|additional|international) sanctions | arms embargo | "
        "sanctions against | sanctions on | embargo on | embargo against",
        "Sanctions against the junta were renewed.",
        "sanction happened: - > the junta",
    ),
)
