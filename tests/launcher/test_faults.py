"""Every way in which setting up can fail: a sentence, what to do, and no noise."""

from __future__ import annotations

import http.server
import os
import shutil
import ssl
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.launcher.checkout import wheel
from tests.launcher.test_prepare import needs_mounts, works

CLOSED = "127.0.0.1:9"

NEARLY = "26m" if sys.version_info < (3, 12) else "15m"
"""Room for an environment, which from 3.12 on has no setuptools, but not for libraries in it."""


def refused(checkout, *, before=(), **environment):
    done = checkout.run(before=before, env=environment)
    assert (done.returncode, done.stdout) == (3, "")
    assert "Traceback" not in done.stderr
    assert "WARNING" not in done.stderr
    assert not checkout.stamp.exists()
    return done.stderr


def log_of(sentence):
    return Path(sentence.rpartition("Chi tiết: ")[2].strip()).read_text(encoding="utf-8")


def test_no_network_is_said_with_three_ways_out(checkout):
    told = refused(checkout, KEHOACH_WHEELS="", PIP_INDEX_URL=f"http://{CLOSED}/")
    assert "không có mạng" in told
    assert "HTTPS_PROXY" in told
    assert "wheels" in told
    assert "NewConnectionError" in log_of(told)


def test_a_proxy_that_does_not_answer_is_named_without_its_password(checkout):
    told = refused(
        checkout,
        KEHOACH_WHEELS="",
        PIP_INDEX_URL="https://kho.invalid/",
        HTTPS_PROXY=f"http://lan:mat-khau@{CLOSED}",
    )
    assert f"HTTPS_PROXY: {CLOSED}" in told
    assert "ProxyError" in log_of(told)
    assert "mat-khau" not in told + log_of(told)


def test_a_password_of_the_index_is_in_no_file(checkout):
    index = f"http://lan:mat-khau@{CLOSED}/"
    log = log_of(refused(checkout, KEHOACH_WHEELS="", PIP_INDEX_URL=index))
    assert CLOSED in log
    assert "mat-khau" not in log


def test_a_proxy_that_wants_a_password_is_named(checkout):
    class Proxy(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self):
            self.send_error(407)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        place = f"127.0.0.1:{server.server_port}"
        told = refused(
            checkout,
            KEHOACH_WHEELS="",
            PIP_INDEX_URL="https://kho.invalid/",
            HTTPS_PROXY=f"http://{place}",
        )
        server.shutdown()
    assert f"HTTPS_PROXY: {place}" in told


def test_a_certificate_that_is_not_trusted_is_named(checkout, tmp_path):
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("no openssl on this machine")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    request = "req -x509 -newkey rsa:2048 -nodes -days 1 -batch -subj /CN=localhost"
    subprocess.run(
        [openssl, *request.split(), "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler
    ) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None
        threading.Thread(target=server.serve_forever, daemon=True).start()
        told = refused(
            checkout,
            KEHOACH_WHEELS="",
            PIP_INDEX_URL=f"https://localhost:{server.server_port}/",
        )
        server.shutdown()
    assert "Chứng thư" in told
    assert "PIP_CERT" in told


def test_a_wheel_that_is_not_the_pinned_one_is_refused(checkout):
    wheel(checkout.wheels, "gao", modules=2)
    told = refused(checkout)
    assert "không đúng với mã" in told
    assert "gao" in log_of(told)


def test_a_wheel_that_is_missing_is_named_with_how_to_get_it(checkout):
    for path in checkout.wheels.iterdir():
        path.unlink()
    told = refused(checkout)
    assert f"Thư mục {checkout.wheels} thiếu gói gao" in told
    assert "pip download" in told


def test_a_package_that_the_network_does_not_have_for_this_python_is_named(checkout, tmp_path):
    (tmp_path / "index" / "gao").mkdir(parents=True)
    (tmp_path / "index" / "gao" / "index.html").write_text("<html></html>")
    index = (tmp_path / "index").as_uri()
    told = refused(checkout, KEHOACH_WHEELS="", PIP_INDEX_URL=index)
    assert "Không có gói gao dựng sẵn cho Python này" in told


def test_a_folder_of_wheels_that_is_none_is_named(checkout):
    told = refused(checkout, KEHOACH_WHEELS=str(checkout.root / "không có"))
    assert f"KEHOACH_WHEELS chỉ tới {checkout.root / 'không có'}" in told


def test_a_setting_that_installs_for_the_user_does_not_lead_out(checkout):
    works(checkout, env={"PIP_USER": "1"})


def test_a_fault_is_made_good_once_its_cause_is_gone(checkout):
    refused(checkout, KEHOACH_WHEELS="", PIP_INDEX_URL=f"http://{CLOSED}/")
    works(checkout)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no mounts to fill")
@pytest.mark.parametrize("size", ["64k", "8m", NEARLY])
def test_a_full_disk_is_said_wherever_it_is_noticed(checkout, size):
    needs_mounts(checkout.root)
    checkout.home.mkdir()
    mount = f'mount -t tmpfs -o size={size} full "$0" && exec "$@"'
    before = ("unshare", "-m", "sh", "-c", mount, str(checkout.home))
    assert "Ổ đĩa đã đầy" in refused(checkout, before=before)


@pytest.mark.skipif(os.name == "nt", reason="what Debian leaves out")
def test_a_python_without_ensurepip_is_told_what_to_install(checkout):
    needs_mounts(checkout.root)
    ask = "import ensurepip; print(ensurepip.__path__[0])"
    where = subprocess.run(
        [checkout.python, "-c", ask], capture_output=True, text=True, check=True
    ).stdout.strip()
    empty = checkout.root.parent / "empty"
    empty.mkdir()
    mount = f'mount --bind "{empty}" "$0" && exec "$@"'
    told = refused(checkout, before=("unshare", "-m", "sh", "-c", mount, where))
    assert "sudo apt install python3-venv" in told
