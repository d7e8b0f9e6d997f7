"""Nouns of those who live there, help, watch and speak: civilians, medics, press, monitors, spokesmen, activists."""

from tracker.extraction.rules.en.actor_heads import Heads, heads
from tracker.extraction.rules.en.callings import CALLINGS, several
from tracker.extraction.rules.rule import Rule

PEOPLE: tuple[Rule[Heads], ...] = (
    heads(
        "spokesman",
        "",
        "group",
        example="A spokesman for the brigade promised to fight on.",
        reading="A spokesman for the brigade",
        is_person=True,
        bare=False,
        one="""
            spokesman, spokeswoman, spokesperson, representative, leader, head, chief, director, source, adviser, advisor,
            aide, secretary, member, activist, supporter, coordinator, military source, security source, founder,
            ringleader, deputy leader, sheikh, cleric, imam, bishop, archbishop, priest, boss, executive, president-elect,
            minister-designate, prime minister-designate, successor, candidate, expert, analyst, delegate
        """,
    ),
    heads(
        "people_who_speak",
        "",
        "group",
        example="Opposition activists counted nine raids.",
        reading="Opposition activists",
        many="""
            spokesmen, representatives, sources, advisers, aides, members, activists, supporters, allies, followers,
            sympathizers, sympathisers, clerics, tribesmen, elders, experts, analysts, partners, participants, employees,
            staff members, first responders, critics, campaigners, observers, monitors, inspectors, peacekeepers, exiles,
            relatives, military sources, security sources, diplomatic sources, collaborators, backers, opponents, foes,
            enemies, perpetrators, investigators, organizers, organisers, executives, businessmen, priests, bishops,
            scholars, traffickers, smugglers
        """,
    ),
    heads(
        "civilians",
        "CVL",
        "people",
        example="Residents fled towards the river.",
        reading="Residents",
        one="""
            population, public, crowd, civil society, family, electorate, diaspora, populace, audience, peasantry
        """,
        many="""
            civilians, residents, people, villagers, children, women, families, protesters, protestors, demonstrators,
            refugees, victims, students, citizens, inhabitants, peasants, workers, farmers, mourners, worshippers,
            detainees, hostages, prisoners, men, boys, girls, locals, pilgrims, patients, bystanders, onlookers,
            survivors, passengers, teachers, miners, settlers, migrants, evacuees, strikers, trade unionists,
            schoolchildren, infants, minorities, shoppers, commuters, tourists, nationals, voters, townspeople,
            campesinos, nuns, missionaries, crowds, households, populations, youths, elderly people, human beings,
            parents, drivers, foreigners, jesuits, expatriates, indians, natives, traders, shopkeepers, neighbours,
            neighbors, widows, orphans, graduates, travellers, travelers, captives, deportees, lawyers, intellectuals,
            artists, rioters, looters, persons, individuals, pensioners, schoolteachers, pupils, parishioners, idps,
            fishermen, labourers, laborers, loggers, vendors, schoolgirls, schoolboys, grandchildren, twins, nomads, cyclists,
            pedestrians, motorists, woodcutters, toddlers, teenagers
        """,
    ),
    heads(
        "civilian",
        "CVL",
        "people",
        example="A resident saw smoke over the mill.",
        reading="A resident",
        is_person=True,
        bare=False,
        one="""
            civilian, resident, villager, child, woman, man, boy, girl, protester, demonstrator, refugee, student,
            citizen, peasant, worker, farmer, hostage, prisoner, detainee, witness, eyewitness, father, mother, brother,
            son, daughter, wife, husband, teacher, passer-by, passenger, survivor, bystander, shopkeeper, trade unionist,
            nun, driver, neighbour, neighbor, lawyer, engineer, toddler, grandmother, grandfather, grandson,
            granddaughter, nephew, niece, pensioner, teenager, pupil, schoolgirl, schoolboy, shepherd, labourer, laborer, vendor,
            cyclist, pedestrian, motorist, watchman, night watchman, farmhand, shopper, worshipper, baby, infant
        """,
        many="""
            witnesses, eyewitnesses
        """,
    ),
    heads(
        "callings",
        "CVL",
        "people",
        example="Two locksmiths hid in the mill.",
        reading="Two locksmiths",
        bare=False,
        many=", ".join(map(several, CALLINGS)),
    ),
    heads(
        "calling",
        "CVL",
        "people",
        example="A locksmith hid in the mill.",
        reading="A locksmith",
        is_person=True,
        bare=False,
        one=", ".join(CALLINGS),
    ),
    heads(
        "medics",
        "MED",
        "people",
        example="Medics pulled six people out of the rubble.",
        reading="Medics",
        one="""
            civil defence, civil defense, ambulance service, medical team, rescue service
        """,
        many="""
            doctors, medics, nurses, rescuers, paramedics, physicians, surgeons, rescue workers, medical workers, health
            workers, hospital officials, medical sources, firefighters, medical staff, aid workers, humanitarian workers,
            hospital sources, relief workers, medical officials, volunteers, ambulance crews, rescue teams, civil defence
            workers
        """,
    ),
    heads(
        "medic",
        "MED",
        "people",
        example="A doctor at the field hospital counted twenty wounded.",
        reading="A doctor",
        is_person=True,
        bare=False,
        one="""
            doctor, medic, nurse, rescuer, paramedic, physician, surgeon, aid worker, health worker, medical source,
            hospital source, rescue worker, hospital official, volunteer
        """,
    ),
    heads(
        "press",
        "JRN",
        "press",
        example="State television showed pictures from the square.",
        reading="State television",
        one="""
            media, state media, state television, state tv, television, news agency, state news agency, press, newspaper,
            media office, media centre, media center, press office, radio station, state radio, radio, broadcaster,
            magazine, tv channel, tv station, information office, press agency, official news agency, media unit, military
            media unit, media arm, media outlet, daily
        """,
        many="""
            journalists, reporters, correspondents, media outlets, news agencies, newspapers, media reports,
            photographers, local media, broadcasters, newsmen, cameramen, editors, media activists
        """,
    ),
    heads(
        "reporter",
        "JRN",
        "people",
        example="A reporter in the town heard heavy shelling.",
        reading="A reporter",
        is_person=True,
        bare=False,
        one="""
            journalist, reporter, correspondent, photographer, newsman, cameraman, editor, columnist, media activist
        """,
    ),
    heads(
        "monitor",
        "NGO",
        "group",
        example="A war monitor counted forty raids in a day.",
        reading="A war monitor",
        one="""
            monitoring group, human rights group, rights group, war monitor, monitor, watchdog, aid agency, charity,
            relief agency, aid group, aid organization, aid organisation, human rights organization, observatory,
            peacekeeping force, peacekeeping mission
        """,
        many="""
            aid agencies, charities, rights groups, human rights groups, aid groups, aid organizations, aid organisations,
            relief agencies, humanitarian organizations, humanitarian organisations, donors, donor countries, monitoring
            groups, nongovernmental organizations
        """,
    ),
)
