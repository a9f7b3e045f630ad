"""Findings as a person or a program reads them, in a language."""
