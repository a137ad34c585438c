using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>
/// The stages of a procedure's walk-through: only questions whose answer changes the steps, and only steps that hold something. Where it is
/// done changes what it costs, and is asked with the fee.
/// </summary>
internal sealed class GuideScript(ProcedureCatalog procedures, FeeSchedule fees, PlaceDirectory places)
{
    /// <summary>Null when the procedure cannot be walked through: unknown, imported or no longer in force.</summary>
    public Procedure? Find(string procedureId) =>
        procedures.Find(procedureId) is { Origin: ProcedureOrigin.Curated, Abolished: null } found ? found : null;

    /// <summary>The next stage after what is known; null at the end.</summary>
    public GuideStage? After(GuideProgress progress, DateOnly today)
    {
        var procedure = procedures.Find(progress.ProcedureId)!;
        if (progress.Stage <= GuideStage.Channel && Question(procedure, progress, today) is { } question)
        {
            return question;
        }

        var steps = Steps(procedure, progress, today);
        return progress.Stage < steps[0] ? steps[0] : steps.Where(step => step > progress.Stage).Cast<GuideStage?>().FirstOrDefault();
    }

    /// <summary>The stage before; null at the beginning.</summary>
    public GuideStage? Before(GuideProgress progress, DateOnly today) =>
        Steps(procedures.Find(progress.ProcedureId)!, progress, today).Where(step => step < progress.Stage).Cast<GuideStage?>().LastOrDefault()
        ?? progress.Settled.Where(stage => stage != progress.Stage && stage != GuideStage.Place).Cast<GuideStage?>().LastOrDefault();

    /// <summary>The steps that follow the questions.</summary>
    public IReadOnlyList<GuideStage> Steps(Procedure procedure, GuideProgress progress, DateOnly today) =>
    [
        .. procedure.Conditions.Count > 0 || People(progress, today).Count > 0 ? [GuideStage.Conditions] : Array.Empty<GuideStage>(),
        .. procedure.Documents.Count > 0 ? [GuideStage.Documents] : Array.Empty<GuideStage>(),
        GuideStage.Fee,
        GuideStage.Submit,
        GuideStage.After,
    ];

    /// <summary>The fee items of the case that was chosen; empty where there is one case, or none was chosen.</summary>
    public static IReadOnlyList<string> Items(Procedure procedure, GuideProgress progress) =>
        progress.Case is { } chosen ? procedure.Cases?.Cases.ElementAtOrDefault(chosen)?.Items ?? [] : [];

    /// <summary>
    /// What one may be that changes a fee or a document of this case, none of it last; empty where it changes nothing. It is asked with
    /// the conditions, so that it costs no turn of its own.
    /// </summary>
    public IReadOnlyList<GuidePerson> People(GuideProgress progress, DateOnly today)
    {
        var procedure = procedures.Find(progress.ProcedureId)!;
        var lines = (progress.Channel switch { "online" => [FeeChannel.Online], "in_person" => [FeeChannel.InPerson], _ => new[] { FeeChannel.Online, FeeChannel.InPerson } })
            .SelectMany(channel => Lines(progress, today, channel)).ToList();
        List<GuidePerson> people =
        [
            .. procedure.People.Select(GuidePerson.Of),
            .. lines.SelectMany(line => line.Concessions).Where(row => row.Audience != Audience.Everyone).DistinctBy(row => row.Audience).Select(GuidePerson.Of),
            // What costs nothing cannot be waived.
            .. lines.TrueForAll(line => line.Row is { AmountVnd: 0 }) ? [] : procedure.Exemptions.Where(exemption => exemption.IsPerson).GroupBy(exemption => exemption.Level).Select(GuidePerson.Of),
        ];
        return people.Count > 0 ? [.. people, GuidePerson.Nobody] : [];
    }

    /// <summary>The documents of this person, by their place in the record.</summary>
    public static IReadOnlyList<int> Documents(Procedure procedure, GuideProgress progress)
    {
        var others = progress.People.Count == 0 ? [] : procedure.People.Where(group => !progress.People.Contains(group.Label)).SelectMany(group => group.Documents).ToHashSet();
        return [.. Enumerable.Range(0, procedure.Documents.Count).Where(at => !others.Contains(procedure.Documents[at]))];
    }

    /// <summary>Whether the person needs other papers than the record lists for all.</summary>
    public bool HasOwnDocuments(GuideProgress progress) => procedures.Find(progress.ProcedureId) is { } procedure && Documents(procedure, progress).Count < procedure.Documents.Count;

    /// <summary>Whether the person is of those that the record exempts.</summary>
    public bool IsExempt(GuideProgress progress) => procedures.Find(progress.ProcedureId)?.Exemptions.Any(exemption => exemption.IsPerson && progress.People.Contains(exemption.Level)) == true;

    /// <summary>How the fee skill calls those of a person who pay by rows of their own; null for everybody else.</summary>
    public static string? Audiences(GuideProgress progress) =>
        string.Join(',', progress.People.Where(IsAudience)) is { Length: > 0 } audiences ? audiences : null;

    /// <summary>Whether a person of this id pays by rows of their own.</summary>
    public static bool IsAudience(string id) => Enum.TryParse<Audience>(id, out _);

    private GuideStage? Question(Procedure procedure, GuideProgress progress, DateOnly today)
    {
        if (progress.Case is null && !progress.Settled.Contains(GuideStage.Case) && procedure.Cases is not null)
        {
            return GuideStage.Case;
        }

        return progress.Channel is null && !progress.Settled.Contains(GuideStage.Channel) && DependsOnChannel(progress, today) ? GuideStage.Channel : null;
    }

    private bool DependsOnChannel(GuideProgress progress, DateOnly today)
    {
        var (online, inPerson) = (Lines(progress, today, FeeChannel.Online), Lines(progress, today, FeeChannel.InPerson));
        return online.Count == inPerson.Count && online.Zip(inPerson).Any(pair => !SameFor(pair.First, pair.Second));
    }

    private List<FeeLine> Lines(GuideProgress progress, DateOnly today, FeeChannel channel)
    {
        var quote = fees.Quote(new FeeQuestion
        {
            ProcedureId = progress.ProcedureId,
            Channel = channel,
            Place = progress.PlaceId is { } place ? places.Find(place) : null,
            AskedAs = progress.AskedAsId is { } old ? places.Find(old) : null,
            Date = today,
            Today = today,
        });
        var items = Items(quote.Procedure, progress);
        return [.. quote.Lines.Where(line => items.Count == 0 || items.Contains(line.Item))];
    }

    private static bool SameFor(FeeLine online, FeeLine inPerson) =>
        online.Status == inPerson.Status && online.Row?.AmountVnd == inPerson.Row?.AmountVnd && online.Row?.Rate == inPerson.Row?.Rate
        && online.Concessions.Count == inPerson.Concessions.Count;
}
