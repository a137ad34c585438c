using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Reports.Copies;

namespace Assistant.Bot.Commands;

/// <summary>Puts a difference between copies of a report into a Vietnamese sentence.</summary>
internal sealed class ReportDifferenceText(PlaceDirectory places, AgencyDirectory agencies, IndicatorCatalog indicators)
{
    public string Of(ReportDifference difference)
    {
        var copy = difference.Copy.Name;
        if (difference.Head is { } head)
        {
            return $"{copy}: {head}.";
        }

        var cell = Cell(difference.Kept ?? difference.Other!);
        return difference.Kind switch
        {
            DifferenceKind.Value when difference.IsSettled => $"{cell}: giữ {Figure(difference.Kept!)}, {copy} ghi {Figure(difference.Other!)}.",
            DifferenceKind.Value => $"{cell}: {Figure(difference.Kept!)} và {Figure(difference.Other!)} ({copy}), không lấy số nào.",
            DifferenceKind.Place when difference.IsSettled => $"{cell}: giữ {Place(difference.Kept!)}, {copy} ghi {Place(difference.Other!)}.",
            DifferenceKind.Place => $"{cell} và {Unit(difference.Other!)} ({copy}) cùng ở {Place(difference.Kept!)}, không lấy số nào.",
            DifferenceKind.OnlyHere => $"{cell}: chỉ {copy} có {Figure(difference.Other!)}, giữ lại.",
            DifferenceKind.NoRoom => $"{cell}: {copy} ghi {Figure(difference.Other!)} mà bảng của bản kia không có chỗ cho số này, không lấy.",
            _ => $"{cell}: {copy} không có {Figure(difference.Kept!)}.",
        };
    }

    public string Of(FallenTotal total)
    {
        var verdict = total.IsKept ? "vẫn giữ, cần xem lại" : "không lấy";
        return $"{Cell(total.Figure)}: {Figure(total.Figure)} trái với {total.Other.Printed} của {total.OtherReport.Period.Label}, {verdict}.";
    }

    private static string Figure(Observation item) => $"{item.Printed} (dòng {item.Line})";

    private static string Place(Observation item) =>
        item.Side is null ? "ngoài bảng xếp" : $"phía {(item.Side == RankSide.Top ? "cao nhất" : "thấp nhất")} thứ {item.Position}";

    private string Cell(Observation item) =>
        $"{item.Location}, {Unit(item)}, {indicators.All.FirstOrDefault(indicator => indicator.Id == item.IndicatorId)?.Name ?? item.IndicatorId}";

    private string Unit(Observation item) => item.EntityKind switch
    {
        EntityKind.Province => places.Find(item.EntityId)?.Name ?? item.EntityId,
        EntityKind.Ministry => agencies.All.FirstOrDefault(agency => agency.Id == item.EntityId)?.Name ?? item.EntityId,
        EntityKind.Nation => "cả nước",
        EntityKind.MinistryBloc => "khối bộ, ngành",
        _ => "khối địa phương",
    };
}
