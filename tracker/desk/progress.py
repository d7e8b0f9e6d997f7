"""How far the reading of a submitted article has come, by the queue that the worker reads from."""

from datetime import datetime, timedelta
from enum import StrEnum

from django.tasks.base import TaskResult, TaskResultStatus
from django_tasks_db.models import DBTaskResult

# A worker looks every second; whoever waits longer with nothing being read waits for nobody.
UNATTENDED_AFTER = timedelta(seconds=20)
# A page is given 20 seconds to come and the largest is read within a minute or two.
INTERRUPTED_AFTER = timedelta(minutes=10)


class Stage(StrEnum):
    """Where an article stands between the desk and its claims."""

    QUEUED = "queued"
    BEHIND = "behind"
    UNATTENDED = "unattended"
    READING = "reading"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    DONE = "done"


def stage_of(result: TaskResult, at: datetime) -> Stage:  # type: ignore[type-arg]
    """The stage of a task at a moment: told apart are a queue that moves, one that nobody reads from, and a worker that died."""
    if result.status == TaskResultStatus.SUCCESSFUL:
        return Stage.DONE
    if result.status == TaskResultStatus.FAILED:
        return Stage.FAILED
    if result.status == TaskResultStatus.RUNNING:
        return Stage.INTERRUPTED if _since(result.started_at, at) > INTERRUPTED_AFTER else Stage.READING
    if DBTaskResult.objects.running().filter(started_at__gt=at - INTERRUPTED_AFTER).exists():
        return Stage.BEHIND
    return Stage.UNATTENDED if _is_unattended(result, at) else Stage.QUEUED


def _since(moment: datetime | None, at: datetime) -> timedelta:
    return at - moment if moment else timedelta()


def _is_unattended(result: TaskResult, at: datetime) -> bool:  # type: ignore[type-arg]
    """Whether no worker has finished anything all the while, though it waits for longer than a worker sleeps."""
    lately = DBTaskResult.objects.filter(finished_at__gt=at - UNATTENDED_AFTER)
    return _since(result.enqueued_at, at) > UNATTENDED_AFTER and not lately.exists()
