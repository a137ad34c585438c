using Npgsql;

namespace Assistant.Knowledge.Metrics.Storage;

/// <summary>Faults at the start that whoever runs the service can mend become a sentence. It never holds the password.</summary>
internal sealed class PostgresFaults(NpgsqlConnectionStringBuilder options)
{
    private string Name => $"{options.Database ?? options.Username} trên {options.Host}:{options.Port}";

    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (PostgresException fault)
        {
            throw new InvalidDataException($"Không dùng được kho số liệu PostgreSQL {Name}: {fault.MessageText} Xin kiểm tra Metrics:ConnectionString.", fault);
        }
        catch (NpgsqlException fault)
        {
            throw new InvalidDataException($"Không kết nối được kho số liệu PostgreSQL {Name}. Xin kiểm tra máy chủ và Metrics:ConnectionString.", fault);
        }
    }

    public InvalidDataException Unusable(string why) =>
        new($"Không dùng được kho số liệu PostgreSQL {Name}: {why}. Xin chọn cơ sở dữ liệu khác ở Metrics:ConnectionString.");
}
