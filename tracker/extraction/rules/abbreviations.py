"""Words that end in a full stop without ending a sentence, by what may follow them.

`BEFORE_NAME` words always lean on the word after them ("Gen. Salem"). `EITHER` words may also stand last in a sentence ("in the
U.S."), and then only an opening word of `OPENERS` tells. `BEFORE_NUMBER` words lean on a figure ("No. 4", "Sept. 12").
"""

_ENGLISH_TITLES = """adm amb asst att'y atty brig capt cdr cmdr col cpl cmdt det dr fr gen gov hon insp lt ltc ltg maj messrs
mgr mlle mme mr mrs ms msgr mt ofc pfc pres prof pvt rep reps rev sec sen sens sgt spc spec sr sra srta ssgt st ste supt supt
treas vs viz eng ing lic dn fig figs eds cf ft"""
_FRENCH = "m mm mlle mme mgr me"
_SLAVIC_BEFORE_NAME = "г гг ул им т.е т.н просп пл пос дер с д обл р-н ген полк подп кап сов вул ім см акад проф м смт о"
_ENGLISH_EITHER = """inc corp co ltd plc bros jr etc est ave blvd rd dept div univ assn ph.d m.d a.m p.m u.s u.n u.k u.s.s.r d.c
e.u u.a.e i.e e.g al ca approx avg max min tel ext vol gmt"""
_SLAVIC_EITHER = "т.д т.п др млн млрд тыс руб грн рр р н.э чел трлн"
# Postal short names of states; only with a capital, for "ill" and "ore" are words too.
_STATES = """ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
va vt wash wis wyo"""
_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec"
_BEFORE_NUMBER = """pct no nos nr art arts p pp par para ch sec mon tue tues wed
thu thur thurs fri sat sun núm n° ст п стр янв фев апр авг сент окт нояб дек"""

BEFORE_NAME = frozenset(f"{_ENGLISH_TITLES} {_FRENCH} {_SLAVIC_BEFORE_NAME}".split())
EITHER = frozenset(f"{_ENGLISH_EITHER} {_SLAVIC_EITHER}".split())
STATES = frozenset(_STATES.split())
MONTHS = frozenset(_MONTHS.split())
BEFORE_NUMBER = MONTHS | frozenset(_BEFORE_NUMBER.split())

# Words that open a sentence far more often than they follow an abbreviation inside one.
_OPENERS = """a about according after all also although among an and another any as asked at because before both but by despite
during each earlier even every few following for from he her his how however i if in instead it its last later many meanwhile
more moreover most neither no none nor not now of on once one only other others our over rather several she since so some still
such that the their then there these they this those though three thus to two under until we what when where whether which while
who why with without yet you в на он она они по из это но и а как при для за с у к о об после что также однако le la les il elle
ils un une des dans mais en à він вона вони але та це після під"""
OPENERS = frozenset(_OPENERS.split())
