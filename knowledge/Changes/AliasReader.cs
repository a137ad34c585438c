using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Privacy;

namespace Assistant.Knowledge.Changes;

/// <summary>Reads further everyday names of a procedure.</summary>
internal static class AliasReader
{
    private const int Longest = 150;
    private const int ShortestFolded = 2;

    public static IReadOnlyList<string> Read(RecordReader root, string target, ChangedRecords records)
    {
        IReadOnlyList<string> aliases = [.. root.Texts("aliases").Select(alias => alias.Trim())];
        root.Done();
        var own = records.NamesOf(target);
        if (own is null)
        {
            root.Problem("aliases", $"không có thủ tục nào mang mã '{target}'.");
        }

        if (aliases.Count == 0)
        {
            root.Problem("aliases", "chưa có cách gọi nào.");
        }

        foreach (var alias in aliases)
        {
            Check(root, alias, target, own ?? [], records);
        }

        return aliases;
    }

    private static void Check(RecordReader root, string alias, string target, IReadOnlyList<string> own, ChangedRecords records)
    {
        var folded = TextFolder.Fold(alias);
        if (folded.Length < ShortestFolded || alias.Length > Longest || !alias.Any(char.IsLetter) || alias.Any(char.IsControl))
        {
            root.Problem("aliases", $"'{alias}' phải là chữ, từ {ShortestFolded} đến {Longest} ký tự, trên một dòng.");
        }
        else if (PersonalData.Find(alias).Count > 0)
        {
            root.Problem("aliases", "cách gọi có số điện thoại, số giấy tờ hoặc dữ liệu riêng; hãy bỏ đi.");
        }
        else if (own.Any(name => TextFolder.Fold(name) == folded))
        {
            root.Problem("aliases", $"'{alias}' đã là cách gọi của thủ tục này.");
        }
        else if (records.OthersNamed(alias, target).FirstOrDefault() is { } other)
        {
            root.Problem("aliases", $"'{alias}' đang là cách gọi của thủ tục '{other.Title}'.");
        }
    }
}
