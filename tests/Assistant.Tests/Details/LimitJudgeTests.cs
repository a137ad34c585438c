using System.Globalization;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Details;

/// <summary>A number told is judged against the limits that the records themselves name: below, at and above each, and not at all where something else is measured.</summary>
public sealed class LimitJudgeTests
{
    private static readonly LimitWords Words = LimitWords.Load(Knowledge.KnowledgeBase.ShippedDataPath);
    private static readonly LimitJudge Judge = new(Words);

    // How people say what each measure counts; {0} is the number with its unit.
    private static readonly Dictionary<string, string> Says = new(StringComparer.Ordinal)
    {
        ["paid-unemployment"] = "em đóng {0} thì có được không",
        ["paid-social"] = "tôi đóng bảo hiểm {0} thì rút được không",
        ["since-quit"] = "em nghỉ việc {0} rồi thì có được không",
        ["since-birth"] = "con sinh được {0} rồi có sao không",
        ["since-death"] = "ông mất {0} rồi còn kịp không",
        ["since-loss"] = "em làm mất {0} rồi có sao không",
        ["since-deed"] = "ký giấy bán {0} rồi có sao không",
        ["stay"] = "em ở trọ {0} thì có phải làm không",
        ["left"] = "còn {0} nữa hết hạn thì làm được không",
        ["since-decision"] = "nhận quyết định {0} rồi còn kịp không",
        ["since-scrap"] = "xe hỏng {0} rồi có sao không",
        ["since-registered-birth"] = "khai sinh {0} rồi còn kịp không",
        ["since-change"] = "đổi địa chỉ {0} rồi có sao không",
        ["age"] = "{0} thì có được không",
    };

    private static IEnumerable<(string Procedure, RecordLimit Limit)> Limits =>
        from procedure in ShippedKnowledge.Base.Procedures.All
        from sentence in Knowledge.Details.RecordSentence.Of(procedure)
        where sentence.Part is Knowledge.Details.RecordPart.Conditions or Knowledge.Details.RecordPart.Notes or Knowledge.Details.RecordPart.Duration
        from limit in RecordLimit.In(sentence, Words)
        where limit.Wording.Who.Length == 0 && Says.ContainsKey(limit.Wording.Measure.Id)
        select (procedure.Id, limit);

    [Fact]
    public void Limits_of_records_are_found() => Assert.True(Limits.Select(one => one.Limit.Wording.Measure.Id).Distinct().Count() >= 12);

    [Fact]
    public void Below_at_and_above_each_limit_is_judged_right()
    {
        var wrong = new List<string>();
        foreach (var (procedure, limit) in Limits.Where(one => !one.Limit.IsWorkingDays && Alone(one.Procedure, one.Limit)))
        {
            foreach (var off in (int[])[-1, 0, 1])
            {
                var number = (int)limit.Of.Amount + off;
                var question = Asked(limit, number);
                var meets = limit.Wording.Kind switch { LimitKind.Least => off >= 0, LimitKind.Below => off < 0, LimitKind.Above => off > 0, _ => off <= 0 };
                if (Of(procedure, question)?.Meets != meets)
                {
                    wrong.Add($"{procedure}: {question} -> {Of(procedure, question)?.Meets}");
                }
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void A_number_of_something_else_is_not_judged() =>
        Assert.Equal([], Limits.Where(one => one.Limit.Wording.Measure.Unit == "time")
            .SelectMany(one => ((string[])["em vay ngân hàng {0} thì có được không", "chờ {0} mà chưa có thì sao", "visa Úc {0} thì có được không"]).Select(asked => (one.Procedure, Question: string.Format(CultureInfo.InvariantCulture, asked, Counted(one.Limit, 400)))))
            .Where(one => Of(one.Procedure, one.Question) is not null).Select(one => one.Question));

    [Theory]
    [InlineData("dang-ky-ket-hon", "em mới 17 tuổi rưỡi mà bạn gái có bầu thì đăng ký được không", false)]
    [InlineData("dang-ky-ket-hon", "em trai 19 tuổi 11 tháng với bạn gái 18 tuổi đăng ký được chưa", false)]
    [InlineData("dang-ky-ket-hon", "nam 20 tuổi nữ 18 tuổi đăng ký được chưa", true)]
    [InlineData("dang-ky-ket-hon", "em 19 tuổi cưới được chưa", null)]
    [InlineData("huong-che-do-thai-san", "em dự sinh tháng 3 năm sau thì có được không", null)]
    [InlineData("huong-che-do-thai-san", "dự sinh tháng ba năm sau có kịp làm không", null)]
    [InlineData("khai-thue-ho-kinh-doanh", "doanh thu 15 triệu một tháng có phải nộp thuế không", false)]
    [InlineData("khai-thue-ho-kinh-doanh", "mỗi tháng bán 90 triệu có phải nộp thuế không", true)]
    [InlineData("khai-thue-ho-kinh-doanh", "doanh thu 1 tỷ một năm có phải nộp thuế không", false)]
    [InlineData("khai-thue-ho-kinh-doanh", "doanh thu 1,2 tỷ một năm có phải nộp thuế không", null)]
    [InlineData("khai-thue-ho-kinh-doanh", "mỗi tháng lời 90 triệu có phải nộp thuế không", null)]
    [InlineData("khai-thue-ho-kinh-doanh", "doanh thu 90 triệu có phải nộp thuế không", null)]
    [InlineData("huong-tro-cap-that-nghiep", "nghỉ việc 2 tháng 20 ngày rồi còn kịp không", true)]
    [InlineData("huong-tro-cap-that-nghiep", "nghỉ việc 100 ngày rồi còn kịp không", false)]
    [InlineData("huong-tro-cap-that-nghiep", "nghỉ việc 90 ngày rồi còn kịp không", null)]
    [InlineData("huong-tro-cap-that-nghiep", "nghỉ việc hơn 3 tháng rồi còn kịp không", false)]
    [InlineData("huong-tro-cap-that-nghiep", "đóng gần 12 tháng có được không", false)]
    [InlineData("huong-tro-cap-that-nghiep", "đóng khoảng 12 tháng có được không", null)]
    [InlineData("huong-tro-cap-that-nghiep", "đóng bhxh 6 năm có được không", null)]
    [InlineData("huong-bhxh-mot-lan", "đóng 22 năm rồi rút được không", false)]
    [InlineData("huong-bhxh-mot-lan", "đóng 17 năm rồi rút được không", null)]
    [InlineData("huong-bhxh-mot-lan", "nghỉ việc 5 tháng rút được chưa", false)]
    [InlineData("dang-ky-bien-dong-chuyen-quyen", "công chứng 1 tháng rồi đăng ký được không", null)]
    [InlineData("cap-ho-chieu-pho-thong", "cho con 1 tuổi làm hộ chiếu có phải đưa bé tới không", null)]
    [InlineData("cap-the-can-cuoc", "con chưa 14 tuổi làm được không", false)]
    [InlineData("cap-the-can-cuoc", "cháu chưa tròn 14 tuổi làm được không", false)]
    [InlineData("cap-the-can-cuoc", "bằng lái của ba tui giờ làm lại được không", null)]
    [InlineData("cap-lai-ho-chieu-mat-hong", "mất hộ chiếu 5 ngày rồi báo được không", null)]
    public void Units_are_turned_into_each_other_and_what_is_open_stays_open(string procedure, string question, bool? meets) =>
        Assert.Equal(meets, Of(procedure, question)?.Meets);

    private static LimitVerdict? Of(string procedure, string question) => Judge.Judge(ShippedKnowledge.Base.Procedures.Find(procedure)!, Word.Split(question));

    // Alternatives of one record with other limits are judged only where all agree.
    private static bool Alone(string procedure, RecordLimit limit) =>
        Limits.Count(one => one.Procedure == procedure && one.Limit.Wording.Measure == limit.Wording.Measure) == 1;

    private static string Asked(RecordLimit limit, int number) => string.Format(CultureInfo.InvariantCulture, Says[limit.Wording.Measure.Id], Counted(limit, number));

    private static string Counted(RecordLimit limit, int number) =>
        $"{number} {limit.Of.Unit switch { CountedIn.Day => "ngày", CountedIn.Month => "tháng", CountedIn.Year => "năm", _ => "tuổi" }}";
}
