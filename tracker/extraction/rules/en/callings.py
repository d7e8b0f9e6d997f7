"""Nouns for one person, by their calling, kin or lot, and how several are told: words that mean people whatever they do.

Words that mean something else as often ("a coach", "private", "actors" in talk of states) are left out.
"""

_TABLE = """
    accountant actress addict adolescent albino amputee anaesthetist anthropologist apprentice archaeologist architect
    artist atheist athlete attorney aunt babysitter bailiff baker banker barber barrister bartender bather beautician
    beekeeper beggar believer biologist blacksmith blogger boatman bodyguard bookseller botanist bouncer boxer boyfriend
    breadwinner brewer bricklayer bride bridegroom brother brother-in-law builder businesswoman butcher butler cadet camper
    caretaker carpenter cartoonist cashier catechist cattle-herder chauffeur chef chemist churchgoer classmate cleaner clerk
    co-pilot co-worker coachman coalminer cobbler colleague columnist comedian comrade concertgoer conductor consul
    consultant contractor cook councillor councilman councilor councilwoman counsellor courier cousin cowherd craftsman
    craftswoman crewman curator customer cyclist dancer daughter-in-law deacon deckhand defector deminer dentist deportee
    detective dishwasher diver docker dockworker doorman dressmaker drunkard ecologist economist editor electrician engineer
    entrepreneur enumerator expatriate farmer farmhand farmworker father father-in-law ferryman festival-goer fiancé fiancée
    filmmaker fireman fisher fisherman fisherwoman fishmonger flatmate florist footballer forager forester friend
    fruit-picker fruit-seller fugitive gamekeeper gardener geologist girlfriend goatherd godfather godmother goldsmith
    grandchild granddaughter grandfather grandmother grandparent grandson grape-picker gravedigger grocer groundskeeper
    guest guide guitarist gymnast hairdresser hawker headman headmaster headmistress headteacher healer herbalist herdboy
    herder herdsman hiker historian hitchhiker housekeeper housemaid housewife husband imam inmate innkeeper intern
    interpreter islander janitor jeweler jeweller jockey juror kindergartener laborer labourer landlady landlord landowner
    laundress lecturer librarian lifeguard lineman locksmith logger lorry-driver lover lumberjack magistrate maid manager
    mason masseur mathematician mechanic merchant messenger meteorologist midwife milkmaid milkman millworker miner monk
    mother mother-in-law motorcyclist motorist mourner muezzin musician nanny navigator navvy neighbor neighbour nephew
    newborn niece night-watchman notary novelist nursemaid nurseryman octogenarian onlooker optician orphan paediatrician
    painter paramedic parishioner partygoer passer-by pastor pathologist pedestrian pediatrician pensioner pharmacist
    philosopher photographer physicist physiotherapist pianist picnicker pilgrim playwright ploughman plumber poet
    politician porter postman postwoman preacher preschooler professor programmer prostitute psychiatrist psychologist pupil
    quarryman rabbi railwayman railwaywoman rancher ranger referee repairman researcher retiree reveler reveller
    rickshaw-driver rickshaw-puller roommate sacristan salesman saleswoman scaffolder scavenger schoolboy schoolchild
    schoolfriend schoolgirl schoolmaster schoolmate schoolmistress schoolteacher scientist sculptor seafarer seaman
    seamstress seminarian septuagenarian servant sexton shepherd shepherdess shoemaker shop-owner shopkeeper shopper sibling
    signalman singer sister sister-in-law skier sociologist son-in-law songwriter sorcerer spectator stallholder
    stationmaster stepdaughter stepfather stepmother stepson stevedore steward stewardess stonemason stowaway stranger
    street-sweeper street-vendor streetcleaner subcontractor surfer surveyor sweeper swimmer tailor tanner taxi-driver
    technician teenager teller tenant theologian tinsmith toddler townsman trainee translator tribesman truck-driver trucker
    typist uncle undertaker vaccinator vagrant vegetable-seller vendor vet veteran veterinarian vicar villager violinist
    waiter waitress warden warehouseman washerwoman watchmaker watchman water-carrier water-seller weaver welder well-digger
    widow widower wife winegrower winemaker woodcutter woodworker workman worshiper wrestler yachtsman youngster zookeeper
"""
_ODD = {"child": "children", "man": "men", "woman": "women", "wife": "wives"}


def several(noun: str) -> str:
    """The plural: "bakers", "fishermen", "housewives", "passers-by", "sisters-in-law"."""
    head, mark, rest = noun.partition("-by") if noun.endswith("-by") else noun.partition("-in-")
    if mark:
        return several(head) + mark + rest
    for ending, plural in _ODD.items():
        if noun.endswith(ending):
            return noun.removesuffix(ending) + plural
    if noun.endswith("y") and noun[-2] not in "aeou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


CALLINGS: tuple[str, ...] = tuple(_TABLE.split())
