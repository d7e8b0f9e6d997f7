"""A voice as a reader should see it: by the words of the report, with the name that it goes by in the record."""


def in_full(text: str, name: str) -> str:
    """ "Lebanese health ministry (Lebanon)"; one of the two alone where it holds the other, where there is no other, or where the
    words are for two ("state television and the Observatory")."""
    if not text or text.lower() in name.lower():
        return name
    return text if name.lower() in text.lower() or " and " in text else f"{text} ({name})"
