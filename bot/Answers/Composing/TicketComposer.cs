using Assistant.Bot.Answers.Grounding;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Answers.Composing;

/// <summary>Hands out a ticket: its code first, then where in the queue, when somebody is there, and what happens next.</summary>
internal sealed class TicketComposer(HandOverWording wording) : AnswerComposer<TicketFacts>
{
    protected override AnswerDraft Compose(TicketFacts facts)
    {
        var draft = new AnswerDraft(AnswerKinds.Help) { Outcome = HandOverDesk.HandedOver };
        Hours(draft, facts.Next).Text(facts.Ticket.Code).Computed(facts.Ahead);
        if (facts.Ticket.State == TicketState.Taken)
        {
            return draft.Line($"Dạ, cán bộ đang giữ phiếu **{facts.Ticket.Code}** của anh/chị rồi ạ, anh/chị cứ nhắn.");
        }

        draft.Line($"Dạ, phiếu của anh/chị là **{facts.Ticket.Code}**, {HandOverTexts.Ahead(facts.Ahead)}.{HandOverTexts.Closed(facts.Next)}");
        if (facts.Ticket.Channel == ChannelNames.Zalo)
        {
            draft.Paragraph($"Cán bộ của trang Zalo này sẽ trả lời ngay ở đây. Từ giờ em không xen vào; anh/chị nhắn \"{wording.BackWords}\" khi muốn hỏi em.");
            draft.Suggestions.AddRange([wording.StatusWords, wording.BackWords]);
        }
        else
        {
            var open = facts.Ticket.Channel == ChannelNames.Rest ? " Anh/chị để trang này mở giúp em." : "";
            draft.Paragraph($"Cán bộ sẽ trả lời ngay trong cuộc trò chuyện này.{open} Trong lúc chờ anh/chị cứ hỏi em tiếp.");
            draft.Suggestions.AddRange([wording.StatusWords, wording.CancelWords]);
        }

        draft.Paragraph(facts.Next is null ? "Cần gấp thì anh/chị hỏi ở đây:" : "Cần trước lúc đó thì anh/chị hỏi ở đây:");
        OfficeLines.Add(draft, facts.Office);
        return draft;
    }

    /// <summary>The configured hours are a record as well.</summary>
    public static Evidence Hours(AnswerDraft draft, DateTime? next) => next is { } at
        ? draft.Evidence.Day(DateOnly.FromDateTime(at)).Text(HandOverTexts.Moment(at))
        : draft.Evidence;
}
