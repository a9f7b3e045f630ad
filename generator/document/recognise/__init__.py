"""What a Word file is: its components, and the document that they make."""
