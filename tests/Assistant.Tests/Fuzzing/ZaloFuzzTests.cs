using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Tests.Channels.Zalo;
using Xunit.Abstractions;

namespace Assistant.Tests.Fuzzing;

/// <summary>Spoilt events of Zalo, signed as Zalo signs, so that what lies behind the signature is reached.</summary>
public sealed class ZaloFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_event_bears_a_good_signature_is_taken_or_refused_in_words()
    {
        await using var zalo = await ZaloApp.StartAsync();
        var seeds = new[]
        {
            zalo.Oa.Say(SomeZalo.Person, "Làm hộ chiếu hết bao nhiêu?").Event,
            zalo.Oa.Say(SomeZalo.Other, null, "user_send_image").Event,
            zalo.Oa.Say(SomeZalo.Other, null, "user_send_location").Event,
            zalo.Oa.Follow(SomeZalo.Person), zalo.Oa.Unfollow(SomeZalo.Other), zalo.Oa.OfUser("user_click_chatnow", SomeZalo.Person),
        };

        var run = FuzzRun.Of("Zalo events", 1_500);
        await run.RunAsync(seeds, async (_, body) => await HttpVerdict.OfAsync(await zalo.PostAsync(body, Sign(zalo, body))));

        run.IsClean(output);
        await zalo.IsQuietAsync(LanguageModel.LongTests.AreWanted ? 600 : 60);
        Assert.Empty(zalo.App.Faults());
    }

    /// <summary>Over the application and the time that the body itself gives, whatever else it says.</summary>
    private static string Sign(ZaloApp zalo, byte[] body)
    {
        var read = ZaloEventReader.Read(body);
        return WebhookSignature.Write(read?.AppId ?? "", body, read?.Timestamp ?? "", zalo.Oa.Options.OaSecret);
    }
}
