using Assistant.Bot.Answers.Grounding.Typed;

namespace Assistant.Tests.Answers.Grounding;

public sealed class TypedClaimTests
{
    [Theory]
    [InlineData("le phi lam can cuoc la 50 nghin dong nha ban", "Money 50000")]
    [InlineData("gọi ngay 114 nha", "Phone 114")]
    [InlineData("đứng thứ nhì khối bộ", "Rank 2")]
    [InlineData("Theo Luật Cư trú 2006 nhé", "Act cu tru|2006|luat")]
    [InlineData("Cà Mau hạng ３ về tốc độ", "Rank 3")]
    [InlineData("hết hai triệu rưỡi", "Money 2500000")]
    [InlineData("Mức 1.366.200 đồng/năm", "Money 1366200")]
    [InlineData("cơ quan triệu tập một số người", "")]
    [InlineData("Nộp 200k, chờ năm ngày làm việc", "Money 200000, Duration 5 workday")]
    public void A_claim_is_read_in_whatever_notation(string text, string claims) =>
        Assert.Equal(claims, string.Join(", ", TypedClaimReader.Read(text).Select(claim => $"{claim.Kind} {claim.Value}")));
}
