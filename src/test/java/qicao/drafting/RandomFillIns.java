package qicao.drafting;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import qicao.template.MeetingType;

/**
 * Fill-ins made of random parts: any type, any subset of its keys, any lengths, plain strings and groups, awkward punctuation.
 * Every text holds a number of its own, so that no two facts are the same.
 */
public final class RandomFillIns {
    private static final List<String> VERBS = List.of("推进", "完善", "整治", "建成", "落实", "优化", "抓好", "对接");
    private static final List<String> NOUNS =
            List.of("网格体系", "示范片区", "重点项目", "隐患台账", "服务窗口", "监测平台", "帮扶机制", "应急队伍", "“一网通办”", "《操作规程》");
    private static final String PLACES = "东西南北山河湖港桥村乡镇街坊林田园渡";
    private static final List<String> UNITS = List.of("处", "项", "万元", "公里", "%", "个百分点");
    private static final List<String> BODIES = List.of("市发改委", "各县区", "集团工会", "教务处", "市应急管理局、市消防救援支队");
    private static final List<String> DEADLINES =
            List.of("8月底前", "即日起", "长期坚持", "每月", "年底", "10月20日", "三季度", "国庆节后", "11月上旬至12月底", "开工前");
    private static final List<String> DEEDS = List.of("通报了", "介绍了经验，", "部署了", "表态", "宣读了", "检讨了");
    private static final List<String> SERVICES = List.of("长期以来对第#项工作的支持", "出资协办第#项活动", "大家辛苦了，第#次说声感谢", "为第#个村默默付出");
    private static final List<String> ENDS = List.of("", "", "", "。", "；", "！", "，", "”");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private int number = 1000;

    /** The fill-ins of a seed. */
    public RandomFillIns(long seed) {
        random = new Random(seed);
    }

    /** A fill-in of the type, as YAML. */
    public String fillIn(MeetingType type) {
        line(0, "会议类型: " + type.name());
        line(0, "会议:");
        line(1, "名称: 全市第" + next() + "次工作会议");
        sometimes(() -> line(1, "范围: " + pick(List.of("全市", "全县", "全镇", "全院", "全校", "全集团"))));
        rarely(() -> line(1, "参会单位: " + pick(List.of("各村、各站所", "[各中队, 各科室]"))));
        sometimes(() -> line(1, "主题: " + pick(List.of("城市管理", "安全生产", "教学", "项目建设"))));
        sometimes(() -> line(1, "主办: 市委、市政府"));
        sometimes(() -> texts(1, "任务", 3));
        sometimes(() -> {
            line(0, "讲话人:");
            line(1, "职务: 市长");
            sometimes(() -> line(1, "姓名: 张明"));
            sometimes(() -> line(1, "身份: " + pick(List.of("主要领导", "分管领导", "上级领导", "来宾"))));
        });
        sometimes(() -> line(0, "日期: 2026年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日"));
        sometimes(() -> line(0, "称谓: " + pick(List.of("各位领导、同志们", "老师们", "各位来宾，各位远道而来的朋友们"))));
        sometimes(() -> {
            line(0, "议程:");
            sometimes(() ->
                    list(1, "此前", 3, () -> entry(2, "人", () -> pick(BODIES), "事", () -> pick(DEEDS) + clause())));
            list(1, "此后", 1, () -> entry(2, "人", () -> "李华同志", "事", () -> "作第" + next() + "次讲话"));
        });
        sometimes(() -> list(0, "上级精神", 3, () -> entry(1, "来源", () -> "第" + next() + "次会议", "要点", this::clause)));
        sometimes(() -> items("成绩", 6, true, false));
        sometimes(() -> {
            line(0, "致谢:");
            boolean several = random.nextBoolean();
            int count = several ? 1 + random.nextInt(3) : 1;
            for (int index = 0; index < count; index++) {
                String indent = several ? "  " : "";
                yaml.append(several ? "  - " : "  ")
                        .append("对象: 第")
                        .append(next())
                        .append("批同志\n");
                sometimes(() -> line(1, indent + "代表: 第" + next() + "次会议"));
                sometimes(() -> line(1, indent + "方式: " + pick(List.of("欢迎", "祝贺", "[感谢, 慰问]", "敬意"))));
                sometimes(() -> line(1, indent + "内容: " + pick(SERVICES).replace("#", String.valueOf(next()))));
            }
        });
        sometimes(() -> items("问题", 5, true, false));
        sometimes(() -> items("形势", 5, false, false));
        sometimes(() -> items("任务", 10, false, true));
        sometimes(() -> items("要求", 6, false, false));
        sometimes(() -> items("希望", 4, false, false));
        rarely(() -> items("案例", 3, true, false));
        rarely(() -> list(0, "指标", 5, () -> figure(1)));
        rarely(() -> list(0, "目标", 5, () -> entry(1, "指标", () -> "指标" + next(), "变化", () -> "增长" + next() + "%左右")));
        rarely(() -> list(0, "阶段", 3, () -> entry(1, "题", this::heading, "内容", this::clause)));
        rarely(() -> list(0, "回应", 3, () -> entry(1, "人", () -> pick(BODIES), "内容", this::clause)));
        rarely(() -> list(0, "现场", 3, () -> entry(1, "地点", () -> "第" + next() + "号点", "内容", this::clause)));
        rarely(() -> list(0, "段落", 3, () -> {
            entry(1, "题", this::heading, "内容", this::clause);
            sometimes(() -> line(2, "角色: " + pick(List.of("成绩", "问题", "形势", "任务", "要求", "希望"))));
            rarely(() -> list(2, "子目", 3, () -> entry(3, "题", this::heading, "内容", this::clause)));
        }));
        rarely(() -> {
            line(0, "各部分标题:");
            line(1, "任务: " + quoted(heading() + "，" + pick(VERBS) + pick(NOUNS)));
            sometimes(() -> line(1, "要求: " + quoted(heading() + "，" + pick(VERBS) + pick(NOUNS))));
            sometimes(() -> line(1, "问题: " + quoted(heading() + "，" + pick(VERBS) + pick(NOUNS))));
        });
        sometimes(() -> {
            line(0, "号召:");
            line(1, "目标: " + pick(List.of("建设", "确保", "为", "全年")) + pick(NOUNS) + next() + "项");
            sometimes(() -> line(1, "依托: 市委"));
        });
        rarely(() -> line(0, "结构: [形势, 任务, 要求, 问题]"));
        sometimes(() -> {
            line(0, "文风:");
            line(1, "种子: " + random.nextInt(1000));
            sometimes(() -> line(1, "详略: " + pick(List.of("简", "中", "详"))));
            rarely(() -> line(1, "条目: " + pick(List.of("一是", "（一）", "第一"))));
            rarely(() -> line(1, "语气: " + pick(List.of("平实", "热烈", "紧急"))));
        });
        return yaml.toString();
    }

    private void items(String key, int most, boolean figures, boolean measures) {
        list(0, key, most, () -> {
            if (random.nextInt(8) == 0) {
                yaml.append("  - ").append(quoted(clause())).append('\n');
                return;
            }
            entry(1, "题", this::heading, "内容", this::clauses);
            if (figures) {
                sometimes(() -> list(2, "数据", 3, () -> figure(3)));
            }
            if (key.equals("成绩")) {
                rarely(() -> texts(2, "不足", 2));
                rarely(() -> texts(2, "原因", 2));
            }
            if (key.equals("问题")) {
                sometimes(() -> texts(2, "原因", 2));
            }
            if (key.equals("要求")) {
                rarely(() -> list(2, "事项", 3, () -> action(3)));
            }
            if (measures) {
                sometimes(() -> line(2, "目标: " + quoted(clause())));
                sometimes(() -> list(2, "措施", 5, () -> {
                    entry(3, "题", this::heading, "内容", this::clauses);
                    sometimes(() -> line(4, "责任单位: " + pick(BODIES)));
                    sometimes(() -> line(4, "时限: " + pick(DEADLINES)));
                    rarely(() -> list(4, "事项", 4, () -> action(5)));
                }));
            }
        });
    }

    private void action(int depth) {
        yaml.append("  ".repeat(depth))
                .append("- 内容: ")
                .append(quoted(clause()))
                .append('\n');
        sometimes(() -> line(depth + 1, "责任单位: " + pick(BODIES)));
        sometimes(() -> line(depth + 1, "时限: " + pick(DEADLINES)));
        rarely(() -> line(depth + 1, "目标: " + quoted(clause())));
    }

    private void figure(int depth) {
        entry(depth, "指标", () -> "指标" + next(), "数值", () -> next() + pick(UNITS));
        sometimes(() -> line(depth + 1, "变化: 同比增长" + next() + "%"));
        sometimes(() -> line(depth + 1, "位次: 居全省第" + next() + "位"));
        rarely(() -> list(
                depth + 1,
                "比较",
                2,
                () -> entry(depth + 2, "对象", () -> "第" + next() + "个县", "差", () -> "高" + next() + "个百分点")));
    }

    private void entry(int depth, String first, Supplier<String> one, String second, Supplier<String> two) {
        yaml.append("  ".repeat(depth))
                .append("- ")
                .append(first)
                .append(": ")
                .append(quoted(one.get()))
                .append('\n');
        if (random.nextInt(6) > 0) {
            line(depth + 1, second + ": " + quoted(two.get()));
        }
    }

    private void texts(int depth, String key, int most) {
        list(
                depth,
                key,
                most,
                () -> yaml.append("  ".repeat(depth + 1))
                        .append("- ")
                        .append(quoted(clause()))
                        .append('\n'));
    }

    private void list(int depth, String key, int most, Runnable item) {
        line(depth, key + ":");
        int count = 1 + random.nextInt(most);
        for (int index = 0; index < count; index++) {
            item.run();
        }
    }

    private String heading() {
        if (random.nextInt(8) == 0) {
            return bareNoun();
        }
        String heading = pick(VERBS) + pick(NOUNS) + next() + "项";
        return random.nextInt(4) == 0 ? heading + "，" + pick(VERBS) + pick(NOUNS) : heading;
    }

    /** 东桥建设, 西桥环境: no two are the same. */
    private String bareNoun() {
        int place = next();
        return PLACES.substring(place % PLACES.length(), place % PLACES.length() + 1)
                + PLACES.charAt(place / PLACES.length() % PLACES.length())
                + pick(List.of("建设", "环境", "能力", "体系"));
    }

    private String clause() {
        return pick(VERBS) + pick(NOUNS) + next() + pick(UNITS) + end();
    }

    private String clauses() {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(8);
        for (int index = 0; index < count; index++) {
            text.append(index == 0 ? "" : pick(List.of("，", "，", "；", "。")))
                    .append(pick(VERBS))
                    .append(pick(NOUNS))
                    .append(next())
                    .append(pick(UNITS));
        }
        return text + end();
    }

    private String end() {
        String end = pick(ENDS);
        return end.equals("”") ? "“好”" : end;
    }

    private int next() {
        return ++number;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void sometimes(Runnable part) {
        if (random.nextInt(3) > 0) {
            part.run();
        }
    }

    private void rarely(Runnable part) {
        if (random.nextInt(4) == 0) {
            part.run();
        }
    }

    private void line(int depth, String text) {
        yaml.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
