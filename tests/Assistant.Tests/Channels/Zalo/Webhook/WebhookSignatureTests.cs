using System.Text;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Tests.Channels.Zalo.Webhook;

public sealed class WebhookSignatureTests
{
    private const string Body =
        """{"app_id":"1000000000000000001","sender":{"id":"2000000000000000002"},"user_id_by_app":"3000000000000000003","recipient":{"id":"4000000000000000004"},"event_name":"user_send_text","message":{"text":"Thủ tục cấp hộ chiếu?","msg_id":"a1b2c3d4e5f6"},"timestamp":"1764000000000"}""";

    [Theory]
    [InlineData("1000000000000000001", "mac=808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6")]
    [InlineData("4000000000000000004", "mac=88d917459212b92b849267b6135465759a62a8650be5a76132fe0fc80633f348")]
    public void The_signature_is_the_hash_of_first_term_body_time_and_secret(string firstTerm, string expected) =>
        Assert.Equal(expected, WebhookSignature.Write(firstTerm, Encoding.UTF8.GetBytes(Body), "1764000000000", "oa-secret-for-tests"));

    [Theory]
    [InlineData("mac=808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6")]
    [InlineData("MAC=808A69CEC6A4FB5FBE3AAB5E1156469DE6A22B09260D829EF3A88F8112FBECA6")]
    [InlineData(" 808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6 ")]
    public void The_header_is_read_with_and_without_its_prefix(string header) => Assert.Equal(32, WebhookSignature.Read(header)?.Length);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mac=")]
    [InlineData("mac=zz8a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6")]
    [InlineData("mac=808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca600")]
    [InlineData("sha256=808a69cec6a4fb5fbe3aab5e1156469de6a22b09260d829ef3a88f8112fbeca6")]
    public void A_header_that_is_no_signature_claims_nothing(string? header) => Assert.Null(WebhookSignature.Read(header));
}
