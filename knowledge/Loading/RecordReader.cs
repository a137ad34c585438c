using System.Globalization;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Provenance;
using YamlDotNet.RepresentationModel;

namespace Assistant.Knowledge.Loading;

/// <summary>
/// Reads the fields of one record. What is missing, misspelt or of the wrong form becomes a problem and a harmless
/// stand-in value, so that one pass reports everything. <see cref="Done"/> reports fields that nothing has read.
/// </summary>
internal sealed class RecordReader(LoadProblems problems, string file, string? record, YamlMappingNode node)
{
    private readonly Dictionary<string, YamlNode> _children = ByName(node);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string File => file;

    public string Record => record ?? "";

    public long Line => node.Start.Line;

    public bool Has(string key) => Child(key, remember: false) is not null;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
            return text;
        if (!Has(key))
            Problem(key, "thiếu giá trị bắt buộc.");
        return "";
    }

    /// <summary>Reports a name that is no plain phrase: it is shown as it stands.</summary>
    public void PhraseOf(string key, string name)
    {
        if (ForeignText.FaultOfPhrase(name) is { } fault)
            Problem(key, $"'{name}' {fault}.");
    }

    public string? OptionalText(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return scalar.Value;
            case YamlScalarNode:
                Problem(key, "không được để trống; nếu không có giá trị thì bỏ hẳn dòng này.");
                return null;
            default:
                Problem(key, "phải là một giá trị, không phải danh sách hay nhóm.");
                return null;
        }
    }

    public IReadOnlyList<string> Texts(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }):
                return [.. list.Children.Cast<YamlScalarNode>().Select(item => item.Value!)];
            default:
                Problem(key, "phải là danh sách các dòng chữ.");
                return [];
        }
    }

    public DateOnly? Day(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Problem(key, $"'{text}' không phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2025-07-01.");
        return null;
    }

    public Validity Validity()
    {
        var validity = new Validity(Day("valid_from"), Day("valid_to"));
        if (validity.From > validity.To)
            Problem("valid_to", $"ngày cuối {validity.To:yyyy-MM-dd} đứng trước ngày đầu {validity.From:yyyy-MM-dd}.");
        return validity;
    }

    /// <summary>An amount in đồng: whole, not negative, digits only.</summary>
    public long? Amount(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return amount;
        Problem(key, $"'{text}' không phải là số tiền (số nguyên từ 0, không dấu chấm, không chữ đồng).");
        return null;
    }

    /// <summary>A whole number from 1.</summary>
    public int? Count(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;
        Problem(key, $"'{text}' không phải là số đếm (số nguyên từ 1).");
        return null;
    }

    public decimal? Number(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        Problem(key, $"'{text}' không phải là số (dùng dấu chấm thập phân).");
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        switch (OptionalText(key))
        {
            case null:
                return otherwise;
            case "true":
                return true;
            case "false":
                return false;
            case var text:
                Problem(key, $"'{text}' phải là true hoặc false.");
                return otherwise;
        }
    }

    public T? OptionalWord<T>(string key)
        where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (EnumWords<T>.TryGet(text, out var value))
            return value;
        Problem(key, $"không hiểu từ '{text}'; dùng một trong: {EnumWords<T>.All}.");
        return null;
    }

    public T Word<T>(string key)
        where T : struct, Enum
    {
        if (!Has(key))
            Problem(key, $"thiếu giá trị bắt buộc; dùng một trong: {EnumWords<T>.All}.");
        return OptionalWord<T>(key) ?? default;
    }

    /// <summary>The records of a list. A record is called by its <paramref name="idKey"/>, or by its number in the list.</summary>
    public IReadOnlyList<RecordReader> Records(string key, string idKey = "id")
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlMappingNode):
                return [.. list.Children.Cast<YamlMappingNode>().Select((item, index) => Nested(item, Name(item, idKey) ?? $"{key} {index + 1}"))];
            default:
                Problem(key, "phải là danh sách các bản ghi.");
                return [];
        }
    }

    /// <summary>The fields of a group inside this record; null when it has none.</summary>
    public RecordReader? Group(string key)
    {
        switch (Child(key))
        {
            case null:
                return null;
            case YamlMappingNode group:
                return Nested(group, record ?? key);
            default:
                Problem(key, "phải là một nhóm các trường.");
                return null;
        }
    }

    /// <summary>A table of plain texts (key: text).</summary>
    public IReadOnlyDictionary<string, string> TextTable(string key)
    {
        switch (Child(key))
        {
            case null:
                return new Dictionary<string, string>();
            case YamlMappingNode table when table.Children.All(item => item is { Key: YamlScalarNode, Value: YamlScalarNode }):
                return table.Children.ToDictionary(item => ((YamlScalarNode)item.Key).Value!, item => ((YamlScalarNode)item.Value).Value!, StringComparer.Ordinal);
            default:
                Problem(key, "phải là bảng 'chữ: chữ'.");
                return new Dictionary<string, string>();
        }
    }

    /// <summary>The named records of a table (key: fields).</summary>
    public IReadOnlyList<(string Key, RecordReader Reader)> Table(string key)
    {
        switch (Child(key))
        {
            case null:
                return [];
            case YamlMappingNode table when table.Children.All(item => item is { Key: YamlScalarNode, Value: YamlMappingNode }):
                return [.. table.Children.Select(item => (((YamlScalarNode)item.Key).Value!, (YamlMappingNode)item.Value))
                    .Select(item => (item.Item1, new RecordReader(problems, file, item.Item1, item.Item2)))];
            default:
                Problem(key, "phải là bảng 'mã: các trường'.");
                return [];
        }
    }

    public void Problem(string key, string sentence)
    {
        var line = Child(key, remember: false)?.Start.Line ?? node.Start.Line;
        var where = record is null ? file : $"{file}, bản ghi '{record}'";
        problems.Add(file, line, $"{where}, trường '{key}' (dòng {line}): {sentence}");
    }

    public void Done()
    {
        foreach (var key in _children.Keys.Where(key => !_read.Contains(key)))
            Problem(key, "không có trường nào tên như vậy, có thể gõ nhầm.");
    }

    private static string? Name(YamlMappingNode item, string idKey) =>
        item.Children.TryGetValue(new YamlScalarNode(idKey), out var id) ? (id as YamlScalarNode)?.Value : null;

    private RecordReader Nested(YamlMappingNode item, string name) => new(problems, file, name, item);

    private YamlNode? Child(string key, bool remember = true)
    {
        if (remember)
            _read.Add(key);
        return _children.GetValueOrDefault(key);
    }

    /// <summary>By plain text: looking nodes up by node hashes whole subtrees.</summary>
    private static Dictionary<string, YamlNode> ByName(YamlMappingNode node)
    {
        var children = new Dictionary<string, YamlNode>(node.Children.Count, StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
                children[name] = value;
        }

        return children;
    }
}
