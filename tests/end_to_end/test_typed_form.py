"""What stands around the outline, as a clerk types it: each test is a sentence of the format."""

from unicodedata import normalize

import pytest

from generator.document.blocks import Role
from generator.plan.load import check_office, load, office_path
from generator.source.read import read
from generator.standard.words import Urgency
from generator.text.rich import Note, Run
from tests.end_to_end.typed import OFFICE, document, errors, listing, loaded, outline, told, words

SIGNED = "nguoi_ky:\n  chuc_vu: Giám đốc\n  ho_ten: Lê Văn An\n"


def ending(text, office=OFFICE):
    return words(document(text, office).body[-1].content)


def recipients(text, office=OFFICE):
    return [words(part.content) for part in document(text, office).recipients]


def head(text, office=OFFICE):
    return document(text, office).letterhead


# --- keys ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    ["trich_yeu", "Trích yếu", "TRÍCH YẾU", "trich-yeu", "Trích-Yếu", "trích_yếu", "trich  yeu"],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_key_may_be_spelt_in_any_way(key, form):
    plan = loaded(f"{normalize(form, key)}: Cải cách\n")
    assert plan.plan.subject
    assert told(f"{normalize(form, key)}: Cải cách\n") == []


@pytest.mark.parametrize("key", ["đơn vị", "DON_VI", normalize("NFD", "Đơn-vị"), "don vi"])
def test_a_key_of_the_office_too(key):
    assert loaded("nam: 2026\n", f"{key}: {{A: Ban A}}\n").plan.units[0].short == "A"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("08", "08"), ("8", "08"), ("192", "192"), ("15a", "15a"), ('"08"', "08")],
)
def test_every_scalar_is_text_so_a_number_stays_as_typed(typed, printed):
    assert head(f"so: {typed}\n").number == printed


@pytest.mark.parametrize("typed", ["no", "NO", "yes", "null", "~", "1e3", "0x1F", "1_000", "08:30"])
def test_what_other_readers_of_yaml_would_convert_stays_text(typed):
    text = f"danh_so: chữ\nnoi_dung:\n  - doan: {typed}\n  - {typed}\n"
    assert outline(text) == [typed, f"a) {typed}"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("5/3/2026", ("05", "3", "2026")),
        ("05-03-2026", ("05", "3", "2026")),
        ("2026-03-05", ("05", "3", "2026")),
        ("ngày 5 tháng 3 năm 2026", ("05", "3", "2026")),
        ("tháng 01/2024", ("", "01", "2024")),
        ("tháng 1 năm 2024", ("", "01", "2024")),
        ("năm 2024", ("", "", "2024")),
        ("2024", ("", "", "2024")),
        ("", ("", "", "2027")),
    ],
)
def test_a_date_is_a_whole_one_a_month_a_year_or_nothing(typed, printed):
    date = head(f"nam: 2027\nngay: {typed}\n").date
    assert (date.day, date.month, date.year) == printed


# --- the office file ------------------------------------------------------------------------


def test_a_list_is_several_lines_of_one_name_and_the_parent_may_be_empty():
    office = "co_quan:\n  chu_quan:\n  ten: [Ban Chỉ đạo, Chuyển đổi số]\n"
    found = head("so: 1\n", office)
    assert (found.parents, found.organ) == ((), ("BAN CHỈ ĐẠO", "CHUYỂN ĐỔI SỐ"))
    office = "co_quan:\n  chu_quan: [A, B]\n  ten: C\n"
    assert head("so: 1\n", office).parents == ("A", "B")


def test_mappings_are_merged_key_by_key_and_lists_are_replaced():
    plan = """
co_quan: {dia_danh: Đà Nẵng}
don_vi: {VP: Phòng khác, BQL: Ban quản lý}
luu: VT
noi_nhan: [Một]
"""
    found = loaded(plan, OFFICE + "noi_nhan: [A, B]\nbien: {x: 1}\n").plan
    assert (found.office.place, found.office.names) == ("Đà Nẵng", ("Sở Y tế",))
    names = {unit.short: unit.name for unit in found.units}
    assert names == {"TTr": "Thanh tra Sở", "VP": "Phòng khác", "BQL": "Ban quản lý"}
    assert recipients(plan, OFFICE + "noi_nhan: [A, B]\n") == ["Một;", "Lưu: VT."]


@pytest.mark.parametrize("key", ["them", "thêm", "THÊM"])
def test_recipients_may_be_added(key):
    plan = f"noi_nhan:\n  {key}: [C]\n"
    found = recipients(plan, OFFICE + "noi_nhan: [A, B]\n")
    assert found == ["A;", "B;", "C;", "Lưu: VT, VP."]


def test_the_signer_of_the_plan_is_one_of_the_office_s_names_or_written_out():
    assert document("nguoi_ky: gd\n").signature.name == "Lê Văn An"
    assert document("nguoi_ky: GĐ\n").signature.name == "Lê Văn An"
    own = "nguoi_ky: {chuc_vu: Phó Giám đốc, ho_ten: Bùi Thị B}\n"
    assert document(own).signature.authority == ("PHÓ GIÁM ĐỐC",)
    assert told("nguoi_ky: gd1\n") == ["DL070"]
    assert told("nguoi_ky: {gd: {chuc_vu: A, ho_ten: B}}\n") == ["DL073"]


def test_a_signer_without_a_name_in_the_office_file_is_told():
    office = "co_quan: {ten: A}\nnguoi_ky: {chuc_vu: A, ho_ten: B}\n"
    found = [f.kind.code for f in check_office(read(office, "a.yaml"))]
    assert "DL072" in found


# --- who signs --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("short", "long", "printed"),
    [
        ("tm", "thay_mat", "TM."),
        ("tl", "thua_lenh", "TL."),
        ("tuq", "thua_uy_quyen", "TUQ."),
        ("q", "quyen", "Q."),
        ("kt", "ky_thay", "KT."),
    ],
)
def test_every_right_to_sign_has_a_short_and_a_long_spelling(short, long, printed):
    for key in (short, long, short.upper(), long.replace("_", " ")):
        text = f"nguoi_ky: {{{key}: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: A}}\n"
        assert document(text).signature.authority == (f"{printed} GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
        assert told(text) == []


@pytest.mark.parametrize("key", ["thay mặt", "Thừa lệnh", "thừa ủy quyền", "Ký thay", "Quyền"])
def test_it_may_be_written_with_accents(key):
    text = f"nguoi_ky: {{{key}: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: A}}\n"
    assert len(document(text).signature.authority) == 2
    assert told(text) == []


def test_its_keys_are_printed_in_the_order_typed_and_another_position_above_the_name():
    text = """
nguoi_ky:
  tm: Ban Chỉ đạo
  kt: Trưởng ban
  chuc_vu: Phó Trưởng ban
  ho_ten: Lê Văn An
  chuc_vu_khac: Giám đốc Sở
"""
    found = document(text).signature
    assert found.authority == ("TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")
    assert found.other_positions == ("Giám đốc Sở",)
    assert listing(text)[-2:] == ["Giám đốc Sở", "Lê Văn An"]
    other = text.replace("  tm: Ban Chỉ đạo\n", "").replace(
        "  kt: Trưởng ban\n", "  kt: Trưởng ban\n  tm: Ban Chỉ đạo\n"
    )
    assert document(other).signature.authority[:2] == ("KT. TRƯỞNG BAN", "TM. BAN CHỈ ĐẠO")


def test_one_who_acts_for_the_post_needs_no_other_position():
    text = "nguoi_ky: {q: Giám đốc, ho_ten: Lê Văn An}\n"
    assert document(text).signature.authority == ("Q. GIÁM ĐỐC",)
    assert [f.data.get("field") for f in loaded(text).findings].count("chuc_vu") == 0


# --- lists of the form --------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["can_cu", "kinh_gui", "noi_nhan"])
@pytest.mark.parametrize("mark", ["", ";", ".", ",", " ;", ";."])
def test_a_last_mark_typed_is_accepted_and_replaced(key, mark):
    text = f"{key}:\n  - >-\n    Một{mark}\n  - >-\n    Hai{mark}\nluu: không\n"
    found = document(text)
    parts = {
        "can_cu": [words(block.content) for block in found.body],
        "kinh_gui": [words(part.content) for part in found.addressees],
        "noi_nhan": [words(part.content) for part in found.recipients],
    }
    assert parts[key] == ["Một;", "Hai."]


@pytest.mark.parametrize("typed", ["Một;^[chú thích]", "Một^[chú thích];", "Một^[chú thích]"])
def test_it_stands_before_the_mark_of_a_footnote(typed):
    [first, _] = document(f"can_cu:\n  - {typed}\n  - Hai\n").body
    assert first.content[0].text == "Một;"
    assert isinstance(first.content[1], Note)
    assert len(first.content) == 2


def test_the_archive_s_line_is_the_program_s_too():
    for typed in ("VT, VP", "VT, VP.", "Lưu: VT, VP;", "- Lưu: VT, VP"):
        assert recipients(f'luu: "{typed}"\n') == ["Lưu: VT, VP."]


@pytest.mark.parametrize(
    "typed", ["- Lưu: VT, X", '- "- Lưu: VT, X."', "- 'lưu: VT, X'", "- LƯU: VT, X"]
)
def test_among_the_recipients_it_means_luu(typed):
    text = f"noi_nhan:\n  - Sở A\n  {typed}\n"
    assert (recipients(text), told(text)) == (["Sở A;", "Lưu: VT, X."], [])


@pytest.mark.parametrize(
    "line",
    ["Căn cứ Luật A", "Xét đề nghị của Chánh Văn phòng", "Theo đề nghị của B", "Thực hiện C"],
)
def test_the_basis_takes_every_line_in_italics(line):
    [only] = document(f"can_cu:\n  - {line}\n").body
    assert (only.role, only.content) == (Role.BASIS, (Run(f"{line}.", italic=True),))


@pytest.mark.parametrize("key", ["mo_dau", "ket_thuc"])
def test_opening_and_closing_are_a_text_or_a_list_of_texts(key):
    one = document(f"{key}: Một đoạn;\n").body
    two = document(f"{key}:\n  - Một đoạn,\n  - Hai đoạn\n").body
    lines = document(f"{key}: |\n  Một đoạn,\n  Hai đoạn\n").body
    assert [len(one), len(two), len(lines)] == [1, 2, 2]
    assert words(two[0].content) == "Một đoạn,"


def test_elsewhere_punctuation_is_the_clerk_s():
    text = "danh_so: số\nnoi_dung:\n  - Một\n  - Hai ;\n  - Ba.\n  - Bốn\n"
    assert outline(text) == ["1. Một", "2. Hai ;", "3. Ba.", "4. Bốn"]


# --- the end mark -----------------------------------------------------------------------------


def test_the_last_paragraph_of_the_closing_ends_with_the_mark():
    text = "noi_dung: [Một.]\nket_thuc:\n  - Trên đây.\n  - Hết.\n"
    assert [words(b.content) for b in document(text).body] == ["Một.", "Trên đây.", "Hết./."]


def test_without_a_closing_the_last_paragraph_does_unless_a_table_follows():
    assert ending("noi_dung:\n  - Một.\n  - Hai.\n") == "Hai./."
    assert ending("noi_dung:\n  - A:\n      - |\n        Một.\n        Hai.\n") == "Hai./."
    with_table = "noi_dung:\n  - Một.\n  - bang: {cot: {a: A}, hang: 1}\n"
    assert words(document(with_table).body[0].content) == "Một."
    after = f"{with_table}  - doan: Hết.\n"
    assert ending(after) == "Hết./."
    assert ending(f"{with_table}ket_thuc: Hết.\n") == "Hết./."


@pytest.mark.parametrize(
    "typed", ["Hết./.", "(Hết./.)", '"Hết./."', "**Hết./.**", "Hết./.^[x]", "Hết.^[x]", "Hết ./."]
)
def test_a_mark_that_was_typed_is_not_doubled(typed):
    found = ending(f"ket_thuc: |\n  {typed}\n")
    assert found.count("./.") == 1


def test_an_appendix_of_text_has_its_own_and_a_table_or_a_form_has_none():
    text = """
phu_luc:
  - {ten: A, noi_dung: [Một.]}
  - {ten: B, bang: {cot: {a: A}, hang: 1}}
  - {ten: C, nhan: Mẫu số 01, noi_dung: [Ba.]}
  - {ten: D, noi_dung: [Bốn., {bang: {hang: 1}}]}
"""
    first, _, form, last = document(text).appendices
    assert words(first.body[-1].content) == "Một./."
    assert words(form.body[-1].content) == "Ba."
    assert words(last.body[0].content) == "Bốn."


# --- variables ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{{ nam }}", "2026"),
        ("{{nam}}", "2026"),
        ("{{ nam - 1 }}–{{ nam + 1 }}", "2025–2027"),
        ("{{ Năm }}", "2026"),
        ("{{ so_phong }} phòng", "12 phòng"),
        ("{{ Số phòng }} phòng", "12 phòng"),
        (r"\{{ nam }}", "{{ nam }}"),
        ("{{ ky_tu }}", "**a** *b* ^[c] {{ nam }}"),
    ],
)
def test_variables_are_filled_in_and_come_out_letter_for_letter(typed, printed):
    text = f"""
nam: 2026
danh_so: số
bien:
  so_phong: 12
  ky_tu: '**a** *b* ^[c] \\{{{{ nam }}}}'
noi_dung:
  - >-
    {typed}
"""
    assert outline(text) == [f"1. {printed}"]


@pytest.mark.parametrize(
    "typed",
    [
        "{{ ''.__class__ }}",
        "{{ nam.__class__ }}",
        "{{ range(10**9) | list }}",
        "{{ 'a' * 10**9 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ cycler }}",
        "{{ nam | attr('x') }}",
    ],
)
def test_the_sandbox_reaches_nothing(typed):
    text = f"nam: 2026\ndanh_so: số\nnoi_dung:\n  - >-\n    {typed}\n"
    assert outline(text) == [f"1. {typed}"]
    assert len(errors(text)) == 1


# --- marks ----------------------------------------------------------------------------------------


def marked(typed):
    [only] = document(f"danh_so: số\nnoi_dung:\n  - doan: |\n      {typed}\nket_thuc: x\n").body[
        :-1
    ]
    return only.content


@pytest.mark.parametrize(
    ("typed", "runs"),
    [
        ("a **đậm** b", (Run("a "), Run("đậm", bold=True), Run(" b"))),
        ("a *nghiêng* b", (Run("a "), Run("nghiêng", italic=True), Run(" b"))),
        ("***cả hai***", (Run("cả hai", bold=True, italic=True),)),
        ("(**đậm**),", (Run("("), Run("đậm", bold=True), Run("),"))),
        (r"5 \* 3", (Run("5 * 3"),)),
        (r"\*x\*", (Run("*x*"),)),
    ],
)
def test_marks_are_bold_and_italics(typed, runs):
    assert marked(typed) == runs


@pytest.mark.parametrize("typed", ["** đậm**", "**đậm **", "a*b*c", "5*3*2", "2**3**4", "* x *"])
def test_a_mark_that_does_not_open_or_close_is_literal(typed):
    assert marked(typed) == (Run(typed),)


def test_both_marks_stand_in_one_paragraph():
    text = "danh_so: số\nnoi_dung:\n  - |\n    **Một\n    hai**\n"
    assert outline(text) == ["1. **Một", "hai**"]


def test_a_footnote_holds_brackets_in_pairs_and_no_footnote():
    text, note = marked("Luật^[xem [Điều 5] (mới) ^[trong [nữa]]]")
    assert text == Run("Luật")
    assert words(note.content) == "xem [Điều 5] (mới) ^[trong [nữa]]"


def test_marks_are_read_in_cells_titles_and_headings_too():
    text = """
trich_yeu: Nâng *cao*
noi_dung:
  - MỤC *một*:
      - bang:
          cot: {a: "*A*"}
          hang:
            - a: "**b**^[c]"
"""
    found = document(text)
    assert found.subject[0][1].italic
    assert found.body[0].content[1].italic
    heading, row = found.body[1].rows
    assert heading.cells[0].paragraphs[0][0].italic
    assert [type(part) for part in row.cells[0].paragraphs[0]] == [Run, Note]


# --- what is printed, asked and unasked -----------------------------------------------------------


def test_the_symbol_is_of_kind_and_office_unless_said_outright():
    assert head("loai: kế hoạch\nso: 1\n").symbol == "KH-SYT"
    assert head("loai: công văn\nso: 1\nky_hieu: SYT-VP\n").symbol == "SYT-VP"


def test_who_issues_stands_above_the_basis_of_a_decision_and_in_the_line_of_an_appendix():
    text = """
loai: quyết định
so: 5
ngay: 5/3/2026
tham_quyen: Giám đốc Sở Y tế
can_cu: [Căn cứ A]
noi_dung: [Ban hành.]
phu_luc: [{ten: X, noi_dung: [Một.]}]
"""
    lines = listing(text)
    assert [line for line in lines if "GIÁM ĐỐC" in line or line == "QUYẾT ĐỊNH:"] == [
        "GIÁM ĐỐC SỞ Y TẾ",
        "QUYẾT ĐỊNH:",
    ]
    assert lines.index("GIÁM ĐỐC SỞ Y TẾ") < lines.index("Căn cứ A.") < lines.index("QUYẾT ĐỊNH:")
    assert (
        "(Kèm theo Quyết định số 05/QĐ-SYT ngày 05 tháng 3 năm 2026 của Giám đốc Sở Y tế)" in lines
    )


@pytest.mark.parametrize("no", ["không", "Không", "KHÔNG", normalize("NFD", "không"), "khong"])
def test_a_part_may_be_left_out(no):
    text = "".join(f"{key}: {no}\n" for key in ("so", "ngay", "noi_nhan", "luu", "nguoi_ky"))
    text += f"phu_luc:\n  - {{ten: X, nhan: {no}, kem_theo: {no}, noi_dung: [a]}}\n"
    found = document(text, OFFICE + "noi_nhan: [A]\n")
    assert (found.letterhead.number, found.letterhead.date) == (None, None)
    assert (found.recipients, found.signature) == ((), None)
    assert (found.appendices[0].label, found.appendices[0].attached) == ("", ())
    missing = {f.data["field"] for f in loaded(text).findings if f.kind.code == "DL001"}
    assert missing.isdisjoint({"so", "ngay", "noi_nhan", "luu", "nguoi_ky"})


def test_other_parts_are_printed_only_when_asked_for():
    plain = document("so: 1\n")
    assert (plain.draft, plain.urgency, plain.secrecy, plain.circulation) == (
        False, None, None, None
    )  # fmt: skip
    assert (plain.drafter, plain.address) == ("", ())
    text = """
loai: công văn
du_thao: có
do_khan: Hỏa tốc
do_mat: mật
luu_hanh: lưu hành nội bộ
nguoi_soan: XYZ.(20)
dia_chi: Số 1, phố A
"""
    found = document(text)
    assert found.draft
    assert found.urgency in set(Urgency)
    assert (found.secrecy, found.circulation) == ("MẬT", "LƯU HÀNH NỘI BỘ")
    assert (found.drafter, found.address) == ("XYZ.(20)", ("Số 1, phố A",))
    assert told(text) == []


@pytest.mark.parametrize("typed", ["Nâng cao\n  (giai đoạn 1)", "Nâng cao\n  (Ban hành kèm)"])
def test_a_last_line_of_the_subject_in_brackets_is_in_italics(typed):
    first, last = document(f"trich_yeu: |\n  {typed}\n").subject
    assert (first[0].bold, last[0].bold, last[0].italic) == (True, False, True)


def test_a_line_break_of_the_subject_is_one_on_paper():
    assert len(document("trich_yeu: |\n  Một\n  Hai\n  Ba\n").subject) == 3


# --- which file is which ------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["dung_chung", "Dùng chung"])
def test_the_office_file_is_named_relative_to_the_plan(key):
    found = office_path(read(f"{key}: ../co-quan/a.yaml\n", "a.yaml"))
    assert found[0] == "../co-quan/a.yaml"


def test_a_plan_without_a_kind_is_a_finding():
    findings = load(read("nam: 2026\nnoi_dung: [A]\n", "a.yaml")).findings
    assert "loai" in [f.data.get("field") for f in findings]


@pytest.mark.parametrize("word", ["kế hoạch", "Kế hoạch", "KẾ HOẠCH", "ke_hoach", "ke-hoach"])
def test_the_kind_is_known_in_any_spelling(word):
    assert document(f"loai: {word}\n{SIGNED}").kind.name == "Kế hoạch"
