using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Search;

public class SearchOnceTests
{
    [Fact]
    public void InATurnTheSameWordsAreLookedForOnce()
    {
        var counted = new CountedSearch();
        var search = new SearchOnce(counted);
        using (Workbench.Begin())
        {
            search.Search("đăng ký mã số thuế", 4);
            search.Search("đăng ký mã số thuế", 4);
            search.Search("đăng ký mã số thuế", 12);
        }

        Assert.Equal(2, counted.Searches);
        search.Search("đăng ký mã số thuế", 4);
        Assert.Equal(3, counted.Searches);
    }

    private sealed class CountedSearch : IProcedureSearch
    {
        public int Searches { get; private set; }

        public IReadOnlyList<ProcedureHit> Search(string question, int limit)
        {
            Searches++;
            return [];
        }
    }
}
