using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.FileStatus;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// How far a file is. The code is the right to ask: it flows with the call and is no argument, so that nothing that plans or
/// logs calls ever has it. Machines have no files.
/// </summary>
internal sealed class FileStatusSkill(
    FileStatusClient client, FileStatusLimits limits, PublicDesks desks, PlaceDirectory places, ProcedureCatalog procedures, IOptions<FileStatusOptions> options, TimeProvider time) : ISkill
{
    public const string Plugin = "file_status";
    public const string WhereFunction = "where";
    public const string LookupFunction = "lookup";
    public const string UnreadableFunction = "unreadable";

    public string PluginName => Plugin;

    [KernelFunction(WhereFunction), OfferedToModel]
    [Description("Where to look up how far a file is that was handed in.")]
    public FileLookupFacts Where([Description("Procedure id")] string? about = null, [Description("Place id")] string? where = null) =>
        new(about is null ? null : procedures.Find(about), Desks(where), options.Value.IsOn, ReceiptScope.Receipt is not null);

    [KernelFunction(LookupFunction)]
    [Description("How far the file is whose code the message holds.")]
    public async Task<object> Lookup(
        [Description("Procedure id")] string? about = null, [Description("Place id")] string? where = null, CancellationToken cancellationToken = default)
    {
        if (!options.Value.IsOn || ReceiptScope.Receipt is not { } receipt)
        {
            return Where(about, where);
        }

        if (receipt.Conversation is not { } conversation)
        {
            return new NoFileStatus(FileFailure.NoConversation, receipt.Tail, Desks(where));
        }

        if (!await limits.MayAskAsync(conversation, receipt.Stem, cancellationToken))
        {
            return new NoFileStatus(FileFailure.TooMany, receipt.Tail, Desks(where));
        }

        switch (await client.AskAsync(receipt.Code, cancellationToken))
        {
            case FileAnswer.Found found:
                return new FileStatusFacts(found.Record, receipt.Tail, options.Value.Name, VietnamClock.Now(time));
            case FileAnswer.Failed failed:
                return new NoFileStatus(failed.Why, receipt.Tail, Desks(where));
            default:
                limits.Missed();
                return new NoFileStatus(null, receipt.Tail, Desks(where));
        }
    }

    [KernelFunction(UnreadableFunction)]
    [Description("Something that looks like a code of a file, and is none.")]
    public object Unreadable([Description("Procedure id")] string? about = null, [Description("Place id")] string? where = null) =>
        options.Value.IsOn ? new NoFileStatus(FileFailure.NoCode, null, Desks(where)) : Where(about, where);

    private IReadOnlyList<PublicDesk> Desks(string? place) =>
        desks.For(DeskPurpose.FileLookup, place is null ? null : places.Find(place) ?? throw new ArgumentException("Unknown place id.", nameof(place)));
}
