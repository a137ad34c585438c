using Assistant.Bot.Planning;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>
/// How many bytes it takes to plan an answer that is worked out. Bytes are the same on every machine, so a reader that is asked again for what
/// it has read, or makes lists that nobody needs, shows here long before it shows in time.
/// </summary>
public sealed class TurnAllocationTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Messages =
    [
        "mất căn cước thì làm lại ở đâu ạ", "đổi bằng lái xe máy hết bao nhiêu tiền", "xin giấy xác nhận độc thân cần giấy tờ gì", "lam ho chieu cho con mat may ngay",
        "đăng ký kết hôn với người Hàn cần gì, nộp ở đâu", "bố em mới mất, khai tử trễ 2 tháng có bị phạt không", "sang tên xe máy cũ 12 triệu đóng bao nhiêu",
        "nhà em 4 người đăng ký tạm trú online mất bao nhiêu", "em muốn tách thửa đất ở Bình Dương, thủ tục ra sao", "xin phép xây nhà cấp 4 ở quê có cần không",
    ];

    /// <summary>A third above what it is today.</summary>
    private const int MostBytes = 90_000;

    [Fact]
    public void A_plan_takes_few_bytes()
    {
        var planner = assistant.Services.GetRequiredService<IPlanner>();
        long bytes = 0;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var message in Messages)
            {
                using var turn = Workbench.Begin();
                planner.Plan(new PlanningRequest(message, AssistantUnderTest.Today, AssistantUnderTest.Today, null, null));
            }

            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Messages.Length;
        }

        Assert.InRange(bytes, 1, MostBytes);
    }
}
