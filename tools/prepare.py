"""Prepare the environment that the program runs in; `kehoach.py` asks for it where there is none.

Standard library only. Whatever stops it is said in one Vietnamese sentence with what to do; the
output of the programs it calls is shown to nobody and kept in a file when one of them fails.
"""

from __future__ import annotations

import errno
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

STAMP = "kehoach.stamp"
LOCK = "kehoach.lock"
LOG = "kehoach.log"
LOG_LINES = 60

NO_ENSUREPIP = (
    "Python này thiếu phần tạo môi trường riêng (venv, ensurepip). Trên Debian, Ubuntu: chạy "
    "«sudo apt install python3-venv» (hoặc nhờ người quản trị máy), rồi chạy lại."
)
DISK_FULL = "Ổ đĩa đã đầy. Cần khoảng 200 MB trống ở {home}: hãy dọn bớt rồi chạy lại."
NOT_WRITABLE = (
    "Không có chỗ nào ghi được để đặt thư viện: đã thử {homes}. Hãy chép cả thư mục chương trình "
    "vào một thư mục của mình rồi chạy lại."
)
ELSEWHERE = (
    "Không dùng được {first} (không ghi được, hoặc không do chương trình này tạo); thư viện được "
    "đặt ở {home}."
)
NO_WHEELS = "KEHOACH_WHEELS chỉ tới {wheels}, nhưng đó không phải là một thư mục."
NO_NETWORK = (
    "Không tải được thư viện vì không có mạng. Hãy kiểm tra kết nối; nếu cơ quan dùng proxy, đặt "
    "biến HTTPS_PROXY (ví dụ http://proxy.coquan.vn:8080); nếu máy không được nối mạng, chép thư "
    "mục wheels từ máy khác vào cạnh kehoach.py. Sau đó chạy lại."
)
BAD_PROXY = (
    "Không đi qua được proxy (HTTPS_PROXY: {proxy}). Hãy hỏi người quản trị mạng địa chỉ "
    "đúng, đặt lại biến HTTPS_PROXY (có mật khẩu thì http://tên:mật-khẩu@máy:cổng) rồi chạy lại."
)
BAD_CERTIFICATE = (
    "Chứng thư của máy chủ tải thư viện không được tin cậy; thường do mạng cơ quan kiểm soát kết "
    "nối. Hãy xin người quản trị tệp chứng thư gốc, đặt biến PIP_CERT chỉ tới tệp ấy rồi chạy lại."
)
BAD_HASH = (
    "Gói tải về không đúng với mã đã ghi trong requirements, nên không được cài: tệp có thể bị "
    "hỏng hoặc bị thay. Hãy tải lại từ mạng khác, hoặc thay tệp ấy trong thư mục wheels."
)
NOT_IN_WHEELS = (
    "Thư mục {wheels} thiếu gói {package} cho máy và Python này ({python}). Trên một máy cùng "
    "loại có mạng, chạy «python3 -m pip download --only-binary :all: -r {list} -d wheels» rồi chép "
    "thư mục wheels sang."
)
NO_PACKAGE = (
    "Không có gói {package} dựng sẵn cho Python này ({python}). Hãy cài Python 3.12, 3.13 hoặc "
    "3.14 loại 64 bit rồi chạy lại."
)
IN_USE = "Không ghi được vào {home}. Hãy đóng các cửa sổ khác đang chạy chương trình, rồi chạy lại."
LONG_PATH = "Đường dẫn quá dài đối với Windows: hãy chuyển thư mục chương trình tới C:\\kehoach."
STORE = (
    "Python của Microsoft Store không tạo được môi trường riêng ở đây. Hãy cài Python từ "
    "https://www.python.org/downloads rồi chạy lại."
)
NO_ENVIRONMENT = "Không tạo được môi trường riêng ở {home}. Hãy xoá thư mục ấy rồi chạy lại."
FAILED = "Không cài được thư viện. Hãy chạy lại; nếu vẫn hỏng, gửi tệp dưới đây cho người hỗ trợ."

CAUSES = (
    (DISK_FULL, r"No space left on device|Errno 28\b|WinError 112\b|Disk quota exceeded"),
    (BAD_HASH, r"DO NOT MATCH THE HASHES"),
    (BAD_PROXY, r"ProxyError|Cannot connect to proxy|Tunnel connection failed|407 Proxy"),
    (BAD_CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError"),
    (NO_NETWORK, r"NewConnectionError|NameResolutionError|TimeoutError|ProtocolError|SSLError"),
    (NO_ENSUREPIP, r"No module named '?ensurepip|ensurepip is (?:disabled|not available)"),
    (LONG_PATH, r"Long Path"),
    (IN_USE, r"Permission denied|WinError (?:5|32)\b|Read-only file system"),
)
FULL = {errno.ENOSPC, errno.EDQUOT}


class SetupError(Exception):
    """Nothing can be prepared; the text is the sentence for the user."""


@dataclass(frozen=True, slots=True)
class Environment:
    """A directory of our own and the open lock file in it."""

    home: Path
    lock: IO[bytes]

    @property
    def python(self) -> Path:
        """The interpreter in it."""
        windows = os.name == "nt"
        return self.home / ("Scripts/python.exe" if windows else "bin/python")

    @property
    def packages(self) -> Path:
        """The folder that libraries are installed in."""
        base = str(self.home)
        return Path(sysconfig.get_path("purelib", "venv", {"base": base, "platbase": base}))

    def stamp(self) -> bytes:
        """Give what this environment was made from; nothing where it is not whole."""
        try:
            return (self.home / STAMP).read_bytes()
        except FileNotFoundError:
            return b""


def say(sentence: str) -> None:
    """Tell the user, who may be reading a pipe."""
    sys.stderr.buffer.write(f"{sentence}\n".encode(errors="replace"))
    sys.stderr.flush()


def prepare(root: str, homes: Sequence[str], lists: Sequence[str], stamp: bytes) -> str:
    """Give the interpreter of an environment that fits `stamp`, made in one of `homes`."""
    try:
        with _environment([Path(home) for home in homes]) as environment:
            if not (environment.stamp().startswith(stamp) and environment.python.exists()):
                _make(environment, Path(root), [Path(path) for path in lists], stamp)
            return str(environment.python)
    except SetupError as error:
        say(str(error))
    except OSError as error:
        sentence = DISK_FULL if error.errno in FULL else IN_USE
        say(sentence.format(home=error.filename or homes[0]))
        say(f"({error.strerror})")
    except KeyboardInterrupt:
        say("Đã dừng khi đang chuẩn bị; lần chạy sau sẽ làm lại từ đầu.")
        raise SystemExit(130) from None
    raise SystemExit(3)


@contextmanager
def _environment(homes: Sequence[Path]) -> Iterator[Environment]:
    """Give the first of `homes` that may be written, for this process alone."""
    for home in homes:
        lock = _claim(home)
        if lock:
            break
    else:
        raise SetupError(NOT_WRITABLE.format(homes=", ".join(map(str, homes))))
    with lock:
        if home != homes[0]:
            say(ELSEWHERE.format(first=homes[0], home=home))
        _wait_for(lock)
        # What Microsoft Store's Python writes to a user's folders lands somewhere else.
        yield Environment(home.resolve(), lock)


def _claim(home: Path) -> IO[bytes] | None:
    """Open the lock file in `home`; nothing where we cannot write or another made the folder."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        if any(home.iterdir()) and not (home / LOCK).exists():
            return None
        return (home / LOCK).open("ab")
    except OSError as error:
        if error.errno in FULL:
            raise
        return None


def _wait_for(lock: IO[bytes]) -> None:
    """Wait until no other process prepares; the system lets go for one that dies."""
    waiting = "Một cửa sổ khác đang chuẩn bị; xin chờ…"
    if sys.platform == "win32":
        while True:
            try:
                msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if waiting:
                    say(waiting)
                waiting = ""
                time.sleep(0.3)
            else:
                return
    else:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(waiting)
            fcntl.flock(lock, fcntl.LOCK_EX)
        except OSError as error:
            if error.errno not in {errno.ENOLCK, errno.ENOTSUP}:  # a disk that knows no locks
                raise


def _make(environment: Environment, root: Path, lists: Sequence[Path], stamp: bytes) -> None:
    """Make `environment` fit `stamp`; the stamp, written last, says that all of it was done."""
    had = environment.stamp()
    wheels = _wheels(root)
    if had and stamp.startswith(had) and environment.python.exists():
        say("Đang cài thêm công cụ kiểm thử, khoảng một phút…")
        (environment.home / STAMP).unlink()
    else:
        changed = "Python, thư viện hoặc chỗ đặt đã đổi: đang chuẩn bị lại"
        say(f"{changed if had else 'Lần đầu chạy: đang chuẩn bị'}, khoảng một phút…")
        _clear(environment.home)
        _create(environment)
    _install(environment, lists[-1], wheels)
    _compile(environment, root)
    # ASCII, because Pythons differ in how they decode this file.
    line = f"import sys; sys.path.append({str(root)!a})\n"
    (environment.packages / "kehoach.pth").write_text(line, encoding="ascii")
    unfinished = environment.home / f"{STAMP}.new"
    unfinished.write_bytes(stamp)
    unfinished.replace(environment.home / STAMP)
    say("Đã chuẩn bị xong.")


def _clear(home: Path) -> None:
    """Take everything out of `home` but the lock; the stamp first."""
    (home / STAMP).unlink(missing_ok=True)
    for path in home.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != LOCK:
            path.unlink()


def _create(environment: Environment) -> None:
    spec = importlib.util.find_spec("ensurepip")
    if spec is None or spec.origin is None:
        raise SetupError(NO_ENSUREPIP)
    otherwise = STORE if "WindowsApps" in sys.base_prefix else NO_ENVIRONMENT
    # In two steps, because venv keeps to itself why ensurepip fails.
    venv = [sys.executable, "-I", "-m", "venv", "--without-pip", str(environment.home)]
    _run(environment, venv, otherwise)
    _run(environment, [str(environment.python), "-I", "-m", "ensurepip"], otherwise)


def _wheels(root: Path) -> Path | None:
    """Give the folder to install from instead of the network, if there is one."""
    named = os.environ.get("KEHOACH_WHEELS")
    wheels = Path(named).absolute() if named else root / "wheels"
    if named and not wheels.is_dir():
        raise SetupError(NO_WHEELS.format(wheels=wheels))
    return wheels if wheels.is_dir() else None


def _install(environment: Environment, pinned: Path, wheels: Path | None) -> None:
    options = ["--require-hashes", "--only-binary=:all:", "--no-compile", "--no-input"]
    # pip tells what was wrong with the network only when it tries again; a setting to install
    # for the user would lead out of the environment.
    options += ["--retries=3", "--no-user"]
    if wheels:
        options += ["--no-index", "--find-links", str(wheels)]
    pip = [str(environment.python), "-I", "-m", "pip", "install", "--disable-pip-version-check"]
    _run(environment, [*pip, *options, "-r", str(pinned)], FAILED, list=pinned, wheels=wheels)


def _compile(environment: Environment, root: Path) -> None:
    """Compile all that a start imports; what cannot be compiled is left to its import."""
    folders = [str(environment.packages), str(root / "generator")]
    _call(environment, [str(environment.python), "-I", "-m", "compileall", "-q", "-j0", *folders])


def _call(environment: Environment, command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run `command` to its end, silently."""
    return subprocess.run(  # noqa: S603 - a Python of ours, with arguments made here
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        # A child that outlives us keeps the lock: nobody clears the folder under it.
        pass_fds=() if os.name == "nt" else (environment.lock.fileno(),),
    )


def _run(environment: Environment, command: list[str], otherwise: str, **about: object) -> None:
    """Run `command`; where it fails, say why, or `otherwise`."""
    done = _call(environment, command)
    if done.returncode == 0:
        return
    found = next((cause for cause, marks in CAUSES if re.search(marks, done.stdout)), "")
    missing = re.search(r"No matching distribution found for ([\w.-]+)", done.stdout)
    if not found and missing:
        found = NOT_IN_WHEELS if about["wheels"] else NO_PACKAGE
    proxy = os.environ.get("HTTPS_PROXY") or os.environ.get("https_proxy") or "chưa đặt"
    sentence = (found or otherwise).format(
        home=environment.home,
        proxy=proxy.rpartition("@")[2].rpartition("//")[2],
        package=missing[1] if missing else "",
        python=sysconfig.get_python_version(),
        **about,
    )
    log = _keep(environment.home, done.stdout)
    raise SetupError(f"{sentence}\nChi tiết: {log}" if log else sentence)


def _keep(home: Path, output: str) -> Path | None:
    """Write the last lines of `output`, without passwords, where the user can find them."""
    text = re.sub(r"//[^/@\s]+@", "//****@", "\n".join(output.splitlines()[-LOG_LINES:]))
    for folder in (home, Path(tempfile.gettempdir())):
        try:
            (folder / LOG).write_text(text, encoding="utf-8")
        except OSError:
            continue
        return folder / LOG
    return None
