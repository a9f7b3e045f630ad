"""The checker: what is wrong before the signature, in a plan or in any Word file."""
