"""What `python -m generator` runs."""

from generator.cli import main

main()
