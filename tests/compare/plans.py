"""Plans in a few lines of YAML, for comparing."""

from generator.compare.compare import Whole, compare
from generator.document.compose import compose
from generator.plan.load import load
from generator.source.read import read

TEXT = """\
co_quan: {chu_quan: UBND tỉnh Hưng Yên, ten: Sở Y tế, ky_hieu: SYT, dia_danh: Hưng Yên}
loai: kế hoạch
nam: 2024
ngay: tháng 01/2024
trich_yeu: Nâng cao chất lượng năm {{ nam }}
can_cu:
  - Căn cứ Luật Khám bệnh, chữa bệnh
mo_dau: Sở Y tế ban hành Kế hoạch như sau.
noi_dung:
  - MỤC ĐÍCH:
      - Mục đích:
          - Cải thiện quy trình khám bệnh tại các trạm y tế
          - Bảo đảm thuốc và vật tư thiết yếu cho người dân
      - Yêu cầu:
          - Thực hiện đúng tiến độ được giao trong năm
  - TỔ CHỨC THỰC HIỆN:
      - Văn phòng Sở theo dõi, đôn đốc việc thực hiện
nhiem_vu:
  - Tuyên truyền:
      - viec: Phát thanh trên hệ thống loa của xã
        chu_tri: Văn phòng Sở
        thoi_gian: Quý I/2024
      - viec: In tờ rơi về phòng bệnh mùa hè
        chu_tri: Trung tâm Kiểm soát bệnh tật
        thoi_gian: Thường xuyên
  - Kiểm tra:
      - viec: Kiểm tra hành nghề y tế tư nhân
        chu_tri: Thanh tra Sở
        thoi_gian: 30/6/2024
phu_luc:
  - ten: Nhiệm vụ năm {{ nam }}
    bang:
      cot: {tt: TT, viec: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian}
      hang: nhiem_vu
  - ten: Kinh phí
    bang:
      ten: Dự toán
      cot: {tt: TT, viec: Nội dung, kinh_phi: Số tiền}
      hang:
        - {viec: Mua tờ rơi, kinh_phi: 10}
        - {viec: Xăng xe đi kiểm tra, kinh_phi: 20}
      tong: {viec: Cộng, kinh_phi: tự cộng}
noi_nhan:
  - UBND tỉnh
  - Các phòng thuộc Sở
luu: VT
nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}
"""


def whole(text=TEXT):
    loaded = load(read(text, "a.yaml"))
    return Whole(loaded.plan, compose(loaded.plan))


def changed(*replacements, text=TEXT):
    """Compare the plan with what it is after `replacements`, each (old, new)."""
    after = text
    for old, new in replacements:
        assert old in after
        after = after.replace(old, new)
    return compare(whole(text), whole(after))
