from datetime import date

import pytest

from generator.app.settings import Settings, read_settings


def settings(tmp_path, text):
    path = tmp_path / "kehoach.yaml"
    path.write_text(text, encoding="utf-8")
    found, findings = read_settings(path)
    return found, [(f.kind.code, f.place.line) for f in findings]


def test_every_key_may_be_set(tmp_path):
    found, findings = settings(tmp_path, "xuat: ra\nngon_ngu: en\nmau: mau-rieng\n")
    assert found == Settings("ra", "en", "mau-rieng")
    assert findings == []


def test_an_unknown_key_is_told(tmp_path):
    assert settings(tmp_path, "xuat: ra\nxuatt: b\n")[1] == [("CD001", 2)]


@pytest.mark.parametrize(
    "line",
    ["ngon_ngu: fr", "xuat: ../ngoai", "xuat: /ngoai", "xuat: ''", "mau: [a]"],
)
def test_a_value_that_cannot_be_is_told_and_not_used(tmp_path, line):
    found, findings = settings(tmp_path, f"{line}\n")
    assert found == Settings()
    assert findings == [("CD002", 1)]


def waivers(tmp_path, text):
    found, findings = settings(tmp_path, f"bo_qua:\n{text}")
    return [(w.codes, w.reason, w.until, w.files) for w in found.waivers], findings


def test_waivers_name_codes_and_a_reason_a_day_and_files_if_wanted(tmp_path):
    text = "  - ma: KT101, kt102\n    ly_do: mẫu riêng\n    den: 31/12/2026\n    tep: ra/*.docx\n"
    text += "  - ma: [CT101]\n    ly_do: a\n    tep:\n      - b\n      - c\n"
    assert waivers(tmp_path, text) == (
        [
            (("KT101", "KT102"), "mẫu riêng", date(2026, 12, 31), ("ra/*.docx",)),
            (("CT101",), "a", None, ("b", "c")),
        ],
        [],
    )


def test_one_waiver_alone_needs_no_dash(tmp_path):
    assert waivers(tmp_path, "  ma: KT101\n  ly_do: a\n")[0] == [(("KT101",), "a", None, ())]


@pytest.mark.parametrize(
    "text",
    [
        "  - KT101\n",
        "  - ly_do: a\n",
        "  - ma: KT101\n    den: hôm nào\n",
        "  - ma: KT101\n    vi: a\n",
        "  - ma: ''\n",
    ],
)
def test_what_is_no_waiver_is_told(tmp_path, text):
    assert waivers(tmp_path, text) == ([], [("CD003", 2)])
