"""What a person changed in the Word file, brought home into the plan."""
