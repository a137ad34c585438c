using Assistant.Bot.Planning.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>A day on which something happened is no day that a fee is asked for.</summary>
public sealed class AskedDayTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("con em sinh ngày 12/3/2024, giờ làm khai sinh hết bao nhiêu", null)]
    [InlineData("bằng lái hết hạn năm 2024 đổi lại bao nhiêu tiền", null)]
    [InlineData("tháng trước em bị mất bằng lái, làm lại hết nhiêu tiền", null)]
    [InlineData("ba toi mat nam ngoai, gio sang ten so do dong bao nhieu", null)]
    [InlineData("năm ngoái, làm hộ chiếu hết bao nhiêu tiền", "2025-01-01")]
    [InlineData("tháng 5/2025 làm hộ chiếu online hết bao nhiêu", "2025-05-01")]
    [InlineData("lệ phí cấp hộ chiếu ngày 01/05/2025", "2025-05-01")]
    [InlineData("con sinh ngày 12/3/2027, khai sinh hết bao nhiêu", "2027-03-12")]
    public void Only_a_day_that_is_asked_about_is_read(string question, string? day) =>
        Assert.Equal(day, assistant.Services.GetRequiredService<AskedDay>().Read(question, AssistantUnderTest.Today).Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
