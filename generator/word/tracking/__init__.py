"""Two Word files of one template as one with tracked changes."""
