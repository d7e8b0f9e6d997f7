"""The page that tells readers how a status is derived: the rules in their order, each with its example, and what rides on top."""

from collections.abc import Iterable, Iterator

from tracker.derivation import clash_rules, status_rules
from tracker.derivation.cases import Case
from tracker.derivation.policy import STARTING_POLICY
from tracker.derivation.reports import Report
from tracker.vocabulary import CODES, Flag, Modality, Stance, Status

STATUSES: dict[Status, str] = {
    Status.CONTROLLED: "one side holds it",
    Status.CLAIMED: "a side says so, and nobody who has no part in it bears it out",
    Status.CONTESTED: "it is fought for inside",
    Status.BESIEGED: "another side rings it",
    Status.TRUCE: "arms are to rest there",
    Status.MIXED: "its parts are held by different sides",
    Status.UNKNOWN: "no report that counts says who has it",
}
FLAGS: dict[Flag, str] = {
    Flag.DISPUTED: "another account stands against it",
    Flag.STALE: f"nothing was reported of it for more than {STARTING_POLICY.stale_after_days} days",
    Flag.ONE_SOURCE: "it rests on one outlet",
    Flag.PARTISAN_ONLY: "only voices of a side tell it",
    Flag.INFERRED: "it is taken from its parts or from the place around it",
}


def page() -> str:
    """The page as Markdown; `manage.py rules --write` puts it into docs/status.md."""
    policy = STARTING_POLICY
    lines = [
        "# How a status is derived",
        "",
        "A status is the answer of the first rule below that has grounds, for one place, on one day, as known on one day. It",
        "names its rule and the reports it rests on. This page is generated from the rules: `manage.py rules --write`; the",
        "tests try every rule on its example.",
        "",
        "## Statuses",
        "",
        *_table(("status", "meaning"), ((str(status), words) for status, words in STATUSES.items())),
        "",
        "## Doubts that ride on top",
        "",
        *_table(("flag", "meaning"), ((str(flag), words) for flag, words in FLAGS.items())),
        "",
        "## The rules, in order",
        "",
        "In the examples, *north* and *south* are sides and the place is a mill; where no voice is named, one of no side tells.",
        "",
        'Who takes a part of a place, or something in it ("most of the town", "its airport"), does not hold the place: it',
        "is contested where another side is known to have it. What is told of ground near a place says nothing of the place.",
        "",
        *_table(("", "rule", "what it says", "example", "status"), _status_rows()),
        "",
        "## Places in places",
        "",
        "A wider place is `rolled-up` from those inside it where they tell of a later change than its own reports do: *mixed*",
        "where its parts are held by different sides, *contested* where one is fought for, *controlled* where all are held by",
        "one side. What only stands in a town, such as its airport, never makes up the whole of it. It is",
        "`taken-with-the-town` where the town came to another side after the last report of it. Both are marked as *inferred*.",
        "",
        "## Reports that cannot both hold",
        "",
        *_table(("rule", "what it says", "example"), _clash_rows()),
        "",
        f"## The numbers (policy {policy.version})",
        "",
        f"- A status is stale after {policy.stale_after_days} days without a report.",
        f"- A denial answers gains up to {policy.reach_days} days before it.",
        f"- {policy.voices_over_denial} independent voices with no side carry a gain against the denial of the side that lost.",
    ]
    return "\n".join(lines) + "\n"


def _status_rows() -> Iterator[tuple[str, ...]]:
    for place, rule in enumerate(status_rules.RULES, 1):
        yield str(place), f"`{rule.name}`", rule.sentence, story(rule.example), rule.example.reading


def _clash_rows() -> Iterator[tuple[str, ...]]:
    for rule in clash_rules.RULES:
        yield f"`{rule.name}`", rule.sentence, story(rule.example)


def story(case: Case) -> str:
    """What an example tells, report by report."""
    return " ".join(f"{_told(report)}." for report in case.story)


def _told(report: Report) -> str:
    parts = [f"{report.when.edtf}: {CODES[report.action].label.lower()}"]
    parts += [f"by {side}" for side in report.initiator_sides]
    parts += [f"against {side}" for side in report.target_sides]
    if report.modality is not Modality.HAPPENED:
        parts.append(f"({report.modality})")
    if report.killed != (None, None, None):
        parts.append(f"({'/'.join('?' if count is None else str(count) for count in report.killed)} killed)")
    if report.speaker_side:
        parts.append(f"— {report.speaker_side} {'says so' if report.stance is Stance.ASSERTS else f'{report.stance} it'}")
    if not report.speaker_known:
        parts.append("— an unknown voice says so")
    return " ".join(parts)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield "|" + "---|" * len(heads)
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
