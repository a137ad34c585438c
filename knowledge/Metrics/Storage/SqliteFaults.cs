using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>Faults of the file that whoever runs the service can mend become a sentence that names the file.</summary>
internal sealed class SqliteFaults(string name)
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const string Advice = "Hãy chuyển tệp này đi nơi khác rồi khởi động lại.";

    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw new InvalidDataException($"Kho số liệu {name} hỏng hoặc không phải kho số liệu. {Advice}", fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is CannotOpen or ReadOnly)
        {
            throw new InvalidDataException($"Không mở được kho số liệu {name} để ghi. Hãy kiểm tra quyền trên tệp và thư mục.", fault);
        }
    }

    public InvalidDataException Unusable(string why) => new($"Không dùng được kho số liệu {name}: {why}. {Advice}");

    public InvalidDataException Damaged(string finding) => new($"Kho số liệu {name} hỏng ({finding}). {Advice}");
}
