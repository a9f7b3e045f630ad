#!/usr/bin/env python3
# -*- coding: utf-8 -*-  # noqa: UP009 - without it Python 2 could not read the sentence below
"""Start the program with nothing but Python 3.11 or newer: `python3 kehoach.py COMMAND …`.

The first start has `tools/prepare.py` make an environment; the stamp in it holds all that it
was made from. A later start compares the stamp and hands over. This file is compiled at every
start, and an old Python has to get as far as the sentence that refuses it: so it is short, has
no functions (Python 2 knows no annotations) and imports next to nothing.
"""
# Importing pathlib takes longer than all of this; Python 2 knows no f-string:
# ruff: noqa: PTH110, PTH111, PTH117, PTH118, PTH119, PTH120, PTH123, UP031

import os
import sys
import zlib

if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older one is told so
    sys.stderr.write(
        "Python quá cũ: cần 3.11 trở lên, còn đây là %d.%d. Hãy cài bản mới tại "
        "https://www.python.org/downloads rồi chạy lại.\n" % sys.version_info[:2]
    )
    sys.exit(3)

ROOT = os.path.dirname(os.path.realpath(__file__))
WINDOWS = os.name == "nt"
TESTING = sys.argv[1:2] == ["test"]
LISTS = [
    os.path.join(ROOT, "requirements", name)
    for name in (["run.txt", "test.txt"] if TESTING else ["run.txt"])
]
CACHE = os.environ.get("LOCALAPPDATA" if WINDOWS else "XDG_CACHE_HOME")
HOMES = [
    os.path.join(ROOT, ".venv"),
    os.path.join(
        CACHE or os.path.expanduser("~/.cache"),
        "kehoach",
        "%s-%08x" % (os.path.basename(ROOT), zlib.crc32(os.fsencode(ROOT))),
    ),
]

try:
    stamp = ascii((sys.implementation.cache_tag, sys.base_prefix, ROOT)).encode() + b"\0"
    for path in LISTS:
        with open(path, "rb") as file:
            stamp += file.read() + b"\0"

    for home in map(os.path.realpath, HOMES):
        python = os.path.join(home, "Scripts\\python.exe" if WINDOWS else "bin/python")
        if os.path.exists(python) and os.path.exists(os.path.join(home, "kehoach.stamp")):
            with open(os.path.join(home, "kehoach.stamp"), "rb") as file:
                if file.read().startswith(stamp):
                    break
    else:
        import runpy

        prepare = runpy.run_path(os.path.join(ROOT, "tools", "prepare.py"))["prepare"]
        python = prepare(ROOT, HOMES, LISTS, stamp)
except KeyboardInterrupt:
    sys.exit(130)
except OSError as error:
    sys.stderr.write(
        "Không đọc được %s (%s). Bản chương trình này bị thiếu tệp: hãy chép lại cả thư mục.\n"
        % (error.filename, error.strerror)
    )
    sys.exit(3)

if not (WINDOWS and os.environ.get("KEHOACH_STARTED_AS") == "kehoach.cmd"):
    typed = sys.orig_argv[0]
    os.environ["KEHOACH_STARTED_AS"] = "%s %s" % (
        "py" if WINDOWS and os.path.isabs(typed) else os.path.basename(typed),
        '"%s"' % sys.argv[0] if " " in sys.argv[0] else sys.argv[0],
    )

# Isolated: no module of the working directory or of another Python gets in.
command = [python, "-I", "-X", "utf8"]
command += [os.path.join(ROOT, "tools", "test.py")] if TESTING else ["-m", "generator"]
command += sys.argv[2:] if TESTING else sys.argv[1:]
if not WINDOWS:
    os.execv(python, command)  # noqa: S606 - the interpreter of our environment

import subprocess  # noqa: E402 - only Windows cannot become another program

process = subprocess.Popen(command)
while True:
    try:
        sys.exit(process.wait())
    except KeyboardInterrupt:
        continue  # the program hears it too, and answers
