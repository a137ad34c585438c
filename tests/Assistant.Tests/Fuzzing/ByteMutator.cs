using System.Text;

namespace Assistant.Tests.Fuzzing;

/// <summary>
/// Spoils an input: the same number always spoils it in the same way, so a finding is repeated by its number alone.
/// Half of all inputs are spoilt in their structure where the seed is JSON, for a parser refuses most others at once.
/// </summary>
internal sealed class ByteMutator(int number)
{
    private const int MostSteps = 4;

    private static readonly byte[][] Splinters =
    [
        [0], [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98, 0x80],
        .. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "\\ud800", "\\u0000", "null", "1e400", "-0", "99999999999999999999999999999999", "0,5", "%", "\r\n", "\n", "\t", ";", "''", "<script>",
            "../../x", "%00", "&", "=", "ngày 31/02/2025", "quý 9/2026", "tuần 60/2026", "1.000.000.000.000.000.000.000.000.000.000 đồng", "\u202E", "e\u0301\u0323", "１２３", "٣٤٥", "ﷺ",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Random _random = new(number);

    public byte[] Spoil(byte[] seed)
    {
        var spoilt = _random.Next(2) == 0 && JsonMutator.Spoil(seed, _random) is { } json ? json : null;
        if (spoilt is not null && _random.Next(3) > 0)
        {
            return spoilt;
        }

        var bytes = new List<byte>(spoilt ?? seed);
        for (var steps = _random.Next(1, MostSteps + 1); steps > 0; steps--)
        {
            Step(bytes);
        }

        return [.. bytes];
    }

    private void Step(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(_random.Next(1, 1 << _random.Next(1, 8)), bytes.Count - at);
        switch (_random.Next(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 2:
                bytes.InsertRange(at, Splinters[_random.Next(Splinters.Length)]);
                break;
            case 3 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 4 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 5:
                // Cut off half-way, as by a broken connection.
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Enumerable.Repeat(at > 0 ? bytes[at - 1] : (byte)' ', 1 << _random.Next(1, 10)));
                break;
        }
    }
}
