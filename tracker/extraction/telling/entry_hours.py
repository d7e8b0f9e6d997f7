"""Do the figures that head the entries of a live page tell its hours ("1215: …", "1340 GMT - …") or years?"""

import re

CLOCK_HEAD = re.compile(
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?:\s?[A-Z]{2,4}\b)?\s?(?::|[-–—]\s)\s?(?=[A-Z\"“‘'])"
)  # "8.35pm: Jets"
ENTRY_HOUR = re.compile(r"\d{4}(?: ?GMT| ?UTC| ?BST)?(?: ?:| [-–—]) (?=[A-Z\"“‘])")
_HEAD = re.compile(r"(?:\A|[.!?\"”’]) {1,3}(?P<figures>\d{4})(?P<zone> ?(?:GMT|UTC|BST))?(?: ?:| [-–—]) (?=[A-Z\"“‘])")
_HOUR = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_NO_YEAR = "1300"  # a report seldom lists the years before


def heads_are_hours(text: str) -> bool:
    """Whether all figures that head entries can be hours, and one must be: a zone follows, or no list of years begins there."""
    heads = list(_HEAD.finditer(f" {text}"))
    return all(_HOUR.fullmatch(head["figures"]) for head in heads) and any(
        head["zone"] or head["figures"] < _NO_YEAR for head in heads
    )
