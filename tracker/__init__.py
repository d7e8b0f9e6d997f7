"""The record: documents, articles, claims, events and the status of each place."""
