package qicao.fillin;

import qicao.template.MeetingType;

/** What a {@link Scaffold} says beside keys and explanations, in either language. */
enum ScaffoldWords {
    CHINESE(24, """
            # 起草填报单 · %s
            #
            # 怎么填  冒号后面空一格，直接写内容；不用加引号，句末不用句号，也不用写序号。
            #         没有的就空着。标★的必填，空着的话初稿里会留出【待补】。
            #         有“-”的可以写多条，照样子再写一个“-”。缩进用空格，不要用 Tab。
            # 填好后  qicao check 文件名    检查
            #         qicao render 文件名   成稿
            """, "以下可以不填。要用哪一行，删去行首的“# ”再填（上一级的行也要删）。", "★") {
        @Override
        String name(Key key) {
            return key.chinese();
        }

        @Override
        String name(MeetingType type) {
            return type.name();
        }

        @Override
        String explanation(Field field) {
            return field.chinese();
        }

        @Override
        String example(String example) {
            return "，如：" + example;
        }
    },
    ENGLISH(
            28,
            """
            # Qicao fill-in · %s
            #
            # How to   Write the value after the colon and a space: no quotes, no full stop, no numbering.
            #          Leave empty what you do not have. * is required: left empty, it is a hole in the draft.
            #          Lists take any number of items, each with its own “-”. Indent with spaces, not tabs.
            # Then     qicao check FILE    checks it
            #          qicao render FILE   makes the draft
            """,
            "Optional. To use a line, delete the “# ” it begins with (and that of the line it belongs to).",
            "* ") {
        @Override
        String name(Key key) {
            return key.english();
        }

        @Override
        String name(MeetingType type) {
            return type.slug();
        }

        @Override
        String explanation(Field field) {
            return field.english();
        }

        @Override
        String example(String example) {
            return ", e.g. " + example;
        }
    };

    private final int commentColumn;
    private final String head;
    private final String optional;
    private final String required;

    ScaffoldWords(int commentColumn, String head, String optional, String required) {
        this.commentColumn = commentColumn;
        this.head = head;
        this.optional = optional;
        this.required = required;
    }

    abstract String name(Key key);

    abstract String name(MeetingType type);

    abstract String explanation(Field field);

    abstract String example(String example);

    int commentColumn() {
        return commentColumn;
    }

    String head(MeetingType type) {
        return head.formatted(name(type));
    }

    String optional() {
        return optional;
    }

    String required() {
        return required;
    }
}
