using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Channels.Input;

/// <summary>The place of a request: an id, or any name of a province, old ones included.</summary>
internal static class PlaceInput
{
    public const string Field = "place";
    private const int MaxLength = 100;

    /// <returns>A resolution with a place, and with the old unit when one was named; or the problem.</returns>
    public static Checked<PlaceResolution> Read(IPlaceLookup places, string name, DateOnly asOf)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxLength || name.Any(unit => char.IsControl(unit) || char.IsSurrogate(unit)))
        {
            return Problem.BadRequest("Nơi không hợp lệ", $"Nơi (place) là tên tỉnh, thành phố, từ 1 đến {MaxLength} ký tự.", Field);
        }

        var found = places.Resolve(name.Trim(), asOf);
        if (found.Place is not null)
        {
            return found;
        }

        return found.Candidates.Count > 0
            ? Problem.BadRequest("Tên nơi chưa rõ",
                $"\"{name}\" có thể là {string.Join(" hoặc ", found.Candidates.Select(candidate => candidate.FullName).Distinct())}. Xin ghi rõ tên tỉnh, thành phố.", Field)
            : Problem.BadRequest("Không nhận ra nơi",
                $"Không có tỉnh, thành phố nào tên là \"{name}\". Xin ghi tên tỉnh, thành phố, ví dụ \"Hà Nội\", \"TP.HCM\" hoặc \"Bình Phước\".", Field);
    }
}
