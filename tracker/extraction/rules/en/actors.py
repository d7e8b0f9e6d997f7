"""English nouns that stand for an actor, by family, with the words that may come before and after them."""

import re
from dataclasses import dataclass

from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Heads:
    """Nouns of one family: how many they are, whether they are persons, and the PLOVER sector they stand in.

    `bare` says that the noun alone, without article or adjective, is an actor ("civilians"). `lead` says whose deed it is when
    an adjective of a state stands before it: "state" for its organs, "rebel" for those who fight it, "people" for those who
    live there, "group" for whatever is named beside it, "press" for those who report, "instrument" for what it flies and drives.
    """

    one: frozenset[str]
    many: frozenset[str]
    category: str
    lead: str
    is_person: bool = False
    bare: bool = True


def heads(
    name: str,
    one: str,
    many: str,
    category: str,
    lead: str,
    example: str,
    reading: str,
    is_person: bool = False,
    bare: bool = True,
) -> Rule[Heads]:
    """A family of nouns as a rule; `one` and `many` are written apart by commas."""
    singular, plural = (frozenset(word.strip() for word in words.split(",") if word.strip()) for words in (one, many))
    pattern = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, singular | plural), key=len, reverse=True)) + r")\b", re.I)
    return Rule(f"en.actor.{name}", pattern, Heads(singular, plural, category, lead, is_person, bare), example, reading)


FAMILIES: tuple[Rule[Heads], ...] = (
    heads(
        "forces",
        "army, military, navy, air force, airforce, air defence, air defense, coast guard, garrison, artillery, gendarmerie,"
        " infantry, cavalry, military command, high command, general staff, armed force, task force, security service",
        "forces, troops, soldiers, armies, marines, commandos, paratroopers, conscripts, recruits, special forces, armed forces,"
        " security forces, servicemen, sailors, airmen, pilots, snipers, gunners, reservists, veterans, army units, units,"
        " reinforcements, paramilitaries, army officers, commands, ground forces, intelligence services, security services, regulars, border guards, guards, legionnaires",
        "MIL",
        "state",
        "Government troops crossed the river before dawn.",
        "Government troops",
    ),
    heads(
        "soldier",
        "soldier, officer, general, colonel, commander, sniper, pilot, sailor, marine, captain, lieutenant, sergeant, corporal, major,"
        " admiral, brigadier, private, army officer, serviceman, paratrooper, guard",
        "officers, generals, colonels, commanders, lieutenants, sergeants, captains",
        "MIL",
        "state",
        "A Turkish soldier was wounded near the crossing.",
        "A Turkish soldier",
        is_person=True,
        bare=False,
    ),
    heads(
        "rebels",
        "opposition, insurgency, resistance, armed opposition, guerrilla movement",
        "rebels, insurgents, militants, guerrillas, guerillas, fighters, gunmen, jihadists, jihadis, islamists, terrorists, extremists,"
        " separatists, mujahideen, mujahedin, mujahidin, oppositionists, subversives, hardliners, partisans, militiamen, loyalists,"
        " kidnappers, hijackers, assassins, attackers, assailants, bombers, suicide bombers, defectors, revolutionaries, hitmen,"
        " warlords, bandits, dissidents, secessionists, combatants, foreign fighters, infiltrators, abductors, raiders, commandoes",
        "REB",
        "rebel",
        "The rebels fell back to the ring road.",
        "The rebels",
    ),
    heads(
        "rebel",
        "rebel, insurgent, militant, guerrilla, gunman, jihadist, terrorist, extremist, fighter, militiaman, kidnapper, assassin,"
        " attacker, assailant, bomber, suicide bomber, dissident, warlord, separatist, hitman",
        "",
        "REB",
        "rebel",
        "A wounded insurgent was taken across the border.",
        "A wounded insurgent",
        is_person=True,
        bare=False,
    ),
    heads(
        "government",
        "government, regime, parliament, cabinet, leadership, administration, junta, presidency, embassy, foreign ministry, ministry,"
        " defence ministry, defense ministry, interior ministry, health ministry, state, congress, senate, national assembly,"
        " intelligence, judiciary, consulate, prosecution, tribunal, court, supreme court, dictatorship, municipality, monarchy,"
        " state department, opposition leadership, caliphate, delegation, commission, prosecutor's office, attorney general's office,"
        " security council, city council, council",
        "governments, authorities, officials, ministers, lawmakers, legislators, governors, diplomats, politicians, envoys, regimes,"
        " councils, leaders, foreign ministers, defense ministers, defence ministers, finance ministers, parliamentarians, senators,"
        " deputies, members of parliament, intelligence officers, security officials, ambassadors, negotiators, mediators, mayors,"
        " statesmen, rulers, prosecutors, judges, government officials, ministries, police chiefs, delegates, bureaucrats",
        "GOV",
        "state",
        "Iraqi authorities closed the bridge.",
        "Iraqi authorities",
        bare=True,
    ),
    heads(
        "official",
        "official, minister, president, prime minister, governor, mayor, ambassador, diplomat, senator, lawmaker, legislator, envoy,"
        " special envoy, prosecutor, judge, foreign minister, defence minister, defense minister, interior minister, vice president,"
        " deputy minister, negotiator, chancellor, premier, king, secretary of state, secretary-general, secretary general, dictator,"
        " monarch, police chief, congressman, councillor, councilman, magistrate, attorney general, chief of staff, chairman, deputy,"
        " special representative, special advisor, special adviser, intelligence officer, commissioner, emir, chargé d'affaires",
        "",
        "GOV",
        "state",
        "A senior Turkish official spoke of a new plan.",
        "A senior Turkish official",
        is_person=True,
        bare=False,
    ),
    heads(
        "spokesman",
        "spokesman, spokeswoman, spokesperson, representative, leader, head, chief, director, source, adviser, advisor, aide, secretary,"
        " member, activist, supporter, coordinator, military source, security source, founder, ringleader, deputy leader, sheikh, cleric,"
        " imam, bishop, archbishop, priest, boss, executive, president-elect, successor, candidate, expert, analyst, delegate",
        "",
        "",
        "group",
        "A spokesman for the brigade promised to fight on.",
        "A spokesman for the brigade",
        is_person=True,
        bare=False,
    ),
    heads(
        "people_who_speak",
        "",
        "spokesmen, representatives, sources, advisers, aides, members, activists, supporters, allies, followers, sympathizers,"
        " sympathisers, clerics, tribesmen, elders, experts, analysts, partners, participants, employees, staff members,"
        " first responders, critics, campaigners, observers, monitors, inspectors, peacekeepers, experts, exiles, relatives,"
        " military sources, security sources, diplomatic sources, collaborators, backers, opponents, foes, enemies, perpetrators,"
        " investigators, organizers, organisers, executives, businessmen, priests, bishops, scholars, traffickers, smugglers",
        "",
        "group",
        "Opposition activists counted nine raids.",
        "Opposition activists",
        bare=True,
    ),
    heads(
        "group",
        "group, movement, faction, militia, brigade, battalion, organization, organisation, coalition, alliance, party, network, cell,"
        " gang, cartel, clan, tribe, wing, division, regiment, front, unit, squad, death squad, bloc, union,"
        " armed group, terror group, umbrella organization, company, firm, association, committee, agency, institution, club, league,"
        " corporation, cooperative, federation, community, international community, world community, branch, office,"
        " political office, political wing, political bureau, bureau, military council, arm, leadership council, military wing",
        "groups, movements, factions, militias, brigades, battalions, organizations, organisations, parties, gangs, cartels, clans,"
        " tribes, squads, death squads, armed groups, rebel groups, networks, coalitions, unions, companies, firms, institutions,"
        " agencies, committees, communities, teams, cells, squads, associations, factions, units, players",
        "",
        "group",
        "The militia denied that it had left the town.",
        "The militia",
        bare=False,
    ),
    heads(
        "police",
        "police, police force, national police, riot police, secret police, constabulary",
        "policemen, police officers, riot police, troopers, federal police, carabineros, patrolmen, detectives",
        "COP",
        "state",
        "Police sealed off the market.",
        "Police",
    ),
    heads(
        "civilians",
        "population, public, crowd, civil society, family, electorate, diaspora, populace, audience, peasantry",
        "civilians, residents, people, villagers, children, women, families, protesters, protestors, demonstrators, refugees, victims,"
        " students, citizens, inhabitants, peasants, workers, farmers, mourners, worshippers, detainees, hostages, prisoners, men, boys,"
        " girls, locals, pilgrims, patients, bystanders, onlookers, survivors, passengers, teachers, miners, settlers, migrants,"
        " evacuees, strikers, trade unionists, schoolchildren, infants, minorities, shoppers, commuters, tourists, nationals, voters,"
        " townspeople, campesinos, nuns, missionaries, crowds, households, populations, youths, elderly people, human beings,"
        " parents, drivers, foreigners, jesuits, expatriates, indians, natives, traders, shopkeepers, neighbours, neighbors, widows,"
        " orphans, graduates, travellers, travelers, captives, deportees, lawyers, intellectuals, artists, rioters, looters",
        "CVL",
        "people",
        "Residents fled towards the river.",
        "Residents",
    ),
    heads(
        "civilian",
        "civilian, resident, villager, child, woman, man, boy, girl, protester, demonstrator, refugee, student, citizen, peasant, worker,"
        " farmer, hostage, prisoner, detainee, witness, eyewitness, father, mother, brother, son, daughter, wife, husband, teacher,"
        " passer-by, passenger, survivor, bystander, shopkeeper, trade unionist, nun, driver, neighbour, neighbor, lawyer, engineer",
        "witnesses, eyewitnesses",
        "CVL",
        "people",
        "A resident saw smoke over the mill.",
        "A resident",
        is_person=True,
        bare=False,
    ),
    heads(
        "medics",
        "civil defence, civil defense, ambulance service, medical team, rescue service",
        "doctors, medics, nurses, rescuers, paramedics, physicians, surgeons, rescue workers, medical workers, health workers,"
        " hospital officials, medical sources, firefighters, medical staff, aid workers, humanitarian workers, hospital sources,"
        " relief workers, medical officials, volunteers, ambulance crews, rescue teams, civil defence workers",
        "MED",
        "people",
        "Medics pulled six people out of the rubble.",
        "Medics",
    ),
    heads(
        "medic",
        "doctor, medic, nurse, rescuer, paramedic, physician, surgeon, aid worker, health worker, medical source, hospital source,"
        " rescue worker, hospital official, volunteer",
        "",
        "MED",
        "people",
        "A doctor at the field hospital counted twenty wounded.",
        "A doctor",
        is_person=True,
        bare=False,
    ),
    heads(
        "press",
        "media, state media, state television, state tv, television, news agency, state news agency, press, newspaper, media office,"
        " media centre, media center, press office, radio station, state radio, radio, broadcaster, magazine, tv channel, tv station,"
        " information office, press agency, official news agency, media unit, military media unit, media arm, media outlet, daily",
        "journalists, reporters, correspondents, media outlets, news agencies, newspapers, media reports, photographers,"
        " local media, broadcasters, newsmen, cameramen, editors, media activists",
        "JRN",
        "press",
        "State television showed pictures from the square.",
        "State television",
        bare=True,
    ),
    heads(
        "reporter",
        "journalist, reporter, correspondent, photographer, newsman, cameraman, editor, columnist, media activist",
        "",
        "JRN",
        "people",
        "A reporter in the town heard heavy shelling.",
        "A reporter",
        is_person=True,
        bare=False,
    ),
    heads(
        "monitor",
        "monitoring group, human rights group, rights group, war monitor, monitor, watchdog, aid agency, charity, relief agency,"
        " aid group, aid organization, aid organisation, human rights organization, observatory, peacekeeping force, peacekeeping mission",
        "aid agencies, charities, rights groups, human rights groups, aid groups, aid organizations, aid organisations, relief agencies,"
        " humanitarian organizations, humanitarian organisations, donors, donor countries, monitoring groups, nongovernmental organizations",
        "NGO",
        "group",
        "A war monitor counted forty raids in a day.",
        "A war monitor",
        bare=True,
    ),
    heads(
        "arms",
        "",
        "warplanes, jets, fighter jets, helicopters, gunships, planes, aircraft, drones, tanks, bombers, helicopter gunships, warships,"
        " fighter planes, air power, attack helicopters, war planes, armour, armor",
        "MIL",
        "instrument",
        "Russian warplanes hit the depot.",
        "Russian warplanes",
        bare=False,
    ),
)

# Nouns that before a deed are adjectives: "military campaign".
NEVER_OF_DEEDS = lexicon("military state public rebel guerrilla terrorist militant force")
# Nouns of groups that mostly describe the noun after them: "coalition partners", "party congress".
OFTEN_BEFORE_NOUNS = lexicon(
    "coalition party union community office team network cell company alliance front unit cartel gang tribe"
)

# A noun like these after an adjective of an actor is the actor's deed or belonging: the adjective names the actor.
DEEDS = lexicon("""
    strike strikes airstrike airstrikes shelling bombardment bombardments raid raids offensive offensives assault
    assaults attack attacks bombing bombings operation operations campaign campaigns advance advances siege incursion
    intervention counter-attack counter-offensive counterattack counteroffensive shells rockets missiles missile
    shellfire gunfire fire positions position intelligence support claims claim statement statements advance advances
    ambush blockade fighter-jets bombs
""")

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

ADJECTIVES = frozenset(
    "senior top former local foreign regional national international provincial federal central interim transitional official anonymous"
    " unnamed unidentified unknown main major largest biggest small large big key other another more fellow young old elderly innocent"
    " ordinary armed unarmed masked uniformed moderate hardline hard-line radical extremist militant terrorist rebel insurgent guerrilla"
    " opposition government regime state military security police army navy naval civil civilian political religious ethnic tribal"
    " humanitarian medical human rights aid relief rescue health defence defense interior finance foreign-policy intelligence border"
    " presidential parliamentary republican revolutionary communist marxist maoist leftist left-wing rightist right-wing nationalist"
    " democratic democratically elected inclusive loyal loyalist allied rival warring fighting feared notorious powerful so-called alleged"
    " suspected reported dead wounded injured displaced besieged trapped fleeing surviving captured kidnapped abducted detained"
    " imprisoned missing unaccompanied new newly acting deputy vice assistant chief chargé special joint united combined several many"
    " some few various numerous different independent private public free syrian islamic umbrella mainstream secular"
    " Western-backed prominent leading well-known respected veteran coalition camp community minority professional business school"
    " university hospital emergency city town village municipal district rural urban peasant student labor labour trade land"
    " elite crack regular irregular auxiliary territorial colonial imperial royal ground air sea riot secret special-operations"
    " anti-government pro-government antigovernment progovernment anti-coalition suicide enemy friendly hostile neutral cross-border"
    " violent brutal repressive barbaric vulnerable poor rich angry desperate hungry black white southern northern eastern western"
    " broader wider global world high-ranking high-level mid-level low-level rank-and-file retired exiled ousted deposed fugitive"
    " popular people's workers' women's children's heavily lightly well outgoing incoming jailed disputed unrecognised unrecognized"
    " donor lead terror islamist separatist paramilitary nuclear telecom oil tv radio television news satellite graduate local resident"
    " overall supreme second third last lone single individual mobile stateless disaffected rogue paid hired hundred hundreds".lower().split()
)
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

# Heads that take "of …" or "for …" into their name.
OF_HEADS = lexicon("""
    people peoples government governments families family residents members officials supporters citizens population
    groups army armies forces soldiers ministers relatives inhabitants victims parties leaders followers minister
    ministry parliament representatives friends allies units remnants fighters troops militants rebels activists
    employees partners participants president office others scores hundreds dozens thousands bureau wing arm branch
    coalition alliance
""")
PERSON_OF_HEADS = lexicon("""
    spokesman spokeswoman spokesperson leader head chief commander member representative director official president
    minister chairman founder governor mayor secretary king ambassador resident sources source deputy coordinator
    adviser advisor emir
""")

# After "to" or a pronoun these are verbs, not people.
VERBLIKE = lexicon("""
    forces fighting fighters people command commands guards guard leads heads head fronts front states state parties
    monitors monitor units media witness witnesses lead source sources press man women public report reports company
    doctor voters
""")

NEVER_AFTER_NAME = lexicon("report reports states leads heads fronts press witness witnesses lead head")

# "oil company", "state of emergency": the noun after or before that takes the actor away.
NOT_BEFORE = {
    "state": lexicon("of visit secrets sponsor sponsors property funeral university"),
    "front": lexicon("line lines of page door lawn"),
    "force": lexicon("of"),
    "public": lexicon("opinion health order works transport places"),
    "head": lexicon("on for to off wounds"),
    "general": lexicon("""
        strike elections election assembly director hospital manager secretary public population amnesty staff
    """),
    "major": lexicon("cities city offensive advance attack powers blow general role"),
    "private": lexicon("sector property homes"),
    "chief": lexicon("of executive negotiator"),
    "party": lexicon("to"),
    "wing": lexicon("of"),
    "council": lexicon("of"),
    "court": lexicon("case order martial"),
    "union": lexicon("of"),
    "division": lexicon("of between"),
    "unit": lexicon("of"),
    "family": lexicon("home homes house planning"),
}

HEAD_NOUNS: dict[str, tuple[Rule[Heads], bool]] = {}  # noun → its family, and whether it is plural
for _family in FAMILIES:
    HEAD_NOUNS |= {noun: (_family, False) for noun in _family.meaning.one if noun not in HEAD_NOUNS}
    HEAD_NOUNS |= {noun: (_family, True) for noun in _family.meaning.many if noun not in HEAD_NOUNS}

    HEAD_NOUNS |= {
        nation + "s": (_family, True) for nation in NATIONS if _family.name == "en.actor.civilians" and nation[-1] not in "sh"
    }
LAST_OF_NOUN = frozenset(noun.rpartition(" ")[2] for noun in HEAD_NOUNS if " " in noun)

# A country named after one of these is where something is, not who does it.
LOCATIVES = lexicon("""
    in from to across inside outside into throughout near at of around over via through within toward towards northern
    southern eastern western central north south east west around beyond entering leaving left onto
    neighbouring neighboring
""")
# After one of these it is a party.
CLAUSE_OPENERS = lexicon("as that if when while because but and , where since whether although though so until")
STANDING_WITH = lexicon("""
    will would does did has can could should enable enables enabled help helps helped between
    by with against urged urge accused accuse blamed blame thank thanks thanked told see saw let made asked press
    pressed pressure support supports supported joined warned warn condemned allies like both ally partner criticised
    criticized backed defeat defeated fight fighting fought join
""")
COUNTRY_PARTS = lexicon("""
    north south east west border borders capital city province town second largest coast northern southern eastern
    western region interior main most territory territories airspace soil countryside northwest northeast southwest
    southeast central
""")
# After a country's or group's name, its own deed or thing: the name stands for the actor.
BELONGINGS = DEEDS | lexicon("""
    assistance aid commitment efforts effort grant sanctions policy diplomacy participation contribution pressure
    involvement consent law policies decision plans plan government-owned contributions auspices
""")

# Pronouns, and whom they may stand for: "person", "one" group, "many", or the voice itself ("we").
NUMBER_OF_PRONOUN = {
    **dict.fromkeys(("he", "she", "him", "her", "his"), "person"),
    **dict.fromkeys(("it", "its"), "one"),
    **dict.fromkeys(("they", "them", "their"), "many"),
    **dict.fromkeys(("we", "us", "our"), "we"),
}
# "the group" after a name stands for it.
GROUP_NOUNS = lexicon("""
    group organisation organization movement faction militia brigade battalion front coalition alliance party network cartel clan
""")
# Those who stand beside an actor without being it: "its allies".
SIDE_TAKERS = lexicon("allies partners supporters backers loyalists followers sympathizers sympathisers militiamen militias")
# After these "it" is no actor: "it is", "it would make".
WEATHER_VERBS = lexicon(
    "is was would will may might could seems seemed appears appeared has had remains remained takes took became"
)

# These name an actor only with a state's adjective or an article's help: "British intelligence", "the Syrian state".
NEEDS_STATE = lexicon("intelligence state artillery infantry court leadership public audience")
# Adjectives that leave "the militant group" pointing back.
POINTING_BACK = lexicon("""
    terrorist militant armed rebel guerrilla jihadist islamist extremist insurgent same subversive barbaric islamic terror senior
    opposition anonymous military
""")
