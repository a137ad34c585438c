using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Channels.Zalo.Tokens;

/// <summary>A refresh token works once; losing its successor ends the channel.</summary>
public sealed class AccessTokensTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly TokenStoreFake _store = new();
    private readonly ZaloOptions _options = SomeZalo.Options();
    private ZaloSimulator? _oa;

    public async Task InitializeAsync()
    {
        _oa = await ZaloSimulator.StartAsync(new SimulatorOptions(), _time);
        _options.OAuthUrl = _oa.Address.ToString();
    }

    public async Task DisposeAsync() => await _oa!.DisposeAsync();

    [Fact]
    public async Task The_configured_refresh_token_gets_the_first_pair()
    {
        using var tokens = Process();

        var token = await tokens.GetAsync(default);

        Assert.Equal(0, _oa!.Tokens.Check(token.Value));
        Assert.Equal(token.Value, Assert.Single(_store.Written).AccessToken);
    }

    [Fact]
    public async Task A_fresh_token_is_used_without_asking_anybody()
    {
        using var tokens = Process();
        var first = await tokens.GetAsync(default);
        _time.Advance(TimeSpan.FromHours(19));

        Assert.Equal(first, await tokens.GetAsync(default));
        Assert.Equal(1, _oa!.Tokens.Refreshes);
    }

    [Fact]
    public async Task A_token_is_renewed_well_before_it_ends()
    {
        using var tokens = Process();
        var first = await tokens.GetAsync(default);
        _time.Advance(TimeSpan.FromHours(20.5));

        var second = await tokens.GetAsync(default);

        Assert.NotEqual(first.Value, second.Value);
        Assert.Equal(0, _oa!.Tokens.Check(second.Value));
    }

    [Fact]
    public async Task A_hundred_callers_at_once_renew_it_once()
    {
        using var tokens = Process();
        var bad = (await tokens.GetAsync(default)).Value!;
        _oa!.Tokens.Expire();

        var renewed = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => tokens.ReplaceAsync(bad, default)));

        Assert.Single(renewed.Select(token => token.Value).Distinct());
        Assert.Equal((2, 0), (_oa.Tokens.Refreshes, _oa.Tokens.Reused));
    }

    [Fact]
    public async Task Several_processes_that_share_a_store_never_use_a_refresh_token_twice()
    {
        using var first = Process();
        var bad = (await first.GetAsync(default)).Value!;
        var others = Enumerable.Range(0, 8).Select(_ => Process()).ToArray();
        _oa!.Tokens.Expire();

        var renewed = await Task.WhenAll(others.Select(process => process.ReplaceAsync(bad, default)));

        Assert.Single(renewed.Select(token => token.Value).Distinct());
        Assert.Equal((2, 0), (_oa.Tokens.Refreshes, _oa.Tokens.Reused));
        Array.ForEach(others, process => process.Dispose());
    }

    [Fact]
    public async Task A_pair_is_kept_before_anybody_uses_it_and_kept_trying_when_the_store_fails()
    {
        using var tokens = Process();
        var bad = (await tokens.GetAsync(default)).Value!;
        _oa!.Tokens.Expire();
        // The mark before the refresh is written; the pair that comes back is not.
        _store.FailWrites = 0;
        var failing = new FailSecond(_store);
        using var careful = Process(failing);

        var refused = await careful.ReplaceAsync(bad, default);
        Assert.Null(refused.Value);
        Assert.True(refused.NeedsOperator);
        Assert.Contains("Không ghi được", careful.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(_store.Written, pair => pair.Version == 2);

        var later = await careful.GetAsync(default);
        Assert.Equal(0, _oa.Tokens.Check(later.Value));
        Assert.Equal(later.Value, _store.Written[^1].AccessToken);
        Assert.Equal((2, 0), (_oa.Tokens.Refreshes, _oa.Tokens.Reused));
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_stops_the_refresh_before_it_is_asked_for()
    {
        using var tokens = Process();
        var bad = (await tokens.GetAsync(default)).Value!;
        _oa!.Tokens.Expire();
        _store.FailWrites = 1;

        Assert.Null((await tokens.ReplaceAsync(bad, default)).Value);

        Assert.Equal(1, _oa.Tokens.Refreshes);
        Assert.NotNull((await tokens.ReplaceAsync(bad, default)).Value);
    }

    [Fact]
    public async Task A_restart_goes_on_with_the_pair_that_was_kept()
    {
        using (var before = Process())
        {
            await before.GetAsync(default);
        }

        using var after = Process();

        Assert.Equal(_store.Written[^1].AccessToken, (await after.GetAsync(default)).Value);
        Assert.Equal(1, _oa!.Tokens.Refreshes);
    }

    [Fact]
    public async Task A_crash_between_asking_and_keeping_is_seen_and_told()
    {
        using (var before = Process())
        {
            await before.GetAsync(default);
        }

        // The process asked, Zalo answered, the process died before it could keep the answer.
        var kept = _store.Written[^1];
        _store.Written.Add(kept with { RefreshBegun = _time.GetUtcNow() });
        Assert.NotNull(_oa!.Tokens.Refresh(kept.RefreshToken));

        using var after = Process();
        var token = await after.ReplaceAsync(kept.AccessToken, default);

        Assert.Null(token.Value);
        Assert.True(token.NeedsOperator);
        Assert.Contains("Zalo:RefreshToken", after.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_refresh_token_in_the_settings_starts_over_without_a_restart()
    {
        using var tokens = Process();
        await tokens.GetAsync(default);
        var fresh = _oa!.Tokens.Refresh(_store.Written[^1].RefreshToken)!.Value;

        _options.RefreshToken = fresh.RefreshToken;
        var token = await tokens.GetAsync(default);

        Assert.Equal(0, _oa.Tokens.Check(token.Value));
        Assert.Equal(2, _store.Written[^1].Version);
    }

    [Fact]
    public async Task A_wrong_refresh_token_in_the_settings_leaves_the_good_pair_in_use()
    {
        using var tokens = Process();
        var good = await tokens.GetAsync(default);

        _options.RefreshToken = "wrong";

        Assert.Equal(good.Value, (await tokens.GetAsync(default)).Value);
        Assert.Equal(good.Value, (await tokens.GetAsync(default)).Value);
        Assert.Equal(1, _oa!.Tokens.Refreshes);
    }

    [Fact]
    public async Task A_wrong_app_secret_is_told_and_the_right_one_is_tried_at_once()
    {
        _options.AppSecret = "wrong-secret";
        using var tokens = Process();
        var refused = await tokens.GetAsync(default);
        Assert.True(refused.NeedsOperator);
        Assert.Contains("Zalo:AppSecret", refused.Problem, StringComparison.Ordinal);

        _options.AppSecret = _oa!.Options.AppSecret;

        Assert.NotNull((await tokens.GetAsync(default)).Value);
    }

    [Fact]
    public async Task Without_any_refresh_token_the_operator_is_told_where_to_get_one()
    {
        _options.RefreshToken = "";
        using var tokens = Process();

        var none = await tokens.GetAsync(default);

        Assert.Equal((null, true), (none.Value, none.NeedsOperator));
        Assert.Contains("API Explorer", none.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_that_fails_early_leaves_the_old_token_in_use()
    {
        using var tokens = Process();
        var first = await tokens.GetAsync(default);
        _oa!.TokenFaults.Next(Fault.CutBefore);
        _time.Advance(TimeSpan.FromHours(21));

        Assert.Equal(first.Value, (await tokens.GetAsync(default)).Value);
        Assert.NotNull(tokens.Problem);
        _time.Advance(TimeSpan.FromSeconds(6));

        Assert.NotEqual(first.Value, (await tokens.GetAsync(default)).Value);
        Assert.Null(tokens.Problem);
    }

    [Fact]
    public async Task The_token_file_is_for_its_owner_and_survives_as_a_whole()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("zalo-token-").FullName;
        var path = Path.Combine(folder, "zalo", "token.json");
        var store = new FileTokenStore(path, TimeProvider.System);
        using (var tokens = Process(store))
        {
            await tokens.GetAsync(default);
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        await File.WriteAllTextAsync(path + ".tmp", "half of a");
        Assert.Equal(1, (await store.ReadAsync(default))!.Version);
        await File.WriteAllTextAsync(path, "{\"accessToken\":");
        Assert.Contains(path, (await Assert.ThrowsAsync<TokenStoreException>(() => store.ReadAsync(default))).Message, StringComparison.Ordinal);
        TemporaryFolder.Delete(folder);
    }

    private AccessTokens Process(ITokenStore? store = null)
    {
        var settings = SomeZalo.Settings(_options);
        var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>();
        return new AccessTokens(store ?? _store, new TokenClient(clients, settings, NullLogger<TokenClient>.Instance), settings, _time, NullLogger<AccessTokens>.Instance);
    }

    /// <summary>Takes the mark and refuses what comes right after it, once.</summary>
    private sealed class FailSecond(TokenStoreFake inner) : ITokenStore
    {
        private int _writes;

        public Task<TokenPair?> ReadAsync(CancellationToken cancellationToken) => inner.ReadAsync(cancellationToken);

        public Task WriteAsync(TokenPair pair, CancellationToken cancellationToken)
        {
            inner.FailWrites = ++_writes == 2 ? 1 : 0;
            return inner.WriteAsync(pair, cancellationToken);
        }

        public Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellationToken) => inner.EnterAsync(cancellationToken);
    }
}
