"""Findings as a person or a program reads them: text, JSON, SARIF, in a language."""
