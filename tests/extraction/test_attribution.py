"""Who says what: the forms in which reports quote, and how the reader takes them apart."""

import pytest

from tracker.extraction.attribution import find_attributions
from tracker.extraction.rules.en.attribution import CUES
from tracker.extraction.sentences import split
from tracker.vocabulary import Modality, Stance


def read(text):
    return find_attributions(text, split(text))


def said(text: str) -> list[str]:
    """Each attribution as "source | cue | content / content", "-" for a hidden source."""
    return [
        " | ".join(
            (
                mention.source.of(text) if mention.source else "-",
                mention.cue.of(text),
                " / ".join(span.of(text) for span in mention.content),
            )
        )
        for mention in read(text)
    ]


@pytest.mark.parametrize("rule", CUES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule):
    mention = read(rule.example)[0]
    assert mention.rule == rule.name
    assert mention.content[0].of(rule.example) == rule.reading
    assert rule.pattern.search(rule.example)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # reported clauses, with and without "that"
        ("The army said that it had taken the hill.", ["The army | said | that it had taken the hill"]),
        ("Rebels say the battle goes on.", ["Rebels | say | the battle goes on"]),
        ("But officials from two groups said they were fighting.", ["officials from two groups | said | they were fighting"]),
        ("The army is claiming to have taken the hill.", ["The army | claiming | to have taken the hill"]),
        ("The mayor told reporters in Homs that he was safe.", ["The mayor | told | that he was safe"]),
        ("The mayor told state television the road was open.", ["The mayor | told | the road was open"]),
        ("The group said in a statement on Monday that it had left.", ["The group | said | that it had left"]),
        ("The group said on Monday, hours after the raid, that it had left.", ["The group | said | that it had left"]),
        ("The group denied to the press that it had left.", ["The group | denied | that it had left"]),
        ("The army advanced and officials said the road was open.", ["officials | said | the road was open"]),
        ("The bridge was open, the mayor said on Friday.", ["the mayor | said | The bridge was open"]),
        ("The bridge, the mayor said, was open.", ["the mayor | said | The bridge / was open"]),
        # quotations
        ('"We will stay," he said.', ['he | said | "We will stay here,"'.replace(" here", "")]),
        (
            '"We will stay here," said Jane Roe, head of the clinic.',
            ['Jane Roe, head of the clinic | said | "We will stay here,"'],
        ),
        ('"We will stay here," Jane Roe, a nurse, told me.', ['Jane Roe, a nurse | told | "We will stay here,"']),
        ('"We," he said, "will stay here."', ['he | said | "We," / "will stay here."']),
        ('"We will stay here," he said. "We have no choice."', ['he | said | "We will stay here," / "We have no choice."']),
        ("''We will stay here,'' he said.", ["he | said | ''We will stay here,''"]),
        ("“We will stay here,” he said.", ["he | said | “We will stay here,”"]),
        ('It was "a massacre of the innocent," he said.', ['he | said | It was "a massacre of the innocent,"']),
        ('He said: "We will stay here."', ['He | said | "We will stay here."']),
        ('He said the strike was "a massacre" of families.', ['He | said | the strike was "a massacre" of families']),
        (
            '"First we wait here.\n\n"Then we go home," the driver said.',
            ['the driver | said | "Then we go home,"'],
        ),
        ('The driver said he was tired. "I want to go home."', ['The driver | said | he was tired / "I want to go home."']),
        # a quotation that goes on in the next paragraph, with a mark at its start or without
        (
            'The driver said: "We waited here.\n\n"Then we went home."',
            ['The driver | said | "We waited here. / "Then we went home."'],
        ),
        (
            'The driver said: "We waited here.\n\nThen we went home."',
            ['The driver | said | "We waited here.\n\nThen we went home."'],
        ),
        # who speaks: appositions, brackets, asides, shared subjects
        ("Jane Roe, head of the Red Office, said it was over.", ["Jane Roe, head of the Red Office | said | it was over"]),
        ("Jane Roe, head of the Red Office said it was over.", ["Jane Roe, head of the Red Office | said | it was over"]),
        ("Sen. Jane Roe (D-Ohio) said it was over.", ["Sen. Jane Roe (D-Ohio) | said | it was over"]),
        ("On Monday, the army said it had left.", ["the army | said | it had left"]),
        ("Residents who fled the town say it is empty.", ["Residents who fled the town | say | it is empty"]),
        (
            "The army criticised the envoy and said he had lied.",
            ["The army | criticised | the envoy", "The army | said | he had lied"],
        ),
        ("The army left, adding that it would return.", ["The army | adding | that it would return"]),
        (
            'But Roe, of the Green group, denied the reports that it had left, saying, "We hold the whole town."',
            [
                "Roe, of the Green group | denied | the reports that it had left",
                'Roe, of the Green group | saying | "We hold the whole town."',
            ],
        ),
        (
            "The Monitor, which has people in the town, said at least 12 men died.",
            ["The Monitor, which has people in the town | said | at least 12 men died"],
        ),
        (
            "Two men died in the raid, the Monitor, a London group, said.",
            ["the Monitor, a London group | said | Two men died in the raid"],
        ),
        (
            "Troops are near the port, the state news agency TANA reports.",
            ["the state news agency TANA | reports | Troops are near the port"],
        ),
        ("The truce, which the army says began at noon, has held.", ["the army | says | began at noon"]),
        ("As Jane Roe put it in a speech, nobody won.", ["Jane Roe | put it | nobody won"]),
        # one voice hands on another
        (
            "State media quoted an officer as saying that the town was calm.",
            [
                "State media | quoted | an officer as saying that the town was calm",
                "an officer | saying | that the town was calm",
            ],
        ),
        ("The mayor, Omar Doe, was quoted as saying that he was safe.", ["The mayor, Omar Doe | saying | that he was safe"]),
        # according to
        ("According to the UN, the town is empty.", ["the UN | According to | the town is empty"]),
        ("The town is empty, according to the UN.", ["the UN | according to | The town is empty"]),
        ("He saw Homs, which according to the UN is empty.", ["the UN | according to | which / is empty"]),
        # nouns that carry a voice
        ("The army's claim that it won was false.", ["The army's | claim | that it won was false"]),
        ("Claims by the army that it won spread.", ["the army | Claims | that it won spread"]),
        ("Reports of a raid on the port could not be confirmed.", ["- | Reports | of a raid on the port"]),
        ("Reports that it won spread.", ["- | Reports | that it won spread"]),
        # the voice is hidden
        ("The general is said to have fled.", ["- | said | The general / to have fled"]),
        ("It was reported that the general had fled.", ["- | reported | that the general had fled"]),
        ("The general reportedly fled.", ["- | reportedly | The general reportedly fled"]),
        ("The raid was condemned by the envoy.", ["the envoy | condemned | The raid"]),
        ("The army was accused by residents of shelling the port.", ["residents | accused | The army / of shelling the port"]),
        # two voices in one sentence
        (
            "The army said it hit a depot; the rebels denied losing any men.",
            ["The army | said | it hit a depot", "the rebels | denied | losing any men"],
        ),
        (
            "The army said it had won, but rebels said they held on.",
            ["The army | said | it had won", "rebels | said | they held on"],
        ),
        # a voice beside the colon of a headline
        ("Monitors: Twelve killed in raid on market", ["Monitors | : | Twelve killed in raid on market"]),
        ("Twelve killed in raid on market: monitors", ["monitors | : | Twelve killed in raid on market"]),
        ("Norland's defence ministry: Two jets lost", ["Norland's defence ministry | : | Two jets lost"]),
        # marks of two kinds around one quotation
        ('“We will stay here," said the farmer.', ['the farmer | said | “We will stay here,"']),
        # capitals tell nothing in an upper-case text
        ("THE ARMY SAID THAT IT HAD TAKEN THE HILL.", ["THE ARMY | SAID | THAT IT HAD TAKEN THE HILL"]),
    ],
)
def test_who_says_what(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The United States sent aid.",
        "The army attacked the village and defended the bridge.",
        "The reports came late.",
        "Military posts lie around the town.",
        "The plans for the dam were old.",
        "Soldiers hold the ridge and support the tanks.",
        "Rebels shot down a jet near the dam.",
        "The guns responded to fire from the hill.",
        "Norland: Twelve killed in raid on market",
        "Residents: 400",
        "They took three towns: the mill, the ford and the port where residents live.",
    ],
)
def test_where_nobody_speaks(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "stance", "modality"),
    [
        ("The army announced that it had left.", Stance.ASSERTS, None),
        ("The army denied that it had left.", Stance.DENIES, None),
        ("The army rejected the claims that it had left.", Stance.DENIES, None),
        ("The army shot down the reports that it had left.", Stance.DENIES, None),
        ("The army confirmed that it had left.", Stance.CONFIRMS, None),
        ("The army acknowledged that it had left.", Stance.CONCEDES, None),
        ("The army withdrew its claim that it had taken the hill.", Stance.RETRACTS, None),
        ("The army vowed to return.", Stance.ASSERTS, Modality.PLANNED),
        ("The army threatened to return.", Stance.ASSERTS, Modality.THREATENED),
        ("The envoy urged the army to return.", Stance.ASSERTS, Modality.HYPOTHETICAL),
        ("The army told residents to leave.", Stance.ASSERTS, Modality.HYPOTHETICAL),
        ("The envoy warned that the town was starving.", Stance.ASSERTS, None),
        ("The army did not confirm that it had left.", Stance.CONFIRMS, Modality.HYPOTHETICAL),
        ("No group claimed responsibility for the blast.", Stance.ASSERTS, Modality.HYPOTHETICAL),
    ],
)
def test_force_of_the_cue(text, stance, modality):
    mention = read(text)[0]
    assert (mention.stance, mention.modality) == (stance, modality)


@pytest.mark.parametrize(
    "text",
    [
        "Villagers said that alleged rebels killed two men.",
        "Villagers said alleged rebels killed two men.",
        "On Monday alleged rebels killed two men.",
        "Police shot alleged rebels in the hills.",
        "Police are holding alleged rebels in the barracks.",
    ],
)
def test_alleged_rebels_allege_nothing(text: str) -> None:
    assert [one for one in said(text) if "| alleged |" in one] == []


@pytest.mark.parametrize("text", ["The group that alleged fraud left.", "The minister on Monday alleged fraud."])
def test_a_voice_that_alleges(text: str) -> None:
    assert [one.split(" | ")[1] for one in said(text)] == ["alleged"]


@pytest.mark.parametrize("unit", ['"', "“", "(", ", ", "said ", "he said, ", "and ", "'s ", "according to ", "-", "A, "])
def test_hostile_text_is_read_to_its_end(unit):
    text = unit * (200_000 // len(unit))
    assert all(mention.span.of(text) == mention.text for mention in read(text))
