"""The parts of the bench: each reads its corpora with `manage.py read`, scores the answers and tells its figures."""
