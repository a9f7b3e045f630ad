"""Edits of Word files made in LibreOffice itself, by Basic macros in a profile of its own.

Basic is part of LibreOffice, so that nothing else need be there.
"""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

SOURCE = Path(__file__).with_name("libreoffice.bas")
PATIENCE = 300

_MODULE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Leader"
 script:language="StarBasic">{source}</script:module>
"""
_LIBRARY = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Leader"/>
</library:library>
"""


def names() -> list[str]:
    """Give what the edits are called, in their order."""
    _, edits = SOURCE.read_text(encoding="utf-8").split("as a leader: what is promised", 1)
    return re.findall(r"^Sub (\w+)", edits, re.MULTILINE)


class Office:
    """LibreOffice with the macros in its profile."""

    def __init__(self, program: str, profile: Path) -> None:
        self.program, self.profile = program, profile
        self._run("--terminate_after_init")  # the first start puts libraries of its own there
        library = profile / "user/basic/Standard"
        library.mkdir(parents=True, exist_ok=True)
        source = html.escape(SOURCE.read_text(encoding="utf-8"))
        (library / "Leader.xba").write_text(_MODULE.format(source=source), encoding="utf-8")
        (library / "script.xlb").write_text(_LIBRARY, encoding="utf-8")

    def edited(self, files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
        """Give each file with the edit of its name made; one that failed is not there."""
        made = folder / "made"
        made.mkdir(parents=True)
        for name, data in files.items():
            (folder / f"{name}.docx").write_bytes(data)
        self._run(f'macro:///Standard.Leader.Main("{folder.as_posix()}")')
        return {path.stem: path.read_bytes() for path in made.glob("*.docx")}

    def _run(self, argument: str) -> None:
        subprocess.run(
            [
                self.program,
                "--headless",
                "--norestore",
                f"-env:UserInstallation={self.profile.as_uri()}",
                argument,
            ],
            check=False,
            capture_output=True,
            timeout=PATIENCE,
        )
