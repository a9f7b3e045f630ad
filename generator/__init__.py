"""Vietnamese administrative plans: from a clerk's YAML to a Word file, and back."""

__version__ = "0.1.0"
