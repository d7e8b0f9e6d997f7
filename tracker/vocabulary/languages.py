"""The languages a report may be in, and the one whose sentences are read for claims."""

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ru": "Russian",
    "uk": "Ukrainian",
}
_READ = "en"


def why_unread(language: str) -> str:
    """Why no claim is read out of a text in a language (ISO 639-1), as a sentence without its full stop; "" where claims are."""
    code = language[:2].lower()
    if not code or code == _READ:
        return ""
    name = LANGUAGES.get(code)
    return f"It is in {name or f'another language ({code})'}, and claims are read in {LANGUAGES[_READ]} only"
