"""What of the decree a program could look at, row by row: the rules name the rows they judge.

A row without a rule is listed in the manual with the reason. The weights: against the
decree's text, against its templates or a strong convention, a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.finding import Severity


class Row(Struct, frozen=True):
    """One thing that can be looked at: `what` is how it must be."""

    id: str
    what: str
    severity: Severity


_SEVERITIES = {"E": Severity.ERROR, "W": Severity.WARNING, "I": Severity.INFO}

_TABLE = """\
PG-01 E Khổ giấy A4
PG-02 E Lề trên
PG-03 E Lề dưới
PG-04 E Lề trái
PG-05 E Lề phải
PG-06 W Trang dọc; trang ngang chỉ khi có bảng biểu
PG-07 E Văn bản nhiều trang có số trang
PG-08 E Số trang ở giữa lề trên
PG-09 E Trang đầu không hiện số
PG-10 E Số trang là chữ số Ả Rập, chữ đứng, đúng cỡ
PG-11 E Số trang bắt đầu từ 1
PG-12 E Mỗi phụ lục đánh số trang riêng
FT-01 E Phông chữ Times New Roman
FT-02 E Không dùng phông chữ cũ (.VnTime, VNI)
FT-03 W Chữ Unicode dựng sẵn
FT-04 E Chữ màu đen
FT-05 I Dấu cách đúng chỗ, không thừa
FT-06 W Không còn chỗ trống, dấu vết sửa, nhận xét
FT-07 W Cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng đi cùng nhau
HD-01 E Quốc hiệu đúng từng chữ, trên một dòng
HD-02 E Quốc hiệu in hoa, đậm, đứng, đúng cỡ
HD-03 E Tiêu ngữ đúng từng chữ, gạch nối có cách chữ
HD-04 E Tiêu ngữ in thường, đậm, đứng, đúng cỡ, ở giữa
HD-05 E Dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ
HD-06 W Quốc hiệu và Tiêu ngữ liền nhau, không có dòng trống
HD-07 E Quốc hiệu bên phải, tên cơ quan bên trái
HD-08 E Tên cơ quan chủ quản in hoa, đứng, không đậm, đúng cỡ
HD-09 E Tên cơ quan ban hành in hoa, đứng, đậm, đúng cỡ
HD-10 E Dưới tên cơ quan có đường kẻ, dài từ một phần ba đến một nửa dòng chữ
HD-11 W Chỉ ghi một cơ quan chủ quản trực tiếp
HD-12 W Tên cơ quan ban hành ghi đầy đủ
HD-13 E Sau từ «Số» có dấu hai chấm
HD-14 E Số nhỏ hơn 10 có số 0 phía trước
HD-15 E Giữa số và ký hiệu là gạch chéo, giữa các nhóm chữ là gạch nối, không cách chữ
HD-16 E Chữ viết tắt tên loại đúng bảng của Nghị định
HD-17 E Ký hiệu văn bản hành chính không có năm
HD-18 E Ký hiệu công văn gồm tên cơ quan và tên đơn vị soạn, không có «CV»
HD-19 E Số, ký hiệu in thường, đứng, không đậm, đúng cỡ, ở giữa
HD-20 I Ký hiệu khớp với tên cơ quan ban hành
HD-21 E Địa danh và thời gian viết đúng cách
HD-22 E Ngày nhỏ hơn 10, tháng 1 và 2 có số 0 phía trước
HD-23 I Tháng 3 đến tháng 9 không thêm số 0
HD-24 E Ngày có thật, không sau hôm nay, không trước văn bản được viện dẫn
HD-25 E Địa danh và thời gian chữ nghiêng, không đậm, đúng cỡ, ở giữa
HD-26 W Địa danh là tên chính thức của tỉnh hoặc xã nơi cơ quan đóng
HD-27 W Số và ngày tháng trên cùng một dòng
TT-01 E Tên loại có trong Điều 7, ở dòng riêng, ở giữa
TT-02 E Tên loại in hoa, đậm, đứng, đúng cỡ, ở giữa
TT-03 E Công văn không ghi tên loại
TT-04 E Trích yếu in thường, đậm, đứng, đúng cỡ, ở giữa
TT-05 E Dưới trích yếu có đường kẻ, dài từ một phần ba đến một nửa dòng chữ
TT-06 W Trích yếu ngắn gọn, không có dấu chấm cuối
TT-07 E Trích yếu công văn mở đầu bằng «V/v», chữ đứng, không đậm, đúng cỡ
TT-08 W Trích yếu công văn cách số, ký hiệu đúng quãng
TT-09 W Trích yếu giống với câu ban hành và câu kết
BD-01 E Cỡ chữ phần nội dung
BD-02 E Nội dung căn đều hai bên
BD-03 E Nội dung chữ đứng, không đậm cả đoạn
BD-04 E Chữ đầu đoạn lùi vào đúng quãng
BD-05 E Khoảng cách giữa các dòng
BD-06 E Khoảng cách giữa các đoạn
BD-07 I Không dùng dòng trống để tạo khoảng cách
BD-08 E Căn cứ ban hành chữ nghiêng
BD-09 E Cuối dòng căn cứ là dấu chấm phẩy, dòng cuối cùng là dấu chấm
BD-10 W Mỗi căn cứ một dòng
BD-11 E Căn cứ ghi đủ tên loại, số, ngày, cơ quan, trích yếu
BD-12 I Căn cứ là luật thì không ghi số, ký hiệu
BD-13 I Căn cứ xếp theo giá trị pháp lý và thời gian
BD-14 E Viện dẫn lần đầu ghi đầy đủ
BD-15 W Viện dẫn lần sau ghi gọn
BD-16 E Số, ký hiệu trong viện dẫn đúng cách; tên loại và cơ quan khớp với ký hiệu
BD-17 E Một văn bản được viện dẫn trước sau như một
BD-18 W Có từ «số» trước số của văn bản viện dẫn
BD-19 I Ngày tháng trong văn bản viết theo một cách
BD-20 I Văn bản viện dẫn còn hiệu lực, cơ quan ban hành còn tên đó
BD-21 E Số La Mã của các phần liên tục, sau số là dấu chấm
BD-22 E Tiêu đề phần in hoa, đậm
BD-23 E Số của các khoản liên tục, sau số là dấu chấm
BD-24 E Tiêu đề khoản đậm, cùng cỡ với lời văn; khoản không tiêu đề thì không đậm
BD-25 E Điểm theo thứ tự chữ cái tiếng Việt, sau chữ là dấu đóng ngoặc
BD-26 I Không đánh số kiểu 1.1.1
BD-27 E Điều có dấu chấm sau số, chữ đậm
BD-28 E Phần, chương ở giữa, tên in hoa
BD-29 E Mục đánh số Ả Rập, ở giữa
BD-30 E Phần, chương, mục, điều có tiêu đề
BD-31 I Tiêu đề không nằm cuối trang
BD-32 I Gạch đầu dòng là «-», cấp dưới là «+»
BD-33 I Các ý liệt kê kết thúc bằng dấu chấm phẩy, ý cuối bằng dấu chấm
BD-34 W Nội dung kết thúc bằng dấu hết
BD-35 I Gạch nối giữa hai nhóm từ có cách chữ
BD-36 I Chữ viết tắt được giải thích khi dùng lần đầu
BD-37 I Bảng nhiều trang lặp lại dòng đầu, có cột số thứ tự
BD-38 E Phụ lục nào cũng được nhắc tới, và nhắc tới thì phải có
BD-39 W Chỉ dẫn trong văn bản trỏ tới chỗ có thật
SG-01 E Có chữ ký, ở nửa bên phải, sau nội dung
SG-02 E Quyền hạn, chức vụ in hoa, đậm, đứng, đúng cỡ, ở giữa
SG-03 E Chữ viết tắt về quyền hạn có dấu chấm và cách chữ
SG-04 E «TM.» chỉ dùng khi ký thay mặt tập thể
SG-05 E Sau «KT.» của cấp trưởng là chức vụ cấp phó của chính chức vụ ấy
SG-06 E Cấp phó ký phải có «KT.»
SG-07 E Sau «TL.» là chức vụ đứng đầu đơn vị được giao ký
SG-08 E «TUQ.» không đi với «KT.»
SG-09 W Cơ quan ban hành và người ký khớp nhau
SG-10 E Họ tên in thường, đậm, đứng, đúng cỡ
SG-11 E Trước họ tên không ghi học hàm, học vị, danh hiệu
SG-12 W Không còn chữ «đã ký», không thiếu họ tên
SG-13 E Người ký đúng với dữ liệu của cơ quan
SG-14 W Dòng Nơi nhận và dòng quyền hạn ngang nhau
SG-15 I Khối chữ ký không bị tách ra hai trang
NN-01 E Có Nơi nhận
NN-02 E Chữ «Nơi nhận» nghiêng, đậm, đúng cỡ, có dấu hai chấm
NN-03 E Tên nơi nhận chữ đứng, đúng cỡ
NN-04 E Mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy
NN-05 E Dòng cuối là nơi lưu, có văn thư, kết thúc bằng dấu chấm
NN-06 E Có «Kính gửi» thì nơi nhận đầu tiên là «Như trên», không có thì không
NN-07 W Nơi nhận của quyết định: «Như Điều» trỏ tới điều có thật
NN-08 E «Kính gửi» chỉ ở công văn và văn bản trình, báo cáo lên trên
NN-09 E Kính gửi một nơi thì ghi cùng dòng
NN-10 E Kính gửi nhiều nơi thì mỗi nơi một dòng, có gạch đầu dòng
NN-11 E Kính gửi chữ đứng, đúng cỡ
NN-12 I Đơn vị được giao việc có trong Nơi nhận
NN-13 I Ghi chú «để b/c», «để t/h»: Nghị định không nói tới
NN-14 I Ký hiệu người soạn thảo và số bản đúng cỡ
PL-01 E Chữ «Phụ lục» in thường, đậm, ở giữa, số La Mã
PL-02 E Có từ hai phụ lục thì đánh số, liên tục
PL-03 E Tên phụ lục in hoa, đậm, đúng cỡ
PL-04 E Dòng «Kèm theo» chữ nghiêng, ở giữa, khớp với văn bản chính
PL-05 E Phụ lục sang trang mới, số trang riêng
PL-06 W Dưới dòng «Kèm theo» có đường kẻ
OT-01 E Dấu chỉ độ khẩn, độ mật đúng chữ, có khung
OT-02 E Chỉ dẫn phạm vi lưu hành đúng chữ, có khung
OT-03 E Địa chỉ cơ quan chỉ ở chân trang đầu, trên có đường kẻ
OT-04 I Văn bản quy phạm pháp luật không xét theo Nghị định này
OT-05 I Văn bản của Đảng không xét theo Nghị định này
CP-01 W Viết hoa Điều, Chương, Mục; khoản, điểm viết thường
CP-02 W Viết hoa tên cơ quan, tổ chức
CP-03 W Danh từ chung chỉ đơn vị hành chính viết thường
CP-04 W Đơn vị hành chính đặt tên theo số, nhân vật, sự kiện viết hoa cả danh từ chung
CP-05 W Thủ đô Hà Nội, Thành phố Hồ Chí Minh
CP-06 I Nhân dân, Nhà nước
CP-07 W Viết hoa tên loại văn bản cụ thể
CP-08 W Viết hoa thứ và tháng bằng chữ
CP-09 W Viết hoa ngày lễ, ngày tết
CP-10 W Viết hoa tên người
CT-01 W Chính tả
CT-02 W Từ bị lặp hoặc thiếu
CT-03 W Dấu ngoặc, dấu nháy đủ cặp
CT-04 W Đoạn không bị ngắt giữa câu
CT-05 W Văn bản không tự mâu thuẫn
CT-06 I Dấu câu và dấu cách
CT-07 W Dữ kiện của văn bản viện dẫn đúng với văn bản gốc
"""


def _read(table: str) -> Iterator[Row]:
    for line in table.splitlines():
        identifier, weight, what = line.split(maxsplit=2)
        yield Row(identifier, what, _SEVERITIES[weight])


ROWS: tuple[Row, ...] = tuple(_read(_TABLE))
"""In the order of the page; the letters before the number name the part that they are about."""
