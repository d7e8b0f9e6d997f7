"""The desk: where editors judge what was read. Thin doors over the verbs of `tracker.desk`."""
