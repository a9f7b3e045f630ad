"""What differs between two plans, for the person who signs."""
