using Assistant.Bot.HandOver;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Offers a person, or says whom to call and what to say there. Nothing is promised that nobody keeps.</summary>
internal sealed class HandOverOfferComposer(HandOverWording wording) : AnswerComposer<HandOverOffer>
{
    protected override AnswerDraft Compose(HandOverOffer offer)
    {
        var draft = new AnswerDraft(AnswerKinds.Help);
        if (offer.Why is { } why)
        {
            draft.Line(why switch
            {
                HandOverRefusal.Full => "Dạ, các cán bộ hỗ trợ đang kín phiếu nên em chưa dám hẹn. Anh/chị hỏi trực tiếp giúp em ở đây:",
                HandOverRefusal.Down => "Dạ, phần mời cán bộ đang trục trặc nên em chưa mời được. Anh/chị thử lại sau ít phút, hoặc hỏi trực tiếp ở đây:",
                HandOverRefusal.NotReachable => "Dạ, ở lối vào này em chưa mời cán bộ vào được. Anh/chị mở trang trò chuyện để gặp cán bộ hỗ trợ, hoặc hỏi trực tiếp ở đây:",
                _ => "Dạ, ở đây em chưa nối máy trực tiếp được với cán bộ. Anh/chị hỏi người thật giúp em ở đây:",
            });
            OfficeLines.Add(draft, offer.Office);
            return WhatToSay(draft, offer.Office);
        }

        draft.Outcome = HandOverDesk.Offered;
        TicketComposer.Hours(draft, offer.Next).Computed(offer.Waiting);
        var when = offer.Next is null ? $"Đang trong giờ trực, {(offer.Waiting == 0 ? "chưa có phiếu nào chờ" : $"có {HandOverTexts.Number(offer.Waiting)} phiếu đang chờ")}." : HandOverTexts.Closed(offer.Next).Trim();
        draft.Line($"Dạ, anh/chị muốn em mời cán bộ hỗ trợ vào trả lời ạ? {when}");
        draft.Line("Cán bộ sẽ biết thủ tục, nơi và cách nộp anh/chị đang hỏi, không thấy lời anh/chị đã gõ.");
        draft.Suggestions.AddRange([wording.ConfirmWords, wording.DeclineWords]);
        return draft;
    }

    private static AnswerDraft WhatToSay(AnswerDraft draft, OfficeFacts facts)
    {
        string?[] about =
        [
            facts.Procedure is { } procedure ? VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure)) : null,
            facts.Place is { } place ? $"ở {VietnameseFormat.PlaceName(place)}" : null,
            facts.Filing switch { "online" => "nộp trực tuyến", "in_person" => "nộp trực tiếp", _ => null },
        ];
        var matter = string.Join(", ", about.OfType<string>());
        return draft.Paragraph(matter.Length > 0
            ? $"Khi hỏi, anh/chị nói: \"Tôi cần hỏi về {matter}\", rồi nói chỗ đang vướng."
            : "Khi hỏi, anh/chị nói tên thủ tục, nơi làm và chỗ đang vướng.")
            .Line("Chưa rõ người nghe là ai thì anh/chị đừng đọc số giấy tờ, mã OTP.");
    }
}
