"""Write the JSON Schemas that editors check plans with; ``--check`` says what is stale."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.plan.schema import office_schema, plan_schema
from tools.generated import ROOT, main

SCHEMAS = ROOT / "schema"


def written(schema: Mapping[str, Any]) -> str:
    """Give a schema as its file holds it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def outputs() -> dict[Path, str | bytes]:
    """Give each file and what is in it."""
    return {
        SCHEMAS / "van-ban.schema.json": written(plan_schema()),
        SCHEMAS / "co-quan.schema.json": written(office_schema()),
    }


if __name__ == "__main__":
    sys.exit(main(outputs()))
