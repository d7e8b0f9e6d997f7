"""Word lists as they are written in the rules: plain words with blanks between them."""


def lexicon(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())
