"""The document as it is printed: composed from a plan, or recognised in a Word file."""
