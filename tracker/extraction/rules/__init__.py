"""What the reader knows, as values: rule tables by language and family, each rule with its own example."""
