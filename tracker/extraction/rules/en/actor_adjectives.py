"""Words that may stand between an article and the noun of an actor: nations, adjectives, numbers, and the articles themselves."""

import re

from tracker.extraction.rules.lexicon import lexicon

FAITHS = lexicon("""
    western sunni shia shiite shi'ite alawite druze christian muslim jewish yazidi catholic islamic islamist jihadist
    jihadi maronite hindu buddhist arab european
""")
NATIONS = FAITHS | lexicon("""
    afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian azerbaijani
    bahraini bangladeshi belgian bolivian bosnian brazilian british bulgarian burmese burundian cambodian cameroonian
    canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian
    emirati eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan
    guinean haitian honduran hungarian indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
    jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian
    macedonian malaysian malian mauritanian mexican moldovan mongolian moroccan mozambican namibian nepalese
    nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine
    polish portuguese qatari romanian russian rwandan salvadoran saudi senegalese serbian sierra-leonean singaporean
    slovak slovenian somali south-african soviet spanish sudanese swedish swiss syrian tajik tanzanian thai tunisian
    turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni yugoslav zairean zambian zimbabwean
    tamil sikh hutu tutsi chechen basque
""")

ADJECTIVES = lexicon("""
    senior top former local foreign regional national international provincial federal central interim transitional
    official anonymous unnamed unidentified unknown main major largest biggest small large big key other another more
    fellow young old elderly innocent ordinary armed unarmed masked uniformed moderate hardline hard-line radical
    extremist militant terrorist rebel insurgent guerrilla opposition government regime junta state military security police
    army navy naval civil civilian political religious ethnic tribal humanitarian medical human rights aid relief
    rescue health defence defense interior finance foreign-policy intelligence border presidential parliamentary
    republican revolutionary communist marxist maoist leftist left-wing rightist right-wing nationalist democratic
    democratically elected inclusive loyal loyalist allied rival warring fighting feared notorious powerful so-called
    alleged suspected reported dead wounded injured displaced besieged trapped fleeing surviving captured kidnapped
    abducted detained imprisoned missing unaccompanied new newly acting deputy vice assistant chief chargé special
    joint united combined several many some few various numerous different independent private public free syrian
    islamic umbrella mainstream secular western-backed prominent leading well-known respected veteran coalition camp
    community minority professional business school university hospital emergency city town village municipal district
    rural urban peasant student labor labour trade land elite crack regular irregular auxiliary territorial colonial
    imperial royal ground air sea riot secret special-operations anti-government pro-government antigovernment
    progovernment anti-coalition suicide enemy friendly hostile neutral cross-border violent brutal repressive
    barbaric vulnerable poor rich angry desperate hungry black white southern northern eastern western broader wider
    global world high-ranking high-level mid-level low-level rank-and-file retired exiled ousted deposed fugitive
    popular people's workers' women's children's heavily lightly well outgoing incoming jailed disputed unrecognised
    unrecognized donor lead terror islamist separatist paramilitary nuclear telecom oil tv radio television news
    satellite graduate resident overall supreme second third last lone single individual mobile stateless disaffected
    rogue paid hired hundred hundreds occupation occupying
""")
COMPOUNDS = re.compile(
    r"[^\W_]+(?:[-’'][^\W_]+)*-(?:backed|led|held|allied|linked|aligned|affiliated|run|controlled|based|born|supported|trained|funded"
    r"|dominated|supplied|sponsored|owned|inspired|armed|speaking|old|majority|loyal|declared|style|wing|level|ranking)\Z"
)
# Verbs too: adjectives only after an article or a number.
PARTICIPLES = lexicon("""
    killed dead wounded injured displaced besieged trapped captured kidnapped abducted detained arrested ousted
""")
ENDINGS = ("ian", "ical", "ional", "ary")

NUMBERS = lexicon("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen couple
""")
HEAPS = lexicon("group groups team crowd handful coalition alliance")
DETERMINERS = lexicon("""
    the a an this these those all some many several most other both our their its his her my your each every such
    certain
""")
POSSESSIVES = lexicon("our their its his her my your")
