using Assistant.Bot.Answers;

namespace Assistant.Tests.Channels;

internal static class SomeAnswers
{
    public static Answer PassportFee { get; } = new()
    {
        Text = "Dạ, nộp trực tuyến hết **100.000 đ** đến hết 31/12/2026 ạ.",
        Kind = AnswerKinds.Fee,
        Procedure = new AnswerProcedure("ho-chieu", "1.001456", "Cấp hộ chiếu phổ thông", "toàn trình", "curated", "2026-11-23"),
        Amounts =
        [
            new AnswerAmount("Cấp mới", "online", 100_000, "2026-01-01", "2026-12-31", "Thông tư 64/2025/TT-BTC"),
            new AnswerAmount("Bản sao", "any", null, null, null, "HĐND cấp tỉnh quy định", "nếu anh/chị cần bản sao"),
        ],
        Suggestions = ["Còn nộp trực tiếp thì sao?"],
        Sources = [new AnswerSource("Thông tư 64/2025/TT-BTC", "64/2025/TT-BTC", "2025-06-30", "https://vanban.chinhphu.vn/64", "Điều 1", "public")],
        Confidence = 0.93,
    };

    public static Answer Ranking { get; } = new()
    {
        Text = "Dạ, 2 tỉnh thấp nhất tuần 40/2022 ạ.",
        Kind = AnswerKinds.Ranking,
        Indicator = "ho-so-truc-tuyen",
        Period = new AnswerPeriod("2022-10-03", "2022-10-09", "Tuần 40/2022"),
        Rows = [new AnswerRow(62, "tinh-a-63", "Tỉnh A", 1.50m, "%"), new AnswerRow(63, "tinh-b-63", "Tỉnh <b>B</b>", 0.25m, "%", 1, 400)],
        Coverage = new AnswerCoverage(10, 63),
        Sources = [new AnswerSource("Báo cáo tuần 40", null, "2022-10-10", null, "Bảng 4", "internal")],
        Confidence = 1,
    };

    public static Answer Clarification { get; } = new()
    {
        Text = "Dạ, anh/chị hỏi loại nào ạ?",
        Kind = AnswerKinds.Clarification,
        Options = [new AnswerOption("Hộ chiếu", "Làm hộ chiếu hết bao nhiêu?", "ho-chieu"), new AnswerOption("Căn cước", "Làm căn cước hết bao nhiêu?")],
        Confidence = 0.4,
    };
}
