"""The way back: a document as it is printed → the plan that a careful clerk would have written."""
