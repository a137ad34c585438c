using System.Text.Json.Serialization;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>How a procedure stands in the store of imported ones.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Procedure))]
internal sealed partial class ProcedureJson : JsonSerializerContext;
