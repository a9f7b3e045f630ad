"""The decree as facts: what it allows, what we choose, the clause that says so."""
