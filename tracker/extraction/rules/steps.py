"""What the reader knows without a pattern: names of the gazetteer, and how a claim gets its place and its date."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A rule that is a way of choosing, no pattern: what it does, and a report of Wednesday 9 November 2016
    with what it gives: the words of a mention, or a claim's deed, place and day."""

    name: str
    sentence: str
    example: str
    reading: str
    is_dated: bool = True  # whether the report has a day of its own


STEPS: tuple[Step, ...] = (
    Step("place.known", "A name of the gazetteer, in any of its spellings.", "Buses run from Harim to Salqin.", "Salqin"),
    Step("place.sounds_like", "A name that sounds like one of the gazetteer.", "They entered the village of Hareem.", "Hareem"),
    Step(
        "en.place.dateline",
        "The town of a dateline that no gazetteer has.",
        "SANDU MOR, Idlib (Agency) - A bus burned.",
        "SANDU MOR",
    ),
    Step(
        "en.place.heading",
        "A place that no gazetteer has, at the head of a part as known places are.",
        "Harim: Buses run.\n\nSalqin: Shops are shut.\n\nTumarin: Trade is slow.",
        "Tumarin",
    ),
    Step("en.place.demonym", "An adjective of a country.", "Turkish schools closed.", "Turkish"),
    Step(
        "en.number.joined", "A number that shares the state of the one before it.", "The blast killed five men and a child.", "a"
    ),
    Step("en.number.fallen", "The dead that the words of a deed name.", "Gunmen killed a waiter in Harim.", "a waiter"),
    Step("en.number.coded", "What a coder wrote the dead are counted as.", "Two men died, coded as 10 fatalities.", "10"),
    Step("en.number.part", "A part of the number before it.", "The raid killed 20 people, including 5 children.", "5"),
    Step(
        "claim.place.clause",
        "The place in the deed's own clause.",
        "Rebels from Idlib captured Harim.",
        "capture at Harim on 2016-11-09",
    ),
    Step(
        "claim.place.listed",
        "Places told in a row have a claim each.",
        "Rebels captured Harim and Salqin.",
        "capture at Salqin on 2016-11-09",
    ),
    Step(
        "claim.place.referred",
        "What the words point back to.",
        "Rebels captured Harim on Monday. On Tuesday troops shelled the village.",
        "shelling at Harim on 2016-11-08",
    ),
    Step(
        "claim.place.inherited",
        "The place of the sentence before, where a deed names none.",
        "Rebels captured Harim on Monday. Two soldiers were killed.",
        "killing at Harim on 2016-11-07",
    ),
    Step(
        "claim.place.article",
        "The place that the whole report is about.",
        "Harim was quiet. Harim waited. Nobody in Harim slept.\n\nShops opened again.\n\nRain fell.\n\nFive people were killed.",
        "killing at Harim on 2016-11-09",
    ),
    Step(
        "claim.place.headed",
        "The place that heads a part of a report.",
        "Harim: Shops were open.\n\nSalqin: Trade was slow. Drones attacked a bus on Monday.",
        "drone_strike at Salqin on 2016-11-07",
    ),
    Step(
        "claim.place.post",
        "The town named last in a post of a live page.",
        "14:05 Trade is slow.\n\n15:05 There is panic in Harim. Drones attacked a bus on Monday.\n\n16:05 Schools are shut.",
        "drone_strike at Harim on 2016-11-07",
    ),
    Step(
        "claim.place.wider",
        "The land around the place told before, where a deed is done elsewhere or at a border.",
        "Rebels captured Harim in Turkey on Monday. Elsewhere, gunmen shot nine men.",
        "killing at Turkey on 2016-11-07",
    ),
    Step(
        "claim.place.incident",
        "The place of the incident that it speaks of, before the one that the article is about.",
        "Salqin is quiet. A bomb killed a teacher in Harim on Monday.\n\nTrade in Salqin is slow.\n\nNobody slept.\n\n"
        "The explosion left five wounded.",
        "bombing at Harim on 2016-11-07",
    ),
    Step(
        "claim.doer.incident",
        "Whoever did it as another claim of the incident tells, or claimed responsibility for it.",
        "Gunmen attacked a school in Harim on Monday. Two teachers were killed.",
        "killing at Harim on 2016-11-07",
    ),
    Step(
        "claim.doer.besieging",
        "Whoever besieges a place, or leads an offensive there, strikes it in the sentences that follow.",
        "The Falcon Brigade besieged Harim on Monday. Two shops were shelled.",
        "shelling at Harim on 2016-11-07",
    ),
    Step(
        "claim.deed.same_blow",
        "What another voice only calls a blow is the strike from afar that was told just before.",
        "An air strike killed nine people in Harim on Monday, medics said. The army said it had hit a depot.",
        "air_strike at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.clause",
        "The time in the deed's own clause.",
        "Rebels captured Harim on Monday.",
        "capture at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.sentence",
        "The time elsewhere in its sentence.",
        "On Monday the market was open when, officials said, shells hit it and rebels captured Harim.",
        "capture at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.related",
        "The time of another deed, to which the words relate this one.",
        "The army bombed Salqin on Tuesday, two days after rebels captured Harim.",
        "capture at Harim on 2016-11-06",
    ),
    Step(
        "claim.when.said",
        "The day it was said on: by then it had happened.",
        "The army said on Monday that rebels had captured Harim.",
        "capture at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.quoted",
        "The day on which words were said that call it today.",
        '"Our fighters captured Harim today," a rebel commander said on Monday.',
        "capture at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.event",
        "A deed dated before, which the words name.",
        "Rebels launched an offensive in Harim on 3 October. They captured Salqin at the start of their offensive.",
        "capture at Salqin on 2016-10-03",
    ),
    Step(
        "claim.when.counted",
        "So many days from the start of a campaign.",
        "The siege began on 3 November. On the third day of the siege, rebels captured Harim.",
        "capture at Harim on 2016-11-05",
    ),
    Step(
        "claim.when.anniversary",
        "So many years back, where a deed is remembered.",
        "Crowds marked the tenth anniversary of the day rebels captured Harim.",
        "capture at Harim on 2006",
    ),
    Step(
        "claim.when.inherited",
        "The day of the sentence before.",
        "Rebels captured Harim on Monday. They killed two soldiers there.",
        "killing at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.incident",
        "The day of the incident that it speaks of, told before or after.",
        "A bomb killed four people in Harim.\n\nThe mayor spoke.\n\nPeople wept.\n\nThe explosion took place on Monday, he said.",
        "bombing at Harim on 2016-11-07",
    ),
    Step(
        "claim.when.fallback",
        "The report's own day, marked as such, where nothing else dates a deed.",
        "Rebels captured Harim.",
        "capture at Harim on 2016-11-09",
    ),
    Step(
        "claim.when.unknown",
        "No day, where the report itself has none.",
        "Rebels captured Harim.",
        "capture at Harim on ",
        is_dated=False,
    ),
    Step(
        "en.attribution.speaker",
        "A source that is no known actor: the name as it stands.",
        "Kessem said that rebels had captured Harim.",
        "Kessem",
    ),
    Step(
        "claim.when.period",
        "The days that the report says it covers.",
        "Weekly update, 31 October - 6 November\n\nRebels captured Harim.",
        "capture at Harim on 2016-10-31/2016-11-06",
    ),
    Step(
        "claim.when.same_sentence",
        "The day that its sentence told before.",
        "Rebels shelled Harim on Monday; troops captured Salqin.",
        "capture at Salqin on 2016-11-07",
    ),
    Step(
        "claim.when.label",
        "The day that heads its paragraph.",
        "7 November: Rebels take Harim. They shell Salqin.",
        "shelling at Salqin on 2016-11-07",
    ),
    Step(
        "claim.when.came",
        "The day on which those who did it are said to have come.",
        "The rebels, who arrived in trucks before dawn on Monday, captured Salqin.",
        "capture at Salqin on 2016-11-07",
    ),
    Step(
        "claim.gap.next",
        "A place and a day that follow those of a deed, whose verb is not told again.",
        "Rebels captured Salqin on Sunday, and Harim on Monday.",
        "capture at Harim on 2016-11-07",
    ),
    Step(
        "claim.aftermath",
        "Harm told apart is the deed's that was told before.",
        "Rebels shelled Harim on Monday. Five people were killed.",
        "killing at Harim on 2016-11-07",
    ),
    Step(
        "claim.repeat",
        "A headline and its sentence are one claim.",
        "Rebels capture Harim\n\nRebels captured Harim on Monday.",
        "capture at Harim on 2016-11-07",
    ),
)
