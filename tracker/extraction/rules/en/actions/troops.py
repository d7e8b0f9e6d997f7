"""The words that show that troops are meant, where they stand beside a deed that others do too: they enter, they leave."""

TROOPS = (
    "troops | army | forces | fighters | rebels | militants | soldiers | tanks | militia | militias | militiamen | regime | "
    "jihadists | insurgents | guerrillas | brigade | division | units | battalion | military | paratroopers | marines | "
    "police | gunmen | guerrilla | column | ypg | paramilitaries | paramilitary | infantry | cavalry | armour | armor | "
    "columns | battalions | divisions | brigades | paratroops | armoured | armored | enemy | regiment | regiments | "
    "separatists | loyalists | mutineers | irregulars | islamists | peshmerga | parachutists | commandos | legion | "
    "mercenaries | "
    "legionnaires | guardsmen | peacekeepers | defenders | garrison"
)
