"""English words of saying, thinking and wanting: what each lets follow, its force, and what it does to the deed it speaks of."""

import re
from dataclasses import dataclass

from tracker.extraction.rules.en.inflection import forms_of, plural_of
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Modality, Stance


@dataclass(frozen=True, slots=True)
class Cue:
    """How a family of cues behaves.

    `part` is "verb", "adjective", "noun", "preposition" or "adverb". `takes` lists what may be its content: c a clause,
    q a quotation, i an infinitive, n a noun phrase or -ing form, p words that come before it ("…, he said"). `told` marks
    verbs with a listener ("told reporters that"). `words` are plain forms; a word after a blank must follow ("call for").
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


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


_SAYING = _listed(
    "say, state, add, warn, note, report, announce, declare, assert, contend, argue, remark, comment, repeat,"
    " reiterate, stress, emphasize, emphasise, underline, underscore, point out, recall, recount, reply, respond,"
    " conclude, write, tweet, quip, joke, boast, brag, lament, complain, shout, yell, chant, scream,"
    " whisper, testify, predict, forecast, estimate, reveal, disclose, leak, allege, claim, purport, proclaim,"
    " opine, muse, exclaim, counter, retort, echo, insist, make clear, make it clear, put it, explain, mention,"
    " admonish, caution, speculate, theorize, reason, hasten to add, go on to say, protest, concur, marvel, blog,"
    " crow, joke of, elaborate, clarify, editorialize, specify, narrate, intone, affirm, profess"
)
_TELLING = _listed("tell, inform, brief, notify, remind, assure, reassure, persuade, convince, alert, counsel, teach")
_SHOWING = _listed(
    "show, find, indicate, signal, suggest, hint, imply, demonstrate, rule, discover, document, illustrate, learn, point to"
)
_SPEAKING_OF = _listed(
    "speak of, speak about, talk about, talk of, discuss, cite, quote, refer to, reference, describe, depict,"
    " characterize, portray, label, call, dub, outline, address, lay out, highlight, liken, compare, invoke,"
    " bring up, spell out, touch on, focus on, comment on, elaborate on, hint at, allude to, boast of,"
    " boast about, brag about, complain of, complain about, joke about, speak out,"
    " go on about, summarize, sum up, view, see as, tout, promote, present, term, deem, paint, publish,"
    " testify about, apologize for, apologise for, report on, write about, write of"
)
_THINKING = _listed(
    "think, observe, maintain, believe, know, feel, realize, realise, understand, consider, suspect, assume,"
    " presume, guess, imagine, recognize, recognise, remember, forget, conclude, agree, worry, fear, doubt,"
    " wonder, regret, figure, reckon, appear to think, seem to think, trust, bet, surmise, perceive, be convinced,"
    " decide that"
)
_HOPING = _listed(
    "hope, expect, anticipate, wish, dream, dream of, look forward to, foresee, hope for, envision, envisage,"
    " fear for, worry about, warn of, warn about"
)
_WANTING = _listed(
    "want, plan, intend, vow, pledge, promise, offer, aim, seek, decide, commit to, agree to, propose, opt,"
    " consider, prepare to, mean to, desire, determine to, undertake to, promise to, plan on,"
    " decide on, decide against, arrange to"
)
_REFUSING = _listed("refuse, decline, hesitate to")
_THREATENING = _listed("threaten, menace")
_URGING = _listed(
    "urge, call for, call on, call upon, demand, ask, ask for, request, recommend, appeal for, appeal to, beg,"
    " implore, press for, push for, encourage, advocate, advise, insist on, petition, plead for, plead with,"
    " plead, lobby for, campaign for, exhort, advocate for, argue for, ask about, inquire, enquire,"
    " question whether"
)
_PRAISING = _listed(
    "praise, hail, welcome, applaud, endorse, favor, favour, commend, laud, celebrate, admire, love, thank,"
    " congratulate, salute, appreciate, embrace, approve of, enjoy, prefer"
)
_BLAMING = _listed(
    "criticize, criticise, condemn, denounce, blast, slam, blame, accuse, mock, ridicule, oppose, decry, deplore,"
    " lambast, lambaste, chide, chastise, rebuke, castigate, scold, deride, disparage, assail, fault, question,"
    " hate, detest, despise, resent, skewer, lash out at, hit out at, rail against, bemoan, denigrate, insult,"
    " object to, protest against, caution against, warn against, argue against, speak out against,"
    " come out against, berate, scoff at, bristle at, go after"
)
_DENYING = _listed(
    "deny, reject, dismiss, refute, rebut, dispute, contradict, disavow, repudiate, shoot down, rule out,"
    " brush aside, brush off, play down, downplay, disown, disagree, discount, debunk, pour scorn on, scoff,"
    " wave away"
)
_CONFIRMING = _listed("confirm, verify, corroborate, substantiate, attest, vouch, bear out")
_CONCEDING = _listed("admit, acknowledge, concede, confess, own up, grant that")
_RETRACTING = _listed(
    "retract, recant, walk back, take back, backtrack on, withdraw the claim, withdraw its claim,"
    " withdraw his claim, withdraw their claim, withdraw the allegation, withdraw the statement,"
    " withdraw the accusation"
)

_SURE = _listed(
    "confident, certain, sure, convinced, aware, unaware, adamant, sceptical, skeptical, critical, clear, proud, supportive,"
    " dismissive, insistent, optimistic, pessimistic, doubtful, suspicious, wary, mindful, opposed"
)

CUES: tuple[CueRule, ...] = (
    _rule("say", Cue("verb", _SAYING, "cqpin"), "The mayor said the bridge was still open.", "the bridge was still open"),
    _rule(
        "continue",
        Cue("verb", ("continue", "answer", "interject", "interrupt", "go on"), "qp"),
        '"We will stay," she continued.',
        '"We will stay,"',
    ),
    _rule("tell", Cue("verb", _TELLING, "cqpi", told=True), "The mayor told reporters that he was safe.", "that he was safe"),
    _rule("show", Cue("verb", _SHOWING, "cnp"), "The report found that nine shells had landed.", "that nine shells had landed"),
    _rule("speak_of", Cue("verb", _SPEAKING_OF, "n"), "The envoy spoke of heavy losses.", "heavy losses"),
    _rule("think", Cue("verb", _THINKING, "cp"), "Doctors believe the toll will rise.", "the toll will rise"),
    _rule(
        "hope",
        Cue("verb", _HOPING, "cin", modality=Modality.HYPOTHETICAL),
        "The envoy hopes to visit the town.",
        "to visit the town",
    ),
    _rule(
        "want",
        Cue("verb", _WANTING, "icn", modality=Modality.PLANNED),
        "The group vowed to retake the hill.",
        "to retake the hill",
    ),
    _rule(
        "refuse",
        Cue("verb", _REFUSING, "in", Stance.DENIES, Modality.HYPOTHETICAL),
        "The militia refused to leave the town.",
        "to leave the town",
    ),
    _rule(
        "threaten",
        Cue("verb", _THREATENING, "icqpn", modality=Modality.THREATENED),
        "The group threatened to shell the port.",
        "to shell the port",
    ),
    _rule(
        "urge",
        Cue("verb", _URGING, "icqpn", modality=Modality.HYPOTHETICAL),
        "The envoy called for an end to the siege.",
        "an end to the siege",
    ),
    _rule(
        "order",
        Cue("verb", ("order", "command", "instruct", "direct"), "ic", modality=Modality.HYPOTHETICAL),
        "The general ordered his men to hold the bridge.",
        "his men to hold the bridge",
    ),
    _rule("praise", Cue("verb", _PRAISING, "n"), "The minister welcomed the truce.", "the truce"),
    _rule("blame", Cue("verb", _BLAMING, "n"), "The minister condemned the bombing.", "the bombing"),
    _rule(
        "deny",
        Cue("verb", _DENYING, "cnqp", Stance.DENIES),
        "The army denied that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "confirm",
        Cue("verb", _CONFIRMING, "cnqp", Stance.CONFIRMS),
        "The army confirmed that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "concede",
        Cue("verb", _CONCEDING, "cnqp", Stance.CONCEDES),
        "The army admitted that the town had fallen.",
        "that the town had fallen",
    ),
    _rule(
        "retract",
        Cue("verb", _RETRACTING, "cn", Stance.RETRACTS),
        "The army retracted its claim that the town had fallen.",
        "its claim that the town had fallen",
    ),
    _rule(
        "sure",
        Cue("adjective", _SURE, "cn"),
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
        Cue("preposition", ("according to", "in the words of", "in the view of", "in the opinion of", "in the eyes of"), "cqp"),
        "According to the mayor, the bridge is open.",
        "the bridge is open",
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
            _listed(
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
            _listed("plan, promise, pledge, vow, decision, desire, intention, proposal, willingness, determination, offer"),
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
