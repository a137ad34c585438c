using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings whose words stand apart, so that no phrase of language/figures.yaml holds them. All patterns run on folded text with numbers in digits.</summary>
internal static partial class FigurePatterns
{
    private static readonly Word Add = Word.Split("cộng")[0];

    /// <summary>What a change is called that is the least of all.</summary>
    private const string Low = "(?:it|cham|kem|beo|beo bot|let det|it oi|cham ri|cham lut|cham chap|rua bo|nho giot|i ach|khiem ton|yeu|te|nho|be|thap)";

    /// <summary>Length of a wish that stands apart, and of one that is as sure as words.</summary>
    private const int OverNothing = 1;
    private const int InWords = 2;

    /// <summary>What stands apart in the message, as a wish over no words; what is no wish in its place is taken out.</summary>
    public static CueReading AddTo(CueReading wishes, IReadOnlyList<Word> words, string text, PeriodMentions periods)
    {
        var found = new List<CueMatch>(wishes.Matches);
        // "Nhảy qua 2024": another period, no change.
        if (periods.Period is not null && MovesOn().IsMatch(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Change);
        }

        // "Đứng thứ năm từ trên xuống" goes nowhere.
        if (CountedFromEnd().IsMatch(text))
        {
            found.RemoveAll(match => match.Id is FigureWish.Change or FigureWish.Fall && words[match.At].Folded is "len" or "xuong");
        }

        // "Xếp giảm dần" says in which order.
        if (RankWording.SortedFrom(text) is not null)
        {
            found.RemoveAll(match => match.Id is FigureWish.Change or FigureWish.Fall);
        }

        // "In tổng cộng bao nhiêu tỉnh" counts them.
        if (CountsThem().IsMatch(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Total);
        }

        if (periods.Baseline is null && ComesInto().IsMatch(text) && !found.Exists(match => match.Id is FigureWish.Entered or FigureWish.Left))
        {
            // "Nhảy vô top 5 tuần 51": where it stands, no change.
            found.RemoveAll(match => match.Id == FigureWish.Change && words[match.At].Folded is "nhay" or "leo" or "len" or "vot");
        }

        // "Bộ nào lên nhiều lượt nhất" between two periods ranks changes.
        if ((periods.Baseline is not null || NamesSeveralPeriods(text)) && RisesMost().IsMatch(text) && Enumerable.Range(0, words.Count).FirstOrDefault(at => words[at].Folded is "len" or "tang" or "them" or "nhich", -1) is >= 0 and var at && !found.Exists(match => match.Id == FigureWish.Change))
        {
            found.Add(new CueMatch(FigureWish.Change, at, 1));
        }

        Say(FigureWish.Left, ThrownOut().IsMatch(text) || (periods.Baseline is not null && NoLonger().IsMatch(text)));
        // "Tuần 40 có tên mà tuần 51 không có tên" asks who went.
        Say(FigureWish.Silent, periods.Baseline is null && ReportWording.AsksSilent(text));
        Say(FigureWish.Periods, ReportWording.AsksPeriods(text));
        Say(FigureWish.Goal, AsksGoalAmount(text) || AimOfYear().IsMatch(text) || PlanOfYear().IsMatch(text) || (periods.Year is not null && MustHave().IsMatch(text)));
        if (SetBeside().IsMatch(text))
        {
            found.RemoveAll(match => match.Id == FigureWish.Goal && words[match.At].Folded == "dat");
            Say(FigureWish.Compare, true);
        }

        if (NeedsMore().IsMatch(text))
        {
            // "Phải tăng thêm mấy điểm mới đủ 50%" looks ahead, not back.
            found.RemoveAll(match => match.Id == FigureWish.Change);
            Say(FigureWish.Gap, true);
        }

        Say(FigureWish.Above, JustAbove().IsMatch(text));
        Say(FigureWish.Below, JustBelow().IsMatch(text));
        Say(FigureWish.Missed, WhoMisses().IsMatch(text));
        Say(FigureWish.Total, (SumOfSome().IsMatch(text) || SumOfCounted().IsMatch(text)) && !CountsThem().IsMatch(text));
        Say(FigureWish.Both, found.Exists(match => match.Id is FigureWish.Gap or FigureWish.Compare) && TwoOfThem().IsMatch(text));
        Say(FigureWish.Printed, TableLists().IsMatch(text));
        Say(FigureWish.Met, WhoMeets().IsMatch(text));
        Say(FigureWish.Total, SumOfAll().IsMatch(text));
        Say(FigureWish.Change, FromTo().IsMatch(text));
        if (periods.Baseline is not null && NotThen().IsMatch(text))
        {
            found.Add(new CueMatch(FigureWish.Entered, 0, InWords));
        }

        var changes = GroupChanges().IsMatch(text);
        Say(FigureWish.Entered, changes || (periods.Baseline is not null && ComesInto().IsMatch(text)));
        Say(FigureWish.Left, changes);
        return wishes with { Matches = found };

        void Say(string id, bool says)
        {
            if (says && !found.Exists(match => match.Id == id))
            {
                found.Add(new CueMatch(id, 0, OverNothing));
            }
        }
    }

    /// <summary>Whether a wish is said by words, not only by what stands apart.</summary>
    public static bool IsInWords(CueMatch match) => match.At > 0 || match.Length > OverNothing;

    /// <summary>"Phải đạt bao nhiêu".</summary>
    public static bool AsksGoalAmount(string text) => MustReach().IsMatch(text);

    /// <summary>"Ai mới vào", "thay vào đó là ai".</summary>
    public static bool SaysNew(string text) => New().IsMatch(text);

    /// <summary>"Bộ nào đạt, bộ nào trượt".</summary>
    public static bool NamesBothSides(string text) => MetOrMissed().IsMatch(text);

    /// <summary>"Đếm đủ 63 tỉnh", "tỷ trọng địa phương".</summary>
    public static bool WantsWhole(string text) => Whole().IsMatch(text);

    /// <summary>"Năm tới Đà Nẵng có đạt không", "sẽ lên bao nhiêu": no figure tells it.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="aims">A target is named: that of a year to come is known.</param>
    public static bool IsForecast(string text, bool aims) => (!aims && Coming().IsMatch(text)) || Will().IsMatch(text);

    /// <summary>"So với mức 70% của năm 2025".</summary>
    public static int? GoalYear(string text) =>
        AimAndYear().Match(text) is { Success: true } aim ? int.Parse(aim.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>"Ngoài tuần 40 và 51 còn kỳ nào".</summary>
    public static bool ExceptPeriods(string text) => Besides().IsMatch(text);

    /// <summary>"Trung bình hai tuần".</summary>
    public static bool NamesSeveralPeriods(string text) => SeveralPeriods().IsMatch(text);

    /// <summary>"Mỗi lần báo cáo", "từng kỳ".</summary>
    public static bool NamesEachPeriod(string text) => EachPeriod().IsMatch(text);

    /// <summary>"Số đó", "tỷ lệ này".</summary>
    public static bool PointsAtFigure(string text) => ThatFigure().IsMatch(text);

    /// <summary>"Cộng tỷ lệ của Hà Nam với Lạng Sơn"; typed without marks only at the head, elsewhere "cong" is a portal.</summary>
    public static bool IsSum(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Folded is "cong" or "gop" && (words[i].Marks.Length > 0 ? words[i].Folded == "gop" || words[i] == Add : i == 0) && words.ElementAtOrDefault(i + 1).Folded is not ("thong" or "tinh" or "bo" or "cua" or "ttdt" or "thuong" or "them" or "nao"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Năm sau đó", "năm trước".</summary>
    public static int? YearStep(string text) => NextYear().IsMatch(text) ? 1 : YearBefore().IsMatch(text) ? -1 : null;

    /// <summary>"Kỳ sau".</summary>
    public static int? PeriodStep(string text) => NextPeriod().IsMatch(text) ? 1 : null;

    /// <summary>"Tăng ít nhất".</summary>
    public static bool IsLeastChange(string text) => LeastMove().IsMatch(text);

    /// <summary>"67,71% là số của tỉnh nào".</summary>
    public static bool AsksWhose(string text) => Whose().IsMatch(text);

    /// <summary>"Tỉnh nào được 41%": whose that figure is; "đạt 41%" may be a limit.</summary>
    public static bool AsksWhoHas(string text) => WhoHas().IsMatch(text);

    [GeneratedRegex(@"\b(?:nao|ai) (?:duoc|co|la)(?: dung)? [0-9]")]
    private static partial Regex WhoHas();

    /// <summary>"Ở Huế nộp trực tuyến bao nhiêu": somebody files there, and nothing is called a share.</summary>
    public static bool FilesThere(string text) => Files().IsMatch(text) && !NamesMeasure().IsMatch(text);

    [GeneratedRegex(@"\bnop\b")]
    private static partial Regex Files();

    [GeneratedRegex(@"\b(?:ho so|hs|hstt|ty le|ti le|phan tram|luot)\b")]
    private static partial Regex NamesMeasure();

    /// <summary>"… ở báo cáo nào", "… in ở đâu": where a figure stands.</summary>
    public static bool AsksWhereItStands(string text) => Whereabouts().IsMatch(text);

    /// <summary>"TB 63 tỉnh".</summary>
    public static bool IsMean(string text) => Mean().IsMatch(text);

    /// <summary>"Sóc Trăng ngày chưa về Cần Thơ".</summary>
    public static bool IsBeforeMerger(string text) => BeforeMerger().IsMatch(text);

    [GeneratedRegex(@"\b(?:muc tieu|chi tieu|muc|moc|dich(?! vu)|nguong|ke hoach)(?: (?!nam )\w+){0,4}(?: cua| cho| vao| den| cuoi)*(?: nam)? (?<y>20[0-9][0-9])\b")]
    private static partial Regex AimAndYear();

    [GeneratedRegex(@"\b(?:ngoai|ngoai ra|ngoai tru|tru|khong ke|bo)(?: \w+){0,2} (?:tuan|ky|bao cao|bc|thang|nam|w)\b.*\b(?:nao|gi|khac|nua)\b|\b(?:nao|gi|khac)(?: nua)? ngoai\b")]
    private static partial Regex Besides();

    [GeneratedRegex(@"\b(?:nhay|chuyen|doi|sang|quay) (?:qua|sang|ve|lai)\b")]
    private static partial Regex MovesOn();

    [GeneratedRegex(@"\b(?:tut|rot|roi|vang|bat|hat|day|thoat|ra|loai|dat|bay|tuot|truot|roi) (?:ra )?khoi (?:top|top|nhom|danh sach|bang|day|hang|vi tri|[0-9]+|nam|ba|tam)\b")]
    private static partial Regex ThrownOut();

    // "Tuần 40 trong ba bộ đầu mà tuần 51 không còn".
    [GeneratedRegex(@"\b(?:tuan|ky|bao cao|bc|w) ?[0-9]{1,2}(?: thi| lai)? (?:khong|chang|het|thoi) con\b")]
    private static partial Regex NoLonger();

    // "Nhóm 5 tỉnh bét có đổi gì giữa hai kỳ".
    [GeneratedRegex(@"\b(?:nhom|top|tot|danh sach)\b.*\b(?:co doi|doi gi|doi the nao|thay doi gi|bien dong gi|khac gi|xao tron|doi ngoi)\b")]
    private static partial Regex GroupChanges();

    [GeneratedRegex(@"\b(?:lot|chen|nhay|leo|len|gop mat|co mat|xuat hien|co ten|vao)(?: vao| vo| trong| duoc| o)? (?:top|top [0-9]+|nhom|danh sach|tot|bang)\b")]
    private static partial Regex ComesInto();

    [GeneratedRegex(@"\btu (?:tren xuong|duoi len)\b")]
    private static partial Regex CountedFromEnd();

    [GeneratedRegex(@"\b(?:can|phai)(?: dat| duoc| toi| len| co)?(?: \w+){0,2} (?:bao nhieu|may)\b")]
    private static partial Regex MustHave();

    // "Tuần 40 chưa dính mà tuần 51 dính".
    [GeneratedRegex(@"(?<!\bneu )\b(?:chua|khong|chang)(?: he| bi| thay)? (?<verb>dinh|co|vao|lot|nam|thay|xuat hien|roi|o)\b.*\b(?:co|thi|lai|da|moi|dinh|vao|lot|nam|xuat hien|roi)(?: \k<verb>)?\b")]
    private static partial Regex NotThen();

    [GeneratedRegex(@"\b(?:dem|liet ke|ke|thong ke) (?:cho )?(?:du|het|day du|tron)\b|\b(?:du|ca|tron|het|trong|toan bo|tren) (?:ca )?63(?: tinh| dia phuong| tinh thanh)?\b|\bchinh xac (?:co )?(?:bao nhieu|may|la bao nhieu|con so)\b|\bcon so chinh xac\b|\b(?:ty|ti) (?:trong|phan) (?:cac |sox? )?(?:tinh|bo|dia phuong|don vi|noi)\b|\b(?:bao nhieu|may) phan tram (?:sox? |cac |trong sox? )?(?:tinh|bo|dia phuong|don vi)\b|\b(?:(?:ty|ti) le|tl) (?:sox? |cac )?(?:tinh|tinh thanh|bo|bo nganh|dia phuong|don vi) (?:dat|co|tren|duoi|qua|chua|khong|da)\b")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:(?:tinh|bo|dia phuong|noi|don vi) nao|ai)(?: con| thi| van)? (?:chua|truot|hut)$")]
    private static partial Regex WhoMisses();

    [GeneratedRegex(@"\btong (?:cua )?(?:[0-9]{1,2}|hai|ba|bon|nam|cac|may|nhung|ca) (?:\w+ )?(?:tinh|bo|noi|dia phuong|don vi|ong|dua)\b(?! (?:dat|co|tren|duoi|vuot|qua|chua))")]
    private static partial Regex SumOfSome();

    [GeneratedRegex(@"\b(?:tong cong|tong so|tong|tat ca|het thay|ca thay)(?: la| co| gom| duoc| in| neu)* (?:bao nhieu|may) (?:tinh|bo|noi|dia phuong|don vi|nganh|thanh)\b")]
    private static partial Regex CountsThem();

    // "Tổng lượt truy cập của 5 tỉnh dẫn đầu"; "tổng số lượt truy cập của tỉnh nào" is a name.
    [GeneratedRegex(@"\b(?:gop|don) (?:chung )?(?:[0-9]{1,2}|hai|ba|bon|nam) (?:tinh|bo|noi|dia phuong|don vi|tinh thanh|bo nganh)\b|\b(?:tong|gop)(?: so| sox| gop| don| lai| het)*(?: \w+){0,6} (?:cua|ca) (?:ca )?(?:[0-9]{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|bo|noi|dia phuong|don vi|ong|dua|thanh pho)\b")]
    private static partial Regex SumOfCounted();

    // "Hai tỉnh chênh mấy"; "hai tỉnh đầu bảng" names which.
    [GeneratedRegex(@"^(?!.*\b(?:dau|cuoi|nhat|bet|chot|top|dan|nhi)\b).*\b(?:hai|2) (?:tinh|bo|noi|don vi|dia phuong|ong|dua|anh)\b")]
    private static partial Regex TwoOfThem();

    // "Bảng hồ sơ trực tuyến tuần 51 liệt kê bộ nào"; "đầu bảng" is a place.
    [GeneratedRegex(@"\bin (?:ten )?(?:nhung|cac|may) (?:tinh|bo|noi|don vi|dia phuong)\b|\b(?:tinh|bo|noi|don vi|dia phuong|ai)(?: nao)?(?: duoc| co| sox? lieu| sox?)* (?:in|neu|ten|mat)(?: ten)? (?:o|trong|tren) bang\b(?! nao| may| sox? may)|(?<!\b(?:dau|cuoi|bet|nhat|chot|day|toan|ca|xep|giua) )\bbang\b.*\b(?:liet ke|in|neu|gom|ghi|(?<=\bbang (?:sox? )?[0-9]{1,2} )co)(?: ra ten| ra| ten)?(?: tong cong| tat ca| duoc)?(?: nhung| cac| may| bao nhieu)? (?:tinh|bo|dia phuong|noi|don vi|co quan|ai|ong|dua)\b")]
    private static partial Regex TableLists();

    [GeneratedRegex(@"\b(?:hai|2|cac|ca|may)(?: hai| 2)? (?:tuan|ky|ki|bao cao|dot|lan)\b(?<!\bmay (?:tuan|ky|ki|bao cao|dot|lan)(?= (?:(?:sox? )?[0-9]|hoi nghi|ngay|moi|gan)))")]
    private static partial Regex SeveralPeriods();

    [GeneratedRegex(@"\b(?:moi|tung) (?:lan|ky|ki|tuan|bao cao|dot)\b")]
    private static partial Regex EachPeriod();

    [GeneratedRegex(@"(?<!\b(?:ky|ki|tuan|bao cao|lan|nam|thang|quy|moc) )\b(?:(?:ngay|lien|sat|ke|ke can|lien ke)(?: phia| o)? tren|(?:lien|sat|ke|lien ke)(?: phia| o)? truoc)\b(?! (?:ky|tuan|do|khi|mat))|\b(?:tinh|bo|noi|ong|dua|nguoi|ke|don vi|dia phuong) (?:tren|truoc) (?:no|do|ay)\b|\b(?:ai|nao)(?: xep| dung| ngoi| o| nam)* tren (?!(?:mang|web|bang|dau|muc|moc|nguong|dich|cong|the|[0-9]))(?=\w+ \w+)|\b(?:xep|dung)(?: hang)?(?: ngay| lien)? tren (?!mang|web|bang|dau|[0-9])(?:\w+ ){1,5}(?:mot|1|hai|2) bac\b")]
    private static partial Regex JustAbove();

    [GeneratedRegex(@"(?<!\b(?:ky|ki|tuan|bao cao|lan|nam|thang|quy|moc) )\b(?:(?:ngay|lien|sat|ke|ke can|lien ke)(?: phia| o)? duoi|(?:lien|sat|ke|lien ke)(?: phia| o)? sau)\b(?! (?:ky|tuan|do|khi))|\b(?:tinh|bo|noi|ong|dua|nguoi|ke|don vi|dia phuong) (?:duoi|sau) (?:no|do|ay)\b|\b(?:xep|dung)(?: hang)?(?: ngay| lien)? duoi (?!mang|bang|day|cuoi|[0-9])(?:\w+ ){1,5}(?:mot|1|hai|2) bac\b")]
    private static partial Regex JustBelow();

    [GeneratedRegex(@"\b(?:phai|can|con phai)(?: phai| can| no luc)* (?:tang|len|leo|them|nhich|cong|co)(?: \w+){0,8} (?:moi|de|thi) (?:du|dat|bang|toi|cham|qua|kip|duoi|vuot|ve|duoc)\b|\b(?:tang|len|leo|them|nhich)(?: them)? (?:bao nhieu|may)(?: \w+){0,4} (?:moi|thi moi|de) (?:du|dat|bang|toi|cham|qua|kip|duoi|vuot|ve|duoc)\b")]
    private static partial Regex NeedsMore();

    // "Đặt Hà Nội cạnh Sài Gòn".
    [GeneratedRegex(@"\b(?:dat|de|xep|ke|dua|mang|dem|lay)(?: \w+){0,7} (?:ben canh|canh|len ban can|ra so|ra do|vao so|so luon)\b")]
    private static partial Regex SetBeside();

    [GeneratedRegex(@"\b(?:nao|ai)(?: da| co| cung| thi)? (?:dat|vuot|qua)(?: roi| chua| khong| duoc)?$")]
    private static partial Regex WhoMeets();

    /// <summary>"Nếu Lạng Sơn thêm 5 điểm", "giả sử tăng 10%": what has not been measured.</summary>
    public static bool Supposes(string text) => Suppose().IsMatch(text);

    [GeneratedRegex(@"\b(?:neu|gia su|gia nhu|gia dinh|thu cho)\b(?: \w+){0,8} (?:them|tang|giam|len|nhay|xuong|bot)(?: \w+){0,3} (?:[0-9]|gap|nua)")]
    private static partial Regex Suppose();

    /// <summary>"Cần thêm bao nhiêu để vào top 3": which place is to be reached; null: none.</summary>
    public static int? PlaceToReach(string text) =>
        ReachTop().Match(text) is { Success: true } top && NeedsHowMuch().IsMatch(text) ? int.Parse(top.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?:vao|lot|len|chen|toi|dung|trong)(?: vao| duoc)* (?:top|nhom|tot) (?<n>[0-9]{1,2})\b")]
    private static partial Regex ReachTop();

    [GeneratedRegex(@"\b(?:them|thieu|phai|can|muon|con) (?:\w+ ){0,3}(?:bao nhieu|may)\b|\b(?:muon|phai|can)\b.*\b(?:bao nhieu|may)\b")]
    private static partial Regex NeedsHowMuch();

    [GeneratedRegex(@"\b(?:sang nam|nam sau|nam toi|ky toi|ki toi|tuan toi|tuan sau|thang sau|thang toi|quy toi|quy sau|ky bao cao toi)\b(?! (?:phai|giao|dat ra|gio|nay|nguoi|khi|luc|bay gio|hom nay|do|ay|nua))")]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:doan xem|du doan|thu doan)\b|\b(?:bao gio|khi nao|chung nao)\b(?: \w+){0,5} (?:thoat|het|ra khoi|vuot|bat kip|duoi kip|len noi)\b|\b(?:se|(?<!\b(?:du|sox?|tai|chat|nguyen) )lieu|(?<!\b(?:du|sox?|tai|chat|nguyen) )lieu co|co the) (?:\w+ ){0,4}(?:dat|len|tang|vuot|ve dich|can dich|kip|dung|toi) (?:\w+ ){0,4}(?:khong|bao nhieu|may|chua)\b|\b(?:co kip|kip (?:dat|ve|can)|(?:bao gio|khi nao)(?: \w+){0,4}? (?:moi|thi) (?:dat|len|vuot|ve|can|toi|bang|kip)|(?:bao gio|khi nao) (?:dat|len|vuot|ve dich|can dich))\b")]
    private static partial Regex Will();

    [GeneratedRegex(@"\b(?:sox|con so|con sox|ty le|ti le|chi tieu|chi so|muc|ket qua) (?:do|nay|ay|kia|tren)\b")]
    private static partial Regex ThatFigure();

    // "Kế hoạch 2022 đạt bao nhiêu".
    [GeneratedRegex(@"\b(?:ke hoach|kh)(?: nam| cua nam| cho nam)? 20[0-9][0-9](?: la| dat| phai| can| dat ra| de ra| giao| cho| ve)*\b")]
    private static partial Regex PlanOfYear();

    [GeneratedRegex(@"\bmt (?:nam |cho nam )?20[0-9][0-9]\b")]
    private static partial Regex AimOfYear();

    [GeneratedRegex(@"\b(?:moi|vua|lan dau|thay|the cho|them|nua)\b")]
    private static partial Regex New();

    [GeneratedRegex(@"\b(?:nao|ai)(?: da| thi| la)? (?:dat|qua|vuot|ve dich|can dich|toi)\b.*\b(?:nao|ai)(?: con| thi| bi)? (?:truot|hut|chua|khong|rot|duoi|thieu|lo)\b")]
    private static partial Regex MetOrMissed();

    [GeneratedRegex(@"\bphai (?:\w+ ){1,4}(?:bao nhieu|may) (?:phan tram|%)|\bphai (?:dat|duoc|toi|len)(?: \w+){0,2} (?:bao nhieu|may)\b")]
    private static partial Regex MustReach();

    [GeneratedRegex(@"\b(?:rot|tut|giam|ha|sut|tang|len|leo|nhay|vot)(?: \w+){0,2} tu (?:\w+ ){1,5}(?:xuong|len|con|sang)\b|\btu (?:hang )?may (?:\w+ ){0,2}(?:len|xuong|sang|thanh|den|toi) (?:hang )?may\b|\bdoi hang\b|\bhang (?:\w+ ){0,2}(?:doi|thay doi)\b|\btu hang may\b")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:la so |la |cua |so |thuoc )(?:cua )?(?:ai|(?:tinh|tinh thanh|thanh pho|bo|bo nganh|nganh|co quan|noi|don vi|dia phuong|ben) nao)\b|\b(?:tinh|tinh thanh|bo|bo nganh|noi|don vi|dia phuong|ai) (?:nao )?(?:co|dat|duoc|dung)(?: so| muc)? (?:[0-9]|dung)|^(?:[a-z]+ ){0,3}(?:tinh|tinh thanh|bo|bo nganh|noi|don vi|dia phuong) nao(?: \w+)? [0-9]{1,3}[,. ][0-9]{1,2}(?: ?%| phan tram)?(?: vay| the| a| nhi| em)*$")]
    private static partial Regex Whose();

    // "Tổng lượt truy cập của tất cả các tỉnh", "cộng tỷ lệ của mọi bộ"; "tổng số lượt" alone is the name of an indicator, and
    // without marks "cong" is most often a portal.
    [GeneratedRegex(@"\b(?:tong|(?:cong|gop) (?:ty le|ti le|so|luot|ho so|het)).{0,60}\b(?:tat ca|toan bo|het cac|ca 63|63 tinh|moi (?:tinh|bo|dia phuong|noi)|cac (?:tinh|bo|dia phuong) (?:cong )?lai)\b")]
    private static partial Regex SumOfAll();

    [GeneratedRegex(@"^tb\b|\b(?:tb|bq) (?:[0-9]|cac|ca|toan|khoi|vung|chung|cua|moi|tinh|bo)|\bbq\b|\b(?:chia deu|chia trung binh|chia binh quan|tinh trung binh|lay trung binh|lay binh quan)\b")]
    private static partial Regex Mean();

    [GeneratedRegex(@"\b(?:ngay|hoi|luc|khi|thoi)(?: con)? (?:chua|con rieng)(?: (?:ve|nhap|sap nhap|gop|hop nhat))?\b|\btruoc (?:khi |luc |ngay )?(?:nhap|sap nhap|hop nhat|sap xep|gop|ve)\b")]
    private static partial Regex BeforeMerger();

    [GeneratedRegex(@"\b(?:ky|ki|tuan|bao cao|lan) (?:sau do|sau nua|sau|ke tiep|tiep theo|ke do|ke|tiep)\b")]
    private static partial Regex NextPeriod();

    [GeneratedRegex(@"\b(?:tang|len|them|thay doi|cai thien|nhich)(?: duoc)?(?: \w+){0,6} " + Low + @" nhat\b|\b(?:tang|len|them|nhich)(?: them| duoc)* (?:it|cham|kem)(?: \w+){1,8} nhat\b")]
    private static partial Regex LeastMove();

    [GeneratedRegex(@"\b(?:tang|len|them|nhich)(?: them| duoc)* (?:nhieu|manh|it|cao|cham|kem|nhanh)(?: \w+){0,8} nhat\b|\b(?:tang|len|them|nhich)(?: \w+){0,6} (?:nhieu|manh|nhanh|" + Low + @") nhat\b")]
    private static partial Regex RisesMost();

    [GeneratedRegex(@"\b(?:o|trong|tu|cua|thuoc) (?:bao cao|bc|bang|muc|van ban|phu luc|dong|trang|tai lieu) (?:nao|may|sox? may|gi)\b|\b(?:o dau ra|lay o dau|lay dau ra|tu dau ra|dau ra|o dau)(?: day| vay| the| do| a| nhi| nhe)*$")]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"\bnam (?:sau do|sau nua|sau|ke tiep|tiep theo|ke do|tiep)\b")]
    private static partial Regex NextYear();

    [GeneratedRegex(@"\bnam (?:truoc do|lien truoc|truoc)\b")]
    private static partial Regex YearBefore();
}
