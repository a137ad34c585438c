using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Provenance;

namespace Assistant.Bot.Handouts;

/// <summary>How far the record behind a sheet can be trusted.</summary>
internal static class HandoutCaveats
{
    private const int MostLevels = 3;

    public static IEnumerable<string> Of(ProcedureFacts facts)
    {
        if (facts.Procedure.Origin == ProcedureOrigin.Imported)
        {
            yield return "Tờ này theo bản ghi nhập từ Cổng Dịch vụ công quốc gia, chưa được biên tập kiểm chứng; nên đối chiếu với nơi nộp.";
            if (facts.OtherLevels.Count > 0)
            {
                var named = facts.OtherLevels.Take(MostLevels).Select(head => $"{(head.Level.Length > 0 ? head.Level.ToLowerInvariant() : head.Agency)} (mã {head.Code})");
                yield return $"Cổng còn bản ghi cùng tên: {string.Join(", ", named)}. Nơi tiếp nhận cho biết hồ sơ thuộc cấp nào.";
            }
        }
        else if (facts.Procedure.Confidence == Confidence.Unverified)
        {
            yield return "Thông tin này chưa kiểm chứng đầy đủ, nên hỏi lại nơi tiếp nhận.";
        }
    }
}
