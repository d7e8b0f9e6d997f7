"""English number words, vague words with the range they stand for, and the words that bound them."""

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
)
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS = {word: value for value, word in enumerate(_SMALL.split())}
TENS = {word: 10 * value for value, word in enumerate(_ROUND.split(), start=2)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}

# What a vague word stands for, lowest and highest. "Dozens" are a lower bound and no figure: nobody counted, and no vague word
# swells a toll. Where the words do name a figure, it is the lowest.
VAGUE: dict[str, tuple[int, int | None]] = {
    "a couple of": (2, 2),
    "a couple": (2, 2),
    "a few": (3, 9),
    "a handful of": (3, 9),
    "several": (3, 9),
    "a dozen": (12, 12),
    "half a dozen": (6, 6),
    "a half-dozen": (6, 6),
    "several dozen": (36, None),
    "a few dozen": (36, None),
    "dozens of": (24, None),
    "dozens": (24, None),
    "scores of": (40, None),
    "scores": (40, None),
    "a hundred": (100, 100),
    "several hundred": (300, None),
    "a few hundred": (300, None),
    "hundreds of": (200, None),
    "hundreds": (200, None),
    "a thousand": (1_000, 1_000),
    "several thousand": (3_000, None),
    "a few thousand": (3_000, None),
    "thousands of": (2_000, None),
    "thousands": (2_000, None),
    "tens of thousands of": (20_000, None),
    "tens of thousands": (20_000, None),
    "scores of thousands of": (40_000, None),
    "hundreds of thousands of": (200_000, None),
    "hundreds of thousands": (200_000, None),
    "half a million": (500_000, 500_000),
    "a million": (1_000_000, 1_000_000),
    "millions of": (2_000_000, None),
    "millions": (2_000_000, None),
    "no": (0, 0),
    "no one": (0, 0),
    "not a single": (0, 0),
    "not one": (0, 0),
    "nobody": (0, 0),
    "none": (0, 0),
}

# Words before a number: "least" leaves the top open, "most" the bottom, "about" both.
BOUNDS: dict[str, str] = {
    "at least": "least",
    "more than": "least",
    "over": "least",
    "upwards of": "least",
    "no fewer than": "least",
    "no less than": "least",
    "not less than": "least",
    "a minimum of": "least",
    "well over": "least",
    "up to": "most",
    "as many as": "most",
    "at most": "most",
    "no more than": "most",
    "a maximum of": "most",
    "fewer than": "under",
    "less than": "under",
    "under": "under",
    "about": "about",
    "around": "about",
    "some": "about",
    "approximately": "about",
    "roughly": "about",
    "nearly": "about",
    "almost": "about",
    "close to": "about",
    "an estimated": "about",
    "estimated": "about",
    "perhaps": "about",
    "possibly": "about",
}
