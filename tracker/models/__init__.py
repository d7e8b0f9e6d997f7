"""The nouns of the record, a file each, their QuerySets beside them."""

from tracker.models.actor import Actor
from tracker.models.article import Article, Passage
from tracker.models.assessment import Assessment
from tracker.models.claim import Claim, ClaimParty
from tracker.models.conflict import Conflict, Side
from tracker.models.document import Document
from tracker.models.edition import Edition
from tracker.models.event import Event, Placement
from tracker.models.location import Location
from tracker.models.person import Role, User
from tracker.models.revision import Revision
from tracker.models.snapshot import Snapshot
from tracker.models.source import Grade, Source
from tracker.models.split import Split
from tracker.models.token import Scope, Token

__all__ = [
    "Actor",
    "Article",
    "Assessment",
    "Claim",
    "ClaimParty",
    "Conflict",
    "Document",
    "Edition",
    "Event",
    "Grade",
    "Location",
    "Passage",
    "Placement",
    "Revision",
    "Role",
    "Scope",
    "Side",
    "Snapshot",
    "Source",
    "Split",
    "Token",
    "User",
]
