using System.Security.Cryptography;

namespace Assistant.Bot.HandOver;

/// <summary>Codes that can be read out on the telephone: no letter or digit that looks or sounds like another.</summary>
internal static class TicketCode
{
    // Without B/D/Đ, I/J/L/1, O/0/Q, S/5, U/V, Z/2, M/N as heard: what is left is told apart by eye and ear.
    private const string Letters = "ACEFGHKMPRTXY3479";
    private const int Half = 3;

    /// <summary>"K7M-3RX": one of 24 million.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Letters, 2 * Half);
        return $"{code[..Half]}-{code[Half..]}";
    }

    /// <summary>As it is stored, from whatever way it was typed.</summary>
    public static string Normal(string typed)
    {
        var letters = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 2 * Half ? $"{letters[..Half]}-{letters[Half..]}" : letters;
    }
}
