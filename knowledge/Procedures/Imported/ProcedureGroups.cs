using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>
/// Imported records that are one procedure: the same title at central, provincial and communal level, or under an older
/// code. One of them stands for all; one that a curated procedure already tells of stands behind that.
/// </summary>
internal sealed partial class ProcedureGroups
{
    private readonly Dictionary<string, string> _representatives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ImportedHead>> _members = new(StringComparer.Ordinal);

    public ProcedureGroups(IReadOnlyList<Procedure> curated, IReadOnlyList<ImportedHead> heads)
    {
        var byCode = curated.Where(procedure => procedure.Code is not null).ToLookup(procedure => procedure.Code!, procedure => procedure.Id, StringComparer.Ordinal);
        var byTitle = curated.ToLookup(procedure => Key(procedure.Title, ""), procedure => procedure.Id, StringComparer.Ordinal);
        foreach (var group in heads.GroupBy(head => Key(head.Title, ""), StringComparer.Ordinal))
        {
            if (byTitle[group.Key].FirstOrDefault() is { } known)
            {
                Stand(known, [.. group]);
                continue;
            }

            foreach (var sameField in group.Where(head => !byCode.Contains(head.Code)).GroupBy(head => Key(head.Title, head.Field), StringComparer.Ordinal))
            {
                // The level nearest to people answers first.
                List<ImportedHead> ordered = [.. sameField.OrderBy(head => Nearness(head.Level)).ThenBy(head => head.Code, StringComparer.Ordinal)];
                Stand(ordered[0].Code, ordered);
                Representatives.Add(ordered[0]);
            }

            foreach (var covered in group.Where(head => byCode.Contains(head.Code)))
            {
                _representatives[covered.Code] = byCode[covered.Code].First();
            }
        }
    }

    /// <summary>One record of each procedure that no curated one tells of.</summary>
    public List<ImportedHead> Representatives { get; } = [];

    /// <summary>The id or code under which a record is found; the code itself when it is not known.</summary>
    public string Representative(string code) => _representatives.GetValueOrDefault(code, code);

    /// <summary>All records of one procedure, the one that stands for them included.</summary>
    public IReadOnlyList<ImportedHead> Members(string idOrCode) => _members.GetValueOrDefault(idOrCode) ?? [];

    private void Stand(string representative, IReadOnlyList<ImportedHead> members)
    {
        _members[representative] = members;
        foreach (var member in members)
        {
            _representatives[member.Code] = representative;
        }
    }

    private static int Nearness(string level) =>
        level.Contains("xã", StringComparison.OrdinalIgnoreCase) ? 0 : level.Contains("tỉnh", StringComparison.OrdinalIgnoreCase) ? 1 : 2;

    // What a title says beside the name of its level; brackets may hold what tells two procedures apart, unless they only name levels.
    private static string Key(string title, string field)
    {
        var folded = TextFolder.Fold(LevelBrackets().Replace(title, " "));
        folded = Level().Replace(folded, " ").Trim();
        return field.Length == 0 ? Spaces().Replace(folded, " ") : $"{Spaces().Replace(folded, " ")}|{TextFolder.Fold(field)}";
    }

    [GeneratedRegex(@"[\(\[](?:[^()\[\]]*\b(?:cấp|tại)\s+(?:tỉnh|xã|huyện|bộ|trung ương|địa phương)[^()\[\]]*)[\)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex LevelBrackets();

    [GeneratedRegex(@"^thu tuc |\b(?:thuc hien )?(?:tai |o )?(?:cong an |cua )?cap (?:tinh|xa|huyen|bo|trung uong)\b|\bo (?:trung uong|dia phuong)\b")]
    private static partial Regex Level();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
