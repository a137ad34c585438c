using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>
/// Hands out pairs. Tokens carry their own proof, so that an assistant keeps its pair when the simulator is restarted; that a
/// refresh token works once is kept in memory.
/// </summary>
internal sealed class SimulatedTokens(SimulatorOptions options, TimeProvider time)
{
    public const int Invalid = -216;
    public const int Expired = -220;
    public const int BadRefresh = -14014;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Lock _access = new();
    private long _generation;

    /// <summary>Pairs handed out.</summary>
    public int Refreshes { get; private set; }

    /// <summary>Refresh tokens that came a second time: a caller has lost a pair or refreshes twice at once.</summary>
    public int Reused { get; private set; }

    /// <returns>0, or the error code.</returns>
    public int Check(string? accessToken)
    {
        lock (_access)
        {
            return Read(accessToken, "AT") is not { } token ? Invalid
                : token.Generation < _generation || token.Expires <= time.GetUtcNow() ? Expired
                : 0;
        }
    }

    /// <summary>The access token in use ends now.</summary>
    public void Expire()
    {
        lock (_access)
        {
            _generation++;
        }
    }

    /// <returns>Null for a refresh token that is none, or that was used before.</returns>
    public (string AccessToken, string RefreshToken)? Refresh(string refreshToken)
    {
        lock (_access)
        {
            if (refreshToken != options.RefreshToken && Read(refreshToken, "RT") is null)
            {
                return null;
            }

            if (!_used.Add(refreshToken))
            {
                Reused++;
                return null;
            }

            Refreshes++;
            _generation = Math.Max(_generation, Read(refreshToken, "RT")?.Generation ?? 0);
            return Issue();
        }
    }

    /// <summary>A new pair, as from the console; the access token before it ends.</summary>
    public (string AccessToken, string RefreshToken) Issue()
    {
        lock (_access)
        {
            _generation++;
            return (Write("AT", time.GetUtcNow() + options.TokenLife), Write("RT", time.GetUtcNow().AddDays(90)));
        }
    }

    private string Write(string kind, DateTimeOffset expires)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{kind}.{_generation}.{expires.ToUnixTimeMilliseconds()}.{Guid.NewGuid():N}");
        return $"{content}.{Proof(content)}";
    }

    private (long Generation, DateTimeOffset Expires)? Read(string? token, string kind)
    {
        var parts = token?.Split('.') ?? [];
        return parts.Length == 5 && parts[0] == kind && parts[4] == Proof(string.Join('.', parts[..4]))
            ? (long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[2], CultureInfo.InvariantCulture)))
            : null;
    }

    private string Proof(string content) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.AppSecret), Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
}
