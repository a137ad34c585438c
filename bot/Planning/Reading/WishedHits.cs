using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// What a message means without the names that it does not wish. "Thế chấp máy xúc chứ không phải nhà đất" holds the words of both kinds,
/// and "nhập hộ khẩu có cần giấy kết hôn không" names a paper of another procedure more fully than its own.
/// </summary>
internal sealed class WishedHits(UnwantedNames unwanted, ConfusedProcedures confused, IProcedureSearch search)
{
    /// <summary>Of one that only what is left brings up: it stands out so far,</summary>
    private const double ClearShare = 0.6;

    /// <summary>and is this likely by itself.</summary>
    private const double SureFrom = 0.35;

    /// <summary>Enough of another case of what the whole means: they are told apart by the words that were left out.</summary>
    private const double ClearCase = 0.5;

    private const int HitsWanted = 12;

    /// <param name="message">As typed, with slips put right.</param>
    /// <param name="hits">What the whole of it means.</param>
    public IReadOnlyList<ProcedureHit> Apply(string message, IReadOnlyList<ProcedureHit> hits)
    {
        if (hits.Count == 0)
        {
            return hits;
        }

        if (unwanted.WithoutDenied(message) is { } undenied)
        {
            var left = search.Search(undenied, HitsWanted);
            if (left is [{ Share: >= ClearCase } meant, ..] && meant.ProcedureId != hits[0].ProcedureId && confused.Are(meant.ProcedureId, hits[0].ProcedureId))
            {
                return AsKnown(left, hits);
            }
        }

        if (unwanted.WithoutNeeded(message) is { } wish)
        {
            var left = search.Search(wish, HitsWanted);
            if (left is [{ Share: >= ClearShare, Confidence: >= SureFrom } meant, ..] && meant.ProcedureId != hits[0].ProcedureId)
            {
                return left;
            }
        }

        if (unwanted.WithoutChannel(message) is { } itself)
        {
            // "Đăng ký tạm trú trên VNeID" asks for no account.
            var left = search.Search(itself, HitsWanted);
            if (left is [{ Share: >= ClearCase, Confidence: >= SureFrom } meant, ..] && meant.ProcedureId != hits[0].ProcedureId)
            {
                return left;
            }
        }

        return hits;
    }

    // Which case is meant shows in what is left; that any is meant, in the whole.
    private static IReadOnlyList<ProcedureHit> AsKnown(IReadOnlyList<ProcedureHit> left, IReadOnlyList<ProcedureHit> whole)
    {
        var known = Math.Max(left[0].Known, whole[0].Known);
        return [.. left.Select(hit => hit with { Confidence = Math.Round(known * hit.Share, 6), Known = known })];
    }
}
