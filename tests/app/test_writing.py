import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator.app.errors import FileExistsAlreadyError, FileLockedError, FolderLockedError
from generator.app.writing import write, write_new


def test_a_file_is_written_with_its_folders(tmp_path):
    write(tmp_path / "a" / "b.docx", b"moi", "b.docx")
    assert (tmp_path / "a" / "b.docx").read_bytes() == b"moi"


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "b.docx"
    path.write_bytes(b"cu, dai hon")
    write(path, b"moi", "b.docx")
    assert path.read_bytes() == b"moi"
    assert [path.name for path in tmp_path.iterdir()] == ["b.docx"]


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_the_rights_of_a_file_stay_as_they_were(tmp_path):
    path = tmp_path / "b.docx"
    path.write_bytes(b"")
    path.chmod(0o640)
    write(path, b"moi", "b.docx")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_a_new_file_has_the_rights_that_any_has(tmp_path):
    (tmp_path / "any").touch()
    write(tmp_path / "b.docx", b"moi", "b.docx")
    assert (tmp_path / "b.docx").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_what_others_write_beside_the_file_is_left_alone(tmp_path):
    left = tmp_path / f".kehoach-{os.getpid()}-0.tmp"
    left.write_bytes(b"cua nguoi khac")
    write(tmp_path / "b.docx", b"moi", "b.docx")
    assert left.read_bytes() == b"cua nguoi khac"
    assert {path.name for path in tmp_path.iterdir()} == {"b.docx", left.name}


def test_of_files_written_at_once_one_is_there_whole(tmp_path):
    path = tmp_path / "a" / "b.docx"
    files = [bytes([number]) * 100_000 for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda data: write(path, data, "b.docx"), files * 5))
    assert path.read_bytes() in files
    assert [path.name for path in path.parent.iterdir()] == ["b.docx"]


def test_a_long_name_leaves_room_for_the_file_beside(tmp_path):
    path = tmp_path / f"{'à' * 125}.docx"  # 255 bytes, the longest that there are
    write(path, b"moi", path.name)
    assert path.read_bytes() == b"moi"


@pytest.mark.skipif(os.name == "nt", reason="nothing there bounds how large a file gets")
def test_a_file_that_cannot_be_written_whole_leaves_the_old_one(tmp_path):
    import resource

    path = tmp_path / "b.docx"
    path.write_bytes(b"cu")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(FileLockedError):
            write(path, b"x" * 1001, "b.docx")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"cu"
    assert [path.name for path in tmp_path.iterdir()] == ["b.docx"]


def test_a_target_that_cannot_be_replaced_is_left_as_it_was(tmp_path):
    folder = tmp_path / "b.docx"
    folder.mkdir()
    with pytest.raises(FileLockedError) as error:
        write(folder, b"moi", "b.docx")
    assert error.value.data == {"path": "b.docx"}
    assert [path.name for path in tmp_path.iterdir()] == ["b.docx"]


def test_a_new_file_never_takes_the_place_of_another(tmp_path):
    path = tmp_path / "a.yaml"
    write_new(path, b"mot", "a.yaml")
    with pytest.raises(FileExistsAlreadyError):
        write_new(path, b"hai", "a.yaml")
    assert path.read_bytes() == b"mot"


def test_a_new_file_below_a_file_cannot_be_made(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(FolderLockedError):
        write_new(tmp_path / "a" / "b.yaml", b"", "b.yaml")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is made with /dev/full")
def test_a_new_file_that_cannot_be_written_whole_is_not_there(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    opened = Path.open

    def full(self: Path, mode: str):
        opened(self, mode).close()
        return opened(Path("/dev/full"), "wb")

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(FolderLockedError):
        write_new(path, b"x", "a.yaml")
    assert not path.exists()
