using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Simulator;

namespace Assistant.Tests.Channels.Zalo;

public sealed class ZaloOptionsTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    public static TheoryData<string, string> WrongSettings() => new()
    {
        { "Zalo:AppId", "app" },
        { "Zalo:OaId", "" },
        { "Zalo:OaId", "abc" },
        { "Zalo:AppSecret", "" },
        { "Zalo:OaSecret", "short" },
        { "Zalo:PreviousOaSecret", "sim-oa-secret-old" },
        { "Zalo:PreviousOaSecretUntil", "2026-12-01T00:00:00+07:00" },
        { "Zalo:SignatureFirstTerm", "user_id" },
        { "Zalo:SignatureTimestamp", "query" },
        { "Zalo:ReplayWindowMinutes", "60" },
        { "Zalo:RememberDays", "0" },
        { "Zalo:Parallel", "0" },
        { "Zalo:SettleMilliseconds", "-1" },
        { "Zalo:InDoubtSeconds", "0" },
        { "Zalo:ButtonTitleLength", "101" },
        { "Zalo:ApiUrl", "https://openapi.zalo.me.example.com" },
        { "Zalo:ApiUrl", "http://openapi.zalo.me" },
        { "Zalo:ApiUrl", "https://openapi.zalo.me/v3.0" },
        { "Zalo:ApiUrl", "https://user@openapi.zalo.me" },
        { "Zalo:OAuthUrl", "https://10.0.0.1" },
        { "Zalo:OAuthUrl", "zalo" },
    };

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public void A_wrong_setting_is_a_Vietnamese_sentence_that_names_its_key(string key, string value)
    {
        var options = SomeZalo.Options();
        var property = typeof(ZaloOptions).GetProperty(key["Zalo:".Length..])!;
        property.SetValue(options, System.ComponentModel.TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(value));

        var sentence = Assert.Single(Validate(options)).ErrorMessage!;

        Assert.Contains(key, sentence, StringComparison.Ordinal);
        Assert.StartsWith("Cấu hình", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("sim-", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_of_the_tests_and_of_a_channel_that_is_off_are_right()
    {
        Assert.Empty(Validate(SomeZalo.Options()));
        Assert.Empty(Validate(new ZaloOptions()));
    }

    [Theory]
    [InlineData("https://openapi.zalo.me")]
    [InlineData("https://oauth.zaloapp.com/")]
    [InlineData("http://127.0.0.1:5090")]
    [InlineData("http://localhost:5090/")]
    public void Zalo_and_this_machine_may_be_called(string address) => Assert.True(ZaloAddresses.IsAllowed(address));

    [Fact]
    public void Every_setting_is_in_the_readme()
    {
        var keys = typeof(ZaloOptions).GetProperties().Where(property => property.CanWrite).Select(property => $"`Zalo:{property.Name}`");

        Assert.All(keys, key => Assert.Contains(key, Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_launch_profile_and_the_simulator_find_each_other()
    {
        using var launch = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "launchSettings.json")));
        var profile = launch.RootElement.GetProperty("profiles").GetProperty("zalo-sim").GetProperty("environmentVariables");
        var oa = new SimulatorOptions();

        Assert.Equal(
            (oa.AppId, oa.OaId, oa.AppSecret, oa.OaSecret, oa.RefreshToken, $"http://localhost:{SimulatorOptions.DefaultPort}", $"http://localhost:{SimulatorOptions.DefaultPort}"),
            (Value("AppId"), Value("OaId"), Value("AppSecret"), Value("OaSecret"), Value("RefreshToken"), Value("ApiUrl"), Value("OAuthUrl")));

        string? Value(string name) => profile.GetProperty($"Zalo__{name}").GetString();
    }

    private static List<ValidationResult> Validate(ZaloOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results;
    }
}
