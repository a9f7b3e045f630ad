import pytest

from generator.app.errors import FileMissingError, FileUnreadableError
from generator.app.opening import contents


def test_all_of_a_file_is_given_or_as_much_as_is_wanted(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    assert contents(path, "a") == b"abc"
    assert contents(path, "a", 2) == b"ab"


def test_what_cannot_be_had_is_called_by_its_name(tmp_path):
    with pytest.raises(FileMissingError) as missing:
        contents(tmp_path / "b", "tệp b")
    assert missing.value.data == {"path": "tệp b"}
    with pytest.raises(FileUnreadableError) as unreadable:
        contents(tmp_path, "thư mục")
    assert unreadable.value.data["path"] == "thư mục"
