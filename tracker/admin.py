"""The admin is for reference data only: conflicts, sides, sources, actors, places, people. Claims and events have the desk."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.forms import ModelForm
from django.http import HttpRequest

from tracker.models import Actor, Conflict, Location, Side, Source, User

# The admin has a door of its own, which knows of no second factor and counts no failures: people come in by the one door.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]


class SideInline(admin.TabularInline):
    model = Side
    extra = 0


@admin.register(Conflict)
class ConflictAdmin(admin.ModelAdmin):
    list_display = ("name", "starts_on", "ends_on")
    inlines = (SideInline,)


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    list_display = ("name", "side", "grade", "owner", "publishes_on_reading")
    list_filter = ("side", "grade", "publishes_on_reading")
    search_fields = ("name", "key")


@admin.register(Actor)
class ActorAdmin(admin.ModelAdmin):
    list_display = ("name", "side", "category", "is_person")
    list_filter = ("side", "is_person")
    search_fields = ("name", "key", "aliases")
    autocomplete_fields = ("represents",)


@admin.register(Location)
class LocationAdmin(admin.ModelAdmin):
    list_display = ("name", "kind", "parent", "conflict")
    list_filter = ("conflict", "kind")
    search_fields = ("name", "key", "aliases")
    autocomplete_fields = ("parent",)

    def save_model(self, request: HttpRequest, obj: Location, form: ModelForm, change: bool) -> None:
        """Keep a place; one that reading or the world's gazetteer gave is the record's own from now on."""
        obj.origin = "project"
        super().save_model(request, obj, form, change)


@admin.register(User)
class PersonAdmin(UserAdmin):
    list_display = ("username", "role", "is_active", "last_login")
    fieldsets = (*(UserAdmin.fieldsets or ()), ("The record", {"fields": ("role",)}))
