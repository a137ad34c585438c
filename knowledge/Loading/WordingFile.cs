using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using YamlDotNet.Serialization.TypeInspectors;

namespace Assistant.Knowledge.Loading;

/// <summary>Reads the files of wordings (cues, replies, everyday words), which have a fixed form and no sources.</summary>
public static class WordingFile
{
    private static readonly IDeserializer Strict = Builder().Build();
    private static readonly IDeserializer Partial = Builder().IgnoreUnmatchedProperties().Build();

    /// <param name="dataPath">Folder of the data files.</param>
    /// <param name="name">File inside it, with forward slashes.</param>
    /// <param name="isPart">The reader takes only a part of the file's lists; another one takes the rest.</param>
    /// <exception cref="KnowledgeLoadException">The file is missing or not of its form; the message names file and line.</exception>
    public static T Read<T>(string dataPath, string name, bool isPart = false)
        where T : class
    {
        try
        {
            using var reader = File.OpenText(Path.Combine(dataPath, name));
            return (isPart ? Partial : Strict).Deserialize<T>(reader)
                ?? throw new KnowledgeLoadException([$"{name}: tệp trống."]);
        }
        catch (YamlException fault)
        {
            throw new KnowledgeLoadException([$"{name}, dòng {fault.Start.Line}: không đọc được ({fault.InnerException?.Message ?? fault.Message})."]);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new KnowledgeLoadException([$"{name}: không tìm thấy tệp trong thư mục {dataPath}."]);
        }
    }

    private static DeserializerBuilder Builder() => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        // Where properties still have the names that they have in code.
        .WithTypeInspector(inner => new DirectSetters(inner), where => where.After<NamingConventionTypeInspector>());
}
