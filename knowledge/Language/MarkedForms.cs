using System.Text;
using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Language;

/// <summary>With which marks the words of some texts are written.</summary>
internal sealed class MarkedForms
{
    private readonly Dictionary<string, List<(string Text, string Marks)>> _forms = new(StringComparer.Ordinal);

    public MarkedForms(IEnumerable<string> texts)
    {
        foreach (var text in texts.SelectMany(Words))
        {
            if (Word.Split(text) is not [var word])
            {
                continue;
            }

            if (!_forms.TryGetValue(word.Key, out var forms))
            {
                _forms[word.Key] = forms = [];
            }

            var marks = MarksOf(text);
            if (!forms.Exists(form => form.Marks == marks))
            {
                forms.Add((text.ToLowerInvariant(), marks));
            }
        }
    }

    private MarkedForms(Dictionary<string, List<(string Text, string Marks)>> forms) => _forms = forms;

    /// <summary>Kept for the next start.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_forms.Count);
        foreach (var (key, forms) in _forms)
        {
            writer.Write(key);
            writer.WriteTexts([.. forms.Select(form => form.Text)]);
            writer.WriteTexts([.. forms.Select(form => form.Marks)]);
        }
    }

    public static MarkedForms Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var forms = new Dictionary<string, List<(string Text, string Marks)>>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            forms.Add(reader.ReadString(), [.. reader.ReadTexts().Zip(reader.ReadTexts())]);
        }

        return new MarkedForms(forms);
    }

    /// <summary>Whether no text was given: any marks may be right.</summary>
    public bool IsEmpty => _forms.Count == 0;

    /// <summary>The word written with these marks; null when it never is.</summary>
    /// <param name="key">The word in one spelling, without marks.</param>
    /// <param name="marks">What <see cref="MarksOf"/> says of a typed word.</param>
    public string? With(string key, string marks)
    {
        if (_forms.TryGetValue(key, out var forms))
        {
            foreach (var form in forms)
            {
                if (form.Marks == marks)
                {
                    return form.Text;
                }
            }
        }

        return null;
    }

    /// <summary>The marks alone, wherever in the word they stand; "đ" is one.</summary>
    public static string MarksOf(ReadOnlySpan<char> typed)
    {
        if (Ascii.IsValid(typed))
        {
            return "";
        }

        var marks = typed.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => c == 'đ' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark).ToArray();
        Array.Sort(marks);
        return new string(marks);
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', ',', '.', ';', ':', '?', '!', '(', ')', '/', '"', '-', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
}
