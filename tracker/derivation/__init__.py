"""Pure derivation: accepted claims gather into events, and events give each place its status. No Django, no clock."""
