"""What the finders hand on: spans that name a time, place, actor, action, number or attribution, and the claims made of them."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from tracker.vocabulary import Action, Extent, Harmed, MentionKind, Modality, PlacePrecision, Span, Stance, When


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the clean text; `paragraph` counts from 0 and is the same for sentences of one paragraph.

    `is_dateline` marks the place, day and agency a report is sent from: no deed, but the ground later passages stand on.
    `post` counts the posts of a live page from 1; it is 0 above the first, and in any other report.
    """

    span: Span
    paragraph: int
    is_title: bool = False
    is_dateline: bool = False
    post: int = 0


@dataclass(frozen=True, slots=True)
class Timex3:
    """The ISO-TimeML form of a time expression: type DATE, TIME, DURATION or SET; `mod` such as APPROX, START, END, MID or "".

    Of repeated times `quant` is the word that ranges over them ("EVERY", "EACH") and `freq` how often in each ("2X").
    """

    type: str
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression. A bare duration or a repeated time has no `when`: it is never dated."""

    kind: ClassVar[MentionKind] = MentionKind.TIME
    span: Span
    text: str
    rule: str
    timex3: Timex3
    when: When | None = None
    duration: str = ""
    set: str = ""
    event_phrase: str = ""  # "their campaign" in "at the start of their campaign": the deed that dates it, for `claims` to settle


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A name of a place. `key` is the gazetteer's, "" where no gazetteer knows the name.

    `lat`, `lon` in WGS 84 degrees. `relation` is the word that ties it to the deed ("near", "outskirts of", "between", "from",
    "in" or ""). `in_actor` marks names inside an actor's name ("Syrian army"): they are not where something happened.
    `candidates` are the keys of other entries of the same name, when the choice between them is in doubt.
    """

    kind: ClassVar[MentionKind] = MentionKind.PLACE
    span: Span
    text: str
    rule: str
    name: str = ""
    key: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = PlacePrecision.UNKNOWN
    relation: str = ""
    in_actor: bool = False
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A name, office, group or pronoun that stands for an actor.

    `key` and `side` are the gazetteer's keys, "" where unknown. `is_person` for persons and offices; `represents` is the
    actor key a person speaks or acts for. `refers_to` names the actor a pronoun or a bare noun ("the group") stands for.
    """

    kind: ClassVar[MentionKind] = MentionKind.ACTOR
    span: Span
    text: str
    rule: str
    name: str = ""
    key: str = ""
    side: str = ""
    is_state: bool | None = None
    is_person: bool = False
    is_plural: bool = False
    represents: str = ""
    refers_to: str = ""
    category: str = ""  # PLOVER sector where known: MIL, GOV, REB, CVL, MED, ...


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A count of people or things: `low` <= `best` <= `high`; `what` is killed, wounded, displaced, besieged, population, ..."""

    kind: ClassVar[MentionKind] = MentionKind.NUMBER
    span: Span
    text: str
    rule: str
    what: str
    low: int | None = None
    best: int | None = None
    high: int | None = None
    part_of: Span | None = None  # "including 5 children" is a part of the number before it


@dataclass(frozen=True, slots=True)
class ActionMention:
    """A deed spoken of. `span` covers the words that name it; `subject` and `object` are the stretches of text that its
    rule takes for who did it and to whom or what (a passive is already turned round), None where the sentence has none.

    `negated` is "did not take"; `is_noun` marks "the capture of", "clashes". `polarity_shift` holds a wording such as "denied" or
    "shot down the claims that" that turns the deed round, "" where there is none.
    """

    kind: ClassVar[MentionKind] = MentionKind.ACTION
    span: Span
    text: str
    rule: str
    action: Action
    modality: Modality = Modality.HAPPENED
    negated: bool = False
    is_noun: bool = False
    is_past_background: bool = False  # "which was captured by rebels": a deed before the one the sentence reports
    subject: Span | None = None
    object: Span | None = None
    polarity_shift: str = ""
    beside: tuple[Span, ...] = ()  # other words for the same deed: its light verb, and what tells it again
    victims: Span | None = None  # whom its harm names ("killed two dockers"), where its own object is a place or a thing
    generality: str = ""  # the rule by which the deed is only spoken of in general ("those who murder")
    is_gap: bool = False  # the verb stands before: "killed two in Harim and three in Zed"

    @property
    def is_gerund(self) -> bool:
        """Whether its words begin with a form in -ing: "killing", "leaving nine dead"."""
        return self.text.split(" ", 1)[0].lower().endswith("ing")


@dataclass(frozen=True, slots=True)
class AttributionMention:
    """Who says what: `source` (None where the outlet hides it), the `cue` words, and the `content` spans that are said.

    `speaker` is the actor mention the source resolves to, also through a pronoun, and `called` the words that name them.
    `stance` is the force of the cue.
    """

    kind: ClassVar[MentionKind] = MentionKind.ATTRIBUTION
    span: Span
    text: str
    rule: str
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    stance: Stance = Stance.ASSERTS
    is_quote: bool = False
    is_anonymous: bool = False
    speaker: ActorMention | None = None
    called: str = ""
    modality: Modality | None = None  # "vowed to", "threatened to" move the content out of what happened


type Mention = TimeMention | PlaceMention | ActorMention | NumberMention | ActionMention | AttributionMention


@dataclass(frozen=True, slots=True)
class Party:
    """Who did it or to whom: the name, the gazetteer's actor key and side key, "" where unknown, and the words of the text.

    Parties are the same whatever words they are told with.
    """

    name: str
    actor: str = ""
    side: str = ""
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Speaker:
    """On whose word: the name, the gazetteer's keys, and the words of the text ("Lebanese health ministry" for Lebanon).

    An outlet speaking in its own voice has an empty name. Speakers are the same whatever words they are told with.
    """

    name: str = ""
    actor: str = ""
    side: str = ""
    is_anonymous: bool = False
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Site:
    """What stands in a place and can be held by itself: what it is called ("Goma airport"), its words in the text, its rule."""

    name: str
    text: str = field(compare=False)
    span: Span = field(compare=False)
    rule: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class ClaimPlace:
    """Where a claim puts its deed: the name as worded, the gazetteer's key or "", how closely it is fixed, whether the deed
    is told of all of it, of a part of it or something in it, or only of what lies near it, and what in it is meant."""

    name: str
    key: str = ""
    precision: PlacePrecision = PlacePrecision.UNKNOWN
    relation: str = ""
    extent: Extent = Extent.WHOLE
    site: Site | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A number with its doubt: `low` <= `best` <= `high`, any may be None; a part is counted in a number before it, and a toll
    counts all the dead again."""

    what: str
    low: int | None = None
    best: int | None = None
    high: int | None = None
    is_part: bool = False
    toll: str = ""  # "told" of a figure for all the dead ("put the toll at 9"), "raised" of one that takes the place of others


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """What one passage says on one voice about one deed, before it is filed.

    `span` covers the quote in the article's clean text; `evidence` are the mentions it rests on; `rules` the names of the
    rules that fired; `background` marks a deed told as an earlier one ("which was captured by rebels"). Claims of one
    `incident` speak of one act of violence that the article tells as news, 0 where they speak of none. `dead` are those of the
    deed in all, also told a sentence later, None where none are counted.
    """

    span: Span
    quote: str
    action: Action
    acled: str
    plover: str
    modality: Modality
    stance: Stance
    speaker: Speaker
    initiators: tuple[Party, ...] = ()
    targets: tuple[Party, ...] = ()
    place: ClaimPlace | None = None
    when: When = field(default_factory=When)
    numbers: tuple[Count, ...] = ()
    rules: tuple[str, ...] = ()
    evidence: tuple[Mention, ...] = ()
    background: bool = False
    against: Harmed = Harmed.UNTOLD
    incident: int = 0
    dead: Count | None = None

    @property
    def deed(self) -> ActionMention | None:
        """The words that it was read from."""
        return next((mention for mention in self.evidence if isinstance(mention, ActionMention)), None)


@dataclass(frozen=True, slots=True)
class RawDocument:
    """What came in: bytes or text, before anything is known of it. `format` is html, text, json or clean (text as it is)."""

    body: bytes | str
    format: str = ""
    url: str = ""
    id: str = ""
    title: str = ""
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a live page: where it starts in the clean text, and its day where its time names one."""

    start: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The article inside a document: clean text without page furniture, paragraphs parted by a blank line.

    A title that is part of `text` is its first paragraph only where the document is read as clean text. `posts` are those of a
    live page whose times are no part of its text.
    """

    title: str
    text: str
    published_on: date | None = None
    byline: str = ""
    language: str = "en"
    id: str = ""
    url: str = ""
    dateline: str = ""
    site: str = ""
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one document."""

    article: ArticleText
    passages: tuple[Passage, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[ClaimDraft, ...]
