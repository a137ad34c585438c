using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Changes;

namespace Assistant.Knowledge.Procedures;

/// <summary>The curated procedures with their fee rows, as one start keeps them for the next.</summary>
internal static class KeptProcedures
{
    public static void Write(BinaryWriter writer, IReadOnlyList<ProcedureRecord> records)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(records, KeptProceduresJson.Default.IReadOnlyListProcedureRecord);
        writer.Write(json.Length);
        writer.Write(json);
    }

    public static IReadOnlyList<ProcedureRecord> Read(BinaryReader reader) =>
        JsonSerializer.Deserialize(reader.ReadBytes(reader.ReadInt32()), KeptProceduresJson.Default.IReadOnlyListProcedureRecord)!;
}

/// <summary>Enumerations stand as numbers: another build of the program reads the data files anew.</summary>
[JsonSerializable(typeof(IReadOnlyList<ProcedureRecord>))]
internal sealed partial class KeptProceduresJson : JsonSerializerContext;
