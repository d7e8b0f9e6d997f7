"""Articles that editors bring: fetched or pasted, read, filed and derived from, as a task that a page can wait for."""

import base64
import hashlib
from datetime import date
from typing import Any

from django.tasks import task

from tracker.desk import assessment, fetching, intake, journal, lookup
from tracker.desk.fetching import FetchError
from tracker.desk.permissions import require_editor
from tracker.extraction.unreadable import UnreadableDocument
from tracker.models import User


@task
def read_submitted(
    *,
    by: int,
    url: str,
    body: str,
    form: str,
    published_on: str,
    max_bytes: int,
    timeout: int,
    name: str = "",
    outlet: str = "",
) -> dict[str, Any]:
    """Read one article: `body` is base64, "" to fetch `url`; `outlet` as the editor names it.

    Returns the article's number and outcome, or an error in words.
    """
    editor = User.objects.get(pk=by)
    require_editor(editor)
    try:
        raw, address, media_type = base64.b64decode(body), url, ""
        if not raw:
            page = fetching.fetch(url, max_bytes=max_bytes, timeout=timeout)
            raw, address, media_type = page.body, page.url, page.media_type
        receipt = intake.ingest(
            body=raw,
            url=address or f"file:desk/{name or hashlib.sha256(raw).hexdigest()[:16]}",
            gazetteer=lookup.gazetteer(),
            media_type=media_type,
            form=form,
            published_on=date.fromisoformat(published_on) if published_on else None,
            outlet=outlet,
        )
    except (UnreadableDocument, FetchError) as error:
        return {"error": str(error)}
    if receipt.outcome != "unchanged":
        _keep(receipt, editor)
    return {"article": receipt.article.pk, "outcome": receipt.outcome, "claims": receipt.claims}


def _keep(receipt: intake.Receipt, editor: User) -> None:
    article = receipt.article
    journal.record(
        noun="article",
        key=str(article.pk),
        verb="submit",
        by=editor,
        reason="Brought to the desk to be read",
        before={},
        after={"title": article.title, "url": article.document.url, "claims": receipt.claims},
        at=journal.now(),
    )
    assessment.derive(because=f"read {article.title}")
