package qicao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static qicao.draft.Drafts.run;

import org.junit.jupiter.api.Test;

final class TraceJsonTest {
    @Test
    void everySourceIsNamedInItsOwnShape() {
        Draft draft = Drafts.draft(Drafts.paragraph(
                run("推进会", Drafts.WRITTEN),
                run("开", Drafts.FRAME),
                run("了", Drafts.TEMPLATE),
                run("两次", new Origin.Computed("点数")),
                run("【待补：日期】", Drafts.MISSING)));

        assertThat(TraceJson.render(draft)).isEqualTo("""
                [
                  {
                    "block": 0,
                    "text": "推进会开了两次【待补：日期】",
                    "sources": [
                      {
                        "kind": "fill-in",
                        "path": "会议.名称",
                        "file": "a.yaml",
                        "line": 3,
                        "column": 7
                      },
                      {
                        "kind": "frame",
                        "id": "opening-03",
                        "support": 5
                      },
                      {
                        "kind": "template",
                        "file": "parts.ftl",
                        "line": 12,
                        "column": 1
                      },
                      {
                        "kind": "computed",
                        "what": "点数"
                      },
                      {
                        "kind": "missing",
                        "path": "日期",
                        "expectation": "讲话的日期，如 2026年7月6日"
                      }
                    ]
                  }
                ]
                """);
    }

    @Test
    void anEmptyDraftIsAnEmptyArray() {
        assertThat(TraceJson.render(Drafts.draft())).isEqualTo("[]\n");
    }
}
