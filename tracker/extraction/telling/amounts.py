"""How many, and of what: numbers in words and figures, and the ISO 8601 form of a length of time."""

import re

from tracker.extraction.rules.en import times_words as words


def number_value(text: str) -> float | None:
    """ "twenty-five", "1,460", "half a", "a couple of" as a number, None for a vague one."""
    text = text.lower().strip()
    if "quarter of" in text:
        return 0.25
    whole = re.sub(r"[ -]and[ -]a[ -]half\Z", "", text)
    if whole != text:
        return (number_value(whole) or 0) + 0.5
    return _FRACTIONS.get(text.split(" ")[0]) or _figures_value(text) or _spelled_value(text)


_FRACTIONS = {"half": 0.5, "quarter": 0.25}


def _figures_value(text: str) -> float | None:
    if match := re.fullmatch(r"(\d+)[ -](\d)/(\d)", text):
        return int(match[1]) + (int(match[2]) / int(match[3]) if int(match[3]) else 0)
    if re.fullmatch(r"[\d,.]+", text):
        return float(text.replace(",", ""))
    return None


def _spelled_value(text: str) -> float | None:
    if text in ("a", "an", "one", "each", "another", "per"):
        return 1
    if "couple" in text:
        return 2
    total = 0
    for word in re.split(r"[ -]", text):
        if word in words.TENS or word in words.NUMBERS:
            total += words.TENS.get(word, words.NUMBERS.get(word, 0))
        elif word in ("hundred", "thousand", "dozen"):
            total = max(total, 1) * {"hundred": 100, "thousand": 1000, "dozen": 12}[word]
        elif word not in ("a", "an", "and"):
            return None
    return total or None


_CODES = {"S": "TS", "MIN": "TM", "H": "TH", "N": "D", "DE": "DE", "CE": "CE", "WE": "WE", "F": "W"}


def duration_value(number: float | None, unit: str) -> str:
    """The ISO 8601 duration, X where the number is vague: P3D, PT10H, PXM, P10Y for a decade."""
    code = words.UNITS[unit.lower().rstrip("s") if unit.lower() != "hours" else "hour"]
    if number is not None:
        number *= {"DE": 10, "CE": 100, "F": 2}.get(code, 1)
        code = {"DE": "Y", "CE": "Y"}.get(code, code)
    if number == 0.5:
        number, code = {"Y": (6, "M"), "H": (30, "MIN"), "D": (12, "H")}.get(code, (0.5, code))
    if number == 0.25 and code == "H":
        number, code = 15, "MIN"
    letter = _CODES.get(code, code)
    if letter.startswith("T") and number is not None and letter == "TH" and number % 1:
        return f"PT{int(number)}H{round(number % 1 * 60)}M"
    amount = "X" if number is None else f"{number:g}" if number < 1e6 else str(int(number))
    return f"PT{amount}{letter[1:]}" if letter.startswith("T") and len(letter) == 2 else f"P{amount}{letter}"
