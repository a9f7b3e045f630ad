"""The plan: what the clerk's file says, in the words of the form."""
