"""The addresses: pages at the root, reference data under /admin/."""

from django.contrib import admin
from django.urls import include, path

from timeline.api import root

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", root.urls),
    path("", include("timeline.web.urls")),
]
