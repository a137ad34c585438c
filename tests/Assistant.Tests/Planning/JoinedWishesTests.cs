namespace Assistant.Tests.Planning;

/// <summary>Words that join two wishes, and lists whose things are named without their case: each is told of, or said to be left.</summary>
public sealed class JoinedWishesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly (string Name, string Procedure)[] Things =
    [
        ("đăng ký tạm trú", "dang-ky-tam-tru"), ("xin giấy phép xây nhà", "cap-gpxd-nha-o-rieng-le"), ("đổi bằng lái", "doi-giay-phep-lai-xe"), ("tách hộ", "tach-ho"), ("sang tên xe máy", "dang-ky-sang-ten-xe"),
    ];

    private static readonly string[] Joints = [" kèm ", " kèm theo ", " sau đó ", " rồi sau đó ", " luôn ", " cùng lúc ", ", tiếp theo ", " đồng thời "];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            for (var at = 0; at < Joints.Length; at++)
            {
                var (one, other) = (Things[at % Things.Length], Things[(at + 2) % Things.Length]);
                pairs.Add($"em muốn {one.Name}{Joints[at]}{other.Name} cần giấy tờ gì", $"{one.Procedure},{other.Procedure}");
                pairs.Add($"{other.Name} cần giấy tờ gì{Joints[at]}{one.Name} mấy ngày", $"{one.Procedure},{other.Procedure}");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Both_of_two_joined_wishes_are_told_of(string message, string procedures) =>
        Assert.Equal(procedures.Split(',').Order(), ((await assistant.AskAsync(message)).AllProcedures ?? []).Order());

    [Theory]
    [InlineData("đổi bằng lái nộp kèm giấy tờ gì", "doi-giay-phep-lai-xe")]
    [InlineData("đổi bằng lái làm luôn trong ngày được không", "doi-giay-phep-lai-xe")]
    [InlineData("em đổi bằng lái xong, sau đó bao lâu thì có", "doi-giay-phep-lai-xe")]
    public async Task They_join_nothing_that_is_no_wish(string message, string procedure) =>
        Assert.Equal([procedure], (await assistant.AskAsync(message)).AllProcedures);

    [Theory]
    [InlineData("cần 3 thứ: hộ chiếu, lý lịch tư pháp, giấy độc thân, làm ở đâu từng cái", "cap-giay-xac-nhan-tinh-trang-hon-nhan,cap-ho-chieu-pho-thong,cap-phieu-ly-lich-tu-phap-so-1")]
    [InlineData("ho so di lam can 2 thu: ly lich tu phap, giay doc than, xin o dau", "cap-giay-xac-nhan-tinh-trang-hon-nhan,cap-phieu-ly-lich-tu-phap-so-1")]
    public async Task Bare_papers_of_a_list_are_each_told_of(string message, string procedures) =>
        Assert.Equal(procedures.Split(','), ((await assistant.AskAsync(message)).AllProcedures ?? []).Order());

    [Fact]
    public async Task Two_acts_on_one_registration_are_two_wishes() =>
        Assert.Equal(["dang-ky-thuong-tru", "xoa-dang-ky-thuong-tru"], ((await assistant.AskAsync("xóa thường trú ở quê rồi đăng ký thường trú ở nhà mới cần giấy tờ gì")).AllProcedures ?? []).Order());
}
