"""The families of rules, by name; importing one registers its rules."""

from __future__ import annotations

FAMILIES: tuple[str, ...] = ()
"""Modules of this package, in the order of the codes."""
