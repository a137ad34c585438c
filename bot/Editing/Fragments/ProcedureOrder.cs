using Assistant.Bot.Answers;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Editing.Fragments;

/// <summary>A procedure that was not known, as typed into the form. Lists hold one entry a line.</summary>
internal sealed record ProcedureOrder
{
    private const int LongestId = 60;

    public required string Title { get; init; }
    public string Code { get; init; } = "";
    public string Field { get; init; } = "";
    public string Aliases { get; init; } = "";
    public string Agency { get; init; } = "";
    public string Level { get; init; } = "";
    public string OnlineLevel { get; init; } = "";
    public string Where { get; init; } = "";
    public string Duration { get; init; } = "";
    public string Documents { get; init; } = "";
    public string Conditions { get; init; } = "";
    public string Steps { get; init; } = "";
    public string Result { get; init; } = "";
    public string LegalBasis { get; init; } = "";
    public string Amount { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Channel { get; init; } = "";
    public string From { get; init; } = "";
    public required TypedSource Source { get; init; }

    /// <summary>The day of writing.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The title without marks, so that a file could bear it.</summary>
    public string Id
    {
        get
        {
            var id = TextFolder.Fold(Title).Replace(' ', '-');
            return id.Length <= LongestId ? id : id[..LongestId].TrimEnd('-');
        }
    }

    /// <summary>The whole file, or what is wrong with the parts that the reader cannot know of.</summary>
    public (string Fragment, IReadOnlyList<string> Problems) Write()
    {
        var problems = new List<string>(Source.Problems());
        var amount = Amount.Trim().Length > 0 ? TypedAmount.Read(Amount) : null;
        if (Amount.Trim().Length > 0 && amount is null)
        {
            problems.Add("Mức phí: phải là số tiền, ví dụ 120.000; chưa biết thì để trống.");
        }

        if (problems.Count > 0)
        {
            return ("", problems);
        }

        var file = new Dictionary<string, object>
        {
            ["sources"] = new Dictionary<string, object> { ["s1"] = Source.Fields() },
            ["procedure"] = Procedure(),
        };
        if (amount is { } vnd)
        {
            file["fees"] = new[] { Fee(vnd) };
        }

        return (FragmentText.Write(file), []);
    }

    private Dictionary<string, object> Procedure()
    {
        var fields = new Dictionary<string, object>();
        FragmentText.Put(fields, "id", Id);
        FragmentText.Put(fields, "title", Title);
        FragmentText.Put(fields, "code", Code);
        FragmentText.Put(fields, "field", Field);
        Lines(fields, "aliases", Aliases);
        FragmentText.Put(fields, "agency", Agency);
        FragmentText.Put(fields, "level", Level);
        FragmentText.Put(fields, "online_level", OnlineLevel);
        FragmentText.Put(fields, "where", Where);
        FragmentText.Put(fields, "duration", Duration);
        Lines(fields, "documents", Documents);
        Lines(fields, "conditions", Conditions);
        Lines(fields, "steps", Steps);
        FragmentText.Put(fields, "result", Result);
        Lines(fields, "legal_basis", LegalBasis);
        fields["confidence"] = FragmentText.Word(Confidence.OneSource);
        fields["as_of"] = VietnameseFormat.Iso(Today);
        fields["sources"] = new[] { "s1" };
        return fields;
    }

    private Dictionary<string, object> Fee(long amount)
    {
        var fee = new Dictionary<string, object>
        {
            ["no"] = "1",
            ["item"] = Title.Trim(),
            ["channel"] = Channel.Length > 0 ? Channel : "any",
            ["scope"] = "nationwide",
            ["amount"] = amount,
            ["unit"] = FeeRowText.Unit(Unit),
            ["basis"] = LegalBasis.Split('\n')[0].Trim() is { Length: > 0 } basis ? basis : Source.Title.Trim(),
            ["confidence"] = FragmentText.Word(Confidence.OneSource),
            ["sources"] = new[] { "s1" },
        };
        FragmentText.Put(fee, "valid_from", From);
        return fee;
    }

    private static void Lines(Dictionary<string, object> fields, string key, string text)
    {
        string[] lines = [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (lines.Length > 0)
        {
            fields[key] = lines;
        }
    }
}
