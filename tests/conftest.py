"""How every test runs: property tests look at the same examples each time in CI."""

import os

from hypothesis import settings

settings.register_profile("here", deadline=None)  # how long an example takes is no fault of it
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
