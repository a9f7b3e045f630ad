"""Words and turns that stand one slip away from a fixed phrase and are right as they are.

"Học viện" is no slip for "học viên", nor "lãnh thổ quốc gia" for "tổ quốc". Gathered by reading
what the checker said of dictionaries and of texts that nobody had reason to doubt.
"""

from __future__ import annotations

WORDS = """
cổng trường | cổng làng | cổng chào
bán thân | báo hiếu | bì thư | bạn thân | bạo hành | bảo an | bắn tin | chiêm tinh | chuyển dời
chuyển ngành | chưa thành niên | chất điểm | chủ quán | chủ ý | chứng nhân | côn trùng
côn trùng học | công chúng | công diễn | công nhật | công điệp | căn bản | cảm giác | cảm quan
cấp tính | cổ đông | cộng tác | danh giá | danh nhân | diễu hành | dân cử | dân trị | dư địa chí
dạy đủ | dự liệu | dự trù | ghi công | gác bỏ | hoàng thành | hà thủ ô | hóa giải | hương án
hằng ngày | hằng tuần | học viện | hội thao | hội trưởng | hợp táng | hợp ý | hủ tục | khóa học
kiên nghị | kênh nội đồng | kết tinh | kết toán | linh nghiệm | liên hoàn | liên quân | làm già
lưu trú | lịch sự | lực lưỡng | mỹ thuật | ngành học | ngân hà | ngăn sách | nhận thực
nội cung | nội đồng | phi công | phán định | phân bố | phân bộ | phân loài | phòng học
phản công | phản ảnh | phụ lực | quan âm | quân sư | quân trị | quần hệ | quốc nội
quốc vụ viện | siêu cảm giác | sân vận động | tam quan | thiên thai | thiên tài | thu ngân
thu nhận | thành niên | thành tín | thông lệnh | thông quan | thông thư | thông điệp | thư pháp
thương vụ | thương ước | thủy lôi | thứ tử | tinh thuần | tiêu cự | tiếp dẫn | tiếp vận
tiền phong | tiền trình | tráo đổi | trước mặt | trưởng bản | trưởng thôn | trọng âm
tính trạng | tương xứng | tối dạ | tứ giác | tự vấn | uy quyền | việc làng | văn phong
vật dụng | vị thành niên | xúc tiếp | xử thế | y sinh | ác nhân | ông cụ | ông nhận | ý nghĩ
đa phương | điều lệnh | điều tiếng | điều độ | điển tích | đáng giá | đô đốc | đông dân
đại hạn | đầu ối | đẩy lui | địa chí | đốt phá | đồ bộ | đồng tính | đồng ấu | đời mới
"""
"""Words, each of which a dictionary has."""

TURNS = """
có lợi ít | cơ quan đó | của cách mạng | dẫn dắt | dẫn đầu | hiển nhiên | hưởng lợi ít
khá quan trọng | không giản đơn | khơi dậy mạnh | lãnh thổ quốc gia | nghị viện pháp
ngày sau khi | người dẫn | nhận sự | năm sau khi | quan đó | sự nhận | tháng sau khi
trỗi dậy mạnh | tài phán công | viện đó | xuất phát | đi đôi với | điều hiển nhiên | đã từng ước
được hưởng lợi | đều xuất phát
"""
"""Words that meet where one phrase ends and another begins."""

BESIDE = """
a khoản | bác sĩ | ban đầu | bao gồm | bình diện | bằng cách | bất cập | bên ngoài | bị phạt
buổi làm | cá thể | các bản | các ban | các bộ | các cơ | các đơn | các sở | càng cao | cao nhất
cảng biển | chi ngân | chỉ có | chi nhánh | chính là | chính đáng | chỉnh trang | chỉnh sửa
chủ hộ | chủ rừng | chúng ta | còn lại | còn hiệu lực | có thể | công cuộc | công đức | công lao
công lý | công nợ | công tắc | công ước | của nhân | cùng với | dân dụng | dân lập | dân quyền
dự phòng | đang là | đạt được | để bảo | đề ra | đình chỉ | đến ngày | đi đến | địa chính
địa chất | địa lý | điểm bán | điều trị | đính chính | đoàn công tác | đô la | đồng ý | đồng phục
đường thủy | giả mạo | giá cả | giá đất | giai cấp | giao cho | giao thừa | giới tính | hải quan
hàng không | hành khách | hành lang | hành nghề | hành trình | hiến pháp | hiện tại | hiện vật
hình sự | hoàn cảnh | học phí | học kỳ | hội chợ | hôn nhân | huy chương | hướng tới | kế tiếp
khách hàng | khí hậu | khí tượng | khoảng cách | khối lượng | kiểm định | kiểm nghiệm | kiến trúc
kiến thiết | kinh tuyến | kỳ họp | kỳ thi | ký hiệu | lại nhiều lần | lao công | lưới điện
mạch lạc | mặt hàng | miễn giảm | miễn nhiệm | mô tả | nam nữ | năm học | năm tới | ngày càng
ngày làm việc | nghệ sĩ | nghệ thuật | ngoài ra | ngôn ngữ | nguyên liệu | người bệnh
người có công | nhà ở | nhà văn hóa | nhất là | nhiều lần | nhiên liệu | nổi bật | nước ngoài
nước sạch | phải có | phản đối | phát minh | pháp nhân | phân biệt | phân giới | phía bắc
phong tục | phổ thông | phương ngữ | quá độ | quan chức | quân nhân | quốc tịch | quyền lực
rừng phòng hộ | sáng lập | sinh sản | so sánh | sống còn | số hiệu | sở tại | sự kiện | tai nạn
tại chỗ | tại các | tàn tật | tăng bậc | tâm huyết | tập tin | tên gọi | thái tử | tham chiếu
thành thị | thành thạo | thân nhân | theo các | thế giới | thiên nhiên | thiểu số | thiếu nhi
thuốc lá | thuyền viên | thư viện | thứ hai | tín dụng | tín hiệu | tín ngưỡng | tình nguyện
tổ trưởng | tổng cục | trao giải | trang trí | trí thức | trồng trọt | trung gian | trường đại học
tù nhân | tuổi trẻ | tư nhân hóa | từ thiện | tương đối | vận tải | văn học | vấn đề | vật nuôi
vệ sinh | viện trợ | xã viên | xe máy | y khoa | áp lực | bưu phẩm | cán sự | chính khóa
hòa bình | hành hương | hành hung | luật pháp | luật lệ | tác giả | tác phẩm | thực đơn
thực phẩm | thực vật | thực tập | thực lực | hiện tượng | hiện diện | hiện trường | hoạch toán
hạch toán | công thức | trách phạt | trình diễn | trình chiếu | kết cấu | kết nghĩa | tập luyện
tập san | ban bố | bản đồ | bản chất | bản quyền | bản án | bán hàng | bán lẻ | ban thanh tra
bàn luận | bản lĩnh | bản mềm | bản vẽ | bản ghi | bản gốc | bản chính | chính diện | chỉnh lý
chính kiến | hành quân | hành lý | hàng đầu | hàng rào | hạng mục | hãng phim | phạm nhân
phạm tội | phẩm chất | phát đạt | phát thải | phạt tiền | phạt tù | phải trả | quy đổi | quy mô
quý báu | quý khách | quỹ tín dụng | thiết yếu | thiệt hại | thời tiết | thời sự | thời đại
thống đốc | tiền tệ | tiền mặt | tiền đề | tiên quyết | tiêm chủng | tiềm năng | tiệm cận
tiếng việt | tiếng nói | tiếng anh | tiền đồn | triệu đồng | tỷ đồng | trực ban | trực quan
trục lợi | trúng thầu | trùng tu | trung bình | trung du | trung đoàn | trung úy | trung tá
tuyên bố | tuyên án | tuyến cáp | viên mãn | xây lắp | xây mới | xe buýt | y đức | ý chí | ý tưởng
yêu sách | giám hiệu | giám hộ | giảm giá | giảm sát | tổ hợp | đồ thị | thích hợp | bản in
ứng cử | thứ tư | xếp hàng | đầu nối | ghi nhãn | tính hợp | dưới đáy | cần đối | tên cơ sở
của cán bộ | trở thành | trong đồ | trong độ | vùng cấp | hồi đáp | phần định | được gia
thành chính | chủ quản | trùng lắp | tố giác | tháo dỡ | tái phạm | công ăn | thăm quan | chia xẻ
tranh cấp | mất phần | ký thừa | tranh thủ | bộ đội | bộ luật | bỏ phiếu | bổ ích | bộ môn
bộ tiêu chí | bộ thủ tục | bố cáo | cơ giới | cơ khí | cơ động | cờ đỏ | có công | chương mục
sự vụ | sự thật | tự nhiên | tự học | tự động | tự vệ | tự túc | từ vựng | tư thục | tư doanh
tứ tuyệt | nhiễu loạn | nhiễu sóng
"""
"""What else may stand side by side."""
