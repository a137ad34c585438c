using System.IO.Compression;
using System.Text;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>A line of an import that gave no procedure, and why (Vietnamese).</summary>
public sealed record ImportProblem(int Line, string Reason);

/// <summary>What a file of records holds.</summary>
public sealed record ProcedureFileReading(IReadOnlyList<Procedure> Procedures, IReadOnlyList<ImportProblem> Problems, int Lines);

/// <summary>Reads a file of portal records: JSON Lines, plain or gzip (by its first bytes, not by its name).</summary>
public static class ProcedureFileImport
{
    /// <summary>No record is longer; a longer line is refused. Characters.</summary>
    private const int LongestLine = 2_000_000;

    /// <param name="file">The file's content.</param>
    /// <param name="today">Day on which printed end dates count as past.</param>
    /// <param name="read">Told after each line: bytes of the file read so far.</param>
    /// <exception cref="InvalidDataException">The compressed file is cut off or damaged; nothing of it counts.</exception>
    public static ProcedureFileReading Read(Stream file, DateOnly today, Action<long>? read = null)
    {
        var records = new PortalRecordReader(today);
        var procedures = new List<Procedure>();
        var problems = new List<ImportProblem>();
        using var text = new StreamReader(IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : file, new UTF8Encoding(false, throwOnInvalidBytes: false));
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            read?.Invoke(file.Position);
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (procedure, problem) = line.Length <= LongestLine ? records.Read(line) : (null, "dòng dài quá mức của một bản ghi.");
            if (procedure is not null)
            {
                procedures.Add(procedure);
            }
            else
            {
                problems.Add(new ImportProblem(number, problem!));
            }
        }

        return new ProcedureFileReading(procedures, problems, number);
    }

    private static bool IsGzip(Stream file)
    {
        Span<byte> start = stackalloc byte[2];
        var length = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Seek(0, SeekOrigin.Begin);
        return length == 2 && start[0] == 0x1F && start[1] == 0x8B;
    }
}
