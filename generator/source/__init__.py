"""The clerk's YAML: its text, its values as they were written, each with its place."""
