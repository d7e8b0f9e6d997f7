"""English verbs of saying, thinking and wanting by family, in their plain form."""


def listed(words: str) -> tuple[str, ...]:
    """Words and word groups written in one line, parted by commas."""
    return tuple(word.strip() for word in words.split(","))


SAYING = listed(
    "say, state, add, assess, warn, note, report, announce, declare, assert, contend, argue, remark, comment, repeat,"
    " reiterate, stress, emphasize, emphasise, underline, underscore, point out, recall, recount, reply, respond,"
    " conclude, write, tweet, quip, joke, boast, brag, lament, complain, shout, yell, chant, scream,"
    " whisper, testify, predict, forecast, estimate, reveal, disclose, leak, allege, claim, purport, proclaim,"
    " opine, muse, exclaim, counter, retort, echo, insist, make clear, make it clear, put it, explain, mention,"
    " admonish, caution, speculate, theorize, reason, hasten to add, go on to say, protest, concur, marvel, blog,"
    " crow, joke of, elaborate, clarify, editorialize, specify, narrate, intone, affirm, profess"
)
TELLING = listed("tell, inform, brief, notify, remind, assure, reassure, persuade, convince, alert, counsel, teach")
SHOWING = listed(
    "show, find, indicate, signal, suggest, hint, imply, demonstrate, rule, discover, document, illustrate, learn, point to,"
    " count, tally, record, register"
)
SPEAKING_OF = listed(
    "speak of, speak about, talk about, talk of, discuss, cite, quote, refer to, reference, describe, depict,"
    " characterize, portray, label, call, dub, outline, address, lay out, highlight, liken, compare, invoke,"
    " bring up, spell out, touch on, focus on, comment on, elaborate on, hint at, allude to, boast of,"
    " boast about, brag about, complain of, complain about, joke about, speak out,"
    " go on about, summarize, sum up, view, see as, tout, promote, present, term, deem, paint, publish,"
    " testify about, apologize for, apologise for, report on, write about, write of"
)
THINKING = listed(
    "think, observe, maintain, believe, know, feel, realize, realise, understand, consider, suspect, assume,"
    " presume, guess, imagine, recognize, recognise, remember, forget, conclude, agree, worry, fear, doubt,"
    " wonder, regret, figure, reckon, appear to think, seem to think, trust, bet, surmise, perceive, be convinced,"
    " decide that"
)
HOPING = listed(
    "hope, expect, anticipate, wish, dream, dream of, look forward to, foresee, hope for, envision, envisage,"
    " fear for, worry about, warn of, warn about"
)
WANTING = listed(
    "want, plan, intend, vow, pledge, promise, offer, aim, seek, decide, commit to, agree to, propose, opt,"
    " consider, prepare to, mean to, desire, determine to, undertake to, promise to, plan on,"
    " decide on, decide against, arrange to"
)
REFUSING = listed("refuse, decline, hesitate to")
THREATENING = listed("threaten, menace")
URGING = listed(
    "urge, call for, call on, call upon, demand, ask, ask for, request, recommend, appeal for, appeal to, beg,"
    " implore, press for, push for, encourage, advocate, advise, insist on, petition, plead for, plead with,"
    " plead, lobby for, campaign for, exhort, advocate for, argue for, ask about, inquire, enquire,"
    " question whether"
)
PRAISING = listed(
    "praise, hail, welcome, applaud, endorse, favor, favour, commend, laud, celebrate, admire, love, thank,"
    " congratulate, salute, appreciate, embrace, approve of, enjoy, prefer"
)
BLAMING = listed(
    "criticize, criticise, condemn, denounce, blast, slam, blame, accuse, mock, ridicule, oppose, decry, deplore,"
    " lambast, lambaste, chide, chastise, rebuke, castigate, scold, deride, disparage, assail, fault, question,"
    " hate, detest, despise, resent, skewer, lash out at, hit out at, rail against, bemoan, denigrate, insult,"
    " object to, protest against, caution against, warn against, argue against, speak out against,"
    " come out against, berate, scoff at, bristle at, go after, attribute, ascribe"
)
DENYING = listed(
    "deny, reject, dismiss, refute, rebut, dispute, contradict, disavow, repudiate, shoot down, rule out,"
    " brush aside, brush off, rubbish, play down, downplay, disown, disagree, discount, debunk, pour scorn on, scoff,"
    " wave away"
)
CONFIRMING = listed("confirm, verify, corroborate, substantiate, attest, vouch, bear out")
CONCEDING = listed("admit, acknowledge, concede, confess, own up, own up to, admit to, confess to, grant that")
RETRACTING = listed(
    "retract, recant, walk back, take back, backtrack on, withdraw the claim, withdraw its claim,"
    " withdraw his claim, withdraw their claim, withdraw the allegation, withdraw the statement,"
    " withdraw the accusation, withdraw the report, withdraw its report, withdraw their report, withdraw our report"
)

SURE = listed(
    "confident, certain, sure, convinced, aware, unaware, adamant, sceptical, skeptical, critical, clear, proud, supportive,"
    " dismissive, insistent, optimistic, pessimistic, doubtful, suspicious, wary, mindful, opposed"
)
