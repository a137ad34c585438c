using Assistant.Bot.Answers;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>Something that one may be and that changes what is told: a fee, an exemption, a document.</summary>
/// <param name="Id">Stable, from records: it is kept with the progress.</param>
/// <param name="Label">Vietnamese, for a button.</param>
/// <param name="Detail">Who that is, in words; null when the label says it all.</param>
internal sealed record GuidePerson(string Id, string Label, string? Detail)
{
    /// <summary>Belongs to none of what was offered.</summary>
    public const string None = "none";

    private const string NoneLabel = "Không thuộc diện nào";

    /// <summary>Longer ones do not fit a button.</summary>
    private const int LongestLabel = 60;

    public static GuidePerson Nobody { get; } = new(None, NoneLabel, null);

    /// <summary>Who needs documents that others do not.</summary>
    public static GuidePerson Of(PeopleGroup group) => new(group.Label, group.Label, null);

    /// <summary>Who pays by a row of their own.</summary>
    public static GuidePerson Of(FeeRow row) => row.Audience == Audience.DigitalCitizen
        ? new(nameof(Audience.DigitalCitizen), "Công dân số", row.Condition)
        : new(row.Audience.ToString(), Fits(row.Condition) ? Capital(row.Condition!) : "Diện được ưu tiên", Fits(row.Condition) ? null : row.Condition);

    /// <summary>Who is exempt in the same way.</summary>
    public static GuidePerson Of(IGrouping<string, Exemption> exempt)
    {
        var who = string.Join("; ", exempt.Select(exemption => VietnameseFormat.InSentence(exemption.Who)));
        return Fits(who) ? new(exempt.Key, Capital(who), null) : new(exempt.Key, $"Diện được {exempt.Key}", who);
    }

    private static bool Fits(string? text) => text is { Length: <= LongestLabel };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
