"""English words for whom and what violence is done to: those who fight, and those who do not."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Harmed

_END = r"(?![\w-])"

VICTIMS: tuple[Rule[Harmed], ...] = (
    Rule(
        "en.victims.unarmed",
        re.compile(
            r"(?<![\w-])(?:non-?military|unarmed|(?:aid|relief|humanitarian|food) convoys?|convoys? of (?:humanitarian|aid|relief|food)|peacekeepers?|off-duty|retired|former|ex-\w+|civilians?|people|persons?|residents?|inhabitants?|"
            r"villagers?|neighbou?rs|child|children|"
            r"babies|baby|infants?|boys?|girls?|wom[ae]n|youths?|teenagers?|students?|pupils?|teachers?|professors?|priests?|nuns?|"
            r"bishops?|archbishop|clergy\w*|clerics?|imams?|jesuits?|monks?|pastors?|worshippers?|pilgrims?|judges?|magistrates?|"
            r"prosecutors?|lawyers?|attorneys?|mayors?|governors?|ministers?|senators?|deput(?:y|ies)|councilm[ae]n|"
            r"councill?ors?|candidates?|politicians?|presidents?|ambassadors?|diplomats?|consul|envoys?|journalists?|newsm[ae]n|"
            r"reporters?|newspaperm[ae]n|photographers?|broadcasters?|activists?|unionists?|labou?r leaders?|peasants?|farmers?|"
            r"ranchers?|workers?|employees?|engineers?|technicians?|miners?|drivers?|businessm[ae]n|merchants?|shopkeepers?|doctors?|"
            r"physicians?|nurses?|medics?|patients?|paramedics|volunteers?|observers?|tourists?|passengers?|pedestrians?|"
            r"passers-?by|passer-?by|bystanders?|motorists?|famil(?:y|ies)|relatives?|wife|wives|husband|sons?|daughters?|fathers?|"
            r"mothers?|parents?|brothers?|sisters?|mourners?|shoppers?|refugees?|migrants?|citizens?|nationals?|foreigners?|"
            r"indians?|population|crowds?|protesters?|demonstrators?|marchers|prisoners?|detainees?|captives?|hostages?)" + _END,
            re.IGNORECASE,
        ),
        Harmed.UNARMED,
        "Gunmen killed two teachers.",
        "unarmed",
    ),
    Rule(
        "en.victims.armed",
        re.compile(
            r"(?<![\w-])(?:soldiers?|troops?|servicem[ae]n|marines|paratroopers?|conscripts?|recruits?|infantry\w*|army|armed forces|"
            r"military|national guards?m?[ae]?n?|security forces?|battalions?|brigades?|regiments?|squadrons?|platoons?|squads?|"
            r"garrisons?|barracks|patrols?|convoys?|detachments?|columns?|units?|forces|enemy|enemies|adversary|"
            r"guerr?illas?|guerr?illeros?|rebels?|insurgents?|subversives?|militants?|fighters?|combatants?|militiam[ae]n|militias?|"
            r"gunm[ae]n|terrorists?|jihadis(?:ts?)?|jihadis|mercenar(?:y|ies)|contras?|paramilitar(?:y|ies)|separatists?|extremists?|"
            r"commandos?|attackers?|assailants?|bombers?|"
            r"tanks?|armou?red (?:vehicles?|cars?|personnel carriers?)|helicopters?|gunships?|warplanes?|jets|trench(?:es)?|"
            r"positions?|outposts?|checkpoints?|(?:military |army |naval |air )bases?|airbases?|command post|(?:training|guerrilla|rebel|army) camps?|strongholds?|hideouts?|redoubts?)" + _END,
            re.IGNORECASE,
        ),
        Harmed.ARMED,
        "Rebels killed two soldiers.",
        "armed",
    ),
    Rule(
        "en.victims.property",
        re.compile(
            r"(?<![\w-])(?:house|home|"
            r"houses|homes|residences?|apartments?|offices?|schools?|universit(?:y|ies)|hospitals?|clinics?|ambulances?|church|"
            r"churches|cathedral|mosques?|synagogue|temples?|monastery|convents?|embass(?:y|ies)|consulates?|hotels?|restaurants?|"
            r"bars?|caf[eé]s?|theat(?:er|re)s?|cinemas?|markets?|shops?|stores?|supermarkets?|malls?|banks?|newspapers?|radio|"
            r"television|factor(?:y|ies)|plants?|pipelines?|pylons?|substations?|powerlines?|transformers?|electricity|bridges?|"
            r"railways?|railroads?|trains?|buses|bus|minibus|taxis?|cars?|trucks?|airliners?|villages?|towns?|hamlets?|farms?|"
            r"ranch|camps?|companies|company|firms?|businesses|courthouse|court|monuments?|statues?)" + _END,
            re.IGNORECASE,
        ),
        Harmed.UNARMED,
        "Gunmen attacked a bank.",
        "unarmed",
    ),
)
