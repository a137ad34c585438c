namespace Assistant.Knowledge.Reports;

/// <summary>Reads "Bộ Công Thương; Giáo dục và Đào tạo; …": lists in which "Bộ" is said once.</summary>
internal static class ProseLists
{
    /// <summary>The units from <paramref name="start"/> to the end of the sentence; null for an item that is none.</summary>
    public static IEnumerable<Entity?> Entities(IReadOnlyList<Lexeme> sentence, int start, ProseLexer lexer)
    {
        var separator = sentence.Skip(start).Any(lexeme => lexeme.Text == ";") ? ";" : ",";
        var item = new List<Lexeme>();
        foreach (var lexeme in sentence.Skip(start))
        {
            if (lexeme.Text != separator)
            {
                item.Add(lexeme);
                continue;
            }

            if (item.Count > 0)
                yield return Entity(item, lexer);
            item.Clear();
        }

        if (item.Count > 0)
            yield return Entity(item, lexer);
    }

    private static Entity? Entity(List<Lexeme> item, ProseLexer lexer) =>
        item is [{ Kind: LexemeKind.Entity } only]
            ? only.Entity
            : lexer.Ministry(item.Where(lexeme => lexeme.Kind == LexemeKind.Word).Select(lexeme => lexeme.Text));
}
