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

        var clashes =
            from name in procedure.Aliases.Append(procedure.Title)
            from other in records.OthersNamed(name, procedure.Id)
            where !Replaces(procedure, other)
            select (name, other);
        foreach (var (name, other) in clashes)
        {
            root.Problem("procedure", $"'{name}' đang là tên hoặc cách gọi của thủ tục '{other.Title}'.");
        }
    }

    /// <summary>An imported record that the new one will stand for: of its code, or of its title.</summary>
    private static bool Replaces(Procedure procedure, NameBearer other) =>
        other.Code is { } code && (code == procedure.Code || procedure.Covers.Contains(code) || TextFolder.Fold(other.Title) == TextFolder.Fold(procedure.Title));
}
