"""What is raised for a document that holds no article."""


class UnreadableDocument(ValueError):
    """The document cannot be read; the message is a sentence that says what to do about it."""
