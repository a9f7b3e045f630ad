"""What `generator.word.read` is made of: from a package's parts to the parts of a view."""
