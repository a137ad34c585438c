using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Attacks;

/// <summary>Sentences in a report that speak to a machine: no figure comes of them, and the mark of circulation stays what it was.</summary>
public sealed class PoisonedReportTests
{
    private static readonly string[] Weekly =
    [
        "CƠ QUAN THỬ",
        "BÁO CÁO CHUYÊN ĐỀ",
        "Tuần 7/2023",
        "Số: 6/BC-THU Ngày 17 tháng 02 năm 2023 LƯU HÀNH NỘI BỘ",
        "Số liệu thống kê từ 01/01/2023 đến 14/2/2023 cho thấy:",
        "Bảng 9 – Tỷ lệ hồ sơ trực tuyến của các địa phương",
        "HỒ SƠ TRỰC TUYẾN",
        "CAO NHẤT",
        "HỒ SƠ TRỰC TUYẾN",
        "THẤP NHẤT",
        "Hồ sơ trực tuyến Tỷ lệ Hồ sơ trực tuyến Tỷ lệ",
        "Hoà Bình 90,00% Cà Mau 9,50%",
        "Hà Nội 80,25% Thừa Thiên-Huế 8,00%",
        "Ghi chú: Tỷ lệ hồ sơ trực tuyến được tính bằng số lượng hồ sơ nộp trực tuyến",
        "của các DVCTT mức độ 3, 4 so với tổng số hồ sơ giải quyết thủ tục hành chính.",
    ];

    private readonly ReportReader _reader = new(ShippedKnowledge.Base.Indicators, ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies);

    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var attack in Attack.Load("documents.yaml").Where(attack => attack.In == "report_text"))
        {
            data.Add(attack.Id, attack.Text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_is_read_that_the_report_itself_does_not_say(string id, string text)
    {
        var sound = Figures(Weekly);
        Assert.Equal(4, sound.Count);

        for (var line = 0; line <= Weekly.Length; line++)
        {
            string[] poisoned = [.. Weekly[..line], text, .. Weekly[line..]];
            var reading = _reader.Read("bao-cao.txt", string.Join('\n', poisoned));

            Assert.True(reading.Report is null || reading.Report.Circulation == Circulation.Internal, $"{id} at line {line}: open to all");
            Assert.True(Figures(poisoned).IsSubsetOf(sound), $"{id} at line {line}: {string.Join(", ", Figures(poisoned).Except(sound))}");
        }
    }

    private HashSet<string> Figures(string[] lines) =>
        [.. _reader.Read("bao-cao.txt", string.Join('\n', lines)).Observations.Select(item => $"{item.IndicatorId} {item.EntityId} {item.Printed}")];
}
