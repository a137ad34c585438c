using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.HandOver.Store;

internal static class TicketFaults
{
    /// <summary>The file of tickets, its folder or the key beside it cannot be used; nothing is wrong with what was asked of it.</summary>
    public static bool IsStore(Exception fault) => fault is SqliteException or CryptographicException or IOException or UnauthorizedAccessException;
}
