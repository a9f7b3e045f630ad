"""The steps of mending the form of a Word file: each changes one thing and says what it did."""
