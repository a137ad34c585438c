using System.Text;
using Assistant.Tests.Reports;

namespace Assistant.Tests.Fuzzing;

/// <summary>Inputs that hold, of every surface; all that is fuzzed grows out of them.</summary>
internal static class FuzzSeeds
{
    public static IReadOnlyList<byte[]> Asks { get; } = Bytes(
        """{"question":"Làm hộ chiếu online hết bao nhiêu tiền?"}""",
        """{"question":"Khai sinh cho con cần giấy tờ gì","place":"Huế","date":"2026-11-24","channel":"online","conversationId":"fuzz-1"}""",
        """{"question":"5 tỉnh có tỷ lệ hồ sơ trực tuyến cao nhất tuần 40/2022","conversationId":"fuzz-2"}""",
        """{"question":"so sánh Hà Nội với Đà Nẵng về tỷ lệ hồ sơ trực tuyến quý 3/2026"}""",
        """{"question":"cái ni tốn 1tr2 hay 200k rứa, ngày 5 tháng 9 năm 2025 lận","conversationId":"fuzz-1"}""",
        """{"question":"Bình Phước giờ thuộc tỉnh nào? còn hồ sơ H29.12-250101-0001 của em 0912345678 đến đâu rồi"}""",
        """{"question":"hướng dẫn em từng bước làm căn cước","conversationId":"fuzz-3"}""",
        """{"question":"đúng","conversationId":"fuzz-3"}""");

    public static IReadOnlyList<byte[]> Activities { get; } = Bytes(
        """{"type":"message","id":"a1","channelId":"emulator","deliveryMode":"expectReplies","serviceUrl":"http://127.0.0.1:9","text":"Làm hộ chiếu hết bao nhiêu?","from":{"id":"u1","name":"An"},"recipient":{"id":"bot","name":"Bot"},"conversation":{"id":"c1"},"locale":"vi-VN","timestamp":"2026-11-24T02:00:00Z","channelData":{"clientActivityID":"x"},"entities":[{"type":"ClientCapabilities","supportsListening":true}]}""",
        """{"type":"conversationUpdate","id":"a2","channelId":"msteams","deliveryMode":"expectReplies","serviceUrl":"http://127.0.0.1:9","membersAdded":[{"id":"u1"},{"id":"bot"}],"from":{"id":"u1"},"recipient":{"id":"bot"},"conversation":{"id":"c1","isGroup":false}}""",
        """{"type":"message","id":"a3","channelId":"webchat","deliveryMode":"expectReplies","serviceUrl":"http://127.0.0.1:9","attachments":[{"contentType":"image/png","contentUrl":"https://example.vn/a.png","name":"a.png"}],"from":{"id":"u1"},"recipient":{"id":"bot"},"conversation":{"id":"c2"}}""",
        """{"type":"event","name":"webchat/join","id":"a4","channelId":"webchat","deliveryMode":"expectReplies","serviceUrl":"http://127.0.0.1:9","value":{"language":"vi"},"from":{"id":"u1"},"recipient":{"id":"bot"},"conversation":{"id":"c2"}}""");

    public static IReadOnlyList<byte[]> Verdicts { get; } = Bytes(
        """{"answerId":"procedure.ho-chieu.0123456789abcdef","verdict":"useful"}""",
        """{"answerId":"unknown..0123456789abcdef","verdict":"wrong","reason":"other"}""",
        """{"answerId":"procedure..0123456789abcdef","verdict":"none"}""");

    public static IReadOnlyList<byte[]> CsvFeeds { get; } = Bytes(
        "chi_tieu,don_vi,ky,gia_tri\nty-le-ho-so-truc-tuyen-toan-trinh,Huế,Tuần 40/2026,58.5\n",
        "chi_tieu;don_vi;ky;gia_tri\nty-le-ho-so-truc-tuyen-toan-trinh;Hà Nội;Quý 3/2026;\"58,5%\"\nty-le-ho-so-truc-tuyen-toan-trinh;Bộ Công an;Tháng 9/2026;100\n",
        "don_vi,ky,ty-le-ho-so-truc-tuyen-toan-trinh\nHuế,Tuần 40/2026,58.5\nĐà Nẵng,Tuần 40/2026,\nCần Thơ,2026-W41,0\n");

    public static IReadOnlyList<byte[]> JsonFeeds { get; } = Bytes(
        """{"period": "2026-W40", "observations": [{"indicator": "ty-le-ho-so-truc-tuyen-toan-trinh", "entity": "Huế", "value": 58.5}, {"indicator": "ty-le-ho-so-truc-tuyen-toan-trinh", "entity": "Hà Nội", "value": "61,25%"}]}""",
        """{"observations": [{"indicator": "ty-le-ho-so-truc-tuyen-toan-trinh", "entity": "Bộ Công an", "value": 7, "period": "Tháng 9/2026", "circulation": "public"}]}""");

    public static IReadOnlyList<byte[]> JsonLineFeeds { get; } = Bytes(
        "{\"chi_tieu\": \"ty-le-ho-so-truc-tuyen-toan-trinh\", \"don_vi\": \"Huế\", \"ky\": \"Tuần 40/2026\", \"gia_tri\": 58.5}\n{\"chi_tieu\": \"ty-le-ho-so-truc-tuyen-toan-trinh\", \"don_vi\": \"Hà Nội\", \"ky\": \"Tuần 40/2026\", \"gia_tri\": \"9,5\"}\n");

    public static IReadOnlyList<byte[]> PortalRecords { get; } = Bytes(
        """{"ma":"1.099001","ten":"Thủ tục cấp phép  thử","linh_vuc":"Thử nghiệm","co_quan":"Sở Thử","cap":"Cấp tỉnh","date":"2026-06/07","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày làm việc","phi":["120,000 VNĐ","25.000 đồng đến hết ngày 31/12/2025"],"mo_ta":"Thu theo Thông tư số 25/2021/TT-BTC"}],"thanh_phan":[{"ten":"- Đơn đề nghị","so_luong":"Bản chính: 1"}],"trinh_tu":"Bước 1: Nộp. Bước 2: Nhận.","can_cu":["Luật A"],"yeu_cau":"Không","ket_qua":"Giấy phépMã: KQ.G01.000001","url":"https://example.gov.vn/x","so_quyet_dinh":"12/QĐ-BTP"}""",
        """{"ma":"1.099002","ten":"Thử","thanh_phan":"--\nĐơn đề nghị1 bản chính\nGiấy ủy quyền0 bản chính,1 bản sao","phi_le_phi":["Phí : 0 Đồng"],"thoi_han":["3 ngày","07"],"date":"2026-01-31"}""");

    public static IReadOnlyList<byte[]> Reports { get; } = Bytes(SomeReports.Weekly);

    public static IReadOnlyList<byte[]> Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
