namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>What is kept in memory of an imported procedure; the rest is read when asked for.</summary>
public sealed record ImportedHead(string Code, string Title, string Field, string Agency, string Level);

/// <summary>The procedures that whoever runs the assistant has imported.</summary>
public interface IImportedProcedures
{
    IReadOnlyList<ImportedHead> Heads { get; }

    /// <summary>The whole record of a national code; null when it is not imported.</summary>
    Procedure? Find(string code);
}

/// <summary>None: nothing has been imported.</summary>
public sealed class NoImportedProcedures : IImportedProcedures
{
    public IReadOnlyList<ImportedHead> Heads => [];

    public Procedure? Find(string code) => null;
}
