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
        var byCode = curated.SelectMany(procedure => Codes(procedure).Select(code => (code, procedure.Id))).ToLookup(pair => pair.code, pair => pair.Id, StringComparer.Ordinal);
        // Whatever a curated title explains in brackets, the official title leaves out.
        var byTitle = curated.ToLookup(procedure => Key(Brackets().Replace(procedure.Title, " ")), procedure => procedure.Id, StringComparer.Ordinal);
        List<TitledHead> titled = [.. heads.Select(head => new TitledHead(head, Key(head.Title)))];
        foreach (var known in titled.ToLookup(one => byCode[one.Head.Code].Concat(byTitle[one.Key]).FirstOrDefault(), one => one.Head, StringComparer.Ordinal).Where(known => known.Key is not null))
        {
            Stand(known.Key!, [.. known]);
        }

        foreach (var group in titled.Where(one => !_representatives.ContainsKey(one.Head.Code)).GroupBy(one => $"{one.Key}|{TextFolder.Fold(one.Head.Field)}", one => one.Head, StringComparer.Ordinal))
        {
            // The level nearest to people answers first.
            List<ImportedHead> ordered = [.. group.OrderBy(head => Nearness(head.Level)).ThenBy(head => head.Code, StringComparer.Ordinal)];
            Stand(ordered[0].Code, ordered);
            Representatives.Add(ordered[0]);
        }
    }

    /// <summary>One record of each procedure that no curated one tells of.</summary>
    public List<ImportedHead> Representatives { get; } = [];

    /// <summary>The id or code under which a record is found; the code itself when it is not known.</summary>
    public string Representative(string code) => _representatives.GetValueOrDefault(code, code);

    /// <summary>All records of one procedure, the one that stands for them included.</summary>
    public IReadOnlyList<ImportedHead> Members(string idOrCode) => _members.GetValueOrDefault(idOrCode) ?? [];

    private static IEnumerable<string> Codes(Procedure procedure) =>
        procedure.Code is { } own ? procedure.Covers.Prepend(own) : procedure.Covers;

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
    private static string Key(string title)
    {
        var folded = TextFolder.Fold(LevelBrackets().Replace(title, " "));
        folded = Level().Replace(folded, " ").Trim();
        return Spaces().Replace(folded, " ");
    }

    private sealed record TitledHead(ImportedHead Head, string Key);

    [GeneratedRegex(@"[\(\[](?:[^()\[\]]*\b(?:cấp|tại)\s+(?:tỉnh|xã|huyện|bộ|trung ương|địa phương)[^()\[\]]*)[\)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex LevelBrackets();

    [GeneratedRegex(@"^thu tuc |\b(?:thuc hien )?(?:tai |o )?(?:cong an |cua )?cap (?:tinh|xa|huyen|bo|trung uong)\b|\bo (?:trung uong|dia phuong)\b")]
    private static partial Regex Level();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
