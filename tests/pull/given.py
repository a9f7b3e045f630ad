"""A plan of a few lines, taken apart as the parts of `pull` take it."""

from __future__ import annotations

from generator.document.compose import compose
from generator.plan.load import load
from generator.pull.letters import filler
from generator.pull.names import ShortNames
from generator.pull.places import Places
from generator.pull.rewording import Reworder
from generator.pull.units import Part, Unit, shown, units
from generator.source.edits import apply
from generator.source.read import read
from generator.text.rich import parse

PLAN = """\
loai: kế hoạch
nam: 2026
so: 05 # sổ
ngay: 12/01/2026
trich_yeu: |
  Nâng cao chất lượng
  tại Sở năm {{ nam }}
bien:
  ten_goi: A **B**
mo_dau:
  - Sở ban hành kế hoạch năm {{ nam }} như sau.
noi_dung:
  - MỤC ĐÍCH:
      - Mục đích: Một **câu** đậm.
      - >-
        Một việc năm {{ nam }}
        phải làm ngay.

        Đoạn sau của việc ấy.
  - Kinh phí:
      doan: Ngân sách nhà nước.
  - tieu_de: Tổ chức
    van: Giao Văn phòng.
    muc:
      - phan_cong:
          Cơ quan chủ trì: Văn phòng
          Cơ quan phối hợp: Các phòng
ket_thuc: "Trên đây là \\"kế hoạch\\"."
nhiem_vu:
  - Nhóm một:
      - viec: Việc thứ nhất
        chu_tri: VP
        san_pham:
          - Báo cáo
          - Sổ
      - viec: Việc thứ hai
        thoi_gian: 'Quý I'
phu_luc:
  - ten: Nhiệm vụ năm {{ nam }}
    bang:
      cot: {tt: TT, viec: Nhiệm vụ, chu_tri: Chủ trì, san_pham: Sản phẩm, thoi_gian: Thời gian}
      hang: nhiem_vu
noi_nhan:
  - Bộ Nội vụ (để b/c)
  - Sở Tài chính
luu: VT
nguoi_ky:
  kt: Giám đốc
  chuc_vu: Phó Giám đốc
  ho_ten: Nguyễn Văn An
co_quan:
  chu_quan: UBND tỉnh
  ten: Sở Nội vụ
  ky_hieu: SNV
  dia_danh: Hà Nam
don_vi:
  VP: Văn phòng Sở
"""

TOTALS = """\
loai: kế hoạch
trich_yeu: A
noi_dung:
  - bang:
      cot: {tt: TT, nd: Nội dung, kp: Kinh phí}
      hang:
        - nd: Một
          kp: 10
      tong:
        nd: Cộng
        kp: tự cộng
"""


class Given:
    """A plan, its file's places and the blocks that it prints."""

    def __init__(self, text: str = PLAN) -> None:
        self.source = read(text, "a.yaml")
        loaded = load(self.source)
        self.plan, self.findings = loaded.plan, loaded.findings
        self.document = compose(self.plan)
        self.ours = units(self.document)
        self.places = Places(self.source)
        self.fill = filler(self.source, self.plan.variables)
        self.names = ShortNames(self.plan.units, self.source.root)
        self.reworder = Reworder(self.places, self.ours, self.fill)

    def number(self, words: str) -> int:
        return next(n for n, unit in enumerate(self.ours) if words in shown(unit.words))

    def unit(self, words: str) -> Unit:
        return self.ours[self.number(words)]

    def part(self, part: Part) -> Unit:
        return next(unit for unit in self.ours if unit.part is part)

    def after(self, *edits) -> str:
        return apply(self.source.text, edits)


def rich(words: str):
    return parse(words)


def changed(old: str, new: str) -> list[str]:
    """Give the lines that two texts do not share."""
    before, after = old.split("\n"), new.split("\n")
    return [f"-{line}" for line in before if line not in after] + [
        f"+{line}" for line in after if line not in before
    ]
