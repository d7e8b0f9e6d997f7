"""Sorts of nouns by which a verb's meaning is told: taking a village is a capture, taking hostages an abduction."""

import re
from enum import StrEnum
from functools import lru_cache

from tracker.extraction.rules.en.actions.grammar import wordset
from tracker.extraction.rules.en.callings import CALLINGS, several


class Sort(StrEnum):
    """What a verb is done to."""

    GROUND = "ground"
    PEOPLE = "people"
    TROOPS = "troops"
    ARMS = "arms"
    GOODS = "goods"
    BUILDING = "building"
    ROUTE = "route"
    VEHICLE = "vehicle"
    SHIP = "ship"
    AIRCRAFT = "aircraft"
    DRONE = "drone"
    TRUCE = "truce"
    TALK = "talk"
    NAME = "name"
    PROPER = "proper"  # a NAME told by its capital in a text that has small letters too
    COUNT = "count"
    NATURE = "nature"
    ANIMAL = "animal"
    OTHER = "other"


DIRECTIONS = wordset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west")
_GROUND = """
    ground area areas dam dams district districts neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters village
    villages town towns city cities hill hills hilltop hilltops ridge mountain mountains valley crossing crossings border
    airport airfield airbase airstrip runway port harbour harbor base bases position positions checkpoint checkpoints
    strongpoint strongpoints blockhouse blockhouses pillbox pillboxes
    outpost outposts camp camps garrison barracks fort fortress citadel stronghold strongholds bastion redoubt road roads
    highway bridge bridges dam dams junction roundabout territory territories land lands region regions province provinces
    state suburb suburbs outskirts countryside island islands farm farms farmland oilfield oilfields field fields refinery
    compound capital centre center headquarters hamlet hamlets settlement settlements enclave enclaves pocket front
    frontline line lines trench trenches heights height plateau sector sectors zone zones corridor route routes streets
    street square apartments half part parts parish municipality municipalities community communities locality localities
    location locations
    post posts hideout hideouts cave caves barrack peninsula coast silos plant mine mines peak foothold
    buildings blocks block crossroad crossroads intersection intersections airports airbases bridgehead railway
    capitals township townships county counties oblast commune prefecture subdistrict wards
    north south east west shore shores frontier frontiers republic
    river rivers lake creek
    perimeter garrisons plantation plantations estate estates smelter gasfield orchard orchards edge edges fringe fringes
    gates approaches limits forts fortresses castle castles
    highlands lowlands plain plains coastline waterfront
    swathe swathes swath swaths strip stretch
    section sections portion portions site sites facility complex project heap heaps mound mounds quarry quarries
    steelworks ironworks reservoir canal tunnel gorge ravine defile ford bunker bunkers dugout dugouts
    pass passes beach beaches wadi oasis minefield minefields knoll crest spur islet riverbank embankment
    forest forests jungle woods woodland foothills
    """
_PEOPLE = """
    people person persons man men woman women child children boy boys girl girls civilian civilians soldier soldiers troop
    troops fighter fighters rebel rebels militant militants militiaman militiamen gunman gunmen policeman policemen police
    officer officers guard guards leader leaders commander commanders member members supporter supporters protester
    protesters protestor protestors demonstrator demonstrators student students teacher teachers journalist journalists
    reporter reporters activist activists worker workers doctor doctors medic medics nurse nurses priest priests nun nuns
    bishop bishops archbishop jesuits peasant peasants resident residents refugee refugees hostage hostages prisoner
    prisoners detainee detainees captive captives guerrilla guerrillas terrorist terrorists insurgent insurgents subversive
    subversives extremist extremists jihadist jihadists suspect suspects official officials minister ministers deputy
    deputies mayor mayors governor governors judge judges lawyer lawyers candidate candidates president businessman
    businessmen ambassador diplomat diplomats diplomat's citizen citizens national nationals foreigner foreigners tourist
    tourists passenger passengers passerby passersby bystander bystanders family families relative relatives son sons
    daughter daughters parents youth youths baby babies elder elders cleric clerics unionist unionists others combatant
    combatants serviceman servicemen recruit recruits conscript conscripts marine marines patrol convoy victims victim
    peacekeeper peacekeepers chief colonel general major captain lieutenant sergeant corporal lawmaker lawmakers legislator
    legislators senator crowd crowds worshippers driver drivers pilot pilots personnel soldier's opponent opponents rivals
    americans israelis palestinians force forces army militia militias brigade brigades battalion unit units faction
    factions group groups squad column columns escort escorts him her them us me person's attacker attackers assailant
    assailants bomber bombers cadres elements individuals human humans inhabitants occupants population minors infants
    garrison garrisons defenders missionary missionaries traveller travellers traveler travelers commuter commuters trader
    traders armies paratroops paratroopers paramilitaries separatists battalions everyone everybody generals colonels majors
    captains lieutenants sergeants admiral admirals brigadier brigadiers commandos migrant migrants vigilante vigilantes
    naxal naxals naxalite naxalites maoist maoists cameraman writer witch detained constable constables gendarme gendarmes
    peshmerga raider raiders occupier occupiers mob mobs gang gangs rioter rioters looter looters assassin assassins
    kidnapper kidnappers hijacker hijackers sailor sailors airman airmen evangelist evangelists patient patients survivor
    survivors congressman congressmen policewoman policewomen clergyman clergymen aide aides prosecutor prosecutors
    volunteer volunteers informer informers informant informants collaborator collaborators spy spies firefighter
    firefighters evacuee evacuees skipper couple couples twins congregants worshipper idp idps returnee returnees
    nightwatchman employee employees staffer staffers rescuer rescuers patrolman patrolmen trooper copilot scholar scholars
    chieftain chieftains chiefs sheikh sheikhs adult adults infant teen teens nomad nomads seekers commissioner
    commissioners surgeon surgeons diners cameramen organiser organisers organizer organizers envoy envoys campaigner
    campaigners dissident dissidents deserter deserters townspeople townsfolk picketers castaways warlord bandit bandits
    thief thieves robber robbers presenter presenters warder warders jailer jailers custodian custodians household
    households hh hhs individual internees internee
    """
_ARMS = """
    weapon weapons arms rifle rifles ammunition explosives grenade grenades mortar mortars missile missiles rocket rockets
    tank tanks munitions cartridges shells mines dynamite guns gun pistol pistols detonators cache arsenal drones materiel
    launcher launchers magazines bullets
    uniforms mine ied ieds landmine landmines bomb bombs device devices rpg rpgs caches
    """
_GOODS = """
    money cash dollars goods property properties cattle food documents equipment jewellery jewelry medicine belongings
    funds payroll shops shop bank banks store stores warehouse warehouses homes houses loot
    """
_BUILDING = """
    dam watchtower watchtowers depot depots
    building house home office offices school schools hospital hospitals church mosque mosques embassy consulate station
    pylon pylons tower towers pipeline pipelines bridge restaurant hotel market factory headquarters clinic bakery
    residence residences newspaper substation transformer powerlines installations infrastructure facilities monument
    temple palace palaces prison jail parliament terminal terminals monastery convent farmhouse mill town-hall hall
    college academy university ministry mansion
    """
_SHIPS = """
    ship ships boat boats vessel vessels tanker tankers ferry ferries barge barges dhow dhows trawler trawlers
    freighter freighters
    steamer steamers liner liners warship warships battleship battleships cruiser cruisers destroyer destroyers frigate frigates
    corvette corvettes submarine submarines u-boat u-boats gunboat gunboats minesweeper minesweepers dreadnought dreadnoughts
    landing-craft craft flagship speedboat speedboats coaster collier schooner skiff skiffs yacht yachts tugboat tugboats
    steamship steamships riverboat cutter cutters dredger supertanker tug tugs merchantman merchantmen carrier carriers
    """
_VEHICLE = (
    """
    plane planes aircraft airliner jet jets helicopter helicopters bus buses truck trucks vehicle vehicles car cars train
    trains ship ships boat boats vessel vessels tanker tankers ambulance flight taxi gunship
    gunships chopper choppers bomber bombers warplane warplanes mig migs drone drones airplane airplanes aeroplane aeroplanes
    minibus minibuses lorry lorries van vans jeep jeeps pickup pickups tractor tractors tram trams locomotive carriage carriages
    motorcycle motorcycles motorbike motorbikes ambulances airliners balloon balloons airship airships
    """
    + _SHIPS
)
_AIRCRAFT = """
    plane planes aircraft jet jets helicopter helicopters warplane warplanes bombers gunship gunships chopper choppers
    airplane airplanes aeroplane aeroplanes antonov mig migs sukhoi fighter-jets fighter-bomber fighter-bombers zeppelin zeppelins
    """
_TALK = """
    idea ideas plan plans proposal proposals decision decisions policy policies budget speech critics criticism report
    reports record records award prize medal title vote votes election elections imagination attention mood spirit moment
    market markets seat seats place part step steps action measures note care time advantage aim oath turns decade shape
    effect stock power office charge responsibility view issue issues question questions problem problems cost costs deal
    heart interview picture pictures photo chance inspiration example exception look refuge shelter cover root lead credit
    opportunity opportunities share shares price prices bill bills law reform reforms tax taxes
    """
_ROUTE = """
    road roads highway highways motorway motorways route routes railway railways railroad corridor corridors causeway lifeline
    artery line lines supply-line axis
    """
_TROOPS = """
    troop troops soldier soldiers army armies garrison garrisons forces force servicemen peacekeepers paratroopers paratroops
    marines battalion battalions policemen police gendarmes conscripts commandos defenders militia militias militiamen unit units
    rebels fighters militants insurgents gunmen guerrillas jihadists separatists paramilitaries terrorists brigade
    brigades peshmerga
    """
_FOOT_AND_HORSE = """
    enemy infantry cavalry squads snipers division divisions regiment regiments detachments patrols mercenaries legionnaires
    tribesmen warriors parachutists gunners invaders besiegers artillerymen sappers airmen guardsmen legion remnants
    armour armor battalions platoon elements combatants bandits
    platoons irregulars mutineers loyalists separatists paramilitaries
    """
_NATURE = """
    storm storms gale gales wind winds hail hailstorm hailstorms rain rains snow snowfall blizzard blizzards hurricane
    hurricanes cyclone
    cyclones typhoon typhoons tornado tornadoes thunderstorm thunderstorms squall squalls flood floods floodwater
    floodwaters surge tide
    tides waves surf tsunami quake earthquake earthquakes landslide landslides mudslide mudslides avalanche avalanches
    lava volcano
    hunger famine starvation thirst malnutrition dehydration typhoid dysentery
    drought heatwave lightning frost fog wildfire wildfires virus viruses flu influenza epidemic disease diseases cholera measles
    malaria locusts flames blaze blazes inferno weeds pests rats ants mosquitoes weather
    """
_TRUCE = " truce truces ceasefire ceasefires cease-fire cease-fires armistice"
_BY_SORT = {
    Sort.GROUND: _GROUND,
    Sort.PEOPLE: " ".join((_PEOPLE, _FOOT_AND_HORSE, *CALLINGS, *map(several, CALLINGS))),
    Sort.ARMS: _ARMS,
    Sort.GOODS: _GOODS,
    Sort.BUILDING: _BUILDING,
    Sort.VEHICLE: _VEHICLE,
    Sort.SHIP: _SHIPS,
    Sort.TALK: _TALK,
    Sort.AIRCRAFT: _AIRCRAFT,
    Sort.ROUTE: _ROUTE,
    Sort.TROOPS: _TROOPS + _FOOT_AND_HORSE + "tanks column columns batteries howitzers",
    Sort.OTHER: _FOOT_AND_HORSE
    + "batteries howitzers republic palace palaces prison jail parliament terminal terminals monastery convent mill "
    "hall college academy university "
    "ministry" + _TRUCE,
    Sort.DRONE: "drone drones uav uavs ucav ucavs quadcopter quadcopters fpv fpvs shahed shaheds bayraktar bayraktars lancet "
    "lancets geran gerans quadrocopter quadrocopters",
    Sort.TRUCE: _TRUCE,
    Sort.NATURE: _NATURE,
    Sort.ANIMAL: "dog dogs cat cats cow cows sheep goat goats pig pigs horse horses bird birds chickens poultry fish "
    "whale whales "
    "elephant elephants rhino rhinos rhinoceros bear bears wolf wolves deer donkeys mules bees turtles seals "
    "squirrel squirrels shark sharks crocodile crocodiles monkey monkeys snake snakes swarm swarms hyenas baboons",
}
NOUNS: dict[str, frozenset[Sort]] = {}
for _sort, _words in _BY_SORT.items():
    for _word in _words.split():
        NOUNS[_word] = NOUNS.get(_word, frozenset()) | {_sort}

QUANTITIES = wordset(
    "whole bulk remainder entirety remains number dozens hundreds thousands scores majority most some many several "
    "all half part parts one two three lot lots rest kg kilos kilograms tonnes tons pounds sticks rounds "
    "couple handful few both each any none tens group groups series string chain row ring cluster end ends "
    "percent cent two-thirds thirds third one-third "
    "three-quarters quarters fifth one-fifth one-quarter much plenty swathe swathes swath swaths"
)
NUMERALS = wordset(
    "one two three four five six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
)

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_BANKS = re.compile(
    r"\b(?:left|right|far|near|opposite|other|both|river|(?:north|south|east|west)(?:ern)?)\s+banks?\b|\bbanks\s+of\s+the\b",
    re.IGNORECASE,
)  # "the east bank"
_OF_STATE = re.compile(r"\b(?:central|national|state)\s+bank$", re.IGNORECASE)  # seized as a building, robbed as any bank
_ARTICLED = re.compile(r"[a-z]{1,4}[-'’][A-Z]")  # "al-Zor", "el-Bab", "d'Or"
_LONGEST_KEPT = 100  # letters; longer phrases do not come again
_PEOPLES = re.compile(
    r"(?:^|\s)(?:(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|many|several|"
    r"some)|[\d,]+)"
    r"\s+(?:of\s+)?(?:[A-Za-z]+\s+){0,2}[A-Z][a-z]+(?:ans|bs|ds|ens|ers|ese|hs|is|ks|ls|ts|us|ws)$"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
# What air forces fly, by its letters and number: "a B-52", "MiG-29s", "Su-34s".
AIRCRAFT = re.compile(
    r"(?:(?:[ABCFU]|AC|AH|CH|MH|UH|EF|RQ|MQ|MiG|Su|Tu|Mi|Ka)-?\d{1,3}[A-Z]?|MiG|Mirage|Rafale|Sukhoi|Tornado|Phantom|"
    r"Harrier|Spitfire|Sabre|Stuka|Heinkel|Dornier|Messerschmitt|Skyhawk|Skyraider|Ilyushin|Antonov|Tupolev|Chinook|Apache|Black\sHawk|Huey)s?"
)
_PERSONAL = wordset("i he she him her us me we you himself herself")
_OWNED = re.compile(r"['’]s?\s+(?:men|boys)$|\b(?:[A-Z]{2,6}|Army|Brigade|Guards?)\s+men$")  # "the general's men", "Red Army men"
_THEM, _ANYTHING = frozenset({Sort.COUNT, Sort.PEOPLE}), frozenset({Sort.NAME, Sort.PEOPLE, Sort.GROUND, Sort.OTHER})
_SO_MANY = re.compile(r"\d{2,}\s+of\s+(?:them|whom)\b")
_OWNERS = wordset("his her its their our my")
_PRONOUNS = wordset("it them him her us me they he she you themselves itself himself one others those")
_ITSELF = wordset("itself himself herself themselves proper alone")  # "the city itself"
_FOLK_ENDINGS = ("children", "women", "workers", "girls", "boys", "folk", "holders", "owners", "goers", "keepers", "dwellers")
_SMALL = wordset(
    "the a an this that these those his her its their our my and or of new other more same most least at up to about"
)


def sorts_in(words: str, *, is_upper: bool = False) -> frozenset[Sort]:
    """What sorts of thing the head of a noun phrase may be; a capitalised head that no list knows is a NAME.

    "dozens of soldiers" is PEOPLE, "districts of the city" GROUND; in a text all in capitals an unknown head may be anything.
    """
    return _sorts_kept(words, is_upper) if len(words) <= _LONGEST_KEPT else _sorts(words, is_upper)


def _of_bank(words: str, low: str) -> frozenset[Sort]:
    if _BANKS.search(words):
        return frozenset({Sort.GROUND})
    return NOUNS[low] | {Sort.BUILDING} if _OF_STATE.search(words) else NOUNS[low]


def _sorts(words: str, is_upper: bool) -> frozenset[Sort]:
    head = _head(_without_itself(_WORD.findall(words)[:14]))
    if not head:
        return frozenset()
    low = head.lower()
    if low in ("bank", "banks"):
        return _of_bank(words, low)
    if AIRCRAFT.fullmatch(head) or low in _PERSONAL:
        return frozenset({Sort.PEOPLE}) if low in _PERSONAL else NOUNS["jets"]
    if low in ("men", "boys") and (words.split(" ", 1)[0].lower() in _OWNERS or _OWNED.search(words)):
        return NOUNS["troops"] | NOUNS["fighters"]  # "his men had taken the port"
    if low in ("those", "others", "one"):
        return frozenset({Sort.PEOPLE, Sort.OTHER})
    if low in _PRONOUNS:
        return _THEM if _SO_MANY.search(words) else _ANYTHING
    is_capital = head[0].isupper() and not is_upper and not head.removesuffix("s").isupper()  # "two IEDs" are no name
    if low.removesuffix("'s") in NOUNS and (not is_capital or low in ("army", "forces")):
        return NOUNS[low.removesuffix("'s")]
    if _YEAR.fullmatch(low):
        return frozenset({Sort.OTHER})
    if low[0].isdigit() or low in NUMERALS:
        return frozenset({Sort.COUNT, Sort.PEOPLE})
    may_be_name = is_upper or head[0].isupper() or _ARTICLED.match(head)
    return _of_name(head, words, is_upper) if may_be_name else _of_unknown(low)


def _of_unknown(low: str) -> frozenset[Sort]:
    """A noun that no list knows: people by its ending ("schoolchildren", "shopkeepers"), or anything."""
    return NOUNS["people"] if low.endswith(_FOLK_ENDINGS) else frozenset({Sort.OTHER})


def _of_name(head: str, words: str, is_upper: bool) -> frozenset[Sort]:
    if is_upper:
        return NOUNS.get(head.lower(), frozenset()) | {Sort.NAME, Sort.OTHER, Sort.PEOPLE}
    if head.lower() not in NOUNS and _PEOPLES.search(words):
        return frozenset({Sort.PEOPLE, Sort.OTHER})  # "two Colombians", but not "the 1070 Apartments"
    return NOUNS.get(head.lower(), frozenset()) | {Sort.NAME, Sort.OTHER, Sort.PEOPLE, Sort.PROPER}


def _without_itself(words: list[str]) -> list[str]:
    """ "The city itself" is the city."""
    return words[:-1] if len(words) > 1 and words[-1].lower() in _ITSELF else words


_sorts_kept = lru_cache(maxsize=4096)(_sorts)  # the same few nouns are whoever an article is about

_COUNTED_OF = NUMERALS | {"last", "first"}  # "the last of the soldiers"
_TAKEN = wordset("taken held shot struck hit hurt led driven known ablaze alight afire")
_ENDS_HEAD = wordset(
    "from in at near with under inside outside across along to into on during since between loyal allied belonging backed "
    "linking connecting joining overlooking straddling bordering surrounding housing upstream downstream including "
    "guarding defending manning protecting besieging there weighing measuring containing worth"
)  # "jets from a base", "the road linking Zed to Orra"


def _is_quantity(lows: list[str]) -> bool:
    """Whether words before "of" only count: "a large group", and not "three prisoners"."""
    return any(low in QUANTITIES for low in lows) and (lows[-1] in QUANTITIES or lows[-1] not in NOUNS)


def _head(words: list[str]) -> str:
    """The last word before the first "of", or after it where a quantity stands before: "dozens of soldiers"."""
    lows = [word.lower() for word in words]
    if lows[:2] == ["up", "to"]:
        return _head(words[2:])
    end = next((i for i, low in enumerate(lows) if low in ("of", "and", "or") or (i and low in _ENDS_HEAD)), len(words))
    if (
        end < len(words)
        and lows[end] == "of"
        and (_is_quantity(lows[:end]) or lows[end - 1] in _COUNTED_OF or lows[end - 1].isdigit())
    ):
        return _head(words[end + 1 :])
    if end == 0:
        return _head(words[1:]) if words else ""
    end -= end > 1 and end < len(words) and lows[end - 1] in DIRECTIONS  # "the airport south of the town" is an airport
    known = [i for i in range(end) if lows[i] in NOUNS or AIRCRAFT.fullmatch(words[i])]
    if known and all(low.endswith(("ing", "ed")) or low in _TAKEN for low in lows[known[-1] + 1 : end]):
        return words[known[-1]]  # "a bridge leading to", "hostages taken from"
    return next((words[i] for i in range(end - 1, -1, -1) if lows[i] not in _SMALL), words[end - 1])
