"""Nouns of those who fight and govern: forces, rebels, governments, officials, police, groups, what they fly and drive."""

from tracker.extraction.rules.en.actor_heads import Heads, heads
from tracker.extraction.rules.rule import Rule

POWERS: tuple[Rule[Heads], ...] = (
    heads(
        "forces",
        "MIL",
        "state",
        example="Government troops crossed the river before dawn.",
        reading="Government troops",
        one="""
            national guard, presidential guard, republican guard, civil guard, home guard,
            army, military, navy, coastguard, air force, airforce, air defence, air defense, coast guard, garrison, artillery,
            gendarmerie, infantry, cavalry, military command, high command, general staff, armed force, task force,
            security service
        """,
        many="""
            forces, troops, soldiers, armies, marines, commandos, paratroopers, paratroops, conscripts, recruits, special forces,
            armed forces, security forces, servicemen, sailors, airmen, pilots, snipers, gunners, reservists, veterans,
            army units, units, reinforcements, army officers, commands, ground forces, intelligence
            services, security services, military intelligence, army intelligence,
            regulars, border guards, guards, legionnaires, coastguards, air defences, air defenses
        """,
    ),
    heads(
        "soldier",
        "MIL",
        "state",
        example="A Turkish soldier was wounded near the crossing.",
        reading="A Turkish soldier",
        is_person=True,
        bare=False,
        one="""
            soldier, officer, general, colonel, commander, sniper, pilot, sailor, marine, captain, lieutenant, sergeant,
            corporal, admiral, brigadier, army officer, serviceman, paratrooper, guard
        """,
        many="""
            officers, generals, colonels, commanders, lieutenants, sergeants, captains
        """,
    ),
    heads(
        "rebels",
        "REB",
        "rebel",
        example="The rebels fell back to the ring road.",
        reading="The rebels",
        one="""
            opposition, insurgency, resistance, armed opposition, guerrilla movement
        """,
        many="""
            rebels, insurgents, militants, guerrillas, guerillas, fighters, gunmen, jihadists, jihadis, islamists,
            terrorists, extremists, separatists, mujahideen, mujahedin, mujahidin, oppositionists, subversives,
            hardliners, partisans, militiamen, loyalists, kidnappers, hijackers, assassins, attackers, assailants,
            bombers, suicide bombers, defectors, revolutionaries, hitmen, warlords, bandits, dissidents, secessionists,
            combatants, foreign fighters, infiltrators, abductors, raiders, commandoes, paramilitaries, irregulars,
            mutineers, armed youth, armed youths, armed herders, armed elements, pirates,
            rustlers, cattle rustlers, robbers, armed robbers,
            unknown persons, unknown assailants, unidentified persons, unidentified men, unknown men, unknown attackers,
            non-state armed groups, aog, aogs, nsag, nsags
        """,
    ),
    heads(
        "rebel",
        "REB",
        "rebel",
        example="A wounded insurgent was taken across the border.",
        reading="A wounded insurgent",
        is_person=True,
        bare=False,
        one="""
            rebel, insurgent, militant, guerrilla, gunman, jihadist, terrorist, extremist, fighter, militiaman, kidnapper,
            assassin, attacker, assailant, bomber, suicide bomber, dissident, warlord, separatist, hitman
        """,
    ),
    heads(
        "government",
        "GOV",
        "state",
        example="Iraqi authorities closed the bridge.",
        reading="Iraqi authorities",
        one="""
            government, regime, parliament, cabinet, leadership, administration, junta, presidency, embassy, foreign
            ministry, ministry, defence ministry, defense ministry, interior ministry, health ministry, state, congress,
            senate, national assembly, intelligence, judiciary, consulate, prosecution, tribunal, court, supreme court,
            dictatorship, municipality, monarchy, state department, opposition leadership, caliphate, delegation,
            commission, prosecutor's office, attorney general's office, security council, city council, council
        """,
        many="""
            governments, authorities, officials, ministers, lawmakers, legislators, governors, diplomats, politicians,
            envoys, regimes, councils, leaders, foreign ministers, defense ministers, defence ministers, finance
            ministers, parliamentarians, senators, deputies, members of parliament, intelligence officers, security
            officials, ambassadors, negotiators, mediators, mayors, statesmen, rulers, prosecutors, judges, government
            officials, ministries, police chiefs, delegates, bureaucrats
        """,
    ),
    heads(
        "official",
        "GOV",
        "state",
        example="A senior Turkish official spoke of a new plan.",
        reading="A senior Turkish official",
        is_person=True,
        bare=False,
        one="""
            official, minister, president, prime minister, governor, mayor, ambassador, diplomat, senator, lawmaker,
            legislator, envoy, special envoy, prosecutor, judge, foreign minister, defence minister, defense minister,
            interior minister, vice president, vice-president,
            deputy minister, negotiator, chancellor, premier, king, secretary of state,
            secretary-general, secretary general, dictator, monarch, congressman, councillor, councilman,
            magistrate, attorney general, chief of staff, chairman, deputy, special representative, special advisor,
            special adviser, intelligence officer, commissioner, emir, chargé d'affaires
        """,
    ),
    heads(
        "group",
        "",
        "group",
        example="The militia denied that it had left the town.",
        reading="The militia",
        bare=False,
        one="""
            group, paramilitary force, rebel force, guerrilla force, paramilitary group,
            movement, faction, militia, brigade, battalion, organization, organisation, coalition, alliance, party,
            network, cell, gang, cartel, clan, tribe, wing, division, regiment, front, unit, squad, death squad, bloc,
            union, armed group, terror group, umbrella organization, company, firm, association, committee, agency,
            institution, club, league, corporation, cooperative, federation, community, international community, world
            community, branch, office, political office, political wing, political bureau, bureau, military council, arm,
            leadership council, military wing
        """,
        many="""
            groups, movements, factions, brigades, battalions, organizations, organisations, parties,
            clans, tribes, squads, networks, coalitions, unions,
            companies, firms, institutions, agencies, committees, communities, teams, cells, associations, units, players
        """,
    ),
    heads(
        "bands",
        "",
        "group",
        example="Death squads murdered nine teachers.",
        reading="Death squads",
        one="""
            mafia, syndicate
        """,
        many="""
            militias, gangs, cartels, death squads, armed groups, rebel groups, paramilitary groups, mafias, syndicates,
            vigilantes, armed bands, columns
        """,
    ),
    heads(
        "policeman",
        "COP",
        "state",
        example="A policeman was shot at the gate.",
        reading="A policeman",
        is_person=True,
        bare=False,
        one="""
            policeman, policewoman, police officer, trooper, patrolman, detective, constable, police commander, police chief
        """,
    ),
    heads(
        "police",
        "COP",
        "state",
        example="Police sealed off the market.",
        reading="Police",
        one="""
            police, police force, national police, riot police, secret police, constabulary
        """,
        many="""
            security agents, state agents, government agents, intelligence agents, federal agents, secret agents,
            policemen, police officers, riot police, troopers, federal police, carabineros, patrolmen, detectives
        """,
    ),
    heads(
        "arms",
        "MIL",
        "instrument",
        example="Russian warplanes hit the depot.",
        reading="Russian warplanes",
        bare=False,
        one="bulldozer, gunboat",
        many="""
            warplanes, aeroplanes, airplanes, bulldozers, gunboats,
            jets, fighter jets, helicopters, gunships, planes, aircraft, drones, tanks, bombers, helicopter
            gunships, warships, fighter planes, air power, attack helicopters, war planes, armour, armor
        """,
    ),
)
