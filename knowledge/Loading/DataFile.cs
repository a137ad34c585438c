using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Knowledge.Loading;

/// <summary>Opens one YAML file as a record reader; what cannot be read becomes a problem that names file and line.</summary>
internal static class DataFile
{
    public static RecordReader? Open(string dataPath, string name, LoadProblems problems)
    {
        var path = Path.Combine(dataPath, name);
        if (!File.Exists(path))
        {
            problems.Add(name, 0, $"{name}: không tìm thấy tệp trong thư mục {dataPath}.");
            return null;
        }

        using var text = File.OpenText(path);
        return Parse(name, text, problems);
    }

    /// <param name="name">What problems call it.</param>
    /// <param name="text">One YAML document.</param>
    /// <param name="problems">Where what is wrong is reported.</param>
    public static RecordReader? Parse(string name, TextReader text, LoadProblems problems)
    {
        try
        {
            if (ShallowYaml.Read(text).Documents is [{ RootNode: YamlMappingNode root }])
                return new RecordReader(problems, name, record: null, root);
            problems.Add(name, 1, $"{name}: tệp phải là một danh sách các mục dạng 'tên: giá trị'.");
        }
        catch (YamlException exception)
        {
            var line = exception.Start.Line;
            problems.Add(name, line, $"{name}, dòng {line}: không đọc được YAML ({exception.Message}).");
        }

        return null;
    }
}
