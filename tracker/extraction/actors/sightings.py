"""What the actor finders hand to each other before a mention is made of it."""

from dataclasses import dataclass

from tracker.extraction.gazetteer import ActorEntry

PLACE = "place"  # the rule of a country's name that turned out to be no actor


@dataclass(slots=True)
class Sighting:
    """The words `first` up to, not including, `last` seen as an actor by `rule`.

    `entries` are the gazetteer's actors of that name, best first; `head` the noun it hangs on, in lower case, `lead` whose deed
    it would be (see `Heads`); `whose` the sightings named inside it; `states` the adjectives of states before its head;
    `represents` the entries a person speaks for.
    """

    first: int
    last: int
    rule: str
    entries: tuple[ActorEntry, ...] = ()
    name: str = ""
    head: str = ""
    lead: str = ""
    category: str = ""
    is_person: bool = False
    is_plural: bool = False
    is_generic: bool = False
    has_article: bool = False
    whose: tuple["Sighting", ...] = ()
    states: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    represents: tuple[ActorEntry, ...] = ()
    refers_to: "Sighting | None" = None
    person: str = ""  # a person's own name, without title
    owner: str = ""  # the pronoun in "its forces"
    side: str = ""  # a side it stands on without being a known actor of it
    core: int = 0  # the word after its own words, before "of …"

    def __post_init__(self) -> None:
        self.core = self.core or self.last

    @property
    def entry(self) -> ActorEntry | None:
        """The gazetteer's actor it stands for, None where unknown."""
        return self.entries[0] if self.entries else None
