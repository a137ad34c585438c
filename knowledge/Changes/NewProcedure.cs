using Assistant.Knowledge.Language;
using Assistant.Knowledge.Loading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Changes;

/// <summary>What a procedure that is added must keep to beside the form of its file.</summary>
internal static class NewProcedure
{
    public static void Check(RecordReader root, Procedure procedure, ChangedRecords records)
    {
        if (procedure.Id.Length == 0 || !procedure.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            root.Problem("procedure", "mã thủ tục (id) chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.");
        }
        else if (records.Find(procedure.Id) is { } known)
        {
            root.Problem("procedure", $"đã có thủ tục '{known.Procedure.Title}' mang mã '{procedure.Id}'.");
        }

        var names = procedure.Aliases.Append(procedure.Title).Select(TextFolder.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var (other, name) in records.Names().Where(entry => names.Contains(TextFolder.Fold(entry.Name))))
        {
            root.Problem("procedure", $"'{name}' đang là tên hoặc cách gọi của thủ tục '{other.Title}'.");
        }
    }
}
