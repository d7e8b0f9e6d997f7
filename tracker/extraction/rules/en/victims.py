"""English words for whom and what violence is done to: those who fight, and those who do not."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Harmed

# Words as patterns with blanks between them; "_" stands for a blank within one.
_PERSONS = r"""
    non-?military unarmed (?:aid|relief|humanitarian|food)_convoys? convoys?_of_(?:humanitarian|aid|relief|food)
    peacekeepers? off-duty retired former ex-\w{2,20} civilians? people persons? residents? inhabitants? villagers?
    neighbou?rs child children babies baby infants? boys? girls? wom[ae]n youths? teenagers? students? pupils? teachers?
    professors? priests? nuns? bishops? archbishop clergy(?:m[ae]n)? clerics? imams? jesuits? monks? pastors? worshippers?
    pilgrims? judges? magistrates? prosecutors? lawyers? attorneys? mayors? governors? ministers? senators?
    deput(?:y|ies) councilm[ae]n councill?ors? candidates? politicians? presidents? ambassadors? diplomats? consul
    envoys? journalists? newsm[ae]n reporters? newspaperm[ae]n photographers? broadcasters? activists? unionists?
    labou?r_leaders? peasants? farmers? ranchers? workers? employees? engineers? technicians? miners? drivers?
    businessm[ae]n merchants? shopkeepers? doctors? physicians? nurses? medics? patients? paramedics volunteers?
    observers? tourists? passengers? pedestrians? passers-?by passer-?by bystanders? motorists? famil(?:y|ies)
    relatives? wife wives husband sons? daughters? fathers? mothers? parents? brothers? sisters? mourners? shoppers?
    refugees? migrants? citizens? nationals? foreigners? indians? population crowds? protesters? demonstrators? marchers
    prisoners? detainees? captives? hostages? herders? shepherds? fisherm[ae]n traders? vendors? commuters? evacuees? displaced
    security_guards? watchm[ae]n bodyguards? survivors? staff rescuers? firefighters? settlers? elders? devotees?
    """
_FIGHTERS = r"""
    police(?:m[ae]n)? patrolm[ae]n gendarmes?
    soldiers? troops? (?:sub-)?sergeants? corporals? lieutenants? captains? (?:army|military|enemy|naval|marine)_officers?
    servicem[ae]n marines paratroopers? conscripts? recruits? infantry\w{0,3} army armed_forces military
    national_guards?m?[ae]?n? security_forces? battalions? brigades? regiments? squadrons? platoons? squads? garrisons?
    barracks patrols? convoys? detachments? columns? units? forces enemy enemies adversary guerr?illas? guerr?illeros?
    rebels? insurgents? subversives? militants? fighters? combatants? militiam[ae]n militias? gunm[ae]n terrorists?
    jihadis(?:ts?)? jihadis mercenar(?:y|ies) contras? paramilitar(?:y|ies) separatists? extremists? commandos?
    attackers? assailants? bombers? tanks? armou?red_(?:vehicles?|cars?|personnel_carriers?) helicopters? gunships?
    warplanes? jets trench(?:es)? positions? outposts? checkpoints? (?:military_|army_|naval_|air_)bases? airbases?
    command_post (?:training|guerrilla|rebel|army)_camps? strongholds? hideouts? redoubts?
    """
_THINGS = r"""
    house home houses homes residences? apartments? offices? schools? universit(?:y|ies) hospitals? clinics? ambulances?
    church churches cathedral mosques? synagogue temples? monastery convents? embass(?:y|ies) consulates? hotels?
    restaurants? bars? caf[eé]s? theat(?:er|re)s? cinemas? markets? shops? stores? supermarkets? malls? banks?
    newspapers? radio television factor(?:y|ies) plants? pipelines? pylons? substations? powerlines? transformers?
    electricity bridges? railways? railroads? trains? buses bus minibus taxis? cars? trucks? airliners? villages? towns?
    hamlets? farms? ranch camps? companies company firms? businesses courthouse court monuments? statues?
    """


def _named(words: str) -> re.Pattern[str]:
    alternatives = "|".join(words.split()).replace("_", r"\s+")
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


# In this order: persons who do not fight, those who do, things.
VICTIMS: tuple[Rule[Harmed], ...] = (
    Rule("en.victims.unarmed", _named(_PERSONS), Harmed.UNARMED, "Gunmen killed two teachers.", "unarmed"),
    Rule("en.victims.armed", _named(_FIGHTERS), Harmed.ARMED, "Rebels killed two soldiers.", "armed"),
    Rule("en.victims.property", _named(_THINGS), Harmed.UNARMED, "Gunmen attacked a bank.", "unarmed"),
)
