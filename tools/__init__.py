"""What is generated, each with `--check`."""
