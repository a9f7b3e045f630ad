from pathlib import PurePosixPath

import pytest

from generator.rollover.changes import Years
from generator.rollover.files import renamed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("plans/2024/papi.yaml", "plans/2025/papi.yaml"),
        ("plans/papi-2024.yaml", "plans/papi-2025.yaml"),
        ("plans/2024/kh2024_so.yaml", "plans/2025/kh2025_so.yaml"),
        ("plans/papi.yaml", "plans/papi-2025.yaml"),
        ("plans/2023-2024/a.yaml", "plans/2024-2025/a.yaml"),
        ("plans/2024-2025/a 2024.yaml", "plans/2025-2026/a 2025.yaml"),
        ("plans/12024/papi.yml", "plans/12024/papi-2025.yml"),
    ],
)
def test_the_year_in_a_path_moves(old, new):
    assert renamed(PurePosixPath(old), Years(2024, 2025)) == PurePosixPath(new)
