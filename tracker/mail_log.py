"""Mail where no server is set: told in the log as plain text, so that a link in it can be opened as it stands."""

from django.core.mail import EmailMessage
from django.core.mail.backends.console import EmailBackend


class InTheLog(EmailBackend):
    """Writes what would be sent, its lines unbroken."""

    def write_message(self, message: EmailMessage) -> None:
        self.stream.write(f"To: {', '.join(message.to)}\nSubject: {message.subject}\n\n{message.body}\n{'-' * 79}\n")
