namespace Assistant.Bot.Answers.Files;

/// <summary>What the figures are, of which period, how much of the whole they cover, who may see them and where they stand.</summary>
internal static class SourceTable
{
    public static WorkbookTable Of(FileOrder order)
    {
        var sheet = order.Sheet;
        var table = new WorkbookTable([new("Mục", 22), new("Nội dung", 90, WorkbookStyles.Wrapped)]);
        Add("Chỉ tiêu", sheet.Indicator);
        Add("Tử số", sheet.Numerator);
        Add("Mẫu số", sheet.Denominator);
        Add("Đơn vị tính", sheet.Unit);
        Add("Phạm vi", SheetText.Scope(sheet));
        Add("Kỳ", SheetText.Period(sheet));
        Add("Độ phủ", sheet.IsOverTime ? null : SheetText.Coverage(sheet));
        Add("Lưu hành", SheetText.Circulation(sheet));
        Add("Lưu ý", sheet.IsSimulated ? "Số liệu mô phỏng để trình diễn, không phải số liệu thật." : null);
        foreach (var source in sheet.Sources)
        {
            Add("Nguồn", SheetText.Source(source));
            Add("Ngày của nguồn", source.Date is { } date ? SheetText.Day(date) : null);
            Add("Địa chỉ", source.Url);
        }

        Add("Lập tệp", $"Trợ lý Dịch vụ công, ngày {VietnameseFormat.Day(order.Day)}");
        return table;

        void Add(string title, string? content)
        {
            if (content is not null)
            {
                table.Add([title, content]);
            }
        }
    }
}
