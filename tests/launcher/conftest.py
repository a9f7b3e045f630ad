from __future__ import annotations

import pytest

from tests.launcher.checkout import make


@pytest.fixture
def checkout(tmp_path):
    """A checkout in which nothing was started yet."""
    return make(tmp_path)


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A checkout that was set up before; tests of it change nothing."""
    checkout = make(tmp_path_factory.mktemp("ready"))
    done = checkout.run()
    assert done.returncode == 0, done.stderr
    return checkout
