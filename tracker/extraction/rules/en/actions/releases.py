"""Deeds that give freedom back: releases, rescues, exchanges, pardons."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "release.rescue",
        Action.RELEASE,
        "rescue~",
        "Troops rescued two evangelists from their captors.",
        "release happened: Troops > two evangelists",
    ),
    deed(
        "release.verb",
        Action.RELEASE,
        "release~ | free~ | set~ free | let~ go | let~ (him|her|them) go | "
        "let~ ... (hostages|prisoners|captives|detainees|passengers|crew|drivers|women|children|others|rest) go |"
        " set~ ... (hostages|prisoners|captives|detainees) free",
        "The group released three hostages on Thursday.",
        "release happened: The group > three hostages",
        takes=(Sort.PEOPLE, Sort.NAME),
        unless="treat~ ... ... (and|then) release~ | release~ (a|an|the|its|his|her|their) (statement|report|video|"
        "communique|figures|photo|photos|"
        "document|documents|results|album|film|book|data|information|list|money|funds|tape|text) | "
        "free~ (election|elections|trade|market|of|speech|press)",
    ),
    deed(
        "release.handed_over",
        Action.RELEASE,
        "hand~ over",
        "The group handed over ten hostages.",
        "release happened: The group > ten hostages",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="hand~ over ... (hostages|captives|hostage|bodies) | (hostages|captives) ... handed over | exchange | "
        "swap | swapped | captured ... ... handed over | hand~ over ... (prisoners|detainees|captives|pilots|"
        "sailors|(child|boy) soldiers) | red cross | "
        "red crescent | icrc | unicef",
        apart="police | court | trial | justice | authorities | suspect | suspects",
    ),
    deed(
        "release.handed_them_over",
        Action.RELEASE,
        "hand~ (him|her|them) over to | turn~ (him|her|them) over to",
        "Gunmen freed a nurse and handed her over to the Red Cross.",
        "release happened: Gunmen > her",
        beside="free~ | release~ | red cross | red crescent | icrc | unicef | their (family|families|relatives) | elders",
        apart="police | court | trial | justice | suspect | suspects | arrest~ | dead | body | bodies",
    ),
    deed(
        "release.pardoned",
        Action.RELEASE,
        "pardon~ | amnesty | (grant~|declare~) ... (amnesty|clemency) (to|for) | commute~ the (sentence|sentences) of",
        "The junta pardoned 300 prisoners.",
        "release happened: The junta > 300 prisoners",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="prisoner | prisoners | inmates | detainees | convicts | jailed | imprisoned | activists | dissidents | rebels | "
        "mutineers",
    ),
    deed(
        "release.exchange",
        Action.RELEASE,
        "(exchange~|swap~|trade~) ... (prisoners|captives|detainees|hostages|bodies) | "
        "(hand~|send~|give~) back ... (prisoners|captives|detainees|hostages|bodies|girls|soldiers|boys|women) | "
        "(fly~|send~|bus~|bring~) ... (prisoners|captives|detainees|hostages) (home|back) | "
        "each (hand~|send~|give~) over ... (prisoners|captives|detainees|hostages|bodies)",
        "The two armies exchanged 40 prisoners.",
        "release happened: The two armies > -",
    ),
    deed(
        "release.jail_opened",
        Action.RELEASE,
        "(fling~|throw~|break~) open ... (jail|jails|prison|prisons|cells)",
        "Rebels threw open the jail.",
        "release happened: Rebels > -",
    ),
    noun(
        "release.noun",
        Action.RELEASE,
        "release of | prisoner swap | prisoner exchange | exchange of prisoners | freeing of",
        "The release of the hostages was welcomed.",
        "release happened: - > the hostages",
        unless="release of (a|an|the|its)? (statement|report|video|figures|document|documents|funds|results|book|film|"
        "data|information)",
        beside="prisoner | prisoners | hostage | hostages | detainees | captives | detained | kidnapped | detainee | "
        "captive | soldiers | released | jailed",
    ),
)
