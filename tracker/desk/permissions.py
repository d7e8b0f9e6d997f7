"""Who may do what."""

from tracker.models import User


class NotAllowed(PermissionError):
    """The person's role does not allow the verb."""


def require_editor(by: User) -> None:
    """Raises NotAllowed unless the person may curate the record."""
    if not by.may_edit:
        raise NotAllowed(f"{by.get_username()} is a reader; ask an admin for the editor role")
