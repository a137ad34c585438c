using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What a region is counted as: people mean different provinces by one name, and the merger moved some.</summary>
internal static class GroupText
{
    /// <summary>More names than a person reads in one line.</summary>
    private const int MostNamed = 15;

    /// <summary>Behind the kind of units: " thuộc miền Trung", " không kể Hà Nội"; empty: all are meant.</summary>
    /// <param name="scope">As <see cref="UnitGroups.Scope"/> calls it.</param>
    public static string Among(string? scope) => scope switch
    {
        null => "",
        _ when scope.StartsWith(UnitGroups.Except, StringComparison.Ordinal) => $" {scope}",
        _ when scope.StartsWith(UnitGroups.ListedLabel, StringComparison.Ordinal) => $" trong {scope}",
        _ => $" thuộc {scope}",
    };

    /// <summary>"các nơi thuộc miền Trung", "các nơi vừa kể".</summary>
    /// <param name="scope">As <see cref="UnitGroups.Scope"/> calls it; null: all are meant.</param>
    public static string Places(string? scope) => scope?.StartsWith(UnitGroups.ListedLabel, StringComparison.Ordinal) == true ? scope : $"các nơi{Among(scope)}";

    /// <param name="draft">The answer.</param>
    /// <param name="members">The region; null: none was asked about, and nothing is said.</param>
    /// <param name="told">Ids of the provinces that the answer tells already.</param>
    /// <param name="names">How they are called.</param>
    public static void Tell(AnswerDraft draft, GroupMembers? members, IEnumerable<string> told, UnitNames names)
    {
        if (members is null)
        {
            return;
        }

        var count = members.Units.Count;
        var listed = members.Units.Select(names.Name).ToList();
        draft.Evidence.Text(members.Label).Text(members.Note).Texts(listed).Computed(count);
        var what = members.Units.All(told.ToHashSet(StringComparer.Ordinal).Contains) ? $"đúng {count} nơi trên"
            : count <= MostNamed ? $"{count} nơi: {string.Join(", ", listed)}"
            : $"{count} tỉnh, thành phố";
        draft.Line($"Em tính {members.Label} là {what}{(members.Note is { } note ? $"; {note}" : "")}.");
    }
}
