"""The window: pages, charts, embeds and the API over the record."""
