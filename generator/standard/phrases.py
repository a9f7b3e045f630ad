"""Fixed phrases of official language, by which a slip of the pen is told from a word.

Written for this program; no list of anybody's. A phrase of two syllables stands for a
compound that is always written so; longer ones may hold small words too. Tone marks on
oa, oe, uy as in `generator.text.letters.fold_tone`.
"""

from __future__ import annotations

from functools import cache
from itertools import chain, pairwise

from generator.standard.lookalikes import BESIDE, TURNS, WORDS

_PHRASES = """
an ninh | an ninh trật tự | an ninh mạng | an sinh xã hội | an toàn | an toàn thông tin | án phí
áp dụng | ánh sáng | ẩm thực | ấn phẩm | ấn định | ấn tượng | ba mươi | bác bỏ | bãi bỏ
ban bí thư | ban chấp hành | ban chỉ đạo | ban giám đốc | ban hành | ban hành kèm theo
ban hành kế hoạch | ban hành quy định | ban hành quyết định | ban ngành | ban nhân dân
ban quản lý | ban thường vụ | ban tổ chức | bàn giao | bản sao | bản tin | bản thân | bàn bạc
bảng biểu | bảng tổng hợp | báo cáo | báo cáo kết quả | báo chí | báo hiệu | bảo dưỡng | bảo đảm
bảo hành | bảo hiểm | bảo hiểm xã hội | bảo hiểm y tế | bảo mật | bảo quản | bảo tồn | bảo trợ
bảo trì | bảo vệ | bảo vệ môi trường | băng rôn | bắt buộc | bắt đầu | bắt nguồn | bầu cử | bí thư
bên cạnh | bên cạnh đó | biên bản | biên chế | biên giới | biên soạn | biện pháp | biểu dương
biểu hiện | biểu mẫu | biểu quyết | biểu tượng | bình đẳng | bình quân | bình thường | bổ nhiệm
bổ sung | bố trí | bồi dưỡng | bồi thường | bối cảnh | bộ chính trị | bộ máy | bộ phận
bộ phận một cửa | bộ trưởng | bưu chính | bưu chính công ích | bưu điện | cá nhân | cải cách
cải cách hành chính | cải cách thủ tục hành chính | cải thiện | cải tạo | cải tiến | cam kết
cán bộ | cán bộ công chức | cảnh báo | cảnh giác | cảnh quan | cảnh sát | cạnh tranh | căn cứ
căn cứ pháp lý | cắt giảm | cấm đoán | cân đối | cân nhắc | cấp bách | cấp giấy phép | cấp nước
cấp thiết | cấp trên | cấp dưới | cấp tỉnh | cấp ủy | cấp xã | câu lạc bộ | cấu trúc | cấu thành
cây xanh | chất lượng | chất vấn | chấm dứt | chấm điểm | chấn chỉnh | chấp hành | chấp thuận
chậm nhất | chậm trễ | chân thành | chế biến | chế độ | chế độ chính sách | chế tài | chi cục
chi phí | chi tiết | chi tiêu | chi trả | chỉ dẫn | chỉ đạo | chỉ đạo điều hành | chỉ huy | chỉ rõ
chỉ số | chỉ tiêu | chỉ thị | chia sẻ | chiến lược | chiến sĩ | chiến thắng | chiếm tỷ lệ
chính phủ | chính phủ điện tử | chính phủ số | chính quyền | chính quyền điện tử | chính quyền số
chính quyền địa phương | chính sách | chính thức | chính trị | chính xác | cho phép | cho thuê
chọn lọc | chú trọng | chú ý | chủ động | chủ đề | chủ nhiệm | chủ quan | chủ sở hữu | chủ tịch
chủ tịch nước | chủ thể | chủ trì | chủ trương | chủ yếu | chuẩn bị | chuẩn hóa | chúc mừng
chung tay | chung sức | chứng chỉ | chứng cứ | chứng minh | chứng nhận | chứng thực | chức danh
chức năng | chức năng nhiệm vụ | chức trách | chức vụ | chuyên đề | chuyên gia | chuyên môn
chuyên môn nghiệp vụ | chuyên mục | chuyên nghiệp | chuyên ngành | chuyên sâu | chuyên trách
chuyên viên | chuyển biến | chuyển biến tích cực | chuyển dịch | chuyển đổi | chuyển đổi số
chuyển giao | chuyển tiếp | chương trình | chương trình hành động | chữ ký | chữ ký số
có hiệu lực | có liên quan | có thẩm quyền | có trách nhiệm | cổ động | cổ phần
cổng dịch vụ công | cổng thông tin | cổng thông tin điện tử | cộng đồng | công an | công bằng
công bố | công cụ | công cộng | công chức | công chức viên chức | công chứng | công dân
công đoàn | công đoạn | công điện | công khai | công khai minh bạch | công lập | công nghệ
công nghệ cao | công nghệ số | công nghệ thông tin | công nghiệp | công nghiệp hóa | công nhận
công nhân | công suất | công tác | công tác tuyên truyền | công tác cải cách hành chính | công tâm
công thương | công trình | công trường | công ty | công văn | công vụ | công việc | cơ bản
cơ cấu | cơ chế | cơ chế chính sách | cơ chế một cửa | cơ hội | cơ quan | cơ quan chuyên môn
cơ quan đơn vị | cơ quan hành chính | cơ quan nhà nước | cơ sở | cơ sở dữ liệu | cơ sở hạ tầng
cơ sở vật chất | của các | của cơ quan | của địa phương | của đơn vị | của người | của người dân
của nhà nước | của pháp luật | của sở | của tỉnh | của tổ chức | củng cố | cùng cấp | cung cấp
cung cấp dịch vụ | cung ứng | cung ứng dịch vụ công | cụ thể | cụ thể hóa | cục trưởng | cuộc họp
cuộc sống | cuộc thi | cưỡng chế | cứu hộ | cứu nạn | dài hạn | danh dự | danh hiệu | danh mục
danh nghĩa | danh sách | dân chủ | dân cư | dân quân | dân số | dân sự | dân tộc
dân tộc thiểu số | dân trí | dân vận | dẫn đến | dễ dàng | di chuyển | di dời | di sản
di sản văn hóa | di tích | dịch bệnh | dịch vụ | dịch vụ công | dịch vụ công trực tuyến
diện tích | diễn biến | diễn đàn | diễn ra | do đó | doanh nghiệp | doanh nhân | doanh thu
du khách | du lịch | dứt điểm | duy trì | dữ liệu | dữ liệu số | dự án | dự án đầu tư | dự báo
dự kiến | dự thảo | dự toán | dự trữ | dược liệu | dưới đây | dưỡng bệnh | đa dạng | đa dạng hóa
đa số | đài phát thanh | đài truyền hình | đại biểu | đại chúng | đại diện | đại đoàn kết
đại hội | đảm bảo | đảm nhiệm | đàm phán | đảng bộ | đảng viên | đảng ủy | đào tạo
đào tạo bồi dưỡng | đạo đức | đạo đức công vụ | đáp ứng | đáp ứng yêu cầu | đánh giá
đánh giá kết quả | đăng ký | đăng tải | đặc biệt | đặc điểm | đặc thù | đặc khu | đẩy mạnh
đẩy lùi | đẩy nhanh | đất đai | đất nước | đấu giá | đấu thầu | đấu tranh | đầu mối | đầu tư
đầu tư công | đầu tư xây dựng | đầy đủ | đề án | đề bạt | đề cao | đề cương | đề nghị | đề tài
đề xuất | đến năm | đi lại | địa bàn | địa chỉ | địa danh | địa điểm | địa giới | địa phương
điểm số | điển hình | điển hình tiên tiến | điện lực | điện thoại | điện tử | điều chỉnh
điều động | điều hành | điều khiển | điều khoản | điều kiện | điều lệ | điều phối | điều tiết
điều tra | định hướng | định kỳ | định mức | đính kèm | đoàn kết | đoàn thể | đoàn thanh niên
đoàn viên | đòi hỏi | đô thị | đôn đốc | đối chiếu | đối ngoại | đối tác | đối thoại | đối tượng
đối với | đổi mới | đổi mới sáng tạo | đội ngũ | đội ngũ cán bộ | độc lập | đột phá | đột xuất
đồng bào | đồng bộ | đồng chí | đồng hành | đồng thời | đồng thuận | đồng tình | động lực
động viên | đơn giản | đơn giản hóa | đơn thư | đơn vị | đơn vị liên quan | đơn vị sự nghiệp
đúng quy định | đúng thời hạn | đúng tiến độ | đường bộ | đường dây nóng | đường lối | được giao
được phân công | được phê duyệt | đương nhiên | ưu đãi | ưu tiên | ưu điểm | gắn liền với
gặp khó khăn | gây phiền hà | ghi hình | ghi nhận | gia đình | gia hạn | gia tăng | giá trị
giải đáp | giải pháp | giải phóng mặt bằng | giải quyết | giải quyết công việc
giải quyết khiếu nại | giải quyết thủ tục hành chính | giải thể | giải thưởng | giải trình
giai đoạn | giám đốc | giám sát | giám định | giảm nghèo | giảm thiểu | gián tiếp | gián đoạn
giao ban | giao dịch | giao lưu | giao nhiệm vụ | giao nộp | giao thông | giao tiếp
giao văn phòng | giáo dục | giáo dục pháp luật | giáo dục và đào tạo | giáo viên | giấy chứng nhận
giấy mời | giấy phép | giấy tờ | giới thiệu | giới hạn | giữ gìn | giữ vững | góp phần | góp ý
gửi về | hạ tầng | hạ tầng kỹ thuật | hàng hóa | hàng năm | hàng tháng | hàng quý | hàng tuần
hành chính | hành chính công | hành chính nhà nước | hành động | hành vi | hành vi vi phạm
hạn chế | hạn hán | hậu quả | hấp dẫn | hằng năm | hằng tháng | hằng quý | hệ thống
hệ thống chính trị | hệ thống thông tin | hết hiệu lực | hết sức | hiện đại | hiện đại hóa
hiện hành | hiện nay | hiện trạng | hiệu lực | hiệu lực thi hành | hiệu lực hiệu quả | hiệu quả
hiệu suất | hiểu biết | hình ảnh | hình thành | hình thức | hình thức tuyên truyền | họ và tên
hoan nghênh | hoàn chỉnh | hoàn thành | hoàn thành nhiệm vụ | hoàn thiện | hoạch định | hoạt động
hòa giải | hòa nhập | học sinh | học tập | học viên | hỏi đáp | hồ sơ | hồ sơ công việc
hồ sơ điện tử | hỗ trợ | hội đồng | hội đồng nhân dân | hội họp | hội nghị | hội nhập
hội nhập quốc tế | hội phụ nữ | hội thảo | hội trường | hội viên | hợp đồng | hợp lý | hợp pháp
hợp tác | hợp tác quốc tế | hợp tác xã | huy động | huy động nguồn lực | hủy bỏ | hưởng ứng
hướng dẫn | hướng dẫn thực hiện | hữu hiệu | hương ước | hy sinh | kèm theo | kế hoạch
kế hoạch này | kế hoạch hành động | kế thừa | kế toán | kết hợp | kết luận | kết nối | kết quả
kết quả thực hiện | kết thúc | khả năng | khả thi | khách quan | khai báo | khai mạc | khai thác
khai thác sử dụng | khám chữa bệnh | khảo sát | khắc phục | khắc phục hậu quả | khẳng định
khen thưởng | khẩn trương | khẩu hiệu | khiếu nại | khiếu nại tố cáo | kiểm điểm | kiểm kê
kiểm soát | kiểm soát thủ tục hành chính | kiểm toán | kiểm tra | kiểm tra giám sát
kiểm tra đánh giá | kiên quyết | kiến nghị | kiến thức | kiện toàn | kinh doanh | kinh nghiệm
kinh phí | kinh phí thực hiện | kinh tế | kinh tế số | kịp thời | ký ban hành | ký kết | ký số
kỷ cương | kỷ cương hành chính | kỷ luật | kỷ luật kỷ cương | kỷ niệm | kỹ năng | kỹ thuật
khó khăn | khó khăn vướng mắc | khoa học | khoa học công nghệ | khoa học và công nghệ | khoáng sản
khởi công | khởi nghiệp | không còn phù hợp | không gian | khu công nghiệp | khu dân cư | khu vực
khu vực công | khuyến khích | khuyến nghị | khuyết tật | lãnh đạo | lãnh đạo sở | lành mạnh
làm cơ sở | làm giàu | làm rõ | làm việc | làm chủ | lao động | lạm dụng | lắng nghe | lấy ý kiến
lập hồ sơ | lập kế hoạch | lĩnh vực | lịch sử | liêm chính | liên hệ | liên kết | liên ngành
liên quan | liên quan đến | liên thông | liên tục | liên hoan | linh hoạt | loại bỏ | loại hình
loại trừ | lòng tin | lồng ghép | lợi dụng | lợi ích | lợi thế | lưu hành | lưu trữ
luân chuyển | luật sư | lực lượng | lực lượng vũ trang | lựa chọn | lương hưu | lý do | lý luận
lộ trình | lạc hậu | mạng lưới | mạng xã hội | mặt bằng | mặt trận | mặt trận tổ quốc | mẫu biểu
mất an toàn | minh bạch | mô hình | môi trường | môi trường điện tử | mối quan hệ | một cửa
một cửa liên thông | mở rộng | mục đích | mục đích ý nghĩa | mục đích yêu cầu | mục tiêu
mục tiêu cụ thể | mục tiêu chung | mức độ | mức độ hài lòng | mua sắm | năng lực
năng lực cạnh tranh | năng lượng | năng suất | nâng cao | nâng cao chất lượng | nâng cao hiệu quả
nâng cao năng lực | nâng cao nhận thức | nâng cao trách nhiệm | nâng cấp | nắm bắt | nêu cao
nêu trên | ngay sau khi | ngân hàng | ngân sách | ngân sách nhà nước | ngành nghề | ngăn chặn
ngăn ngừa | ngắn gọn | ngắn hạn | nghề nghiệp | nghị định | nghị quyết | nghĩa vụ | nghiêm chỉnh
nghiêm minh | nghiêm túc | nghiêm trọng | nghiên cứu | nghiên cứu khoa học | nghiệp vụ
nghiệm thu | ngoại giao | ngoại ngữ | nguồn lực | nguồn gốc | nguồn nhân lực | nguồn vốn
nguyên nhân | nguyên tắc | người dân | người dân và doanh nghiệp | người đứng đầu
người đứng đầu cơ quan | người lao động | người nộp thuế | người sử dụng | nhà nước | nhà đầu tư
nhà trường | nhanh chóng | nhanh gọn | nhân dân | nhân lực | nhân rộng | nhân sự | nhân viên
nhận định | nhận thức | nhận xét | nhập khẩu | nhất trí | nhiệm kỳ | nhiệm vụ | nhiệm vụ cụ thể
nhiệm vụ được giao | nhiệm vụ giải pháp | nhiệm vụ trọng tâm | nhiệt tình | nhu cầu | nhũng nhiễu
niêm yết | niêm yết công khai | nỗ lực | nội bộ | nội dung | nội dung cụ thể
nội dung tuyên truyền | nội quy | nội vụ | nông dân | nông nghiệp | nông nghiệp và môi trường
nông sản | nông thôn | nông thôn mới | nền hành chính | nền tảng | nền tảng số | nộp thuế
ô nhiễm | ô nhiễm môi trường | ổn định | ốm đau | phạm vi | phạm vi quản lý | phản ánh
phản ánh kiến nghị | phản biện | phản hồi | phát biểu | phát động | phát hành | phát hiện
phát huy | phát huy dân chủ | phát huy vai trò | phát sinh | phát sóng | phát thanh
phát thanh và truyền hình | phát triển | phát triển kinh tế | phát triển bền vững | pháp chế
pháp lệnh | pháp luật | pháp luật hiện hành | pháp luật về | pháp lý | phân bổ | phân cấp
phân công | phân công nhiệm vụ | phân định | phân loại | phân quyền | phân tích | phấn đấu
phần mềm | phân kỳ | phê duyệt | phê bình | phí lệ phí | phiền hà | phiên họp | phong phú
phong trào | phong trào thi đua | phó chủ tịch | phó giám đốc | phòng ban | phòng cháy
phòng chống | phòng chống tham nhũng | phòng chuyên môn | phòng họp | phòng ngừa | phóng sự
phóng viên | phổ biến | phổ biến giáo dục pháp luật | phối hợp | phối hợp với | phù hợp
phù hợp với | phụ cấp | phụ lục | phụ nữ | phụ trách | phục vụ | phục vụ người dân | phúc lợi
phức tạp | phương án | phương châm | phương pháp | phương thức | phương tiện
phương tiện thông tin đại chúng | phương hướng | qua đó | quá trình | quá trình thực hiện
quá trình triển khai | quá hạn | quan điểm | quan hệ | quan tâm | quan trắc | quan trọng
quan liêu | quán triệt | quản lý | quản lý chất lượng | quản lý điều hành | quản lý nhà nước
quản lý văn bản | quản trị | quản trị điện tử | quảng bá | quảng cáo | quân đội | quân sự
quần chúng | quốc gia | quốc hội | quốc phòng | quốc tế | quốc lộ | quy chế | quy chế dân chủ
quy chế làm việc | quy chuẩn | quy định | quy định của pháp luật | quy định hiện hành | quy hoạch
quy mô | quy phạm | quy phạm pháp luật | quy tắc | quy tắc ứng xử | quy trình | quy trình nội bộ
quyền hạn | quyền lợi | quyền sở hữu | quyết định | quyết liệt | quyết tâm | quyết toán | quỹ đất
rà soát | rõ nét | rõ ràng | rộng rãi | rủi ro | rút gọn | rút kinh nghiệm | sai phạm | sai sót
sản phẩm | sản xuất | sản xuất kinh doanh | sáng kiến | sáng tạo | sao chép | sáp nhập | sắp xếp
sâu rộng | sâu sắc | sẵn sàng | sinh hoạt | sinh thái | sinh viên | so với | soạn thảo | số hóa
số hóa hồ sơ | số liệu | số lượng | sơ kết | sơ bộ | sở ban ngành | sở hữu | sở hữu trí tuệ
suy thoái | suốt đời | sửa đổi | sửa đổi bổ sung | sử dụng | sức khỏe | sự cố | sự hài lòng
sự nghiệp | sự nghiệp công lập | sự phục vụ | sự tham gia | tác động | tác phong | tách biệt
tài chính | tài liệu | tài nguyên | tài nguyên và môi trường | tài sản | tài sản công | tài trợ
tái cấu trúc | tái định cư | tái sử dụng | tạm thời | tạm ứng | tạo điều kiện
tạo điều kiện thuận lợi | tạo lập | tập huấn | tập quán | tập thể | tập trung | tăng cường
tăng trưởng | tầm nhìn | tầm nhìn đến năm | tầm quan trọng | tất cả các | tấn công mạng | tập đoàn
tệ nạn | thái độ | thái độ phục vụ | tham dự | tham gia | tham mưu | tham nhũng | tham khảo
tham quan | thanh niên | thanh toán | thanh toán trực tuyến | thanh tra | thanh tra sở
thành công | thành lập | thành phần | thành phố | thành tích | thành tựu | thành viên | thảo luận
tháo gỡ | tháo gỡ khó khăn | tháo gỡ vướng mắc | thay đổi | thay mặt | thay thế | thất nghiệp
thất thoát | thắng lợi | thẩm định | thẩm quyền | thẩm tra | thẻ căn cước | theo dõi
theo dõi đôn đốc | theo đúng | theo hướng | theo kế hoạch | theo quy định
theo quy định của pháp luật | theo thẩm quyền | theo yêu cầu | thế hệ | thế mạnh | thể chế
thể dục | thể hiện | thể thao | thể thức | thi đua | thi đua khen thưởng | thi hành
thi hành pháp luật | thi tuyển | thi công | thiên tai | thiết bị | thiết kế | thiết lập
thiết thực | thiếu sót | thỏa thuận | thoát nước | thống kê | thống nhất | thông báo | thông cáo
thông qua | thông suốt | thông tấn | thông tin | thông tin đại chúng | thông tin điện tử
thông tin và truyền thông | thông tư | thông thoáng | thông lệ | thời điểm | thời gian
thời gian hoàn thành | thời gian qua | thời gian tới | thời gian thực hiện | thời hạn | thời kỳ
thu hồi | thu hút | thu hút đầu tư | thu nhập | thu thập | thu chi | thủ đô | thủ trưởng | thủ tục
thủ tục hành chính | thủ tướng | thủ tướng chính phủ | thuận lợi | thuận tiện | thuế suất
thuyết minh | thuộc phạm vi | thuộc thẩm quyền | thư điện tử | thứ tự | thực chất | thực hành
thực hiện | thực hiện đúng | thực hiện nhiệm vụ | thực hiện tốt | thực thi | thực thi công vụ
thực tế | thực tiễn | thực trạng | thương binh | thương mại | thường kỳ | thường niên
thường trực | thường vụ | thường xuyên | thủy lợi | thủy sản | tỉnh ủy | tình hình
tình hình thực hiện | tình hình thực tế | tình hình thực tiễn | tình trạng | tính toán | tính năng
tích cực | tích hợp | tiên phong | tiên tiến | tiến bộ | tiến độ | tiến độ thực hiện | tiến hành
tiến trình | tiền lương | tiện ích | tiện lợi | tiếp cận | tiếp cận thông tin | tiếp công dân
tiếp dân | tiếp nhận | tiếp nhận hồ sơ | tiếp nhận và trả kết quả | tiếp thu | tiếp thu ý kiến
tiếp tục | tiêu biểu | tiêu chí | tiêu chuẩn | tiêu cực | tiêu dùng | tiểu học | tiết kiệm
tiết kiệm chi phí | tìm hiểu | tìm kiếm | tin bài | tin học | tin tưởng | tinh gọn | tinh giản
tinh giản biên chế | tinh thần | tinh thần trách nhiệm | tối đa | tối thiểu | tội phạm | toàn bộ
toàn cầu | toàn dân | toàn diện | toàn quốc | toàn thể | tòa án | tổ chức | tổ chức bộ máy
tổ chức chính trị | tổ chức thực hiện | tổ chức triển khai | tổ dân phố | tổ quốc | tố cáo
tồn đọng | tồn tại | tổng hợp | tổng kết | tổng số | tổng thể | tổn thất | tôn giáo | tôn trọng
tờ rơi | tờ trình | trả kết quả | trả lời | trách nhiệm | trách nhiệm giải trình | trái phép
trái pháp luật | trang bị | trang thiết bị | trang thông tin | trang thông tin điện tử
tranh chấp | tranh thủ | trao đổi | trật tự | trật tự an toàn | trẻ em | trên cơ sở | trên địa bàn
trên địa bàn tỉnh | trên môi trường điện tử | triển khai | triển khai thực hiện | triển lãm
triệt để | trí tuệ | trí tuệ nhân tạo | trình độ | trình bày | trình duyệt | trình tự
trong quá trình | trong đó | trong thời gian | trọng điểm | trọng tâm | trợ cấp | trợ giúp
truy cập | truy cứu | truyền đạt | truyền hình | truyền thanh | truyền thông | truyền thống
trung hạn | trung học | trung tâm | trung tâm phục vụ hành chính công | trung thực | trung ương
trùng lặp | trưng bày | trực thuộc | trực tiếp | trực tuyến | trước mắt | trước ngày | trường hợp
trường học | trưởng ban | trưởng phòng | tuân thủ | tuyên dương | tuyên truyền
tuyên truyền cải cách hành chính | tuyên truyền phổ biến | tuyên truyền miệng | tuyến đường
tuyển chọn | tuyển dụng | tuyển sinh | tư cách | tư duy | tư liệu | tư pháp | tư tưởng | tư vấn
tư nhân | từ chối | từ đó | từ nay | từ ngày | từng bước | từng lĩnh vực | tự chịu trách nhiệm
tự chủ | tự do | tự kiểm tra | tự giác | tự nguyện | tương đương | tương lai | tương tác
tương ứng | tường minh | tỷ lệ | tỷ trọng | ủy ban | ủy ban nhân dân | ủy ban nhân dân tỉnh
ủy quyền | ủy viên | ứng dụng | ứng dụng công nghệ thông tin | ứng phó | ứng xử | uy tín | vai trò
vai trò trách nhiệm | vay vốn | văn bản | văn bản chỉ đạo | văn bản điện tử | văn bản pháp luật
văn bản quy phạm pháp luật | văn hóa | văn hóa thể thao | văn hóa công vụ | văn minh | văn nghệ
văn phòng | văn phòng sở | văn thư | văn thư lưu trữ | vận chuyển | vận dụng | vận động | vận hành
vật chất | vật liệu | vật tư | về ban hành | về việc | về việc ban hành | vi phạm
vi phạm hành chính | vi phạm pháp luật | viên chức | viễn thông | viện kiểm sát | việc làm
việc thực hiện | vinh danh | vị trí | vị trí việc làm | vốn đầu tư | vũ trang | vụ việc | vùng sâu
vững chắc | vững mạnh | vướng mắc | vượt trội | vượt mức | xã hội | xã hội hóa | xã phường
xác định | xác minh | xác nhận | xác thực | xâm phạm | xâm hại | xây dựng | xây dựng kế hoạch
xây dựng và ban hành | xem xét | xem xét giải quyết | xếp hạng | xếp loại | xin lỗi | xin ý kiến
xóa đói giảm nghèo | xu hướng | xu thế | xuất bản | xuất khẩu | xuất sắc | xúc tiến | xử lý
xử lý nghiêm | xử lý vi phạm | xử phạt | xử phạt vi phạm hành chính | xứng đáng | y tế | ý kiến
ý kiến đóng góp | ý nghĩa | ý thức | ý thức trách nhiệm | yên tâm | yêu cầu | yêu nước | yếu kém
"""

_SMALL = """
ai anh bà ba bao bên bị bốn bởi cả các cái càng chỉ chị cho chưa chứ có còn con cô của cùng cũng
do dù dưới đã đang đây để đến đi đó được gì giữa gồm hai hay hết hơn khi không là lại lên mà mọi
mỗi một mới năm này nào nay nên nếu ngoài nhưng như những nhiều nhất nó nơi ở phải qua ra rất
riêng rồi sau sáu sẽ số tại tám theo thì thứ tới trên trong trước từ từng và vào vẫn về vì với
việc vừa xuống
"""


def _entries(table: str) -> list[tuple[str, ...]]:
    entries = table.replace("\n", "|").split("|")
    return [tuple(words) for entry in entries if (words := entry.split())]


@cache
def phrases() -> tuple[tuple[str, ...], ...]:
    """Give the fixed phrases, each as its syllables."""
    return tuple(dict.fromkeys(_entries(_PHRASES)))


@cache
def pairs() -> frozenset[tuple[str, str]]:
    """Give every two syllables that rightly stand side by side, as far as the tables know."""
    known = (*phrases(), *_entries(f"{BESIDE}|{WORDS}|{TURNS}"))
    return frozenset(chain.from_iterable(map(pairwise, known)))


@cache
def syllables() -> frozenset[str]:
    """Give every syllable that the tables know."""
    return SMALL_WORDS | {syllable for pair in pairs() for syllable in pair}


SMALL_WORDS = frozenset(_SMALL.split())
"""Words of grammar: they stand beside anything, so a neighbour says nothing of them."""
