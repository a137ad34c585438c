using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.LanguageModel;

public sealed class SqliteTokenLedgerTests : TokenLedgerContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger-test-").FullName;

    public SqliteTokenLedgerTests() => Ledger = new SqliteTokenLedger(Options.Create(new StorageOptions { Path = _folder }));

    private protected override ITokenLedger Ledger { get; }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }
}
