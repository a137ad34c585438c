namespace Assistant.Tests.Reports;

/// <summary>A made-up report in the form of the weekly ones, with a table and running text.</summary>
internal static class SomeReports
{
    public const string Weekly = """
        CƠ QUAN THỬ
        BÁO CÁO CHUYÊN ĐỀ
        Tuần 7/2023

        Số: 5/BC-THU Ngày 17 tháng 02 năm 2023 LƯU HÀNH NỘI BỘ

        Số liệu thống kê từ 01/01/2023 đến 14/2/2023 cho thấy:

        Bảng 9 – Tỷ lệ hồ sơ trực tuyến của các địa phương

        HỒ SƠ TRỰC TUYẾN
        CAO NHẤT
        HỒ SƠ TRỰC TUYẾN
        THẤP NHẤT

        Hồ sơ trực tuyến Tỷ lệ Hồ sơ trực tuyến Tỷ lệ

        Hoà Bình 90,00% Bà Rịa –
        Vũng Tàu
        9,50%

        TP. Hồ Chí
        Minh 80,25% Thừa Thiên-Huế 8,00%

        Hà Nội 70,00% Cà Mau 7,00%

        Ghi chú: Tỷ lệ hồ sơ trực tuyến được tính bằng số lượng hồ sơ nộp trực tuyến
        của các DVCTT mức độ 3, 4 so với tổng số hồ sơ giải quyết thủ tục hành chính.
        """;
}
