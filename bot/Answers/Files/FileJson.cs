using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Answers.Files;

/// <summary>How orders and remembered figures are kept.</summary>
[JsonSerializable(typeof(FileOrder))]
[JsonSerializable(typeof(FigureSheet))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
internal sealed partial class FileJson : JsonSerializerContext;
