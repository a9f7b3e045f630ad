"""Word files: a document becomes one, and any of them becomes a view."""
