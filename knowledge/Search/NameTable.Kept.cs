using Assistant.Knowledge.Loading.Derived;

namespace Assistant.Knowledge.Search;

/// <summary>Kept for the next start.</summary>
internal sealed partial class NameTable
{
    public void Write(BinaryWriter writer)
    {
        writer.WriteArray<int>(_firstName);
        writer.WriteArray<double>(_weights);
        writer.WriteArray<int>(_firstHold);
        writer.WriteArray<NameHold>(_holds);
        writer.WriteArray<int>(_users);
    }

    public static NameTable Read(BinaryReader reader) => new(
        reader.ReadArray<int>(), reader.ReadArray<double>(), reader.ReadArray<int>(), reader.ReadArray<NameHold>(), reader.ReadArray<int>());
}
