"""English words of saying, thinking and wanting: what each lets follow, its force, and what it does to the deed it speaks of."""

import re
from dataclasses import dataclass

from tracker.extraction.rules.en import attribution_verbs as verbs
from tracker.extraction.rules.en.inflection import forms_of, plural_of
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Modality, Stance


@dataclass(frozen=True, slots=True)
class Cue:
    """How a family of cues behaves.

    `part` is "verb", "adjective", "noun", "preposition", "adverb" or "mark" (a colon). `takes` lists what may be its content:
    c a clause, q a quotation, i an infinitive, n a noun phrase or -ing form, p words that come before it ("…, he said").
    `told` marks verbs with a listener ("told reporters that"). `words` are plain forms; a word after a blank must follow
    ("call for").
    """

    part: str
    words: tuple[str, ...]
    takes: str
    stance: Stance = Stance.ASSERTS
    modality: Modality | None = None
    told: bool = False


type CueRule = Rule[Cue]


def _rule(name: str, cue: Cue, example: str, reading: str) -> CueRule:
    spelled = {form for word in cue.words for form in _spellings(word, cue.part)}
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(spelled, reverse=True))})\b", re.IGNORECASE)
    return Rule(f"en.attribution.{name}", pattern, cue, example, reading)


def _spellings(word: str, part: str) -> tuple[str, ...]:
    head, _, rest = word.partition(" ")
    if part == "verb":
        return tuple(f"{form} {rest}".strip() for form in forms_of(head))
    return (word, plural_of(word)) if part == "noun" else (word,)


CUES: tuple[CueRule, ...] = (
    _rule("say", Cue("verb", verbs.SAYING, "cqpin"), "The mayor said the bridge was still open.", "the bridge was still open"),
    _rule(
        "charge",
        Cue("verb", ("charge",), "c"),
        "The envoy charged that the rebels had broken the truce.",
        "that the rebels had broken the truce",
    ),
    _rule(
        "continue",
        Cue("verb", ("continue", "answer", "interject", "interrupt", "go on"), "qp"),
        '"We will stay," she continued.',
        '"We will stay,"',
    ),
    _rule(
        "tell", Cue("verb", verbs.TELLING, "cqpi", told=True), "The mayor told reporters that he was safe.", "that he was safe"
    ),
    _rule(
        "show", Cue("verb", verbs.SHOWING, "cnp"), "The report found that nine shells had landed.", "that nine shells had landed"
    ),
    _rule("speak_of", Cue("verb", verbs.SPEAKING_OF, "n"), "The envoy spoke of heavy losses.", "heavy losses"),
    _rule("think", Cue("verb", verbs.THINKING, "cp"), "Doctors believe the toll will rise.", "the toll will rise"),
    _rule(
        "hope",
        Cue("verb", verbs.HOPING, "cin", modality=Modality.HYPOTHETICAL),
        "The envoy hopes to visit the town.",
        "to visit the town",
    ),
    _rule(
        "want",
        Cue("verb", verbs.WANTING, "icn", modality=Modality.PLANNED),
        "The group vowed to retake the hill.",
        "to retake the hill",
    ),
    _rule(
        "refuse",
        Cue("verb", verbs.REFUSING, "in", Stance.DENIES, Modality.HYPOTHETICAL),
        "The militia refused to leave the town.",
        "to leave the town",
    ),
    _rule(
        "threaten",
        Cue("verb", verbs.THREATENING, "icqpn", modality=Modality.THREATENED),
        "The group threatened to shell the port.",
        "to shell the port",
    ),
    _rule(
        "urge",
        Cue("verb", verbs.URGING, "icqpn", modality=Modality.HYPOTHETICAL),
        "The envoy called for an end to the siege.",
        "an end to the siege",
    ),
    _rule(
        "order",
        Cue("verb", ("order", "command", "instruct", "direct"), "ic", modality=Modality.HYPOTHETICAL),
        "The general ordered his men to hold the bridge.",
        "his men to hold the bridge",
    ),
    _rule("praise", Cue("verb", verbs.PRAISING, "n"), "The minister welcomed the truce.", "the truce"),
    _rule("blame", Cue("verb", verbs.BLAMING, "n"), "The minister condemned the bombing.", "the bombing"),
    _rule(
        "deny",
        Cue("verb", verbs.DENYING, "cnqp", Stance.DENIES),
        "The army denied that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "confirm",
        Cue("verb", verbs.CONFIRMING, "cnqp", Stance.CONFIRMS),
        "The army confirmed that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "concede",
        Cue("verb", verbs.CONCEDING, "cnqp", Stance.CONCEDES),
        "The army admitted that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "retract",
        Cue("verb", verbs.RETRACTING, "cn", Stance.RETRACTS),
        "The army retracted its claim that the town had fallen.",
        "its claim that the town had fallen",
    ),
    _rule(
        "sure",
        Cue("adjective", verbs.SURE, "cn"),
        "The mayor is confident that the bridge will hold.",
        "that the bridge will hold",
    ),
    _rule(
        "ready",
        Cue("adjective", ("ready", "willing", "eager", "determined", "prepared", "keen"), "i", modality=Modality.PLANNED),
        "The rebels are ready to leave the town.",
        "to leave the town",
    ),
    _rule(
        "afraid",
        Cue("adjective", ("afraid", "worried", "concerned", "hopeful", "fearful"), "cn", modality=Modality.HYPOTHETICAL),
        "Residents are afraid that the dam may burst.",
        "that the dam may burst",
    ),
    _rule(
        "according",
        Cue(
            "preposition",
            (
                "according to",
                "as reported by",
                "as stated by",
                "in the words of",
                "in the view of",
                "in the opinion of",
                "in the eyes of",
            ),
            "cqp",
        ),
        "According to the mayor, the bridge is open.",
        "the bridge is open",
    ),
    Rule(
        "en.attribution.headline",
        re.compile(":"),
        Cue("mark", (":",), "c"),
        "Monitors: Twelve killed in raid on market",
        "Twelve killed in raid on market",
    ),
    _rule(
        "hidden",
        Cue("adverb", ("reportedly", "allegedly", "purportedly", "supposedly"), "c"),
        "The town reportedly fell on Friday.",
        "The town reportedly fell on Friday",
    ),
    _rule(
        "noun",
        Cue(
            "noun",
            verbs.listed(
                "claim, report, statement, allegation, accusation, announcement, assertion, warning, suggestion, argument,"
                " belief, comment, remark, rumour, rumor, view, opinion, conclusion, contention, testimony, estimate,"
                " prediction, complaint, acknowledgement, admission, concession, confirmation, declaration, evidence, idea,"
                " notion, theory, sign, message, news, charge, insistence, criticism, description, perception, impression,"
                " speculation, explanation"
            ),
            "c",
        ),
        "There were reports that the bridge had fallen.",
        "that the bridge had fallen",
    ),
    _rule(
        "denial_noun",
        Cue("noun", ("denial", "rejection"), "c", Stance.DENIES),
        "Few believed the army's denial that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "intent_noun",
        Cue(
            "noun",
            verbs.listed("plan, promise, pledge, vow, decision, desire, intention, proposal, willingness, determination, offer"),
            "i",
            modality=Modality.PLANNED,
        ),
        "Many heard of the group's vow to retake the hill.",
        "to retake the hill",
    ),
    _rule(
        "threat_noun",
        Cue("noun", ("threat",), "ci", modality=Modality.THREATENED),
        "Many heard of the group's threat to shell the port.",
        "to shell the port",
    ),
    _rule(
        "hope_noun",
        Cue(
            "noun",
            ("hope", "fear", "concern", "demand", "request", "expectation", "worry", "suspicion", "call", "refusal"),
            "ci",
            modality=Modality.HYPOTHETICAL,
        ),
        "There were fears that the dam would burst.",
        "that the dam would burst",
    ),
)
_ACCOUNT = r"(?:account|version|story)(?:\s+of\s+[^,.;:]{1,40})?"
_GAVE = r"(?:gave|gives|told|tells|offered|offers|had|has|presented)"
# Whose account the next sentence gives.
ACCOUNT: CueRule = Rule(
    "en.attribution.account",
    re.compile(
        rf"(?:(?:but|yet)\s+)?(?:(?P<owner>[^,.;:]{{2,60}}?)['’]s?\s+(?:own\s+)?{_ACCOUNT}\s+(?:differs?|differed|is|was)\b[^.:]{{0,60}}|"
        rf"(?P<teller>[^,.;:]{{2,60}}?)\s+{_GAVE}\s+(?:[\w ]{{1,30}}\s+)?(?:an?|its|their)\s+(?:\w+\s+){{0,2}}?"
        rf"(?:different|another|own|contrary|conflicting|other)\s+{_ACCOUNT}|"
        rf"(?P<another>[^,.;:]{{2,60}}?)\s+{_GAVE}\s+another\s+{_ACCOUNT})[.:]?\s*\Z",
        re.IGNORECASE,
    ),
    Cue("noun", ("account", "version", "story"), "c"),
    "The mayor's account differs. The bridge was open.",
    "The bridge was open.",
)
# Who signs a post that is quoted whole.
SIGNED: CueRule = Rule(
    "en.attribution.signed",
    re.compile(r"(?<!\w)[-–—]{1,2}\s?(?P<name>[^\W\d_][^()\n@–—]{1,60}?)\s\(@\w{1,30}\)"),
    Cue("noun", ("post",), "q"),
    "Rebels have left the bridge. — The mayor of Harim (@mayor)",
    "Rebels have left the bridge.",
)
