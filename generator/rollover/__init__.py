"""The new year: what moves, what stays, what a person decides."""
