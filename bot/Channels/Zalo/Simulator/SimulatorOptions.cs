namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>A made-up OA. The defaults are those of the launch profile "zalo-sim", so that both find each other.</summary>
internal sealed record SimulatorOptions
{
    public const int DefaultPort = 5090;

    /// <summary>Address to listen on; port 0: any that is free.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>Where events go; null: nowhere yet.</summary>
    public Uri? Webhook { get; init; }
    public string AppId { get; init; } = "1000000000000000001";
    public string OaId { get; init; } = "4000000000000000004";
    public string AppSecret { get; init; } = "sim-app-secret";
    public string OaSecret { get; init; } = "sim-oa-secret";

    /// <summary>The refresh token that the API Explorer would hand out; good once.</summary>
    public string RefreshToken { get; init; } = "sim-refresh-token";

    /// <summary>How long an access token holds. Zalo: 25 hours.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromHours(25);

    /// <summary>Waits before events are delivered again. Zalo: these; a test shortens them.</summary>
    public IReadOnlyList<TimeSpan> Ladder { get; init; } =
        [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1)];

    /// <summary>"app_id" or "oa_id"; see <see cref="ZaloOptions.SignatureFirstTerm"/>.</summary>
    public string SignatureFirstTerm { get; init; } = "app_id";

    /// <summary>Tell the webhook of every message that the OA sends, as Zalo does.</summary>
    public bool Echo { get; init; } = true;

    /// <summary>May the app read the chat history? Some OAs have not granted it.</summary>
    public bool HistoryGranted { get; init; } = true;

    /// <summary>Calls a minute before -32. Zalo: 4,000.</summary>
    public int CallsPerMinute { get; init; } = 4_000;

    /// <summary>Makes faults the same in every run.</summary>
    public int Seed { get; init; } = 1;
}
