using Assistant.Knowledge.Procedures;
using Xunit.Abstractions;

namespace Assistant.Tests.Planning;

/// <summary>Several things asked in one message are each answered, the later ones as turns of a talk; one thing is not split.</summary>
public sealed class PartsAsTalkTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const int OfEach = 5;

    /// <summary>Whole messages put together at random that must be answered whole.</summary>
    private const double LeastShare = 0.95;

    private static readonly string[] Sides = ["cần giấy tờ gì", "mất bao lâu", "nộp ở đâu", "lệ phí bao nhiêu"];
    private static readonly string[] Joints = [", còn ", " rồi ", ", luôn tiện ", ", ", ". ", " và ", "? Còn ", ", sẵn ", ", rồi "];

    [Fact]
    public async Task Two_procedures_put_together_at_random_are_both_answered()
    {
        var (asked, left) = (0, new List<string>());
        var all = ShippedKnowledge.Base.Procedures.All.OrderBy(procedure => procedure.Id, StringComparer.Ordinal).ToList();
        for (var at = 0; at < all.Count; at++)
        {
            for (var k = 0; k < OfEach; k++)
            {
                // Of another field: cases of one thing are told apart by other tests.
                var (first, second) = (all[at], all[(at + 9 + (11 * k)) % all.Count]);
                var (one, other) = ($"{Name(first, k)} {Sides[(at + k) % Sides.Length]}", $"{Name(second, k + 1)} {Sides[(at + k + 1) % Sides.Length]}");
                if (first.Field == second.Field || !await IsUnderstoodAsync(one, first) || !await IsUnderstoodAsync(other, second))
                {
                    continue;
                }

                asked++;
                var message = one + Joints[(at + k) % Joints.Length] + other;
                if (!new HashSet<string> { first.Id, second.Id }.SetEquals((await assistant.AskAsync(message)).AllProcedures))
                {
                    left.Add(message);
                }
            }
        }

        output.WriteLine($"{asked - left.Count} of {asked}; left: {string.Join("\n", left)}");
        Assert.True(asked > 2 * all.Count, $"only {asked} messages");
        Assert.True(left.Count <= (1 - LeastShare) * asked, $"{left.Count} of {asked} were not answered whole");
    }

    [Fact]
    public async Task Two_sides_of_one_procedure_are_one_wish()
    {
        var split = new List<string>();
        var all = ShippedKnowledge.Base.Procedures.All.OrderBy(procedure => procedure.Id, StringComparer.Ordinal).ToList();
        for (var at = 0; at < all.Count; at++)
        {
            var message = $"{Name(all[at], at % 3)} {Sides[at % Sides.Length]}{Joints[at % Joints.Length]}{Sides[(at + 2) % Sides.Length]}";
            var answer = await assistant.AskAsync(message);
            if (answer.Procedure?.Id == all[at].Id && answer.AllProcedures.Count > 1)
            {
                split.Add(message);
            }
        }

        output.WriteLine(string.Join("\n", split));
        Assert.True(split.Count <= 1, string.Join("\n", split));
    }

    [Theory]
    [InlineData("đổi giấy phép lái xe cần gì, còn bị mất thì nộp ở đâu", "doi-giay-phep-lai-xe", "cap-lai-giay-phep-lai-xe")]
    [InlineData("làm hộ chiếu lần đầu hết bao nhiêu, còn làm mất thì xin lại bao lâu", "cap-ho-chieu-pho-thong", "cap-lai-ho-chieu-mat-hong")]
    [InlineData("lý lịch tư pháp số 1 đóng mấy đồng, số 2 thì mấy ngày", "cap-phieu-ly-lich-tu-phap-so-1", "cap-phieu-ly-lich-tu-phap-so-2")]
    [InlineData("mở quán nước đăng ký ở đâu, sau này đổi địa chỉ thì cần giấy gì", "dang-ky-ho-kinh-doanh", "thay-doi-ho-kinh-doanh")]
    public async Task The_second_part_may_leave_out_what_the_first_one_names(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("đăng ký tạm trú cần gì, rồi gia hạn thì nộp ở đâu", "dang-ky-tam-tru", "gia-han-tam-tru")]
    [InlineData("mở hộ kinh doanh cần giấy gì, sau này tạm nghỉ thì báo ở đâu", "dang-ky-ho-kinh-doanh", "tam-ngung-cham-dut-ho-kinh-doanh")]
    [InlineData("đăng ký thường trú với xóa thì nộp ở đâu", "dang-ky-thuong-tru", "xoa-dang-ky-thuong-tru")]
    public async Task What_is_done_later_with_the_same_thing_is_another_wish(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("gia hạn thẻ bảo hiểm y tế & đổi tên công ty mất bao lâu", "bhyt-ho-gia-dinh", "thay-doi-dang-ky-doanh-nghiep")]
    [InlineData("xin biển tạm + kích hoạt vneid mức 2 nộp ở đâu", "dang-ky-xe-tam-thoi", "dinh-danh-dien-tu-muc-2")]
    [InlineData("em tính tách hộ, tiện thể làm giấy khai tử cho ông, cần giấy tờ gì", "tach-ho", "dang-ky-khai-tu")]
    public async Task What_is_asked_once_is_asked_of_both(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("tôi bị mất ví có cccd và bằng lái, làm lại sao", "cap-lai-the-can-cuoc", "cap-lai-giay-phep-lai-xe")]
    [InlineData("em rớt bóp mất hộ chiếu với căn cước, xin lại mấy ngày có", "cap-lai-ho-chieu-mat-hong", "cap-lai-the-can-cuoc")]
    public async Task Papers_named_beside_each_other_are_each_asked_about(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("làm hộ chiếu bao nhiêu tiền, còn xin cái giấy abc xyz thì nộp ở đâu", "cap-ho-chieu-pho-thong", "Còn “xin cái giấy abc xyz thì nộp ở đâu”")]
    public async Task What_is_not_understood_beside_a_wish_is_asked_for_again(string question, string procedure, string asked)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal([procedure], answer.AllProcedures);
        Assert.Contains(asked, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm hộ chiếu đem gì, lý lịch tư pháp số 2 bao nhiêu, bằng lái quốc tế mấy ngày", "cap-ho-chieu-pho-thong", "cap-phieu-ly-lich-tu-phap-so-2", "cap-giay-phep-lai-xe-quoc-te")]
    [InlineData("giấy độc thân xin ở đâu rồi đăng ký kết hôn cần gì rồi nhập hộ khẩu về nhà chồng mất bao lâu", "cap-giay-xac-nhan-tinh-trang-hon-nhan", "dang-ky-ket-hon", "dang-ky-thuong-tru")]
    public async Task Three_are_answered(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("sao y bằng cấp bao nhiêu một trang, xin xác nhận cư trú thủ tục sao", "chung-thuc-ban-sao-tu-ban-chinh", "xac-nhan-thong-tin-cu-tru")]
    [InlineData("xin giấy phép xây nhà cần gì, còn kéo điện mới thì sao", "cap-gpxd-nha-o-rieng-le", "cap-dien-moi-ha-ap")]
    public async Task What_ends_in_how_asks_as_well(string question, params string[] procedures) =>
        Assert.Equal(procedures, (await assistant.AskAsync(question)).AllProcedures);

    [Theory]
    [InlineData("đăng ký kết hôn cần gì, chồng em người Đài thì nộp ở đâu")]
    [InlineData("khai sinh cho con cần gì, rồi nhập khẩu với bảo hiểm làm gộp thì nộp ở đâu")]
    [InlineData("sổ hộ khẩu bị thu rồi, giờ xin tờ CT07 có mất tiền không")]
    [InlineData("em mới gia hạn tạm trú xong, giờ làm lại bằng lái bị mất thì mấy ngày")]
    [InlineData("cuốn hộ chiếu còn hạn mà bị mất, giờ xin cấp lại cần gì và đóng bao nhiêu")]
    [InlineData("tạm trú còn mấy bữa nữa hết hạn, gia hạn trên mạng tốn bao nhiêu")]
    [InlineData("đăng ký hộ kinh doanh xong rồi, giờ khai thuế lần đầu nộp ở đâu")]
    public async Task A_circumstance_or_a_case_is_no_wish(string question) =>
        Assert.Single((await assistant.AskAsync(question)).AllProcedures);

    private async Task<bool> IsUnderstoodAsync(string question, Procedure procedure) =>
        (await assistant.AskAsync(question)).AllProcedures is [var only] && only == procedure.Id;

    private static string Name(Procedure procedure, int k) => k < procedure.Aliases.Count ? procedure.Aliases[k] : procedure.Title.Split('(')[0].Trim();
}
