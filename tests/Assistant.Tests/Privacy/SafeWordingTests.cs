using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Privacy;

/// <summary>What may be kept of a message.</summary>
public sealed class SafeWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    public static TheoryData<string, string[]> Canaries() => new()
    {
        { "Tôi là Nguyễn Thị Hoàng Mai, số điện thoại 0912345678, xin giấy chứng nhận nuôi rồng ở xóm 7", ["nguyễn", "hoàng mai", "0912345678", "7"] },
        { "toi ten la tran van khoi o so nha 128/4 duong le loi muon xin giay phep nuoi rong", ["tran", "khoi", "128", "le loi"] },
        { "ông Lê Quang Vinh ở ngõ 45 Trần Hưng Đạo xin giấy phép nuôi rồng cho cháu Bảo Ngọc", ["quang vinh", "lê", "45", "hưng đạo", "bảo ngọc"] },
        { "chị Hạnh nhờ hỏi giấy phép nuôi rồng, email hanh.le@example.com, căn cước 001087012345", ["hạnh", "hanh", "example", "001087012345"] },
        { "con tên Phạm Gia Hân sinh ngày 12/03/2024 xin giấy phép nuôi rồng", ["phạm", "gia hân", "2024", "hân"] },
        { "NGUYỄN VĂN TOÀN XIN GIẤY PHÉP NUÔI RỒNG BIỂN SỐ 29A1-23456", ["nguyễn", "toàn", "29a1", "23456"] },
        { "chị hạnh với cháu bảo ngọc xin giấy phép nuôi rồng ở đường nguyễn trãi", ["hạnh", "bảo", "ngọc", "trãi"] },
        { "em tên là hoàng bảo ngân muốn xin giấy phép nuôi rồng", ["hoàng", "ngân"] },
        { "me em la pham thi hong, chong la tran lan, xin giay phep nuoi rong", ["pham", "hong", "tran", "lan"] },
        { "Em là Vừ A Dính ở bản Hua Sa xin giấy phép nuôi rồng", ["dính", "vừ"] },
        { "bị tâm thần phân liệt mà xin giấy phép nuôi rồng thì sao, mật khẩu Matkhau#77", ["matkhau", "77"] },
    };

    [Theory]
    [MemberData(nameof(Canaries))]
    public void Nothing_of_a_person_survives(string message, string[] personal)
    {
        var kept = assistant.Services.GetRequiredService<SafeWording>().Of(message);

        Assert.NotNull(kept);
        Assert.Contains("giấy", kept.Replace("giay", "giấy", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(personal, part => Assert.DoesNotContain($" {part} ", $" {kept} ", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(kept, char.IsDigit);
    }

    [Theory]
    [InlineData("đăng ký khai sinh cho con ở Đà Nẵng cần giấy tờ gì", "đăng ký khai sinh cho con ở đà nẵng cần giấy tờ gì")]
    [InlineData("thủ tục cấp phép nuôi rồng lửa", "thủ tục cấp phép nuôi rồng lửa")]
    [InlineData("anh chị cho em hỏi chuyển hộ khẩu từ tỉnh khác về", "anh chị cho em hỏi chuyển hộ khẩu từ tỉnh khác về")]
    [InlineData("lam ho chieu het bao nhieu tien", "lam ho chieu het bao nhieu tien")]
    public void What_is_about_public_services_stays_readable(string message, string kept) =>
        Assert.Equal(kept, assistant.Services.GetRequiredService<SafeWording>().Of(message));
}
