package qicao.planning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.words.TimeKind;

/**
 * Whether a content already says that an owner must act, so that he need not be told beside it. He must be the subject of an
 * order (县水利局要…, 汛前水利局每周…), or be called on (由…, 请…, 责成…). A name that only occurs, a possessor, a place, or what
 * somebody did already is not told. When unsure he is told twice rather than lost.
 */
final class Acting {
    private static final Pattern CLAUSE_ENDS = Pattern.compile("[，。；：！？\n]");
    private static final Pattern OWNER_ENDS = Pattern.compile("[、，；,;\\s]+");

    /** What calls on the body that follows; not 理由, 邀请, 申请. */
    private static final Pattern CALL =
            Pattern.compile("(?<![理自缘事来因])由|(?<![邀报提申聘敦呈商])请|责成|责令|委托|要求|(?<![礼谦转忍])让|(?:[交转改]|具体)由");

    private static final Pattern LEAST = Pattern.compile("(?<![可予加得难足赖用所])以");

    /** What may stand before the subject beside a time. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:同时|另外|此外|其中|然后|最后|首先|其次|先|再|还|特别是|尤其是|届时|一方面|[^，、]{1,12}(?:牵头|负责|主抓|主责|统筹|配合|主办|承办)、|必要时|需要时|下一步|接下来|会后|（?[一二三四五六七八九十\\d]{1,2}[）.、是])"
                    + "|.{1,16}(?:后|前|时|起|内|期间|中|之际|当天|当日|过程中)");

    /** Words of an order behind its subject. */
    private static final Pattern ORDERED = Pattern.compile(
            "要(?!求|点|害|素|件|闻|道|领)|应(?!急|用|对|届|收|征|诉)|须|必须|务必|需要?(?!求)"
                    + "|得(?=[给把先在为从去每带抓])|将(?!军|士|来)|负责(?!人|同志|的)|牵头(?!单位|人|的)|挑头|领衔|主抓|主责|总负责|负总责|负主责|负[^债]?责|抓总|兜底|包干"
                    + "|承担|会同|联合(?!会|体|社)|协同|配合|具体(?!的)|不得|不能|不准|不许|一律|严禁|不再"
                    + "|(?:指导|配合|实施|把关|兜底|统筹|协助|参与|主办|承办|落实|审核|审批|验收|监督|执行|组织)$|(?:接|收|看|查|遇)到[^，的]{1,10}(?:后|时)(?!的|已|就已)|[为是](?:第一)?(?:责任|牵头|主责|主体|总)|为主");

    /** Verbs that a body's deed begins with and that open no order of their own. */
    private static final Pattern DEED = Pattern.compile(
            "(?:升级|托管|停机|轮训|分段|分片|独立|夜查|突击|暗访|核验|会诊|巡诊|义诊|接诊|转运|急救|聘请|返聘|轮岗|竞聘|推荐|申报|申请|订购|招标|竞标|租赁|承包|承建|代建|代办|帮办|"
                    + "翻修|翻新|增开|增配|缩短|精简|退还|敬老|领养|收容|收养|封控|布控|设卡|劝导|疏散|撤离|搬迁|安置|宣讲|讲解|播报|预报|预警|叫醒|叫应|直播|录制|拍摄|采写|警告|处罚|查封|"
                    + "扣押|关停|清扫|清洗|清退|清缴|催收|催缴|追讨|代偿|贷款|放款|担保|理赔|投保|参保|参展|参赛|开办|开行|推送|新设|播出|刊发|编发|汇总|会签|追缴|收储|开设|执结|整修|监护|"
                    + "看护|护送|值勤|执勤|站岗|清点|核销|结算|结清|划拨|签发|研发|攻关|试验|试种|示范|植树|育苗|征用|腾空|移送|接办|回复|张贴|分发|销毁|拍卖|出租|出让|转让|转产|停产|停工|"
                    + "停业|停运|限产|限行|扩种|抢种|抢运|抢建|赶制|赶工|轮班|换班|替换|整顿|消杀|看紧|看住|指导|辅导|科普|演练|练兵|比武|评比|测量|勘测|勘察|勘查|编写|起草|制作|筹建|筹备|"
                    + "牵线|联络|驻守|驻点|巡逻|巡护|巡视|检疫|化验|抽取|采样|采摘|归档|造册|普查|调配|储存|存放|保管|保留|供给|配送|配置|购买|购置|添置|捐助|筹款|融资|披露|受聘|聘任|任命|"
                    + "选调|慰劳|看望|陪护|陪同|照料|照看|托养|延时)");

    /** Verbs of one character, known by what follows them. */
    private static final Pattern SHORT_VERB = Pattern.compile(
            "[开办派查做组设建发拿列配拨送报出写编选评修补拆种盯守管抓带讲走跑定收放搭摸备印晒理过上教签]"
                    + "(?:[一两三四五六七八九十百几\\d]|[好出起足齐实细准严紧住完到牢强活透清付送发进通满](?!热|票|门诊))"
                    + "|(?:上门|下村|进(?:村|校|企|社区|机关|家|厂|园|工地)|入户|下乡|到村|到户|到点|下井|带班|值班|派(?!出所|系|驻机构)|轮值|坐班|坐诊|巡诊|蹲点|驻点|挂点|抽人|派人|派员|专人|指派|抽派|带队|率队|率团|组团|领队|出面|出动|赶赴|奔赴|前往|赴|开门|敞开|安排|指定|明确|确定|挑选|遴选|腾出|筹集|筹措|出资|出台|拿出|发出|派出|叫应|帮)");

    /** Prepositions that open what a subject does. */
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:与(?=[^，的]{1,10}(?:签|对接|共|联|沟通|协商|合作|会商|结对))|在|为(?!主)|跟|从|就|于|给|把|将|对|向|按|以|用|依托|通过|围绕)(?!编|职|岗|建|属)");

    /** What may stand between a subject and its deed and says nothing. */
    private static final Pattern FILLER =
            Pattern.compile("等(?:部门|单位|有关部门)?|一道|一起|一同|共同|分别|各自|都|也|均|还|再|另|另行|继续|同时|要?在");

    /** How something is done: what follows is a deed. */
    private static final Pattern MANNER = Pattern.compile(
            "(?:挨[家户门村]|通宵|彻夜|整夜|全天|设法|想方设法|千方百计|竭力|全力|分头|分赴|轮番|挨个|一并|一次性|靠前|实时|现场|当场|就近|不(?:打招呼|发通知|定期|间断|折不扣|等不靠|分昼夜|走过场)|直奔|先(?![进锋导生前期后])|优先|限期|按期|如期|按时|准时|照常|及早|从严|从快|依法|就地|连夜|昼夜|轮班|轮流|尽快|尽早|立即|马上"
                    + "|及时|随时|全程|直接|主动|带头|抓紧|亲自|免费|逐[户一个村项人件]|分[批期头类片组]|专[题门项人班]|统一|集中|同步|定期|提前)(?!的|制度|机制)");

    /** What was done already. */
    private static final Pattern DONE = Pattern.compile("^[^，要应须必]{0,10}(?:以来|[年月]来)|^(?:业已|早已|早就|累计|近[几两三]?年|过去|连续|昨)"
            + "|^[^，要应须必的]{1,6}已(?!有)|^(?:与[^，]{1,10})?(?:已|已经|曾|刚|刚刚|去年|前年|上年|上月|上周|上季度|上半年已|此前|前期|前段|昨天|日前|原先|历年|历来|一直)"
            + "|^[^要应须必]{1,12}?(?:了(?!解|结)|(?<![通经超不])过(?![去程关问硬渡冬年节期滤滩筛一两]))");

    /** 指出的, 上周下发的, 与县气象局的: what follows belongs to something else. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "^的|^[^，要应须必得]{1,4}的"
                    + "|^(?:在|与|和|同|为|从|向|对)[^，]{1,10}的[^，]{0,12}(?:要|应|须|全部|逐|都|$)"
                    + "|^[^，要应须必]{1,16}的(?:做法|经验|办法|方式|模式|意见|建议|通知|要求|数据|方案|机制|问题|文件|规定|传统|成果|项目|工程|材料)(?:$|[^，]{0,6}(?:要|值得|应|须|可|都|全|逐|不能|很|也))");

    /** A part of the body or of its name: 机关食堂, 组织部, 督查室. */
    private static final Pattern PART = Pattern.compile(
            "^(?:扩建|改建|新建|迁建|改造|加固|维护|组织|宣传|统战|政法|督查|督导|监督|检查|采购|生产|服务|培训|管理|研究|规划|建设|开发|调查|巡查|审查|指导|帮扶|调度|应急|保障|招商|执法|改革|审批|办公|工作|领导|监察|监测|监管|纪检|审计|救助|救援|投资|经营|营销|销售|维修|检修|保卫|接待|质检|质量|安全|技术|党建|信访|综合|财务|人事|后勤|护理|急诊|发热|体检)"
                    + "[\u4e00-\u9fa5]{0,5}?(?:组|队|室|科|处|股|部|办|中心|站|窗口|平台|大厅|大楼|热线|门诊|机制|制度|体系|网站|系统|干部|人员|职工|负责人|班子|食堂|局|委员会|公司|楼|点|岗|工程|项目)(?:要|应|须|必|负|牵|的|会同|每|不|得|改|搬|延|迁|$)"
                    + "|^[^，要应须的]{2,8}(?:制度|机制|体系|做法)(?:要|应|须|必|不得)"
                    + "|^[^，、和与及要应须的把对将]{1,8}(?:组|队|室|科|处|股|站|中心|窗口|大厅|楼|门诊|平台|食堂|院|所|馆|班子|人员|干部|职工|负责人)(?:要|应|须|必须|负责|牵头|不得)");

    /** A place, a unit or a line of the body: 值班室, 新馆, 抢修班, 二路车. */
    private static final Pattern PLACE = Pattern.compile(
            "^(?:新|老|旧|主|分|东|西|南|北|官方|职工|机关|业务|综合|门诊|住院|科技|行政|政务|家庭|应急|抢修|维修|运维|巡线|青年|党员|直属|下属|所属|户外)?(?:大楼|办公楼|主楼|馆|新?楼|院区|校区|厂区|园区|食堂|宿舍|仓库|车库|机房|账号|公众号|官网|网站|热线|集市|市集|展厅|专柜|门店|网点|班|分队|小队|突击队|家属院|停车场|门口|门前|大门|大院|农场|下属|所属|驻地|旧址|原址|周边|附近|后院|院内|院墙)(?!牵头|负责)"
                    + "|^(?:值班|会议|办公|接待|阅览|活动|实验|培训|调解|警务|医务|资料|档案|休息|候车|候诊|接访|监控|更衣|门卫|配电|保管|展览|储藏)(?:大?厅|室|楼|区|点|窗口|场所|场地|用房)"
                    + "|^[一二三四五六七八九十\\d]{1,3}(?:路|号线|号楼|号门|线|期|中队|大队|支队|分局|分公司|分厂|车间|楼|病区|号窗口)");

    /** 党校秋季⟨主体班要⟩: somebody or something else must. */
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("^(?!要|应|须|必须)[^，各]{3,8}(?<![需只主重首概摘必])(?:要(?!求|素|点|害|闻)|应当|必须|须)");

    /** What a body has made or sent: 检测报告, 招商小分队. It is what the rest speaks of. */
    private static final Pattern PRODUCT = Pattern.compile(
            "^(?:检测|考核|整改|招商|配送|监测|预警|培训|救助|服务|执法|巡逻|防控|养护|救护|审计|督查|检查|巡查|评估|调查|统计|接种|采购|结算|测评|宣传|管理|监督|规划|投诉|举报|帮扶|维修|抢修|收购|督办|处罚|验收|鉴定|审批|认定|通报)"
                    + "(?:报告|结果|通知|通知书|决定书|意见书|建议书|数据|信息|名单|小分队|分队|网点|站点|系统|平台|标准|流程|责任|制度|热线|电话|预案|简报|专报|清单)[^，、的]{2,}");

    private static final Pattern CONDITION = Pattern.compile("^[^，]{1,18}(?:后|时|之前|的话)$|^(?:作为|是|身为)[^，]{1,20}$");

    private static final Pattern BODY = Pattern.compile(
            "^[^，、和与及的要由请]{1,14}?(?:局|委|办|部|院|校|所|站|队|厅|司|社|中心|银行|公司|集团|镇|乡|村|街道|会|组|学|县|区|部门|单位|政府|厂|处|室|科|园|馆|企业|联|协|行)(?=[、和与及，等一共联分要应须必负牵每在把对按配协参落抓做建开组制同夜分逐现严连集联轮继均统坚深狠快直主定从就为给向将全主积认切加推完提保强各也都再先]|$)");

    private static final Pattern JOINT = Pattern.compile("^(?:、|和|与|及|以及|会同|联合|同)");

    /** Who is made to feel or have something is not ordered: 让学校放心. */
    private static final Pattern WISH = Pattern.compile("^(?:[^，]{0,4})?(?:放心|满意|受益|安心|省心|享受|看到|感到|更|成为|起来|有)");

    /** Who is asked to speak is on the agenda. */
    private static final Pattern SPEAKS =
            Pattern.compile("^(?:先|再|最后)?(?:谈|讲|说|发言|致辞|介绍|宣读|传达|通报|汇报|总结讲话|点评|作(?:报告|讲话|发言|介绍|通报))");

    private static final Pattern ROLE_WORDS = Pattern.compile("(?:牵头|负责|配合|参与|协助|主抓|落实|承办|协办|主办|组织实施|监督|督办|把关)$|^由");

    private static final Pattern DUTY_LABEL = Pattern.compile("(?:责任|牵头|配合|主责|承办|实施)(?:单位|部门|人|主体|领导)(?:是|为)?$");

    /** How a time begins; 老办公楼腾退后 is none that stands behind a subject. */
    private static final Pattern TIME = Pattern.compile(
            "[\\d一二两三四五六七八九十半每逐本今明当即第首]|[上下](?:半|周|月|个|学|季|旬|一)|[年月周季][底末初内中前]"
                    + "|[汛冬春夏秋暑寒雨节假会课][期前后假内季间]|入[汛冬夏春秋]|早|晚|上午|下午|中午|夜间|农[闲忙]|雨天|开学|放假|考前|周末|国庆|元旦|春节|五一|端午|中秋|清明|长期|日常|全年|全天|平时|常年|常态|从|自|到|至|“十|[^，的]{2,4}前(?![提期台沿景端后])");

    private static final int LONGEST_TIME = 14;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_TOPIC = 10;

    /** What governs a name behind it: 报县财政局. */
    private static final Pattern NO_TOPIC =
            Pattern.compile("[把将向对与和同给为在到按报经从由请让使的了、是被及跟随]|支持|配合|协助|帮助|按照|依照|落实|征求|征得|商|[县市省区镇乡村州旗盟]$");

    private static final Pattern MUST = Pattern.compile("要(?![求点害素件闻道领])|必须|须|务必|应(?![急用对届])|负责(?![人的])|牵头(?![单人的])");

    private Acting() {}

    /** Whether a text says of each of the owners that he acts. */
    static boolean tells(String owner, String text) {
        boolean any = false;
        for (String part : OWNER_ENDS.split(owner, -1)) {
            String name = ROLE_WORDS.matcher(part.strip()).replaceAll("");
            if (!name.isEmpty()) {
                any = true;
                if (!tellsOne(new OwnerName(name), text)) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean tellsOne(OwnerName owner, String text) {
        if (!owner.mayStandIn(text)) {
            return false;
        }
        List<String> clauses = List.of(CLAUSE_ENDS.split(text, -1));
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i).strip();
            for (int at = 0; at < clause.length(); at++) {
                int end = owner.endIn(clause, at);
                if (end > 0 && acts(clauses, i, clause, at, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean acts(List<String> clauses, int index, String clause, int at, int end) {
        String before = clause.substring(0, at);
        String after = clause.substring(end);
        if (ATTRIBUTE.matcher(after).find()
                || PART.matcher(after).find()
                || PLACE.matcher(after).find()
                || PRODUCT.matcher(after).find()) {
            return false;
        }
        if (isCalled(before)) {
            return !(before.endsWith("请") && SPEAKS.matcher(after).find())
                    && !(before.endsWith("让") && WISH.matcher(after).find())
                    && !DONE.matcher(after).find();
        }
        if (LEAST.matcher(before).find() && before.endsWith("以")) {
            return after.startsWith("为主")
                    || after.startsWith("为责任")
                    || after.startsWith("为牵头")
                    || after.startsWith("牵头");
        }
        if (isTopic(before) && MUST.matcher(after).lookingAt()) {
            return true;
        }
        boolean labelled = after.isEmpty()
                && index > 0
                && DUTY_LABEL.matcher(clauses.get(index - 1)).find();
        return labelled || (mayPrecede(before) && isOrder(after, clauses, index));
    }

    /** Whether the words before a name end in a call, perhaps on several bodies: 请县公安局、⟨县司法局⟩. */
    private static boolean isCalled(String before) {
        String rest = before;
        while (!rest.isEmpty()) {
            for (int length = 1; length <= 2 && length <= rest.length(); length++) {
                if (CALL.matcher(rest)
                        .region(rest.length() - length, rest.length())
                        .useTransparentBounds(true)
                        .matches()) {
                    return true;
                }
            }
            int joint = lastJoint(rest);
            if (joint != rest.length() - 1) {
                return false;
            }
            rest = withoutBody(rest.substring(0, joint));
        }
        return false;
    }

    /** 所需资金⟨县财政局要保障⟩: what a subject can stand behind if it must do something with it. */
    private static boolean isTopic(String before) {
        return before.length() > 1
                && before.length() <= LONGEST_TOPIC
                && !Verbs.leads(before)
                && !NO_TOPIC.matcher(before).find();
    }

    private static int lastJoint(String text) {
        return Math.max(
                Math.max(text.lastIndexOf('、'), text.lastIndexOf('和')),
                Math.max(text.lastIndexOf('与'), text.lastIndexOf('及')));
    }

    /** What stands before the body that a text ends in: 排查请|县公安局. */
    private static String withoutBody(String text) {
        for (int at = text.length() - 2; at >= 0 && text.length() - at <= LONGEST_NAME; at--) {
            String before = text.substring(0, at);
            if (before.endsWith("由")
                    || before.endsWith("请")
                    || before.endsWith("让")
                    || before.endsWith("、")
                    || before.endsWith("责成")
                    || before.endsWith("责令")) {
                return before;
            }
        }
        return "";
    }

    /** Whether a subject can stand behind these words: nothing, a time, or other subjects. */
    private static boolean mayPrecede(String before) {
        String rest = before;
        while (!rest.isEmpty()) {
            if (TimeKind.of(rest) != TimeKind.OTHER || BEFORE.matcher(rest).matches()) {
                return !rest.contains("的");
            }
            int joint = lastJoint(rest);
            if (joint != rest.length() - 1) {
                return false;
            }
            String body = rest.substring(0, joint);
            int from = Math.max(lastJoint(body) + 1, 0);
            if (!BODY.matcher(body.substring(from)).matches()) {
                return false;
            }
            rest = body.substring(0, from);
        }
        return true;
    }

    /** Whether what follows a subject is what it must do. */
    private static boolean isOrder(String after, List<String> clauses, int index) {
        String rest = withoutPartners(after);
        if (DONE.matcher(rest).find() || ATTRIBUTE.matcher(rest).find()) {
            return false;
        }
        if (rest.isEmpty() || CONDITION.matcher(rest).matches()) {
            return index + 1 < clauses.size() && goesOn(clauses.get(index + 1).strip());
        }
        return opensOrder(rest) || opensOrderBehindTime(rest);
    }

    /** 市发改委、⟨市财政局和市税务局⟩要…. */
    private static String withoutPartners(String after) {
        String rest = after;
        Matcher joint = JOINT.matcher(rest);
        while (joint.find()) {
            Matcher body = BODY.matcher(rest.substring(joint.end()));
            if (!body.find()) {
                break;
            }
            rest = rest.substring(joint.end() + body.end());
            joint = JOINT.matcher(rest);
        }
        Matcher filler = FILLER.matcher(rest);
        while (filler.lookingAt()
                && !Verbs.leads(rest)
                && !ORDERED.matcher(rest).lookingAt()) {
            rest = rest.substring(filler.end());
            filler = FILLER.matcher(rest);
        }
        return rest;
    }

    private static boolean goesOn(String clause) {
        return !DONE.matcher(clause).find()
                && !ATTRIBUTE.matcher(clause).find()
                && (opensOrder(clause) || opensOrderBehindTime(clause));
    }

    private static boolean opensOrder(String rest) {
        boolean deed = Verbs.leads(rest) || DEED.matcher(rest).lookingAt();
        return ORDERED.matcher(rest).lookingAt()
                || (deed && !OTHER_SUBJECT.matcher(rest).find())
                || MANNER.matcher(rest).lookingAt()
                || SHORT_VERB.matcher(rest).lookingAt()
                || PREPOSITION.matcher(rest).lookingAt();
    }

    /** No noun of the body's own follows a time: 采购部三天内⟨发出标书⟩. */
    private static boolean opensOrderBehindTime(String rest) {
        if (!TIME.matcher(rest).lookingAt()) {
            return false;
        }
        for (int end = Math.min(LONGEST_TIME, rest.length() - 1); end > 1; end--) {
            if (TimeKind.of(rest.substring(0, end)) != TimeKind.OTHER) {
                String deed = rest.substring(end);
                return !ATTRIBUTE.matcher(deed).find()
                        && !DONE.matcher(deed).find()
                        && (!OTHER_SUBJECT.matcher(deed).find() || opensOrder(deed));
            }
        }
        return false;
    }
}
