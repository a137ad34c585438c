using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Says why figures cannot answer, and what could be asked instead.</summary>
internal sealed class FigureLimitComposer : AnswerComposer<FigureLimitFacts>
{
    protected override AnswerDraft Compose(FigureLimitFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Unknown) { Outcome = "no_data" };
        draft.Evidence.Text(facts.About).Texts(facts.Parts);
        var parts = string.Join(", ", facts.Parts);
        if (facts.Limit == FigureLimit.NotUnderstood)
        {
            draft.Outcome = "not_understood";
            if (facts.About is { } place)
            {
                draft.Line($"Dạ, em chưa hiểu chắc anh/chị hỏi điều gì về **{place}**.{(facts.Parts.Count > 0 ? $" Về {place}, kho số liệu em có:" : $" Kho số liệu em chưa có số nào của {place}.")}");
                foreach (var held in facts.Parts)
                {
                    draft.Bullet($"{held}.");
                }

                return draft.Line(facts.Parts.Count > 0 ? $"Anh/chị nhắn “tất cả số liệu của {place}” để xem, hay nêu rõ điều cần hỏi giúp em ạ." : "Anh/chị nêu rõ điều cần hỏi giúp em ạ.");
            }

            draft.Line("Dạ, em chưa hiểu chắc anh/chị cần số liệu nào. Em có số của các tỉnh, các bộ, ngành ở những kỳ này:");
            foreach (var held in facts.Parts)
            {
                draft.Bullet($"{held}.");
            }

            return draft.Line("Anh/chị nêu giúp em chỉ tiêu, nơi và kỳ cần xem; hỏi thủ tục thì nêu tên thủ tục ạ.");
        }

        return draft.Line(facts.Limit switch
        {
            FigureLimit.BelowProvince => $"Dạ, {facts.About} không có số riêng: các báo cáo chỉ đo tới tỉnh, thành phố và bộ, ngành. Anh/chị hỏi theo tỉnh giúp em nhé.",
            FigureLimit.Merged => $"Dạ, em chưa có số của {facts.About} sau sắp xếp. Các báo cáo em có đo riêng từng nơi trước sắp xếp{(parts.Length > 0 ? $" ({parts})" : "")}, và tỷ lệ của các nơi không cộng hay lấy bình quân được. Anh/chị hỏi từng nơi cũ, em trả lời được ạ.",
            FigureLimit.NoSum => "Dạ, em không cộng hay tính gộp các nơi: tỷ lệ không cộng được với nhau, còn báo cáo thường chỉ in một phần các nơi nên tổng sẽ sai. Anh/chị hỏi từng nơi, em trả lời kèm nguồn ạ.",
            FigureLimit.NoAverage => "Dạ, em không tính được bình quân này: các nơi có mẫu số khác nhau, hoặc báo cáo chỉ in một phần các nơi, nên bình quân tự tính sẽ sai.",
            FigureLimit.NoRegions => "Dạ, em không xếp hạng các vùng với nhau: các báo cáo đo từng tỉnh, không có số của vùng. Anh/chị hỏi các tỉnh trong một vùng (ví dụ Đồng bằng sông Cửu Long), em kể theo thứ tự được ạ.",
            FigureLimit.SupposedCause => "Dạ, số liệu chỉ có con số, không nói nguyên nhân, nên em **không xác nhận được** điều anh/chị nêu là nguyên nhân ạ.",
            FigureLimit.OldUnits => $"Dạ, {(facts.About is { } merged ? $"em **chưa có số của {merged} sau sắp xếp**: " : "")}số liệu em có đều theo **tỉnh, thành phố trước sắp xếp** (địa giới lúc báo cáo). Số ấy vẫn dùng được cho nơi cũ vào lúc báo cáo, không phải số của tỉnh hiện nay, và không cộng lại được.{(facts.About is null ? "" : " Số của từng nơi cũ:")}",
            FigureLimit.Forecast => "Dạ, em **không dự báo** được: kho số liệu chỉ có số đã đo, không có số của thời gian tới ạ.",
            _ => $"Dạ, trong kho số liệu em **chưa có** số về {facts.About}. Kho giữ các bảng lượt truy cập cổng, tỷ lệ hồ sơ trực tuyến, dịch vụ công phát sinh hồ sơ và toàn trình; điều báo cáo chỉ nêu trong lời văn thì em chưa có ạ.",
        });
    }
}
