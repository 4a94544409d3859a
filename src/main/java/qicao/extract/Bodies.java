package qicao.extract;

import java.util.regex.Pattern;

/**
 * What the name of a body looks like: its last word, which says what it is (市财政局), and no word of the sentence around it.
 * Chinese marks neither end of a name, so how many last words can be believed depends on what holds the name from both sides.
 */
final class Bodies {
    /** Offices. These tell a body wherever something is asked of it: 市财政局要…. No 干部, and 全部 is no office. */
    static final String OFFICE = "局|委|办|(?<![干全内外])部|厅|院|站|公司|中心";

    /**
     * Others, and what is called a body without being named: 有关部门. They are believed where the words around the name are
     * known, for 各部门要… tells nobody in particular.
     */
    static final String BODY =
            OFFICE + "|党中央|党组|政府|行署|人大|政协|党总支|办事处|委员会|委会|办公室|领导小组|专班|领导班子|行政|董事会|集团|银行|学校|大学|协会|联合会|工会|部门|单位";

    /** Places that stand for who governs them, and short words that end many others; only 由…牵头 tells that they act. */
    static final String DOER = BODY + "|乡镇|镇|乡|街道|县|区|村|社区|处|科|室|所|组";

    /** Words that a name has not, unless its last word makes them one: 联席会议办公室, 农村工作部, 对外联络部. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[我你他们这那是在了的为向把让]|对(?![外口])|今[天年]|将来|会后|会上|召开|举行|决定|强调|推动|听取|通过|按照|根据|遵照|围绕|贯彻|落实|同时|所以|此外|尤其|特别|以及|因此|下一步|希望|需要|必须"
                    + "|(?:会议|工作|研究)(?!办|部|局|委|站|所|院|室|组|中心|领导|专班)");

    private Bodies() {}

    /** Whether words that end like a name hold nothing of the sentence around it. */
    static boolean isName(String words) {
        return !SENTENCE.matcher(words).find();
    }
}
