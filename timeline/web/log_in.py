"""The form to log in with, in the words of the house."""

from allauth.account.forms import LoginForm


class LogInForm(LoginForm):  # type: ignore[misc]
    """Name or address, and password; the first field is ready to be written in."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        login = self.fields["login"]
        login.label = "Name or email address"
        login.widget.attrs |= {"autofocus": True, "placeholder": ""}
        self.fields["password"].widget.attrs["placeholder"] = ""
        self.fields["remember"].label = "Stay logged in on this computer"
