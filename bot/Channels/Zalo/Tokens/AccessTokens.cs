using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>
/// The access token that is good now. A refresh token works once, so: one refresh at a time, among all processes; the new
/// pair is on the disk before anybody sees it; a pair that could not be kept is kept trying, not used and not forgotten.
/// </summary>
internal sealed partial class AccessTokens(
    ITokenStore store, TokenClient client, ZaloSettings settings, TimeProvider time, ILogger<AccessTokens> logger) : IDisposable
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile TokenPair? _pair;
    private volatile TokenPair? _unkept;
    private readonly ConcurrentDictionary<string, (string Secret, int Code, DateTimeOffset At)> _refused = new(StringComparer.Ordinal);
    private DateTimeOffset _failed = DateTimeOffset.MinValue;

    /// <summary>What the operator should know of; null while all is well.</summary>
    public string? Problem { get; private set; }

    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        if (_unkept is null && _pair is { } pair && time.GetUtcNow() < pair.RefreshFrom && !IsNewSeed(pair))
        {
            return new AccessToken(pair.AccessToken);
        }

        return await AloneAsync(token => NeedsRefresh(token), cancellationToken);
    }

    /// <summary>A token in place of one that Zalo does not take any more.</summary>
    public Task<AccessToken> ReplaceAsync(string badToken, CancellationToken cancellationToken) =>
        AloneAsync(pair => pair.AccessToken == badToken || NeedsRefresh(pair), cancellationToken, mayStay: pair => pair.AccessToken != badToken);

    public void Dispose() => _one.Dispose();

    private async Task<AccessToken> AloneAsync(Func<TokenPair, bool> isOld, CancellationToken cancellationToken, Func<TokenPair, bool>? mayStay = null)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var token = await RenewAsync(isOld, mayStay ?? (_ => true), cancellationToken);
            Problem = token.Problem;
            return token.Value is null || token.Problem is null ? token : new AccessToken(token.Value);
        }
        catch (TokenStoreException fault)
        {
            LogStore(fault);
            Problem = fault.Message;
            return new AccessToken(null, fault.Message, NeedsOperator: true);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <returns>A token; with a problem beside it when the token still holds but a refresh has failed.</returns>
    private async Task<AccessToken> RenewAsync(Func<TokenPair, bool> isOld, Func<TokenPair, bool> mayStay, CancellationToken cancellationToken)
    {
        await KeepAsync();
        var pair = _pair = await store.ReadAsync(cancellationToken);
        if (pair is not null && !isOld(pair))
        {
            return new AccessToken(pair.AccessToken);
        }

        var problem = await RefreshAsync(isOld, cancellationToken);
        pair = _pair;
        return pair is not null && (problem is null || (mayStay(pair) && time.GetUtcNow() < pair.Expires))
            ? new AccessToken(pair.AccessToken, problem?.Text)
            : new AccessToken(null, problem?.Text ?? "Chưa có mã truy cập Zalo.", problem?.NeedsOperator ?? true);
    }

    private async Task<Problems?> RefreshAsync(Func<TokenPair, bool> isOld, CancellationToken cancellationToken)
    {
        await using var alone = await store.EnterAsync(cancellationToken);
        if (alone is null)
        {
            return new("Một tiến trình khác đang giữ khóa làm mới mã truy cập Zalo.", NeedsOperator: false);
        }

        // Another process may have refreshed while this one waited.
        var kept = _pair = await store.ReadAsync(cancellationToken);
        if (kept is not null && !isOld(kept))
        {
            return null;
        }

        var (refreshToken, seed) = Next(kept);
        if (refreshToken is null)
        {
            return new("Chưa có mã Zalo: hãy lấy refresh token ở API Explorer của developers.zalo.me và đặt Zalo:RefreshToken.", NeedsOperator: true);
        }

        if (WasRefused(refreshToken) is { } code)
        {
            return Refused(code);
        }

        if (time.GetUtcNow() - _failed < RetryAfter)
        {
            return new("Chưa làm mới được mã truy cập Zalo, sẽ thử lại.", NeedsOperator: false);
        }

        if (kept is not null)
        {
            // Proves that the disk takes a pair now, and marks the moment in which a crash would lose one.
            await store.WriteAsync(kept with { RefreshBegun = time.GetUtcNow() }, CancellationToken.None);
        }

        return await AskAsync(kept, refreshToken, seed);
    }

    private async Task<Problems?> AskAsync(TokenPair? kept, string refreshToken, string seed)
    {
        var reply = await client.RefreshAsync(refreshToken);
        var now = time.GetUtcNow();
        switch (reply)
        {
            case RefreshReply.Renewed renewed:
                _unkept = new TokenPair
                {
                    AccessToken = renewed.AccessToken,
                    RefreshToken = renewed.RefreshToken,
                    Obtained = now,
                    Expires = now + renewed.Life,
                    Version = (kept?.Version ?? 0) + 1,
                    Seed = seed,
                };
                await KeepAsync();
                LogRenewed(_pair!.Version, _pair.Expires);
                return null;
            case RefreshReply.Refused { Code: var code }:
                _refused[SeedOf(refreshToken)] = (settings.Current.AppSecret, code, now);
                LogRefused(code, kept?.RefreshBegun is not null);
                return Refused(code);
            default:
                _failed = now;
                return new("Chưa làm mới được mã truy cập Zalo, sẽ thử lại.", NeedsOperator: false);
        }
    }

    private async Task KeepAsync()
    {
        if (_unkept is { } pair)
        {
            await store.WriteAsync(pair, CancellationToken.None);
            _pair = pair;
            _unkept = null;
        }
    }

    private bool NeedsRefresh(TokenPair pair) => time.GetUtcNow() >= pair.RefreshFrom || IsNewSeed(pair);

    private bool IsNewSeed(TokenPair pair) =>
        settings.Current.RefreshToken is { Length: > 0 } configured && SeedOf(configured) != pair.Seed && WasRefused(configured) is null;

    private (string? RefreshToken, string Seed) Next(TokenPair? kept)
    {
        var configured = settings.Current.RefreshToken;
        return configured.Length > 0 && (kept is null || IsNewSeed(kept))
            ? (configured, SeedOf(configured))
            : (kept?.RefreshToken, kept?.Seed ?? "");
    }

    // Refused once, a token is asked for again when the secret has changed, and now and then in case Zalo was wrong.
    private int? WasRefused(string refreshToken) =>
        _refused.TryGetValue(SeedOf(refreshToken), out var refused) && refused.Secret == settings.Current.AppSecret && time.GetUtcNow() - refused.At < AskAgain
            ? refused.Code
            : null;

    private static Problems Refused(int code) => new(
        $"Zalo từ chối làm mới mã truy cập (mã lỗi {code}). Hãy kiểm tra Zalo:AppSecret; nếu đúng, quản trị OA cần cấp quyền lại và đặt Zalo:RefreshToken mới.",
        NeedsOperator: true);

    private static string SeedOf(string refreshToken) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)))[..16];

    private sealed record Problems(string Text, bool NeedsOperator);

    [LoggerMessage(LogLevel.Information, "The Zalo access token was renewed: pair {Version}, good until {Expires:u}")]
    private partial void LogRenewed(long version, DateTimeOffset expires);

    [LoggerMessage(LogLevel.Error, "Zalo refused to renew the access token (code {Code}; an earlier attempt was cut off: {WasCutOff}). Check Zalo:AppSecret, else an administrator of the OA must consent again and Zalo:RefreshToken be set")]
    private partial void LogRefused(int code, bool wasCutOff);

    [LoggerMessage(LogLevel.Error, "The Zalo token store fails; a pair that was received is held in memory and tried again")]
    private partial void LogStore(Exception exception);
}
